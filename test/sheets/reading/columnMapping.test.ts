import type { Issue } from '../../../src/domain/issues/issue';
import type { ColumnLink } from '../../../src/sheets/reading/columnMapping';
import { applyMapping, planMapping, readMapping } from '../../../src/sheets/reading/columnMapping';
import { gridOf } from '../../../src/sheets/model/grid';
import { readYear } from '../../../src/sheets/year/readYear';
import { sampleYear } from '../../programmeYear';
import { planYear } from '../../../src/sheets/year/planYear';
import { gridOfPlan } from '../gridOfPlan';
import { issueLine } from '../issueLine';

function link(foreignHeader: string, header: string | null, rest: Partial<ColumnLink> = {}): ColumnLink {
  return {
    foreignSheet: 'QWGJK',
    foreignHeader,
    sheet: '예산내역',
    header,
    onlyIf: null,
    unit: null,
    ...rest,
  };
}

/** 지방재정365: in 원, one row a 세부사업 and 통계목. */
const links = [
  link('통계목명', '과목'),
  link('전년도편성액', '전년도예산액', { unit: 'won' }),
  link('cpl_amt', '예산액', { unit: 'won' }),
  link('dbiz_nm', null, { onlyIf: '자치구 공동협력사업' }),
];
const exported = gridOf('QWGJK', [
  ['2020-11-24 기준', '', '', '', ''],
  ['dbiz_nm', '통계목명', 'cpl_amt', '전년도편성액', '예산액'],
  ['자치구 공동협력사업', '사무관리비', 0, 3_100_000, 999],
  ['주민자치 지원', '사무관리비', 5_000_000, 5_000_000, 999],
  ['자치구공동협력사업', '자치구기타재원조정비', 3_000_000_000, 7_400_000_000, 999],
]);
const others = planYear(sampleYear())
  .map(gridOfPlan)
  .filter(({ name }) => name !== '예산내역' && name !== '산출근거');

describe('a column mapping (열연결)', () => {
  it('is kept in a sheet of its own and read back', () => {
    const issues: Issue[] = [];
    const context = {
      fiscalYear: null,
      moneyUnit: null,
      districts: [],
      projects: [],
      codeSystem: null,
      assumeUnit: () => undefined,
      report: (found: Issue) => issues.push(found),
    };
    expect(readMapping([gridOfPlan(planMapping(links))], context)).toEqual(links);
    expect(issues).toEqual([]);
  });

  it('reads only our rows, in the unit of the export, and leaves unmapped columns alone', () => {
    const { year, issues } = readYear([...others, gridOfPlan(planMapping(links)), exported]);
    expect(issues.map(issueLine)).toEqual([]);
    expect(
      year?.budgetLines.map(({ item, previous, current, at }) => {
        return [item, previous.amount, current.amount, at.sheet, at.row, at.columns['current']];
      }),
    ).toEqual([
      ['사무관리비', 3_100_000, 0, 'QWGJK', 3, 'C'],
      ['자치구기타재원조정비', 7_400_000_000, 3_000_000_000, 'QWGJK', 5, 'C'],
    ]);
  });

  it('is doubted where a sheet of the same name is there as well', () => {
    const own = gridOf('예산내역', [
      ['과목', '전년도예산액', '예산액'],
      ['사무관리비', 3100, 0],
    ]);
    const { issues } = readYear([...others, own, gridOfPlan(planMapping(links)), exported]);
    expect(issues.map(issueLine)).toEqual([
      "R01 오류 QWGJK: 「예산내역」과 「QWGJK」가 모두 '예산내역' 시트로 읽혀 어느 쪽을 쓸지 정할 수 없습니다. 한 시트만 남기거나 이름을 바꾸어 주시기 바랍니다.",
    ]);
  });

  it('leaves sheets alone that it does not name, and says which header it cannot find', () => {
    const issues: Issue[] = [];
    const changed = gridOf('QWGJK', [['dbiz_nm', '통계목명']]);
    const sources = applyMapping([changed, ...others], links, (found) => issues.push(found));
    expect(sources.map(({ readAs }) => readAs)).toEqual(['QWGJK', ...others.map(({ name }) => name)]);
    expect(issues.map(({ kind, at }) => [kind, at.sheet])).toEqual([['mappingUnmatched', 'QWGJK']]);
  });
});
