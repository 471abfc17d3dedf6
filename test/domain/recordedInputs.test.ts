import { parseDecimal } from '../../src/domain/parseDecimal';
import type { ProgrammeYear } from '../../src/domain/programmeYear';
import { changedInputs, recordInputs } from '../../src/domain/recordedInputs';
import { won } from '../../src/domain/won';
import { sampleYear } from '../programmeYear';

const year = sampleYear();
const recorded = recordInputs(year);

const changes: readonly (readonly [
  what: string,
  changed: Partial<ProgrammeYear>,
  cells: readonly string[],
])[] = [
  ['nothing', {}, []],
  [
    'the order of the rows',
    { scores: [...year.scores].reverse(), projects: [...year.projects].reverse() },
    [],
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
];

describe('inputs taken down for the record', () => {
  test.each(changes)('after changing %s, the changed cells are named', (_, changed, cells) => {
    const now = sampleYear(changed);
    expect(changedInputs(recorded, now).map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`)).toEqual(cells);
  });

  test('survive being stored as JSON', () => {
    expect(changedInputs(JSON.parse(JSON.stringify(recorded)) as typeof recorded, year)).toEqual([]);
  });
});
