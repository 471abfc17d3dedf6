import { addDecimal, compareDecimal, decimalText, zeroDecimal } from '../money/decimal';
import type { Issue } from '../issues/issue';
import { issue, cellOf, rangeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';

/**
 * 평가지표: the weights (배점) of each selected project sum to its 만점 (E17); 가점 and 감점 stand outside the sum.
 * A selected project without indicators is warned of where others have them.
 */
export function checkIndicators({
  indicators,
  projects,
}: Pick<ProgrammeYear, 'indicators' | 'projects'>): Issue[] {
  if (indicators.length === 0) return [];
  return projects
    .filter(({ decision }) => decision === 'selected')
    .flatMap(({ code, maxScore, at }) => {
      const own = indicators.filter(({ projectCode }) => projectCode === code);
      if (own.length === 0) return [issue('indicatorsMissing', cellOf(at, 'code'), { project: code })];
      const counted = own.filter(({ kind }) => kind === 'quantitative' || kind === 'qualitative');
      const sum = counted.reduce((total, { weight }) => addDecimal(total, weight), zeroDecimal);
      if (compareDecimal(sum, maxScore) === 0) return [];
      const cells = rangeOf(
        own.map((indicator) => indicator.at),
        'weight',
      );
      return [
        issue('weightsDiffer', cells, { project: code, sum: decimalText(sum), max: decimalText(maxScore) }),
      ];
    });
}
