import type { ExplanationKey } from '../ko/explanation';

/** The English twin of `explanation.ko.ts`: the same sentences, the same parameters. */
export const explanationEn: Readonly<Record<ExplanationKey, string>> = {
  achieved: '{district} scored {score} in {project} and reached the target of {target}.',
  equalEven: '{divided:money} among {n} [achiever/achievers] is {amount:money}, the same for all {n}.',
  equalCut:
    '{divided:money} among {n} [achiever/achievers], cut to whole units of {unitName}, is {amount:money}, the same for all {n}.',
  equalOdd:
    'The share of {n} [district/districts] is {cut:money}; of the {odd:money} left over, {oddUnit:money} came here {order} ({names}), which makes {amount:money}.',
  equalPlain:
    'The share of {n} [district/districts] is {amount:money}; the {odd:money} left over went to others {order} ({names}).',
  shareEven: '{divided:money} by {weighting} ({weight}/{totalWeight}) is {amount:money}.',
  shareCut:
    '{divided:money} by {weighting} ({weight}/{totalWeight}), cut to whole units of {unitName}, is {amount:money}.',
  shareOdd:
    '{divided:money} by {weighting} ({weight}/{totalWeight}) is {cut:money}; of the {odd:money} left over, {oddUnit:money} came here {order} ({names}), which makes {amount:money}.',
  sharePlain:
    '{divided:money} by {weighting} ({weight}/{totalWeight}) is {amount:money}; the {odd:money} left over went to others {order} ({names}).',
  bounded: 'That is the share of the districts that neither cap nor floor holds.',
  atCap: 'The share by {weighting} is above the cap, so the amount is the cap of {amount:money}.',
  atFloor: 'The share by {weighting} is below the floor, so the amount is the floor of {amount:money}.',
  corrected:
    'After notice the score of {district} in {project} was corrected to {score}: {amount:money}, by the money per weight of the notified run. The other districts keep what they were told.',
  correctedAway:
    'After notice the score of {district} in {project} was corrected to {score}, so that nothing is granted. The other districts keep what they were told.',
  correctedPool:
    'After notice a score of {district} was corrected; it achieves {achieved} [project/projects] and gets {amount:money}, by the money per weight of the notified run. The other districts keep what they were told.',
  noWeight: 'Its weight is 0, so nothing is granted.',
  tierAmount: 'The fixed amount of the tier "{tier}" is {amount:money}.',
  noTier: 'It falls into no tier, so nothing is granted.',
  typed: '{amount:money} was typed in 「수동배분」 (reason: {reason}).',
  notTyped: 'No amount was typed in 「수동배분」, so nothing is granted.',
  counted: '{district} reached the target of {achieved} [project/projects].',
  price: '{price:money} a project times {achieved} is {amount:money}.',
  base: 'Every district gets {base:money}; the remaining {divided:money} by {weighting} ({weight}/{totalWeight}) adds {performance:money}, which makes {amount:money}.',
  leftover: 'The {leftover:money} left over is not granted (집행잔액).',
  belowTarget:
    '{district} scored {score} in {project}, {shortBy} below the target of {target}, so nothing is granted.',
  absent: '{district} does not take part in {project} (미참여), so nothing is granted.',
  subject: '{district}:',
  total: '{projects} achieved, {amount:money} in all ({parts}).',
  totalOfOne: '{projects} achieved, {amount:money} in all.',
  part: '{amount:figure}',
  nothing: 'no project is granted anything.',
  andOthers: '{names} and {n} more',
  byRemainder: 'by the larger remainder',
  byScore: 'by score',
  byOfficial: 'by official order',
  equal: 'equal weight',
  tierWeight: 'the weight of the tier "{tier}"',
  scoreProportional: 'score',
  excessProportional: 'excess over the target',
  countProportional: 'projects achieved',
  basePlusPerformance: 'projects achieved',
  thousand: '1 thousand won',
  tenThousand: '10 thousand won',
  million: '1 million won',
  otherUnit: '{unit:money}',
};
