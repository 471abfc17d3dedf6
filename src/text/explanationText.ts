import { explanationEn } from './explanation.en';
import type { ExplanationKey } from './explanation.ko';
import { explanationKo } from './explanation.ko';
import type { Language, TextParams } from './template';
import { fillText } from './template';

/** What the words need of an explained amount (`src/domain/allocation/explain.ts` has more). Money in 원. */
interface AmountSource {
  readonly kind: 'amount';
  readonly policy: string;
  readonly district: string;
  readonly project: string | null;
  readonly score: string;
  readonly target: string | null;
  readonly achieved: number;
  readonly achievers: number;
  readonly tier: string | null;
  readonly weight: string | null;
  readonly totalWeight: string | null;
  readonly budget: number;
  readonly divided: number;
  readonly rule: 'cut' | 'exact' | null;
  readonly unit: number;
  readonly base: number;
  readonly price: number | null;
  readonly bound: 'cap' | 'floor' | null;
  readonly exact: { readonly numerator: bigint; readonly denominator: bigint };
  readonly cut: number;
  readonly oddUnit: number;
  readonly amount: number;
  readonly oddUnits: readonly {
    readonly district: string;
    readonly decidedBy: 'remainder' | 'score' | 'official';
  }[];
  readonly leftover: number;
  readonly reason: string | null;
}

interface TotalSource {
  readonly kind: 'total';
  readonly district: string;
  readonly grants: readonly { readonly project: string; readonly amount: number }[];
  readonly amount: number;
}

interface NothingSource {
  readonly kind: 'belowTarget' | 'absent';
  readonly district: string;
  readonly project: string;
  readonly score: string;
  readonly target: string;
  readonly shortBy: string;
  readonly total: TotalSource;
}

type Say = (key: ExplanationKey, params?: TextParams) => string;

/** Why this amount: the sentences that a council member understands, in one line. */
export function explanationText(
  source: AmountSource | NothingSource | TotalSource,
  language: Language,
): string {
  const say: Say = (key, params = {}) =>
    fillText((language === 'ko' ? explanationKo : explanationEn)[key], params, language);
  switch (source.kind) {
    case 'amount':
      return [opening(source, say), ...reckoning(source, say)].join(' ');
    case 'total':
      return `${say('subject', { district: source.district })} ${total(source, say)}`;
    case 'belowTarget':
    case 'absent': {
      const { district, project, score, target, shortBy } = source;
      const first = say(source.kind, { district, project, score, target, shortBy });
      return source.total.amount === 0 ? first : `${first} ${total(source.total, say)}`;
    }
  }
}

function opening({ district, project, score, target, achieved }: AmountSource, say: Say): string {
  return project === null
    ? say('counted', { district, achieved })
    : say('achieved', { district, project, score, target: target ?? '' });
}

/** How the amount came about, and where no weight shared it, by what else. */
function reckoning(source: AmountSource, say: Say): string[] {
  const { policy, tier, amount, price, achieved, reason, bound, weight, base } = source;
  if (policy === 'manual')
    return [amount > 0 ? say('typed', { amount, reason: reason ?? '' }) : say('notTyped')];
  if (policy === 'tierFixed') return [tier === null ? say('noTier') : say('tierAmount', { tier, amount })];
  if (price !== null) return [say('price', { price, achieved, amount }), ...leftover(source, say)];
  if (policy === 'tierWeight' && tier === null) return [say('noTier')];
  const basis = basisOf(source, say);
  if (bound) return [say(bound === 'cap' ? 'atCap' : 'atFloor', { basis, amount })];
  if (weight === '0' && base === 0) return [say('noWeight')];
  const aside = policy !== 'basePlusPerformance' && source.divided < source.budget ? [say('bounded')] : [];
  return [shared(source, basis, say), ...aside, ...leftover(source, say)];
}

/** The one sentence of a share by weight: it came out even, or was cut, or an odd unit came or went elsewhere. */
function shared(source: AmountSource, basis: string, say: Say): string {
  const { policy, base, amount, cut, oddUnit, unit, oddUnits, achievers, divided } = source;
  const params = {
    divided,
    amount,
    cut,
    oddUnit,
    basis,
    base,
    n: achievers,
    weight: source.weight ?? '',
    totalWeight: source.totalWeight ?? '',
    performance: amount - base,
    unitName: unitName(unit, say),
    odd: oddUnits.length * unit,
    order: order(source, say),
    names: names(oddUnits, say),
  };
  if (policy === 'basePlusPerformance') return say('base', params);
  const isEqual = policy === 'equal';
  const isEven = BigInt(cut) * source.exact.denominator === source.exact.numerator;
  if (oddUnit > 0) return say(isEqual ? 'equalOdd' : 'shareOdd', params);
  if (isEven) return say(isEqual ? 'equalEven' : 'shareEven', params);
  if (oddUnits.length === 0) return say(isEqual ? 'equalCut' : 'shareCut', params);
  return say(isEqual ? 'equalPlain' : 'sharePlain', params);
}

function leftover({ leftover: left, rule, price }: AmountSource, say: Say): string[] {
  return left > 0 && (rule !== null || price !== null) ? [say('leftover', { leftover: left })] : [];
}

function basisOf({ policy, tier }: AmountSource, say: Say): string {
  switch (policy) {
    case 'equal':
    case 'scoreProportional':
    case 'excessProportional':
    case 'countProportional':
    case 'basePlusPerformance':
      return say(policy);
    case 'tierWeight':
      return say(policy, { tier: tier ?? '' });
    default:
      throw new Error(`no words for the policy "${policy}"`);
  }
}

/** By what the odd units went: this district's own rule where it got one, else the rule of the last one given. */
function order({ oddUnits, district }: AmountSource, say: Say): string {
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

function unitName(unit: number, say: Say): string {
  const named = { 1_000: 'thousand', 10_000: 'tenThousand', 1_000_000: 'million' } as const;
  const key = Object.entries(named).find(([won]) => Number(won) === unit)?.[1];
  return key ? say(key) : say('otherUnit', { unit });
}

function total({ grants, amount }: TotalSource, say: Say): string {
  if (grants.length === 0) return say('nothing');
  const projects = grants.map(({ project }) => project).join('·');
  const parts = grants.map((grant) => fillText('{amount:figure}', { amount: grant.amount }, 'ko')).join('+');
  return say(grants.length === 1 ? 'totalOfOne' : 'total', { projects, amount, parts });
}
