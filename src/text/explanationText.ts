import type { Explanation, TotalExplained } from '../domain/allocation/explain';
import type { Say } from './amountSentences';
import { amountSentences } from './amountSentences';
import { explanationKo } from './ko/explanation';
import { fillText } from './template';

/**
 * Why this amount (왜 이 금액인가), or why nothing: the sentences that a council member understands, in one line.
 * English where its table is given.
 */
export function explanationText(
  source: Explanation,
  english: Readonly<Record<keyof typeof explanationKo, string>> | null = null,
): string {
  const texts = english ?? explanationKo;
  const say: Say = (key, params = {}) => fillText(texts[key], params, english ? 'en' : 'ko');
  switch (source.kind) {
    case 'amount':
      return amountSentences(source, say).join(' ');
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

/** P1·P3·P5를 달성하여 총 155,867천원(24,000+46,153+85,714)입니다. */
function total({ grants, amount }: TotalExplained, say: Say): string {
  if (grants.length === 0) return say('nothing');
  const projects = grants.map(({ project }) => project).join('·');
  const parts = grants.map((grant) => say('part', { amount: grant.amount })).join('+');
  return say(grants.length === 1 ? 'totalOfOne' : 'total', { projects, amount, parts });
}
