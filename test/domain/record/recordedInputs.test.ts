import { parseDecimal } from '../../../src/domain/money/decimal';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { changedInputs, recordInputs } from '../../../src/domain/record/recordedInputs';
import { sheetOfInput } from '../../../src/sheets/year/yearSheets';
import { won } from '../../../src/domain/money/won';
import { sampleOrigin } from '../../originOf';
import { sampleSettings, sampleYear } from '../../programmeYear';

const year = sampleYear();
const recorded = recordInputs(year);

const changes: readonly (readonly [
  what: string,
  changed: Partial<ProgrammeYear>,
  cells: readonly string[],
])[] = [
  ['nothing', {}, []],
  [
    'the order of rows that may stand anywhere',
    { scores: [...year.scores].reverse(), budgetLines: [...year.budgetLines].reverse() },
    [],
  ],
  [
    'the order of the projects, in which ties are decided',
    { projects: [...year.projects].reverse() },
    ['대상사업!A6', '대상사업!A5', '대상사업!A3', '대상사업!A2'],
  ],
  [
    'the order of the projects by one that was put in front',
    { projects: [{ ...year.projects[0]!, code: 'P9', at: sampleOrigin('대상사업', 9) }, ...year.projects] },
    ['대상사업!A9'],
  ],
  [
    'one score',
    {
      scores: year.scores.map((score) =>
        score.district === '중랑구' && score.project === 'P3'
          ? { ...score, value: parseDecimal('81') }
          : score,
      ),
    },
    [`자치구점수!${year.scores.find((s) => s.district === '중랑구' && s.project === 'P3')?.at.cell ?? ''}`],
  ],
  [
    'an amount of the budget',
    {
      budgetLines: year.budgetLines.map((line, i) =>
        i === 1 ? { ...line, current: { amount: won(2_000_000_000), national: null } } : line,
      ),
    },
    ['예산내역!C3'],
  ],
  ['a project that was taken out', { projects: year.projects.slice(0, 4) }, ['대상사업!']],
  ['all rows of a sheet that were taken out', { schedule: [] }, ['추진일정!']],
  [
    'a unit of the policy that begins as the recorded one does',
    {
      settings: sampleSettings({
        policy: {
          ...year.settings.policy,
          unit: won(10_000),
          at: { sheet: '설정', cells: { kind: 'B7', unit: 'B8' } },
        },
      }),
    },
    ['설정!B8'],
  ],
  [
    'settings of their own, and one that was taken out',
    {
      settings: sampleSettings({
        maxProjects: 6,
        officer: '담당',
        grantBudget: null,
        rateRounding: { mode: 'halfUp', digits: 1 },
        noticeOn: '2020-11-12',
        at: Object.fromEntries(
          ['주무관', '사업수한도', '증감률처리', '증감률자릿수', '통지일'].map((item, i) => [
            item,
            { sheet: '설정', cell: `B${i + 2}` },
          ]),
        ),
      }),
    },
    ['설정!B2', '설정!B3', '설정!', '설정!B6', '설정!B5'],
  ],
];

describe('inputs taken down for the record', () => {
  test.each(changes)('after changing %s, the changed cells are named', (_, changed, cells) => {
    const now = sampleYear(changed);
    expect(
      changedInputs(recorded, now, sheetOfInput).map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`),
    ).toEqual(cells);
  });

  test('survive being stored as JSON', () => {
    expect(
      changedInputs(JSON.parse(JSON.stringify(recorded)) as typeof recorded, year, sheetOfInput),
    ).toEqual([]);
  });
});
