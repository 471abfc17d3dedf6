import { decimal } from '../../src/domain/money/decimal';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import { won } from '../../src/domain/money/won';
import { examineGrids } from '../../src/runs/examination';
import { planTemplate } from '../../src/sheets/year/planTemplate';
import { planYear } from '../../src/sheets/year/planYear';
import { told } from '../domain/checks/told';
import { meeting } from '../meeting';
import { sampleOrigin } from '../originOf';
import { sampleProjects, sampleSettings, sampleYear, thousand } from '../programmeYear';
import { gridOfPlan } from '../sheets/gridOfPlan';

/** The sample as it stands before any score has come in, with what has been typed since. */
function spring(changes: Partial<ProgrammeYear> = {}) {
  return examineGrids(planYear(sampleYear({ scores: [], ...changes })).map(gridOfPlan));
}

const usual = spring().issues.map(told);
/** The errors and warnings on top of what the sample itself is told. */
const said = (changes: Partial<ProgrammeYear>) =>
  spring(changes)
    .issues.map(told)
    .filter((line) => !usual.includes(line));

const weights = (code: string, ...points: readonly bigint[]) =>
  points.map((weight, i) => ({
    projectCode: code,
    name: `지표 ${i + 1}`,
    weight: decimal(weight),
    kind: 'quantitative' as const,
    at: sampleOrigin('평가지표', i + 2),
  }));

const [first] = sampleProjects();
const indicators = sampleProjects().flatMap(({ code }) => weights(code, 60n, 40n));

describe('while no score has come in, a sheet is held against what it says itself', () => {
  test.each<[string, Partial<ProgrammeYear>, readonly string[]]>([
    [
      'weights 50 and 40 are not 만점 100 (E17)',
      { indicators: [...weights('P1', 50n, 40n), ...indicators.filter((one) => one.projectCode !== 'P1')] },
      ['error E17 평가지표!C2:C3'],
    ],
    [
      'six projects are chosen where five may be (E02)',
      { projects: [...sampleProjects(), { ...first!, code: 'P6', name: '마을 정원', budget: won(0) }] },
      ['error E02 대상사업!A3:A8'],
    ],
    [
      '3,500,000 of 3,000,000천원 are given to the projects (E13)',
      { projects: sampleProjects().map((one) => ({ ...one, budget: thousand(700_000) })) },
      ['error E13 대상사업!C3:C7'],
    ],
    [
      'a committee of nine (W04)',
      { meetings: [meeting({ agendaKind: 'selection', heldOn: '2020-03-10', members: 9 })] },
      ['warning W04 위원회!G2', 'warning W42 위원회'],
    ],
    [
      'the policy by tiers has no tiers (E15)',
      {
        settings: sampleSettings({ policy: { ...sampleSettings().policy, kind: 'tierFixed' } }),
        projects: [first!],
      },
      ['warning W02 대상사업!C3', 'error E15 대상사업!A3'],
    ],
    [
      'a target changed after it was fixed without a decision (E16)',
      {
        settings: sampleSettings({ targetsFixedOn: '2020-03-20' }),
        changes: [
          {
            ...{ matter: 'target', projectCode: 'P1', before: '80', after: '70', changedOn: '2020-05-01' },
            ...{ reason: '여건 변화', document: '', at: sampleOrigin('변경이력', 2) },
            ...{ amounts: null, policy: null },
          },
        ],
      },
      ['error E16 대상사업!D3'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(said(changes).map((line) => line.split(' 「', 1).join(''))).toEqual(expected);
  });

  test('a settlement that does not add up is told although 대상사업 and 자치구점수 are missing (E25)', () => {
    const { settlements } = sampleYear();
    const wrong = settlements.map((one, i) => (i === 2 ? { ...one, typedBalance: won(0) } : one));
    expect(spring({ projects: [], settlements: wrong }).issues.map(told)).toContainEqual(
      expect.stringMatching(/^error E25 결산/u),
    );
  });

  test('weights are told although 설정 is missing, and with it the year', () => {
    const grids = planYear(sampleYear({ scores: [], indicators: weights('P1', 50n, 40n) })).map(gridOfPlan);
    const { year, issues } = examineGrids(grids.filter(({ name }) => name !== '설정'));
    expect(year).toBeNull();
    expect(issues.map(told)).toEqual(
      expect.arrayContaining([
        'error R01 설정 「설정」 시트가 없습니다. 꼭 필요한 시트이니 만들어 주시기 바랍니다.',
        expect.stringMatching(/^error E17 평가지표/u),
      ]),
    );
  });

  test('one mistyped cell is told once: what it may have caused is not said', () => {
    const grids = planYear(sampleYear({ scores: [] }))
      .map(gridOfPlan)
      .map((grid) =>
        grid.name === '예산내역'
          ? {
              ...grid,
              values: grid.values.map((row) => row.map((value) => (value === 3_000_000 ? '미정' : value))),
            }
          : grid,
      );
    const errors = examineGrids(grids).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, at }) => [code, at.sheet])).toEqual([
      ['R01', '자치구점수'],
      ['R03', '예산내역'],
      ['R03', '예산내역'],
    ]);
  });
});

describe('a year that has not begun', () => {
  const errorsLeft = ({ issues, toBegin }: ReturnType<typeof examineGrids>) =>
    issues.filter((one) => one.severity === 'error' && !toBegin.includes(one)).map(told);

  test('an untouched template is to begin: four sheets without rows, and no error', () => {
    const examination = examineGrids(planTemplate(2020).map(gridOfPlan));
    expect(examination.toBegin.map(({ at }) => at.sheet)).toEqual([
      '예산내역',
      '대상사업',
      '결산',
      '자치구점수',
    ]);
    expect(errorsLeft(examination)).toEqual([]);
    expect(examination.result).toBeNull();
  });

  test('a workbook with nothing of ours is to begin as well', () => {
    const examination = examineGrids([]);
    expect([examination.toBegin.length, errorsLeft(examination)]).toEqual([5, []]);
  });

  test('a sheet that is missing is said to be missing, and one without rows to be empty', () => {
    const grids = planTemplate(2020).map(gridOfPlan);
    const { issues } = examineGrids(grids.filter(({ name }) => name !== '결산'));
    expect(issues.map(told)).toEqual(
      expect.arrayContaining([
        'error R01 결산 「결산」 시트가 없습니다. 꼭 필요한 시트이니 만들어 주시기 바랍니다.',
        'error R01 대상사업 「대상사업」에 자료 행이 없습니다. 제목 행 아래에 자료를 입력하여 주시기 바랍니다.',
      ]),
    );
  });

  test('a sheet that could not be opened is not called missing', () => {
    const grids = planYear(sampleYear()).map(gridOfPlan);
    const { issues } = examineGrids(
      grids.filter(({ name }) => name !== '결산'),
      [
        {
          kind: 'sheetTooLarge',
          code: 'H04',
          severity: 'error',
          at: { sheet: '결산', cell: null },
          params: { cells: 500_000 },
        },
      ],
    );
    expect(
      issues.filter(({ severity }) => severity === 'error').map(({ code, at }) => [code, at.sheet]),
    ).toEqual([['H04', '결산']]);
  });

  test('once scores are in, what is missing blocks the run: an error', () => {
    const grids = planYear(sampleYear()).map(gridOfPlan);
    expect(errorsLeft(examineGrids(grids.filter(({ name }) => name !== '결산')))).toEqual([
      'error R01 결산 「결산」 시트가 없습니다. 꼭 필요한 시트이니 만들어 주시기 바랍니다.',
    ]);
  });
});
