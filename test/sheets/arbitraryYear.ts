import fc from 'fast-check';
import type { Decimal } from '../../src/domain/money/decimal';
import { decimal } from '../../src/domain/money/decimal';
import type { Origin } from '../../src/domain/issues/issue';
import { policyKinds } from '../../src/domain/allocation/policies';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import type { Settings } from '../../src/domain/year/settings';
import type { Won } from '../../src/domain/money/won';
import { won } from '../../src/domain/money/won';
import { amountWithUnit } from '../../src/notation/amountText';
import { policyNames } from '../../src/notation/policyName';

/** Where a row stands is decided by the sheet that is planned; here it is nowhere. */
const at: Origin = { sheet: '', row: 1, columns: {} };

/** Words that mean something else than themselves in a cell: labels of totals, slips that are to be mended. */
const notPlain = /^(계|소계|합계|총계|합 계|미정|전체)$|사비|의견 수립|성과중심의|^끝/u;

/** Text as officers type it, formula-like text included. */
const word = fc.oneof(
  fc
    .stringMatching(/^[가-힣A-Za-z][가-힣A-Za-z0-9 ·()]{0,12}[가-힣A-Za-z0-9]$/u)
    .filter((text) => !notPlain.test(text)),
  fc.constantFrom('=1+1', '+82-2-120', '-없음-', '@담당', '줄을\n바꾼 글', '2020. 1. 1. ~ 12. 31.'),
);
const optionalWord = fc.oneof(fc.constant(''), word);

const thousand = 1000;
const amount: fc.Arbitrary<Won> = fc
  .oneof(
    fc.integer({ min: 0, max: 10_000_000 }).map((value) => value * thousand),
    fc.integer({ min: 0, max: 9_000_000_000_000_000 }),
  )
  .map(won);
const signedAmount = fc.tuple(amount, fc.boolean()).map(([value, down]) => won(down ? 0 - value : value));

/** An amount of 변경이력 as reading keeps it. */
function moneyText(value: Won): string {
  return amountWithUnit(value, value % 1000 === 0 ? 'thousand' : 'won');
}

function decimalUpTo(most: number, digits: number): fc.Arbitrary<Decimal> {
  return fc.integer({ min: 0, max: most * 10 ** digits }).map((value) => decimal(BigInt(value), digits));
}

const score = decimalUpTo(100, 2);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((date) => date.slice(0, 7));
const anyDate = fc.oneof(
  day,
  month,
  day.map((date) => date.slice(0, 4)),
);
const period = fc.tuple(day, day, fc.boolean()).map(([a, b, open]) => {
  const [from, to] = a < b ? [a, b] : [b, a];
  return { from, to: open ? null : to };
});
const count = fc.integer({ min: 0, max: 1000 });
const figure = fc.record({ amount, national: fc.oneof(fc.constant(null), amount) });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), item);

const bothGrants: fc.Arbitrary<Settings> = fc.record({
  fiscalYear: fc.integer({ min: 2000, max: 2099 }),
  programmeName: optionalWord,
  account: word,
  bureau: optionalWord,
  department: optionalWord,
  director: fc.constant(''),
  teamLeader: fc.constant(''),
  officer: fc.constant(''),
  summary: optionalWord,
  purpose: optionalWord,
  legalBasis: optionalWord,
  location: optionalWord,
  period: optionalWord,
  expectedEffect: optionalWord,
  maxProjects: maybe(count),
  grantBudget: maybe(amount),
  grantItem: maybe(fc.constantFrom('시구협력사업보전금', '구군재정\n지원금')),
  moneyUnit: fc.constantFrom('won', 'thousand', 'tenThousand', 'million', 'hundredMillion'),
  policy: fc.record({
    kind: fc.constantFrom(...policyKinds),
    unit: fc.constantFrom(won(1000), won(10_000), won(1_000_000)),
    remainder: maybe(fc.constantFrom('cut', 'exact')),
    oddUnitOrder: fc.constantFrom('score', 'official'),
    noAchiever: fc.constantFrom('leave', 'redistribute', 'stop'),
    cap: maybe(amount),
    floor: maybe(amount),
    baseShare: maybe(decimalUpTo(100, 1)),
    price: maybe(amount),
    scoreStep: maybe(decimalUpTo(1, 2)),
    at: fc.constant({ sheet: '', cells: {} }),
  }),
  rateRounding: fc.record({
    mode: fc.constantFrom('halfUp', 'truncate'),
    digits: fc.integer({ min: 0, max: 3 }),
  }),
  scoreDecimals: fc.constant(2),
  targetsFixedOn: maybe(anyDate),
  noticeOn: maybe(day),
  at: fc.constant({}),
});

/** 교부재원 is an amount or the name of a line, never both. */
const settings = bothGrants.map((both) => (both.grantItem === null ? both : { ...both, grantBudget: null }));

const districtNames = ['중구', '동구', '서구', '남구', '북구', '수성구', '달서구'];

/** Any year that its own sheets can state without an issue. Districts and projects are few, so that runs are many. */
export const anyYear: fc.Arbitrary<ProgrammeYear> = fc
  .record({
    settings,
    names: fc.subarray(districtNames, { minLength: 1 }),
    projectNames: fc.uniqueArray(fc.stringMatching(/^[가-힣]{3,6}$/u), { minLength: 1, maxLength: 4 }),
  })
  .chain(({ settings: set, names, projectNames }) => {
    const codes = projectNames.map((_, i) => `P${i + 1}`);
    const district = fc.constantFrom(...names);
    const project = fc.constantFrom(...codes);
    return fc.record({
      settings: fc.constant(set),
      districts: fc.tuple(
        ...names.map((name, i) =>
          fc.record({
            name: fc.constant(name),
            code: maybe(fc.constant(`26${i}10`)),
            aliases: fc.constantFrom([], [`${name}의 다른 이름`]),
            at: fc.constant(at),
          }),
        ),
      ),
      budgetLines: fc.array(
        fc.record({
          item: word,
          previous: figure,
          current: figure,
          code: fc.constantFrom('', '201-01'),
          national: maybe(amount),
          city: maybe(amount),
          district: maybe(amount),
          other: maybe(amount),
          typedChange: maybe(signedAmount),
          at: fc.constant(at),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      costBases: list(
        fc.record({ item: word, people: fc.integer({ min: 1, max: 99 }), typedAmount: maybe(amount) }),
      ).map((bases) =>
        bases.map(({ people, ...basis }) => ({
          ...basis,
          expression: `50,000원*${people}명`,
          amount: won(50_000 * people),
          at,
        })),
      ),
      projects: fc.tuple(
        ...codes.map((code, i) =>
          fc.record({
            code: fc.constant(code),
            name: fc.constant(projectNames[i] ?? ''),
            budget: amount,
            target: score,
            maxScore: fc.constantFrom(decimal(100n), decimal(110n)),
            ownerDepartment: optionalWord,
            selectionGround: fc.constantFrom('', '1'),
            decision: fc.constantFrom('selected', 'excluded', 'held'),
            policyKind: maybe(fc.constantFrom(...policyKinds)),
            targetFixedOn: maybe(day),
            decisionDocument: optionalWord,
            lastThreeYears: optionalWord,
            at: fc.constant(at),
          }),
        ),
      ),
      indicators: fc.subarray(codes).map((own) =>
        own.flatMap((projectCode) =>
          (['quantitative', 'qualitative', 'bonus', 'penalty'] as const).map((kind, i) => {
            return { projectCode, name: `지표 ${i}`, weight: decimal(BigInt(i * 15 + 5)), kind, at };
          }),
        ),
      ),
      scores: fc
        .array(
          fc.oneof({ weight: 9, arbitrary: score }, { weight: 1, arbitrary: fc.constant('absent' as const) }),
          {
            minLength: names.length * codes.length,
            maxLength: names.length * codes.length,
          },
        )
        .map((values) =>
          values.map((value, i) => ({
            district: names[Math.floor(i / codes.length)] ?? '',
            project: codes[i % codes.length] ?? '',
            value,
            at: { sheet: '', cell: null },
          })),
        ),
      submissions: list(
        fc.record({
          projectCode: project,
          department: word,
          submittedOn: day,
          document: optionalWord,
          confirmedBy: optionalWord,
          at: fc.constant(at),
        }),
      ),
      tiers: list(
        fc.record({
          name: word,
          weight: decimalUpTo(3, 1),
          amount: maybe(amount),
          cut: maybe(
            fc.oneof(
              count.map((places) => ({ by: 'count' as const, count: places })),
              decimalUpTo(1, 3).map((share) => ({ by: 'share' as const, share })),
              score.map((from) => ({ by: 'score' as const, from })),
            ),
          ),
          project: maybe(project),
          at: fc.constant(at),
        }),
      ),
      manualGrants: list(
        fc.record({
          district,
          project,
          amount,
          reason: optionalWord,
          document: optionalWord,
          at: fc.constant(at),
        }),
      ),
      changes: list(
        fc
          .record({
            what: fc.oneof(
              fc.record({
                matter: fc.constantFrom('target', 'policy', 'weight'),
                before: optionalWord,
                after: optionalWord,
                amounts: fc.constant(null),
                policy: fc.constant(null),
              }),
              fc.constantFrom(...policyKinds).map((kind) => ({
                ...{ matter: 'policy' as const, before: '', after: policyNames[kind] },
                ...{ amounts: null, policy: kind },
              })),
              fc
                .record({
                  matter: fc.constantFrom('budget', 'grantBudget'),
                  amounts: fc.record({ before: amount, after: amount }),
                })
                .map(({ matter, amounts }) => ({
                  ...{ matter, amounts, policy: null },
                  ...{ before: moneyText(amounts.before), after: moneyText(amounts.after) },
                })),
            ),
            projectCode: fc.oneof(fc.constant(''), project),
            changedOn: day,
            reason: optionalWord,
            document: optionalWord,
            at: fc.constant(at),
          })
          .map(({ what, ...row }) => ({ ...row, ...what })),
      ),
      schedule: list(
        fc.record({
          step: word,
          from: anyDate,
          to: anyDate,
          spending: amount,
          detail: optionalWord,
          at: fc.constant(at),
        }),
      ),
      milestones: list(fc.record({ when: period, event: word, at: fc.constant(at) })),
      trackRecords: list(
        fc.record({
          year: fc.integer({ min: 2000, max: 2099 }),
          projects: count,
          amount: fc.integer({ min: 1, max: 500 }).map((value) => won(value * 100_000_000)),
          precision: fc.constant(won(100_000_000)),
          example: optionalWord,
          at: fc.constant(at),
        }),
      ),
      settlements: fc.array(
        fc.record({
          year: fc.integer({ min: 2000, max: 2099 }),
          finalBudget: amount,
          carriedIn: amount,
          adjustment: signedAmount,
          spent: amount,
          carriedOut: amount,
          carryKind: maybe(fc.constantFrom('specified', 'accident', 'continuing')),
          typedAvailable: maybe(amount),
          typedBalance: maybe(signedAmount),
          at: fc.constant(at),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      opinions: list(
        fc.record({
          district,
          opinion: word,
          project: fc.oneof(fc.constant(''), project),
          handling: maybe(fc.constantFrom('accepted', 'partlyAccepted', 'notAccepted', 'longTerm')),
          review: optionalWord,
          at: fc.constant(at),
        }),
      ),
      meetings: list(
        fc.record({
          committee: fc.constantFrom('working', 'review'),
          heldOn: day,
          agenda: word,
          agendaKind: maybe(fc.constantFrom('selection', 'yearPlan', 'result')),
          decision: fc.constantFrom('passed', 'amended', 'rejected', 'deferred'),
          method: optionalWord,
          members: maybe(count),
          councillors: maybe(count),
          recusal: optionalWord,
          document: optionalWord,
          at: fc.constant(at),
        }),
      ),
      survey: list(
        fc.record({
          question: word,
          group: fc.constantFrom('city', 'district'),
          score: decimalUpTo(5, 2),
          responses: count,
          comment: optionalWord,
          at: fc.constant(at),
        }),
      ),
      payments: list(
        fc.record({
          district,
          projectCode: fc.oneof(fc.constant(''), project),
          paidOn: day,
          amount,
          document: optionalWord,
          at: fc.constant(at),
        }),
      ),
      lastPerformances: list(
        fc.record({ project: word, mean: score, achieved: maybe(count), at: fc.constant(at) }),
      ),
      priorSettlements: list(
        fc.record({
          district,
          project: optionalWord,
          amount,
          ground: optionalWord,
          at: fc.constant(at),
        }),
      ),
      lastGrants: fc.array(fc.record({ district, amount, at: fc.constant(at) })),
      corrections: list(
        fc.record({
          district,
          projectCode: project,
          score,
          reason: optionalWord,
          approval: optionalWord,
          remedy: maybe(fc.constantFrom('takeBack', 'nextYear', 'payMore')),
          at: fc.constant(at),
        }),
      ),
    });
  });
