import type { AmountExplained } from '../domain/allocation/explain';
import type { ExplanationKey } from './ko/explanation';
import type { TextParams } from './template';

/** Fills one of the sentences of `explanation.ko.ts` in the language of the text. */
export type Say = (key: ExplanationKey, params?: TextParams) => string;

/** The sentences of one amount: what was achieved, how the amount came about, what is left over. */
export function amountSentences(source: AmountExplained, say: Say): string[] {
  const { district, project, score, target, achieved } = source;
  if (source.bound === 'corrected') return [corrected(source, say)];
  const opening =
    project === null
      ? say('counted', { district, achieved })
      : say('achieved', { district, project, score, target: target ?? '' });
  return [opening, ...reckoning(source, say)];
}

/** A correction that was settled by itself after notice: the others keep what they were told. */
function corrected({ district, project, score, achieved, amount }: AmountExplained, say: Say): string {
  return project === null
    ? say('correctedPool', { district, achieved, amount })
    : say(amount > 0 ? 'corrected' : 'correctedAway', { district, project, score, amount });
}

function reckoning(source: AmountExplained, say: Say): string[] {
  const { way, tier, amount, price, achieved, reason, bound, weight, base, leftover } = source;
  if (way === 'typed') {
    return [amount > 0 ? say('typed', { amount, reason: reason ?? '' }) : say('notTyped')];
  }
  if (source.hasTiers && tier === null) return [say('noTier')];
  if (way === 'tier') return [say('tierAmount', { tier: tier ?? '', amount })];
  const left = leftover > 0 ? [say('leftover', { leftover })] : [];
  if (price !== null) return [say('price', { price, achieved, amount }), ...left];
  const weighting = weightingOf(source, say);
  if (bound) return [say(bound === 'cap' ? 'atCap' : 'atFloor', { weighting, amount })];
  if (weight === '0' && base === 0) return [say('noWeight')];
  const isBounded = way !== 'base' && source.divided < source.budget;
  return [shared(source, weighting, say), ...(isBounded ? [say('bounded')] : []), ...left];
}

/** The sentence of a share by weight: it came out even, was cut, or odd units came here or went elsewhere. */
function shared(source: AmountExplained, weighting: string, say: Say): string {
  const { way, base, amount, cut, oddUnit, unit, oddUnits, achievers, divided, exact } = source;
  const params = {
    ...{ divided, amount, cut, oddUnit, weighting, base },
    n: achievers,
    weight: source.weight ?? '',
    totalWeight: source.totalWeight ?? '',
    performance: amount - base,
    unitName: unitName(unit, say),
    odd: oddUnits.length * unit,
    order: order(source, say),
    names: names(oddUnits, say),
  };
  if (way === 'base') return say('base', params);
  const isEqual = way === 'equal';
  if (oddUnit > 0) return say(isEqual ? 'equalOdd' : 'shareOdd', params);
  if (BigInt(cut) * exact.denominator === exact.numerator) {
    return say(isEqual ? 'equalEven' : 'shareEven', params);
  }
  if (oddUnits.length === 0) return say(isEqual ? 'equalCut' : 'shareCut', params);
  return say(isEqual ? 'equalPlain' : 'sharePlain', params);
}

/** What a policy weighs by, in words; nothing where it pays fixed amounts, which have sentences of their own. */
function weightingOf({ weighing, tier }: AmountExplained, say: Say): string {
  return weighing === null ? '' : say(weighing, { tier: tier ?? '' });
}

/** By what the odd units went: this district's own rule where it got one, else the rule of the last one given. */
function order({ oddUnits, district }: AmountExplained, say: Say): string {
  const decided = oddUnits.find((unit) => unit.district === district) ?? oddUnits.at(-1);
  const keys = { remainder: 'byRemainder', score: 'byScore', official: 'byOfficial' } as const;
  return say(keys[decided?.decidedBy ?? 'official']);
}

/** Who got the odd units: 성북·강남; of more than five the first three, and how many more. */
function names(oddUnits: readonly { readonly district: string }[], say: Say): string {
  // 성북구 is 성북 in such lists, but 중구 stays: a single syllable is no name.
  const short = oddUnits.map(({ district }) => district.replace(/(?<=..)구$/u, ''));
  if (short.length <= 5) return short.join('·');
  return say('andOthers', { names: short.slice(0, 3).join('·'), n: short.length - 3 });
}

const unitKeys = new Map<number, ExplanationKey>([
  [1_000, 'thousand'],
  [10_000, 'tenThousand'],
  [1_000_000, 'million'],
]);

function unitName(unit: number, say: Say): string {
  return say(unitKeys.get(unit) ?? 'otherUnit', { unit });
}
