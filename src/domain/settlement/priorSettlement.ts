import type { Allocation } from '../allocation/allocation';
import type { Issue, Origin } from '../issues/issue';
import { issue, cellOf, rangeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import { grantLimit } from '../budget/grantLine';
import type { RecordedInputs } from '../record/recordedEntity';
import { recordedAmount } from '../record/recordedEntity';
import type { Won } from '../money/won';
import { sumWon, won, wonOrNull, zeroWon } from '../money/won';
import type { YearResult } from '../year/yearResult';

/**
 * A difference of last year that was left to this one (전년도정산): a correction after notice with 차년도 반영. It stands beside
 * this year's grants and is in none of them: neither 교부액 nor 집행잔액 count it, only what is to be paid does.
 */
export interface PriorSettlement {
  readonly district: string;
  /** Last year's project by its name; '' where it is of no single one. */
  readonly project: string;
  /** Above 0 where more is to be paid, below 0 where less is. */
  readonly amount: Won;
  /** 근거: year, run, reason and 승인문서번호. */
  readonly ground: string;
  readonly at: Origin;
}

/** What each district has to be settled of last year, in all; a district that is not in it has nothing. */
export type PriorTotals = ReadonlyMap<string, Won>;

/** The sum of 전년도정산 by district, those that come to 0 included. What is too large to be added up is refused first (E38). */
export function priorTotals(rows: readonly Pick<PriorSettlement, 'district' | 'amount'>[]): PriorTotals {
  const sums = new Map<string, bigint>();
  for (const { district, amount } of rows) {
    sums.set(district, (sums.get(district) ?? 0n) + BigInt(amount));
  }
  return new Map([...sums].map(([district, sum]) => [district, wonOrNull(sum) ?? zeroWon]));
}

/** 1,000조원: with no more than that, sums with the year's grants are exact. */
const most = 1_000_000_000_000_000n;

/** What is to be paid of a grant with last year's settlement (지급할 금액), never below 0, and what of a deduction remains. */
export interface PayableGrant {
  /** The settlement itself (전년도 정산), signed. */
  readonly prior: Won;
  readonly payable: Won;
  /** 0 or more */
  readonly remains: Won;
}

/** What a district is to be paid, its grant and last year's settlement together. */
export function payableGrant(district: string, grant: Won, totals: PriorTotals): PayableGrant {
  const prior = totals.get(district) ?? zeroWon;
  const sum = won(grant + prior);
  return { prior, payable: won(Math.max(0, sum)), remains: won(Math.max(0, 0 - sum)) };
}

/** Whether the record was made with the same settlements by district. */
export function isPriorAsRecorded(content: RecordedInputs, totals: PriorTotals): boolean {
  const recorded = priorTotals(
    (content['priorSettlements'] ?? []).flatMap((row) => {
      const amount = recordedAmount(row['amount']);
      const { district } = row;
      return amount === null || typeof district !== 'string' ? [] : [{ district, amount }];
    }),
  );
  const other = (a: PriorTotals, b: PriorTotals) => [...a].some(([key, amount]) => b.get(key) !== amount);
  return !other(recorded, totals) && !other(totals, recorded);
}

/**
 * 전년도정산 by itself: all of it can be added up (E38). W88: a row of 0 settles nothing, and two rows of one district and project are added up. Rows without a
 * project may be several, but for one that says the same as another.
 */
export function checkPriorSettlements({
  priorSettlements: rows,
}: Pick<ProgrammeYear, 'priorSettlements'>): Issue[] {
  const all = rows.reduce((sum, { amount }) => sum + BigInt(Math.abs(amount)), 0n);
  if (all > most) {
    const places = rows.map(({ at }) => at);
    return [issue('priorSettlementsTooLarge', rangeOf(places, 'amount'))];
  }
  return rows.flatMap(({ district, project, amount, ground, at }, i) => {
    if (amount === 0) return [issue('priorSettlementZero', cellOf(at, 'amount'), { district })];
    const earlier = rows
      .slice(0, i)
      .find(
        (one) =>
          one.district === district &&
          one.project === project &&
          (project !== '' || (one.amount === amount && one.ground === ground)),
      );
    const first = earlier && cellOf(earlier.at, 'amount').cell;
    const place = `${district} ${project}`.trim();
    return first ? [issue('priorSettlementTwice', cellOf(at, 'amount'), { place, first })] : [];
  });
}

/**
 * 전년도정산 against this year's amounts (W89): a deduction that is more than the grant, of which it says what remains, and what
 * is to be paid in all where it is more than there may be granted.
 */
export function checkPriorAgainstGrants(
  year: Pick<ProgrammeYear, 'priorSettlements' | 'budgetLines' | 'settings'>,
  { allocation, prior: totals }: Pick<YearResult, 'allocation' | 'prior'>,
): Issue[] {
  const { priorSettlements: rows } = year;
  if (rows.length === 0) return [];
  const above = allocation.perDistrict.flatMap(({ district, amount: grant }) => {
    const { prior, remains } = payableGrant(district, grant, totals);
    if (remains === 0) return [];
    const own = rows.filter((row) => row.district === district).map(({ at }) => at);
    const params = { district, less: 0 - prior, grant, remains };
    return [issue('priorSettlementAboveGrant', rangeOf(own, 'amount'), params)];
  });
  const payable = payableInAll(allocation, totals);
  const limit = grantLimit(year);
  if (limit === null || payable <= limit) return above;
  const places = rows.map(({ at }) => at);
  const params = { payable, limit, over: payable - limit };
  return [...above, issue('priorSettlementAboveBudget', rangeOf(places, 'amount'), params)];
}

/** What is to be paid to all districts (지급할 금액의 합계). */
export function payableInAll({ perDistrict }: Pick<Allocation, 'perDistrict'>, totals: PriorTotals): Won {
  return sumWon(perDistrict.map(({ district, amount }) => payableGrant(district, amount, totals).payable));
}

/** A row for next year; it was read nowhere yet. */
type LeftSettlement = Omit<PriorSettlement, 'at'>;

/**
 * What next year's 전년도정산 begins with, in official order: the differences of the corrections after notice that were left to
 * next year (차년도 반영), and what this year's grants could not cover of its own 전년도정산. A correction that this year's amounts
 * carry already (전체 재산정) leaves nothing. `run` is the run of 배분 that 정정내역 was written with; null where none was.
 */
export function priorSettlementsFor(
  year: Pick<ProgrammeYear, 'settings' | 'priorSettlements' | 'projects'>,
  { alone, allocation, prior }: Pick<YearResult, 'alone' | 'allocation' | 'prior'>,
  run: number | null,
): LeftSettlement[] {
  const { fiscalYear } = year.settings;
  const source = run === null ? `${fiscalYear}년 정정` : `${fiscalYear}년 배분 제${run}호`;
  const corrected = alone
    .filter(({ way, before, due }) => way === 'nextYear' && due !== before)
    .map(({ district, project, before, due, correction: { reason, approval } }) => ({
      district,
      project: year.projects.find(({ code }) => code === project)?.name ?? '',
      amount: won(due - before),
      ground: [source, reason, approval].filter((part) => part !== '').join(', '),
    }));
  const remaining = allocation.perDistrict.flatMap(({ district, amount }) => {
    const { remains } = payableGrant(district, amount, prior);
    if (remains === 0) return [];
    const own = year.priorSettlements.filter((row) => row.district === district);
    const grounds = [...new Set(own.map(({ ground }) => ground).filter((ground) => ground !== ''))];
    return [
      {
        district,
        project: '',
        amount: won(0 - remains),
        ground: [`${fiscalYear}년 전년도정산 잔액`, ...grounds].join('; '),
      },
    ];
  });
  return [...corrected, ...remaining];
}
