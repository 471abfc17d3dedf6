import type { BudgetLine } from './budgetLine';
import { itemKey } from './grantLine';
import type { Issue, CellRef } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import { isKnownBudgetCode } from './budgetCodes';
import type { Won } from '../money/won';
import { won } from '../money/won';

/**
 * 예산내역, line by line: the national share within its amount (E05), 증감 as typed (E06), an unknown 통계목 (W01),
 * and suspicions: a thousand times last year's, a 과목 twice, an amount below zero.
 */
export function checkBudgetLines({
  budgetLines,
  settings,
}: Pick<ProgrammeYear, 'budgetLines' | 'settings'>): Issue[] {
  return [
    ...budgetLines.flatMap((line) => [
      ...nationalShares(line),
      ...typedChange(line),
      ...(line.code === '' || isKnownBudgetCode(line.code, settings.fiscalYear)
        ? []
        : [issue('budgetCodeUnknown', cellOf(line.at, 'code'), { code: line.code, item: line.item })]),
      ...amountJump(line.previous.amount, line.current.amount, {
        before: cellOf(line.at, 'previous'),
        after: cellOf(line.at, 'current'),
      }),
      ...belowZero(line),
    ]),
    ...twice(budgetLines),
  ];
}

function nationalShares(line: BudgetLine): Issue[] {
  const shares = [
    { field: 'previous', amount: line.previous.amount, national: line.previous.national },
    { field: 'current', amount: line.current.amount, national: line.current.national },
    { field: 'national', amount: line.current.amount, national: line.national },
  ];
  return shares.flatMap(({ field, amount, national }) =>
    national !== null && national > amount
      ? [issue('nationalAboveAmount', cellOf(line.at, field), { item: line.item, national, amount })]
      : [],
  );
}

function typedChange({ item, previous, current, typedChange: typed, at }: BudgetLine): Issue[] {
  const expected = current.amount - previous.amount;
  if (typed === null || typed === expected || !Number.isSafeInteger(expected - typed)) return [];
  const difference = won(Math.abs(expected - typed));
  return [issue('changeDisagrees', cellOf(at, 'typedChange'), { item, typed, expected, difference })];
}

function belowZero({ item, previous, current, at }: BudgetLine): Issue[] {
  return (['previous', 'current'] as const).flatMap((field) => {
    const { amount } = { previous, current }[field];
    return amount < 0 ? [issue('budgetNegative', cellOf(at, field), { item, amount })] : [];
  });
}

function twice(lines: readonly BudgetLine[]): Issue[] {
  const firsts = new Map<string, BudgetLine>();
  return lines.flatMap((line) => {
    const { item, at } = line;
    const earlier = firsts.get(itemKey(item));
    if (!earlier) {
      firsts.set(itemKey(item), line);
      return [];
    }
    return [
      issue('budgetItemTwice', cellOf(at, 'item'), { item, first: cellOf(earlier.at, 'item').cell ?? '' }),
    ];
  });
}

/**
 * A figure pasted in another unit is a thousand times the other; a cut or a rise in the same year moves the
 * ratio (7,400,000 against 3,000,000 pasted in 원 is 405 times), and no honest budget grows this much.
 */
const suspiciousTimes = 200;

/**
 * A suspicion (W30) where one year's amount is hundreds of times the other's, at the larger of the two:
 * 원 단위로 붙여넣으셨나요? Nothing is converted.
 */
export function amountJump(before: Won, after: Won, cells: { before: CellRef; after: CellRef }): Issue[] {
  if (before <= 0 || after <= 0) return [];
  if (after / before >= suspiciousTimes) {
    return [issue('amountJump', cells.after, { times: Math.round(after / before) })];
  }
  if (before / after >= suspiciousTimes) {
    return [
      issue('amountDrop', cells.before, { times: Math.round(before / after), later: cells.after.cell ?? '' }),
    ];
  }
  return [];
}
