import fc from 'fast-check';
import type { RecordedCorrection } from '../../../src/domain/corrections/workedIn';
import type { ListName, ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { factsOfLists, listNames } from '../../../src/domain/year/programmeYear';
import { settingFields } from '../../../src/domain/year/settings';
import { shortFingerprint } from '../../../src/domain/record/fingerprint';
import { partFingerprint, recordParts, yearFingerprint } from '../../../src/domain/record/yearInputs';
import type { YearResult } from '../../../src/domain/year/yearResult';
import { computeYear } from '../../../src/domain/year/yearResult';
import { planAllSheets } from '../../../src/runs/planOutputs';
import { plannedContent } from '../../../src/sheets/writing/editedCells';
import { issueSheet } from '../../../src/sheets/output/issueSheet';
import { outputSheets } from '../../../src/sheets/model/sheetNames';
import { partSheets } from '../../../src/sheets/year/yearOutputs';
import type { Tier, TierCut } from '../../../src/domain/allocation/tier';
import { sampleYear } from '../../programmeYear';
import { wholeYear } from '../../wholeYear';
import { anyYear } from '../../sheets/arbitraryYear';
import { caseInput } from '../allocation/caseInput';
import { randomCase } from '../allocation/randomCase';

/**
 * Years that can be run, of few districts and small budgets, so that ties are frequent; all that does not split money is as
 * in the sample or as in any year. Corrections, payments and decisions name places that there are.
 */
const runnableYear: fc.Arbitrary<ProgrammeYear> = fc
  .tuple(randomCase(), anyYear, fc.boolean(), fc.boolean())
  .map(([small, any, isNotified, isPlain]): ProgrammeYear => {
    const { projects, districts, scores, yearPolicy, tiers, manualGrants } = caseInput(small);
    const base = sampleYear();
    const place = (i: number) => ({
      district: districts[i % districts.length] ?? '',
      projectCode: projects[i % projects.length]?.code ?? '',
    });
    return {
      ...(isPlain ? base : { ...any, budgetLines: base.budgetLines, settlements: base.settlements }),
      settings: { ...base.settings, policy: yearPolicy, noticeOn: isNotified ? '2020-11-12' : null },
      districts: districts.map((name) => ({ name, code: null, aliases: [], at: null })),
      projects: [...projects],
      scores: [...scores.values()].flatMap((row) => [...row.values()]),
      tiers: [...tiers],
      manualGrants: [...manualGrants],
      corrections: any.corrections.map((one, i) => ({ ...one, ...place(i) })),
      payments: any.payments.map((one, i) => ({ ...one, ...place(i) })),
      changes: any.changes.map((one, i) => ({ ...one, projectCode: place(i).projectCode })),
    };
  });

/** One edit of the inputs: a list in another order, with a row less, or as another year has it; or another setting. */
const anyEdit: fc.Arbitrary<(year: ProgrammeYear) => ProgrammeYear> = fc.oneof(
  { weight: 2, arbitrary: permutation() },
  { weight: 3, arbitrary: permutation(['districts', 'projects', 'tiers', 'corrections']) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...listNames), fc.nat())
      .map(([name, n]) => (year: ProgrammeYear) => ({
        ...year,
        [name]: year[name].filter((_, i) => i !== n % Math.max(1, year[name].length)),
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...listNames), runnableYear)
      .map(([name, other]) => (year: ProgrammeYear) => ({ ...year, [name]: other[name] })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...settingFields), anyYear)
      .map(([field, { settings }]) => (year: ProgrammeYear) => ({
        ...year,
        settings: { ...year.settings, [field]: settings[field] },
      })),
  },
);

function permutation(names: readonly ListName[] = listNames) {
  return fc
    .tuple(fc.constantFrom(...names), fc.array(fc.nat(), { minLength: 60, maxLength: 60 }))
    .map(([name, keys]) => (year: ProgrammeYear): ProgrammeYear => {
      const rows: readonly object[] = year[name];
      const order = rows.map((row, i) => ({ row, key: keys[i % keys.length] ?? 0 }));
      return { ...year, [name]: order.toSorted((a, b) => a.key - b.key).map(({ row }) => row) };
    });
}

/** What a year comes to, place by place, whatever order they stand in; null where nothing can be granted. */
function amountsOf({ allocation }: YearResult): string {
  const { grants, perDistrict, perProject, granted, leftover } = allocation;
  return JSON.stringify([
    grants.map(({ district, project, amount }) => `${district} ${project} ${amount}`).toSorted(),
    perDistrict.map(({ district, amount }) => `${district} ${amount}`).toSorted(),
    perProject
      .map(({ code, movedIn, movedOut, leftover: rest }) => [code, movedIn, movedOut, rest].join(' '))
      .toSorted(),
    [granted, leftover],
  ]);
}

/** What the sheets of a part would hold, in the order in which they stand. */
function contentOf(part: keyof typeof partSheets, year: ProgrammeYear, result: YearResult): string {
  const plans = planAllSheets(
    {
      fiscalYear: year.settings.fiscalYear,
      ...{ issues: [], recordIssues: [], toBegin: [], grids: [], partOf: new Map<string, never>() },
      ...{ parts: year, year, result, record: null },
    },
    null,
  );
  return JSON.stringify(
    plans
      .filter(({ sheet }) => partSheets[part].includes(sheet) && sheet !== issueSheet)
      .map((plan) => [plan.sheet, plannedContent(plan).content]),
  );
}

const noCorrections: readonly RecordedCorrection[] = [];

describe('the fingerprint of 배분', () => {
  test('is another one wherever an edit or another order of the inputs comes to other amounts', () => {
    let moved = 0;
    fc.assert(
      fc.property(runnableYear, anyEdit, (year, edit) => {
        const [before, after] = [computeYear(year), computeYear(edit(year))];
        if (!before.ok || !after.ok || amountsOf(before.value) === amountsOf(after.value)) return;
        moved += 1;
        expect(partFingerprint('grants', edit(year))).not.toBe(partFingerprint('grants', year));
        expect(yearFingerprint(edit(year))).not.toBe(yearFingerprint(year));
      }),
      { numRuns: 3_000 },
    );
    // The property speaks of something.
    expect(moved).toBeGreaterThan(50);
  });

  test('is another one wherever the recorded run was worked out with a correction, and this one is not', () => {
    fc.assert(
      fc.property(runnableYear, (year) => {
        const recorded = year.corrections.map(({ district, projectCode: project, score }) => {
          const text = score.scale === 0 ? String(score.digits) : '';
          return { district, project, score: text, workedIn: true };
        });
        const [alone, workedIn] = [computeYear(year), computeYear(year, recorded)];
        if (!alone.ok || !workedIn.ok || amountsOf(alone.value) === amountsOf(workedIn.value)) return;
        expect(partFingerprint('grants', year, recorded)).not.toBe(partFingerprint('grants', year));
      }),
      { numRuns: 500 },
    );
  });

  test('stays where rows that may stand anywhere stand in another order, and then the amounts stay too', () => {
    const free = listNames.filter((name) => factsOfLists[name].order === 'free');
    fc.assert(
      fc.property(runnableYear, permutation(free), (year, edit) => {
        const [before, after] = [computeYear(year), computeYear(edit(year))];
        for (const part of recordParts) {
          expect(partFingerprint(part, edit(year))).toBe(partFingerprint(part, year));
        }
        expect(yearFingerprint(edit(year))).toBe(yearFingerprint(year));
        expect(before.ok && amountsOf(before.value)).toEqual(after.ok && amountsOf(after.value));
      }),
      { numRuns: 500 },
    );
  });

  test('is another one for another order only where amounts or sheets are others: of districts, projects and scores', () => {
    fc.assert(
      fc.property(
        runnableYear,
        permutation(['districts', 'projects', 'scores', 'manualGrants']),
        (year, edit) => {
          const [before, after] = [computeYear(year), computeYear(edit(year))];
          if (!before.ok || !after.ok) return;
          const isSame = partFingerprint('grants', edit(year)) === partFingerprint('grants', year);
          const isPrintedAlike =
            contentOf('grants', year, before.value) === contentOf('grants', edit(year), after.value);
          expect(isSame).toBe(isPrintedAlike);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is another one for tiers in another order: a score and a number cut the ranking elsewhere, and amounts move', () => {
    const base = sampleYear();
    const tier = (name: string, weight: bigint, cut: TierCut | null): Tier => ({
      ...{ name, weight: { digits: weight, scale: 1 }, amount: null, cut, project: null },
      at: base.projects[0]!.at,
    });
    // From 95 points upwards and the next one weigh alike, so that either may stand first; the rest weighs half.
    const byScore = tier('최우수', 10n, { by: 'score', from: { digits: 95n, scale: 0 } });
    const byCount = tier('우수', 10n, { by: 'count', count: 1 });
    const rest = tier('장려', 5n, null);
    const under = (tiers: readonly Tier[]) =>
      sampleYear({
        settings: { ...base.settings, policy: { ...base.settings.policy, kind: 'tierWeight' } },
        tiers,
      });
    const [one, other] = [under([byScore, byCount, rest]), under([byCount, byScore, rest])];
    const [before, after] = [computeYear(one), computeYear(other)];
    if (!before.ok || !after.ok) throw new Error('both orders can be run');
    expect(amountsOf(after.value)).not.toBe(amountsOf(before.value));
    expect(partFingerprint('grants', other)).not.toBe(partFingerprint('grants', one));
    expect(yearFingerprint(other)).not.toBe(yearFingerprint(one));
  });

  test.each([
    ['an excluded project that stands elsewhere', 'projects'],
    ['a tier of another project that stands between', 'tiers'],
    ['tiers where no project splits by them', 'tiersUnused'],
    ['a correction that nobody approved', 'corrections'],
  ])('stays for %s', (_, what) => {
    const base = sampleYear();
    const [first, ...others] = base.projects;
    const excluded = { ...first!, code: 'P9', decision: 'excluded' as const };
    const tier = (name: string, project: string | null) => ({
      name,
      weight: null,
      amount: null,
      cut: null,
      project,
      at: first!.at,
    });
    const weighted = sampleYear({
      settings: { ...base.settings, policy: { ...base.settings.policy, kind: 'tierWeight' } },
    });
    const correction = { ...anyCorrection, approval: '' };
    const pairs: Readonly<Record<string, readonly [ProgrammeYear, ProgrammeYear]>> = {
      projects: [
        { ...base, projects: [excluded, first!, ...others] },
        { ...base, projects: [first!, ...others, excluded] },
      ],
      tiers: [
        { ...weighted, tiers: [tier('최우수', null), tier('우수', null), tier('가', 'P2')] },
        { ...weighted, tiers: [tier('최우수', null), tier('가', 'P2'), tier('우수', null)] },
      ],
      tiersUnused: [
        { ...base, tiers: [tier('최우수', null), tier('우수', null)] },
        { ...base, tiers: [tier('우수', null), tier('최우수', null)] },
      ],
      corrections: [
        { ...base, corrections: [correction, { ...correction, district: '중구' }] },
        { ...base, corrections: [{ ...correction, district: '중구' }, correction] },
      ],
    };
    const [one, other] = pairs[what]!;
    expect(yearFingerprint(other)).toBe(yearFingerprint(one));
  });
});

const anyCorrection = {
  district: '종로구',
  projectCode: 'P1',
  score: { digits: 81n, scale: 0 },
  reason: '',
  approval: '자치행정과-0200',
  remedy: null,
  at: { sheet: '정정', row: 2, columns: {} },
};

describe('the fingerprint of every part', () => {
  test.each(recordParts)('%s: is another one wherever its sheets would hold something else', (part) => {
    let moved = 0;
    fc.assert(
      fc.property(runnableYear, anyEdit, (year, edit) => {
        const [before, after] = [computeYear(year), computeYear(edit(year))];
        if (!before.ok || !after.ok) return;
        const [now, then] = [edit(year), year];
        if (partFingerprint(part, now) !== partFingerprint(part, then)) return;
        // Where it is the same, the sheets are too, but for the order of rows that may stand anywhere.
        if (isReordered(then, now)) return;
        moved += 1;
        expect(contentOf(part, now, after.value)).toBe(contentOf(part, then, before.value));
      }),
      { numRuns: 150 },
    );
    expect(moved).toBeGreaterThan(10);
  });

  test('each output sheet but 배분기록 and last year’s survey belongs to exactly one part', () => {
    const all = recordParts.flatMap((part) => partSheets[part]);
    expect([...all, '배분기록', '전년도설문'].toSorted()).toEqual([...outputSheets].toSorted());
  });

  test('is that of 0.1.0 where nothing is given that a later version asks for: its papers are no older for an update', () => {
    const pinned = (year: ProgrammeYear) =>
      Object.fromEntries(recordParts.map((part) => [part, shortFingerprint(partFingerprint(part, year))]));
    expect(pinned(sampleYear())).toEqual({
      budget: 'abe0470c',
      grants: '89a2619c',
      notice: '679cf3b4',
      payment: '01284b74',
      performance: '173f6aaf',
    });
    expect(pinned(wholeYear())).toEqual({
      budget: 'eafc8e76',
      grants: '04c58bd7',
      notice: '6f45df0c',
      payment: '868cba06',
      performance: '9903c139',
    });
  });

  test('a day of notice, a payment or an answer of the survey is no input of the amounts', () => {
    const year = sampleYear();
    const later = sampleYear({
      settings: { ...year.settings, noticeOn: '2020-11-12' },
      payments: [
        {
          district: '종로구',
          projectCode: 'P1',
          paidOn: '2020-12-01',
          amount: year.projects[0]!.budget!,
          document: '',
          at: anyCorrection.at,
        },
      ],
    });
    expect(
      recordParts.filter((part) => partFingerprint(part, later) !== partFingerprint(part, year)),
    ).toEqual(['notice', 'payment']);
    expect(partFingerprint('grants', later, noCorrections)).toBe(partFingerprint('grants', year));
  });
});

/** Whether two years differ only in the order of the rows of some list. */
function isReordered(a: ProgrammeYear, b: ProgrammeYear): boolean {
  return listNames.some((name) => {
    const [rows, others]: readonly (readonly object[])[] = [a[name], b[name]];
    const isMoved = rows?.some((row, i) => row !== others?.[i]);
    return isMoved && rows?.length === others?.length && rows?.every((row) => others?.includes(row));
  });
}
