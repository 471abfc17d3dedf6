import type { Share, Split } from '../../../domain/allocation/allocation';
import { payableGrant } from '../../../domain/settlement/priorSettlement';
import type { Won } from '../../../domain/money/won';
import type { YearResult } from '../../../domain/year/yearResult';
import { amountWithUnit } from '../../../notation/amountText';

/** One district's row of 교부내역. */
export interface GrantRow {
  readonly district: string;
  /** 달성 사업 수 */
  readonly achieved: number;
  readonly amount: Won;
  /** What the district got last year; null where that is not known. */
  readonly lastYear: Won | null;
  /** Last year's settlement (전년도 정산), signed, and what is paid with it. */
  readonly prior: Won;
  readonly payable: Won;
  /** 비고: odd units, and amounts that a cap, a floor or a correction after notice decided; a deduction that remains. */
  readonly remarks: string;
}

/** The rows of 교부내역: every district in official order, those without a grant included. */
export function grantRows(
  { allocation, prior: totals }: YearResult,
  lastYear: ReadonlyMap<string, Won>,
): readonly GrantRow[] {
  return allocation.perDistrict.map(({ district, achieved, amount }) => {
    const { prior, payable, remains } = payableGrant(district, amount, totals);
    const remarks = [
      remarksOf(district, allocation.splits),
      remains === 0 ? '' : `전년도 정산 잔액 △${amountWithUnit(remains, unitOf(remains))}`,
    ];
    return {
      district,
      achieved,
      amount,
      lastYear: lastYear.get(district) ?? null,
      prior,
      payable,
      remarks: remarks.filter((text) => text !== '').join('; '),
    };
  });
}

const unitOf = (amount: Won) => (amount % 1000 === 0 ? 'thousand' : 'won');

/** The share of a district in a split; undefined where it has none. */
export function shareOf({ shares }: Split, district: string): Share | undefined {
  return shares.find((share) => share.district === district);
}

function remarksOf(district: string, splits: readonly Split[]): string {
  const where = (holds: (share: Share) => boolean) =>
    splits.filter((split) => {
      const share = shareOf(split, district);
      return share !== undefined && holds(share);
    });
  const odd = where(({ oddUnit }) => oddUnit > 0);
  return [
    ...odd.slice(0, 1).map(({ unit }) => remark(`끝수 ${amountWithUnit(unit, 'thousand')}`, odd)),
    ...remarkIfAny(
      '상한',
      where(({ bound }) => bound === 'cap'),
    ),
    ...remarkIfAny(
      '하한',
      where(({ bound }) => bound === 'floor'),
    ),
    ...remarkIfAny(
      '정정',
      where(({ bound }) => bound === 'corrected'),
    ),
  ].join('; ');
}

function remarkIfAny(what: string, splits: readonly Split[]): string[] {
  return splits.length > 0 ? [remark(what, splits)] : [];
}

/** `끝수 1천원 P3·P5`; over the pool there is no project to name. */
function remark(what: string, splits: readonly Split[]): string {
  const projects = splits.flatMap(({ project }) => (project === null ? [] : [project]));
  return projects.length > 0 ? `${what} ${projects.join('·')}` : what;
}
