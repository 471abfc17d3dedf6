import { examine } from '../../src/runs/examination';
import { startHost } from '../../workbench/node/startHost';
import { valuesOf, workbookOf } from '../excel/workbookOf';
import { openSample } from '../openSample';

describe('reading a workbook with an export of the finance system', () => {
  test('reads 예산내역 from the export that 열연결 names, in 원, and leaves the other sheets unopened', async () => {
    const sample = await openSample();
    const sheets = Object.fromEntries(
      sample.sheets
        .filter(({ name }) => name !== '예산내역')
        .map(({ name }) => [name, valuesOf(sample, name) ?? []] as const),
    );
    const workbook = workbookOf({
      ...sheets,
      '예산서 합본': [
        ['2020년 예산서'],
        ['세부사업명', '통계목명', '전년도최종예산액', '최종예산액'],
        ['도로 유지', '시설비', 900_000_000, 800_000_000],
        ['자치구 공동협력사업', '사무관리비', 3_100_000, 0],
        ['자치구 공동협력사업', '자치구기타재원조정비', 7_400_000_000, 3_000_000_000],
      ],
      열연결: [
        ['원본시트', '원본제목', '입력시트', '입력제목', '조건값', '단위'],
        ['예산서 합본', '세부사업명', '예산내역', '', '자치구 공동협력사업', ''],
        ['예산서 합본', '통계목명', '예산내역', '과목', '', ''],
        ['예산서 합본', '전년도최종예산액', '예산내역', '전년도예산액', '', '원'],
        ['예산서 합본', '최종예산액', '예산내역', '예산액', '', '원'],
      ],
      개인메모: [['읽지 말 것']],
    });
    const { close } = await startHost(workbook);
    const { grids, result } = await examine();
    await close();
    expect(grids.map(({ name }) => name)).not.toContain('개인메모');
    expect(result?.budget.total).toMatchObject({
      previous: { amount: 7_403_100_000 },
      current: { amount: 3_000_000_000 },
      change: { amount: -4_403_100_000 },
    });
  });
});
