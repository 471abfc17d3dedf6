import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgrammeYear } from '../../../../src/domain/year/programmeYear';
import { won } from '../../../../src/domain/money/won';
import { computeBudget } from '../../../../src/domain/year/yearResult';
import { planProgrammeForm } from '../../../../src/sheets/output/form/programmeFormSheet';
import { approvedMeetings } from '../../../meeting';
import { sampleSettings, thousand } from '../../../programmeYear';
import { formulasOf, wrongFormulas } from '../../calculatedPlan';
import { printedLines } from '../../printedPlan';
import { seedYear } from '../../seedYear';

function formOf(year: ProgrammeYear) {
  const result = computeBudget(year);
  if (!result.ok) throw new Error('the year has no budget');
  return planProgrammeForm(year, result.value);
}

const final = { meetings: approvedMeetings() };

/** The facts of the seed's page, in its order. */
const facts = readFileSync(join(__dirname, '../../../fixtures/seed-facts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('사업설명서', () => {
  const lines = printedLines(formOf(seedYear(final)));

  it("agrees with the city's own page in every heading, figure, date, law and name, in its order", () => {
    let from = 0;
    const missing = facts.filter((fact) => {
      const found = lines.findIndex((line, i) => i >= from && line.includes(fact));
      if (found >= 0) from = found + 1;
      return found < 0;
    });
    expect(missing).toEqual([]);
    expect(facts.length).toBeGreaterThan(60);
  });

  it('prints no heading of what was not filled in', () => {
    const settings = sampleSettings({ purpose: '', legalBasis: '', expectedEffect: '' });
    const printed = printedLines(formOf({ ...seedYear(final), settings, milestones: [] }));
    const headings = ['사업목적', '사업근거', '추진경위', '□ 향후 기대효과'];
    expect([
      headings.filter((one) => lines.includes(one)),
      headings.filter((one) => printed.includes(one)),
    ]).toEqual([headings, []]);
  });

  it('tells the first line of 사업내용 in section 1 and the others in section 3', () => {
    expect(lines.filter((line) => /실적을 평가|심의위원회에서|달성한 자치구에 지원/.test(line))).toEqual([
      '사업내용 | ○ 시 역점사업의 실적을 평가하여 그 결과에 따라 사업비 지원',
      '- 심의위원회에서 대상사업 선정',
      '- 목표점수를 달성한 자치구에 지원',
    ]);
  });

  it('calculates its totals, differences, rates and balances by itself', () => {
    const plan = formOf(seedYear());
    expect(wrongFormulas(plan)).toEqual([]);
    expect(
      Object.values(formulasOf(plan)).map((formula) => formula.replace(/\$?[A-Z]+\$?\d+/g, '_')),
    ).toEqual([
      'SUM(_:_)',
      'SUM(_:_)',
      '_-_',
      'IF(_=0,IF(_=0,"-","순증"),ROUND((_-_)*100/_,0))',
      '_-_',
      'IF(_=0,IF(_=0,"-","순증"),ROUND((_-_)*100/_,0))',
      '_-_',
      'IF(_=0,IF(_=0,"-","순증"),ROUND((_-_)*100/_,0))',
      'SUM(_:_)',
      ...Array<string[]>(3).fill(['_+_+_', '_-_-_']).flat(),
    ]);
  });

  it('is A4 portrait, its pages numbered, with sections 1 and 2 on the first page', () => {
    const plan = formOf(seedYear());
    expect(plan.print).toEqual({
      orientation: 'portrait',
      area: `A1:P${lines.length}`,
      titleRows: '$1:$1',
      breaks: [lines.findIndex((line) => line.startsWith('3 ')) - 1],
      footerCenter: '&P / &N',
    });
    expect(plan.widths).toHaveLength(16);
  });

  it('is marked (안) while the results are not approved', () => {
    expect(printedLines(formOf(seedYear()))[0]).toBe('시·자치구 공동협력사업(안)');
  });

  it('shows the sources of the money: 구비 and 기타 outside the budget', () => {
    const [office, grants] = seedYear().budgetLines;
    if (!office || !grants) throw new Error('two lines');
    const sourced = {
      ...grants,
      national: thousand(1_000_000),
      city: thousand(2_000_000),
      district: thousand(300_000),
    };
    const printed = printedLines(formOf(seedYear({ budgetLines: [office, sourced] })));
    expect(printed.filter((line) => line.includes('비]'))).toEqual([
      '사업비 | 3,000,000천원 | [국비] 1,000,000천원 | [시비] 2,000,000천원',
      '(당해년도) | 기타 (예산 외) | [구비] 300,000천원 | [기타]',
    ]);
    expect(printed).toContain(
      '자치구기타재원조정비 | (x-) 7,400,000 | (x1,000,000) 3,000,000 | (x1,000,000) △4,400,000 | (x순증) △59',
    );
  });

  it('stands without the sheets that are not there yet, and prints `-` for a year without a record', () => {
    const bare = seedYear({
      settings: sampleSettings({ programmeName: '', period: '', maxProjects: null, grantBudget: null }),
      costBases: [],
      milestones: [],
      schedule: [],
      trackRecords: [],
    });
    const plan = formOf(bare);
    const printed = printedLines(plan);
    expect(printed[0]).toBe('시·자치구 공동협력사업(안)');
    expect(printed).toEqual(
      expect.arrayContaining([
        '- 규모 : 30억원',
        '- 사업기간 : 2020. 1. 1. ~ 12. 31.',
        '계 | 0',
        '2017년도 | -',
      ]),
    );
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('is in 원 as a whole when one figure is no whole 천원', () => {
    const year = seedYear();
    const settlements = year.settlements.map((one) =>
      one.year === 2018 ? { ...one, spent: won(8_002_110_500) } : one,
    );
    const printed = printedLines(formOf({ ...year, settlements }));
    expect(printed.filter((line) => line.startsWith('(단위'))).toEqual([
      '(단위 : 원, %)',
      '(단위 : 원)',
      '(단위 : 원)',
    ]);
    expect(printed.at(-1)).toBe(
      '2018 | (x-) 8,002,200,000 | (x-) 0 | (x-) 0 | (x-) 8,002,200,000 | (x-) 8,002,110,500 | (x-) 0 | (x-) 89,500',
    );
  });
});
