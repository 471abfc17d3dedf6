import { apportion } from '../allocation/apportion';
import type { SelectedProject } from '../projects/project';
import type { Won } from './won';

/**
 * An exact decimal number, `digits / 10^scale`, without trailing zeros: 79.5 is {digits: 795n, scale: 1}.
 * Scores (점수) and weights are compared and summed in it, so 79.999 is never 80.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zeroDecimal: Decimal = { digits: 0n, scale: 0 };

/** Builds the shortest form: trailing zeros of the fraction are dropped. */
export function decimal(digits: bigint, scale = 0): Decimal {
  let [d, s] = [digits, scale];
  while (s > 0 && d % 10n === 0n) {
    d /= 10n;
    s -= 1;
  }
  return { digits: d, scale: s };
}

/**
 * The decimal that a spreadsheet number shows at Excel's precision of 15 significant digits:
 * 0.1 + 0.2 is 0.3. Null for NaN and infinities.
 */
export function decimalFromNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const scale = 14 - Number(exponent);
  const digits = BigInt(mantissa.replace('.', ''));
  return scale >= 0 ? decimal(digits, scale) : decimal(digits * 10n ** BigInt(-scale));
}

/** Both numbers as integers at the finer of their two scales: [a, b, scale]. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.digits, b.digits, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}

export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return decimal(x + y, scale);
}

export function subtractDecimal(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return decimal(x - y, scale);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The decimals as whole numbers on one common scale: for weights, where only the proportion counts. */
export function toCommonScale(values: readonly Decimal[]): bigint[] {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return values.map(({ digits, scale: own }) =>
    own === scale ? digits : digits * 10n ** BigInt(scale - own),
  );
}

/** Plain text without grouping: `80`, `79.5`, `-0.25`. */
export function decimalText(value: Decimal): string {
  const sign = value.digits < 0n ? '-' : '';
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0');
  if (value.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
}

/** Reads plain decimal text such as `-12.50`; null for anything else (signs, commas and units are notation's business). */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return decimal(BigInt(`${sign}${whole}${fraction}`), fraction.length);
}

/** A project's budget (사업비) before and after a cut. */
export interface ScaledBudget {
  readonly project: SelectedProject;
  readonly before: Won;
  readonly after: Won;
}

/**
 * The projects' budgets cut in proportion so that they fit into `limit` (추경 감액), in whole units by largest
 * remainder, ties in sheet order; a tail of the limit below the unit stays unassigned. A proposal for a new run:
 * the committee decides amounts (ordinance art. 4②). Budgets that fit already are left as they are.
 */
export function scaledBudgets(projects: readonly SelectedProject[], limit: Won, unit: Won): ScaledBudget[] {
  const total = projects.reduce((sum, { budget }) => sum + BigInt(budget), 0n);
  if (total <= BigInt(limit)) {
    return projects.map((project) => ({ project, before: project.budget, after: project.budget }));
  }
  const weights = projects.map(({ budget }) => BigInt(budget));
  const { shares } = apportion({ weights, total: limit, unit, rule: 'exact' });
  return projects.map((project, i) => ({
    project,
    before: project.budget,
    after: shares[i]?.amount ?? project.budget,
  }));
}
