import type { BudgetLine } from './budgetLine';
import type { CostBasis } from './costBasis';
import { itemKey } from './grantLine';
import { groupBy } from '../groupBy';
import type { Issue } from '../issues/issue';
import { issue, cellOf, rangeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import { sumWonOrNull } from '../money/won';

/** Budgets are made in 천원, bases in 원: what rounding up to 천원 adds is no error. */
const thousandWon = 1000;

/**
 * 산출근거 against the budget line it explains (E08, I3): per 과목, the sum is the line's 예산액, and 금액 as typed is
 * what its expression comes to. Warns of a line that no basis supports and of a basis without a line; nothing
 * is said where the workbook has no bases at all.
 */
export function checkCostBases({
  costBases,
  budgetLines,
}: Pick<ProgrammeYear, 'costBases' | 'budgetLines'>): Issue[] {
  if (costBases.length === 0) return [];
  const lines = groupBy(budgetLines, ({ item }) => itemKey(item));
  const bases = groupBy(costBases, ({ item }) => itemKey(item));
  return [
    ...costBases.flatMap(typedAmount),
    ...[...lines].flatMap(([key, ofItem]) =>
      checkItem(ofItem.at(-1)?.item ?? '', ofItem, bases.get(key) ?? []),
    ),
    ...costBases
      .filter((basis) => !lines.has(itemKey(basis.item)))
      .map(({ item, at }) => issue('costBasisWithoutLine', cellOf(at, 'item'), { item })),
  ];
}

function typedAmount({ item, amount, typedAmount: typed, at }: CostBasis): Issue[] {
  if (amount === null || typed === null || Math.abs(amount - typed) < thousandWon) return [];
  return [issue('costBasisAmount', cellOf(at, 'typedAmount'), { item, typed, computed: amount })];
}

function checkItem(item: string, lines: readonly BudgetLine[], bases: readonly CostBasis[]): Issue[] {
  const line = sumWonOrNull(lines.map(({ current }) => current.amount));
  const [first] = lines;
  if (line === null || !first) return [];
  if (bases.length === 0) {
    return line === 0
      ? []
      : [issue('lineWithoutCostBasis', cellOf(first.at, 'current'), { item, amount: line })];
  }
  const known = bases.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const basis = known.length === bases.length ? sumWonOrNull(known) : null;
  if (basis === null || basis === line) return [];
  const cells = rangeOf(
    bases.map(({ at }) => at),
    'expression',
  );
  const kind = Math.abs(basis - line) < thousandWon ? 'costBasisRounded' : 'costBasisDiffers';
  return [issue(kind, cells, { item, basis, line, difference: Math.abs(basis - line) })];
}
