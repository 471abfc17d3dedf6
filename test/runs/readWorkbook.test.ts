import { examine } from '../../src/runs/examination';
import { startHost } from '../../workbench/node/startHost';
import { valuesOf, workbookOf } from '../excel/workbookOf';
import { told } from '../domain/checks/told';
import { putSheet } from '../inputRows';
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

describe('scores under a name that nobody knows', () => {
  /** The sample, read with a department's answer in it; `rows` are what stands under its header. */
  async function withAnswer(rows: number) {
    const workbook = await openSample();
    const [, header = [], ...scores] = valuesOf(workbook, '자치구점수') ?? [];
    putSheet(workbook, '일자리 회신', [
      ['구명', '담당', header[3] as string],
      ...scores.slice(0, rows).map((row) => [row[0] as string, '주무관', row[3] as number]),
    ]);
    const { host, close } = await startHost(workbook);
    const { issues } = await examine();
    await close();
    return {
      requests: host.faults.count,
      asked: issues.filter(({ kind }) => kind === 'scoreSheetUnknown').map(told),
    };
  }

  test('are asked about, with no more requests than without them', async () => {
    const { close, host } = await startHost(await openSample());
    await examine();
    await close();
    const { requests, asked } = await withAnswer(25);
    expect(asked).toEqual([
      "warning W86 일자리 회신 「일자리 회신」은 자치구별 점수(P3)로 보이나 시트 이름이 달라 읽지 않았습니다. 점수 시트이면 이름을 '자치구점수_부서명'으로 바꾸시거나, 「열연결」에 자치구 열과 사업 열마다 한 행씩 적어 주시기 바랍니다.",
    ]);
    expect(requests).toBe(host.faults.count);
  });

  test('a list of a few districts is no score sheet', async () => {
    expect((await withAnswer(12)).asked).toEqual([]);
  });
});
