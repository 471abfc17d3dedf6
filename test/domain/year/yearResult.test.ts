import { allocate } from '../../../src/domain/allocation/allocate';
import { inputOf } from '../../../src/domain/allocation/checkInput';
import type { Correction } from '../../../src/domain/corrections/correction';
import { decimal } from '../../../src/domain/money/decimal';
import { effectiveScores } from '../../../src/domain/scores/effectiveScores';
import { issue } from '../../../src/domain/issues/issue';
import { won } from '../../../src/domain/money/won';
import { computeBudget, computeYear } from '../../../src/domain/year/yearResult';
import { sampleOrigin } from '../../originOf';
import { sampleSettings, sampleYear } from '../../programmeYear';

/** The worked correction of docs/programme.md §7: 중랑구 P3 from 77 to 81. */
const correction: Correction = {
  district: '중랑구',
  projectCode: 'P3',
  score: decimal(81n),
  reason: '실적 자료 보완',
  approval: '자치행정과-2001',
  remedy: null,
  at: sampleOrigin('정정', 2),
};

describe('the result of a year', () => {
  it('gathers budget, allocation and settlement', () => {
    const year = sampleYear();
    const [budget, allocation] = [computeBudget(year), allocate(inputOf(year))];
    if (!budget.ok || !allocation.ok) throw new Error('the sample year has a result');
    expect(computeYear(year)).toEqual({
      ok: true,
      value: {
        ...budget.value,
        projects: inputOf(year).projects,
        scores: inputOf(year).scores,
        allocation: allocation.value,
        corrections: [],
        prior: new Map(),
        alone: [],
        use: {
          ...{ grantBudget: 3_000_000_000, budgets: 3_000_000_000, held: 0, heldProjects: [], unassigned: 0 },
        },
      },
    });
  });

  it('needs no score for the budget papers of January', () => {
    const year = sampleYear({ projects: [], scores: [] });
    const papers = computeBudget(year);
    expect(papers.ok && [papers.value.status, papers.value.budget.rows.length]).toEqual(['trial', 2]);
  });

  it('collects what the budget and the allocation refuse', () => {
    const [line] = sampleYear().budgetLines;
    if (!line) throw new Error('a line');
    const huge = { ...line, current: { amount: won(Number.MAX_SAFE_INTEGER), national: null } };
    const [first, ...scores] = sampleYear().scores;
    if (!first) throw new Error('a score');
    const outcome = computeYear(
      sampleYear({ budgetLines: [huge, huge], scores: [{ ...first, value: null }, ...scores] }),
    );
    expect(outcome.ok ? [] : outcome.issues.map(({ kind, at }) => [kind, at.cell])).toEqual([
      [issue('sumTooLarge', { sheet: '예산내역', cell: 'C2' }).kind, 'C2'],
      ['scoreMissing', 'B2'],
    ]);
  });
});

describe('corrected scores', () => {
  const scoreOf = (corrections: Correction[], noticeOn: string | null = null) => {
    const year = sampleYear({ corrections, settings: sampleSettings({ noticeOn }) });
    return effectiveScores(year).find(({ district, project }) => district === '중랑구' && project === 'P3')
      ?.value;
  };

  it.each([
    ['with approval, before notice', [correction], null, 81n],
    ['without 승인문서번호', [{ ...correction, approval: '' }], null, 77n],
    ['after notice: settled by itself', [correction], '2020-12-01', 77n],
    ['twice: the last row stands', [correction, { ...correction, score: decimal(79n) }], null, 79n],
  ])('%s', (_, corrections, noticeOn, score) => {
    expect(scoreOf(corrections, noticeOn)).toEqual(decimal(score));
  });

  it('pays the corrected district, and the others of that project less', () => {
    const outcome = computeYear(sampleYear({ corrections: [correction] }));
    const p3 = outcome.ok && outcome.value.allocation.perProject[2];
    expect(p3 && [p3.achieved, p3.granted, p3.leftover]).toEqual([14, 600_000_000, 0]);
  });
});
