import type { Decimal } from '../money/decimal';
import { addDecimal, compareDecimal, subtractDecimal, zeroDecimal } from '../money/decimal';
import type { LastPerformance } from './lastYear';
import { lastPerformanceOf } from './lastYear';
import { roundedQuotient } from '../money/fraction';
import type { Won } from '../money/won';
import { won } from '../money/won';
import type { YearResult } from '../year/yearResult';

/** What came of one project (성과평가). 미참여 is left out of every count and mean. */
export interface ProjectPerformance {
  readonly code: string;
  readonly name: string;
  readonly target: Decimal;
  /** Districts that have a score. */
  readonly participants: number;
  readonly achieved: number;
  /** Mean score to two decimals, half away from zero; null where nobody has a score. */
  readonly mean: Decimal | null;
  readonly highest: Decimal | null;
  readonly lowest: Decimal | null;
  /** Null under a pool policy: nothing is granted in a single project. */
  readonly granted: Won | null;
  /** Granted per achieving district (달성구당 교부액), cut to whole 원; null where nobody achieved. */
  readonly perAchiever: Won | null;
  /** Mean, to two decimals, and achievers of the project of the same name last year; null where it is not known. */
  readonly lastYear: { readonly mean: Decimal; readonly achieved: number | null } | null;
  /** 전년대비: mean − last year's mean; null where one of them is missing. */
  readonly meanChange: Decimal | null;
}

/** The performance of every selected project, in sheet order, beside what is known of last year. */
export function performance(
  { projects, scores, allocation }: YearResult,
  lastPerformances: readonly LastPerformance[],
): ProjectPerformance[] {
  return projects.map(({ code, name, target }) => {
    const outcome = allocation.perProject.find((one) => one.code === code);
    const values = allocation.perDistrict.flatMap(({ district }) => {
      const value = scores.get(district)?.get(code)?.value ?? null;
      return value === null || value === 'absent' ? [] : [value];
    });
    const ranked = values.toSorted(compareDecimal);
    const achieved = outcome?.achieved ?? 0;
    const granted = outcome?.granted ?? null;
    const mean = meanOf(values.map((value) => ({ value, times: 1 })));
    const last = lastPerformanceOf(lastPerformances, name);
    const lastYear = last ? { mean: toHundredths(last.mean), achieved: last.achieved } : null;
    return {
      code,
      name,
      target,
      participants: values.length,
      achieved,
      mean,
      highest: ranked.at(-1) ?? null,
      lowest: ranked[0] ?? null,
      granted,
      perAchiever: granted === null || achieved === 0 ? null : won(Math.floor(granted / achieved)),
      lastYear,
      meanChange: lastYear && mean && subtractDecimal(mean, lastYear.mean),
    };
  });
}

function toHundredths({ digits, scale }: Decimal): Decimal {
  return roundedQuotient(digits, 10n ** BigInt(scale), { mode: 'halfUp', digits: 2 });
}

/** The mean of values that each stand for so many answers, to two decimals, half away from zero; null for none. */
export function meanOf(
  values: readonly { readonly value: Decimal; readonly times: number }[],
): Decimal | null {
  const count = values.reduce((sum, { times }) => sum + BigInt(times), 0n);
  if (count === 0n) return null;
  const sum = values.reduce(
    (total, { value, times }) =>
      addDecimal(total, { digits: value.digits * BigInt(times), scale: value.scale }),
    zeroDecimal,
  );
  return roundedQuotient(sum.digits, count * 10n ** BigInt(sum.scale), { mode: 'halfUp', digits: 2 });
}
