import type { Decimal } from '../../../domain/money/decimal';
import { addDecimal, compareDecimal, decimal, decimalText, zeroDecimal } from '../../../domain/money/decimal';
import type { Indicator } from '../../../domain/projects/indicator';
import type { Issue } from '../../../domain/issues/issue';
import { issue } from '../../../domain/issues/issue';
import { groupBy } from '../../../domain/groupBy';
import { placeKey } from '../../../domain/placeKey';
import { withoutSpaces } from '../../../notation/plainText';
import { cellList } from '../../reading/reportTwice';
import type { ScoreContext, ScoreEntry } from './scoreEntry';
import type { Project } from '../../../domain/projects/project';
import { isAchieved } from '../../../domain/scores/score';
import { reportShownUnlikeStored } from '../../reading/shownValue';

/**
 * One score for each district and project: its own, or the exact sum of its indicators (지표). Rows that say the same
 * thing twice are reported (E10) and the first is kept.
 */
export function sumIndicators(entries: readonly ScoreEntry[], context: ScoreContext): ScoreEntry[] {
  const groups = groupBy(entries, ({ district, project }) => placeKey(district, project));
  return [...groups.values()].flatMap((group) => {
    const single = withoutRepeats(group, context);
    const [first] = single;
    if (!first) return [];
    return [first.indicator === null ? first : summed(first, single, context)];
  });
}

/** A project's own score excludes a second one, and scores by indicator beside it. */
function withoutRepeats(group: readonly ScoreEntry[], { report }: ScoreContext): ScoreEntry[] {
  const kept = new Map<string, ScoreEntry>();
  for (const entry of group) {
    const key = indicatorKey(entry.indicator);
    const first = kept.get(key) ?? kept.get('') ?? (key === '' ? [...kept.values()][0] : undefined);
    if (!first) kept.set(key, entry);
    else report(repeated(first, entry));
  }
  return [...kept.values()];
}

function repeated(first: ScoreEntry, { district, project, indicator, at }: ScoreEntry): Issue {
  const cells = cellList([first.at, at]);
  if ((first.indicator === null) !== (indicator === null)) {
    return issue('scoreBesideIndicators', at, { cells, district, project });
  }
  const place = indicator === null ? `${district} ${project}` : `${district} ${project} '${indicator}'`;
  return issue('scoreTwice', at, { cells, place });
}

function indicatorKey(indicator: string | null): string {
  return indicator === null ? '' : withoutSpaces(indicator);
}

function summed(first: ScoreEntry, entries: readonly ScoreEntry[], context: ScoreContext): ScoreEntry {
  const listed = context.indicators.filter(({ projectCode }) => projectCode === first.project);
  const whole = { ...first, indicator: null, stored: '', shown: null };
  let isFaulty = reportMissing(first, entries, listed, context);
  for (const entry of entries) isFaulty = reportRange(entry, listed, context) || isFaulty;
  if (isFaulty || entries.some(({ isUnreadable }) => isUnreadable)) {
    return { ...whole, value: null, isUnreadable: true };
  }
  const absent = entries.filter(({ value }) => value === 'absent');
  if (absent.length === entries.length) return { ...whole, value: 'absent' };
  const [odd] = absent;
  if (odd) {
    context.report(issue('scoreMixedAbsent', odd.at, { district: odd.district, project: odd.project }));
    return { ...whole, value: null, isUnreadable: true };
  }
  const sum = entries.reduce(
    (total, { value }) => addDecimal(total, isNumber(value) ? value : zeroDecimal),
    zeroDecimal,
  );
  return { ...whole, value: sum };
}

function isNumber(value: ScoreEntry['value']): value is Decimal {
  return value !== null && value !== 'absent';
}

/** An indicator that has no score, or no row although 평가지표 lists it, is not handed in (E20). */
function reportMissing(
  first: ScoreEntry,
  entries: readonly ScoreEntry[],
  listed: readonly Indicator[],
  { report }: ScoreContext,
): boolean {
  const { district, project } = first;
  const given = new Set(entries.map(({ indicator }) => indicatorKey(indicator)));
  const lacking = listed.filter(({ name, kind }) => {
    return (kind === 'quantitative' || kind === 'qualitative') && !given.has(indicatorKey(name));
  });
  for (const { name } of lacking) {
    report(issue('indicatorScoreMissing', first.at, { district, project, indicator: name }));
  }
  const empty = entries.filter(({ value, isUnreadable }) => value === null && !isUnreadable);
  for (const { at, indicator } of empty) {
    report(issue('indicatorScoreMissing', at, { district, project, indicator: indicator ?? '' }));
  }
  return lacking.length + empty.length > 0;
}

/** An indicator's score is between 0 and its weight (배점); a penalty (감점) between its weight below zero and 0. */
function reportRange(entry: ScoreEntry, listed: readonly Indicator[], { report }: ScoreContext): boolean {
  if (listed.length === 0 || entry.indicator === null) return false;
  const known = listed.find(({ name }) => indicatorKey(name) === indicatorKey(entry.indicator));
  const { district, project, indicator, value, at } = entry;
  if (!known) {
    report(issue('indicatorUnknown', at, { text: indicator, project }));
    return false;
  }
  if (!isNumber(value)) return false;
  const negative = decimal(-known.weight.digits, known.weight.scale);
  const [min, max] = known.kind === 'penalty' ? [negative, zeroDecimal] : [zeroDecimal, known.weight];
  if (compareDecimal(min, value) <= 0 && compareDecimal(value, max) <= 0) return false;
  const range = { score: decimalText(value), min: decimalText(min), max: decimalText(max) };
  report(issue('indicatorScoreOutOfRange', at, { district, project, indicator, ...range }));
  return true;
}

/**
 * Checks one score of a selected project: there (E20), between 0 and 만점 (E18), and no finer than 점수자릿수 (W03),
 * which is an error where rounding would decide whether the target is reached: a person decides, not the program.
 */
export function checkScore(entry: ScoreEntry, project: Project, context: ScoreContext): void {
  const { district, value, isUnreadable, at } = entry;
  const place = { district, project: project.code };
  if (isUnreadable || value === 'absent') return;
  if (value === null) {
    context.report(issue('scoreMissing', at, place));
    return;
  }
  const max = project.maxScore;
  if (compareDecimal(value, zeroDecimal) < 0 || compareDecimal(value, max) > 0) {
    context.report(
      issue('scoreOutOfRange', at, { ...place, score: decimalText(value), max: decimalText(max) }),
    );
  }
  if (value.scale <= context.scoreDecimals) {
    reportShownUnlikeStored({ at, value: entry.stored, shown: entry.shown }, context);
    return;
  }
  const rounded = roundHalfUp(value, context.scoreDecimals);
  const decides = project.target && isAchieved(value, project.target) !== isAchieved(rounded, project.target);
  if (decides) {
    const shown = entry.shown?.trim() ?? fixedText(rounded, context.scoreDecimals);
    const seen = shown === decimalText(value) ? fixedText(rounded, context.scoreDecimals) : shown;
    context.report(issue('scoreDecimalsDecide', at, { shown: seen, stored: decimalText(value) }));
  } else {
    const params = { ...place, score: decimalText(value), digits: context.scoreDecimals };
    context.report(issue('scoreDecimals', at, params));
  }
}

/** Half away from zero, to a number of decimals. */
function roundHalfUp(value: Decimal, digits: number): Decimal {
  const divisor = 10n ** BigInt(value.scale - digits);
  const size = value.digits < 0n ? -value.digits : value.digits;
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return decimal(value.digits < 0n ? -rounded : rounded, digits);
}

/** With all its decimals: 80 to two is 80.00. */
function fixedText(value: Decimal, digits: number): string {
  const [whole = '', fraction = ''] = decimalText(value).split('.');
  return digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`;
}
