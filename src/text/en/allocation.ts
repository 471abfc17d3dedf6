import type { allocationKinds } from '../../domain/allocation/allocationKinds';
import type { MessageParts } from '../messageParts';

/** The English twin of `allocation.ko.ts`: the same kinds, the same parameters. */
export const allocationEn: Readonly<Record<keyof typeof allocationKinds, MessageParts>> = {
  unitTooSmall: {
    what: '「{sheet}」 {cell}: the unit {unit:money} is below 10 won.',
    todo: 'Amounts under 10 won need not be reckoned (Local Accounting Act art. 55); please enter 천원, 만원 or 백만원.',
  },
  amountNotInUnits: {
    what: '「{sheet}」 {cell}: {amount:money} is no multiple of the unit {unit:money}, so it cannot be granted.',
    todo: 'Please enter an amount in whole units.',
  },
  amountNegative: {
    what: '「{sheet}」 {cell}: the amount {amount:money} is below 0, so it cannot be allocated.',
    todo: 'Please enter an amount of 0 or more.',
  },
  capBelowFloor: {
    what: '「{sheet}」 {cell}: the cap {cap:money} is below the floor {floor:money}, so no amount fits.',
    todo: 'Please raise the cap to the floor or above.',
  },
  poolPolicyOfProject: {
    what: '「{sheet}」 {cell}: this policy splits the whole pool and cannot serve the single project {project}.',
    todo: 'Please enter a policy for projects, or leave the cell empty.',
  },
  baseShareMissing: {
    what: '「{sheet}」 has no 기본비율, so the pool cannot be split by base and performance.',
    todo: 'Please enter the base share in percent, for example 75.',
  },
  baseShareOutOfRange: {
    what: '「{sheet}」 {cell}: the base share {share} % is outside 0 to 100 %.',
    todo: 'Please enter a share from 0 to 100.',
  },
  priceMissing: {
    what: '「{sheet}」 has no 사업당교부액, so the pool cannot be paid by unit price.',
    todo: 'Please enter the amount for each achieved project.',
  },
  scoreStepNotPositive: {
    what: '「{sheet}」 {cell}: the score step {step} must be above 0.',
    todo: 'Please enter for example 1 or 0.1, or leave it empty.',
  },
  tiersMissing: {
    what: '「{sheet}」 {cell}: the project {project} has no tiers to split by.',
    todo: 'Please enter tiers with a weight or a fixed amount in 「등급」.',
  },
  tierValueMissing: {
    what: '「{sheet}」 {cell}: the tier "{tier}" has no weight or no fixed amount, so nothing can be granted by it.',
    todo: 'Please enter what the policy needs, 0 or more: a weight for 등급가중, an amount for 등급정액.',
  },
  tierCutMissing: {
    what: '「{sheet}」 {cell}: the tier "{tier}" states no number, share or least score, so who belongs to it is open.',
    todo: 'Please enter one of the three, 0 or more; only the last tier may leave them empty.',
  },
  tierSharesAboveAll: {
    what: '「{sheet}」 {cell}: the shares up to the tier "{tier}" exceed 100 %.',
    todo: 'Please lower the shares to 100 % in all.',
  },
  tierOrder: {
    what: '「{sheet}」 {cell}: the tier "{tier}" has a larger amount, weight or least score than the tier above it, so that a higher score would get less.',
    todo: 'Please list the best tier first and check the values.',
  },
  manualReasonMissing: {
    what: '「{sheet}」 {cell}: the typed amount of {district} for {project} has no reason.',
    todo: 'An amount is typed only with a reason; please enter it.',
  },
  manualTwice: {
    what: '「{sheet}」 {cell}: {district} has two typed amounts for {project}, so it is unclear which stands.',
    todo: 'Please keep one row.',
  },
  manualNotAchieved: {
    what: '「{sheet}」 {cell}: {district} did not reach the target of {project}, so it can be granted nothing, not even by hand.',
    todo: 'Please remove the amount or check the score.',
  },
  noAchieverStop: {
    what: '「{sheet}」 {cell}: nobody achieved {project}, and 달성구없음처리 says to stop (중단).',
    todo: 'Please decide on 집행잔액 or 재배분.',
  },
  noAchieverAnywhereStop: {
    what: '「{sheet}」 {cell}: No district reached any target, and 달성구없음처리 says to stop (중단).',
    todo: "Please check the scores and targets, or set 달성구없음처리 to '집행잔액'.",
  },
  poolTooLarge: {
    what: '「{sheet}」 {cell}: the budgets add up to more than 9,007,199,254,740,991 won, which cannot be reckoned exactly.',
    todo: 'Please check the unit of money.',
  },
  scoreMissing: {
    what: '「{sheet}」 {cell} ({district} {project}) is empty.',
    todo: "An empty cell counts as not submitted; please enter a score or '미참여'.",
  },
  scoreNotFound: {
    what: '「{sheet}」 {cell}: {district} has no score for {project}, so nothing can be allocated.',
    todo: "Please enter a score or '미참여' in 「자치구점수」.",
  },
  tiersAboveBudget: {
    what: '「{sheet}」 {cell}: the fixed amounts of {project} sum to {sum:money}, {excess:money} above its budget of {budget:money}.',
    todo: 'Please lower the amounts or the numbers in 「등급」.',
  },
  manualAboveBudget: {
    what: '「{sheet}」 {cell}: the typed amounts of {project} sum to {sum:money}, {excess:money} above its budget of {budget:money}.',
    todo: 'No more than the budget can be granted; please lower the amounts in 「수동배분」.',
  },
  floorsAboveBudget: {
    what: '「{sheet}」 {cell}: the floor of {floor:money} for the {n:count} [achiever/achievers] of {project} needs {sum:money}, but its budget is {budget:money}.',
    todo: 'Please lower the floor or adjust the budget.',
  },
  sameScoreOddUnit: {
    what: '「{sheet}」 {cell}: In {project}, {more} and {less} have the same score of {score} but their amounts differ by {difference:money}: the remainders tie, and the odd units went by official order.',
    todo: "To pay equal scores equally, please set 끝수처리 to '절사'.",
  },
  sameScoreManual: {
    what: '「{sheet}」 {cell}: In {project}, {more} and {less} have the same score of {score} but their amounts differ by up to {difference:money}, as typed in 「수동배분」.',
    todo: 'Please check the amounts and their reasons.',
  },
  sameCountByScore: {
    what: '「{sheet}」 {cell}: {more} and {less} achieved the same number of projects ({count}) but their amounts differ by {difference:money}: the remainders tie, and the odd units went by score (their sum, then the official order).',
    todo: "To pay equal results equally, please set 끝수처리 to '절사'.",
  },
  sameCountByOrder: {
    what: '「{sheet}」 {cell}: {more} and {less} achieved the same number of projects ({count}) but their amounts differ by {difference:money}: the remainders tie, and the odd units went by official order.',
    todo: "To pay equal results equally, please set 끝수처리 to '절사'.",
  },
  nearlyReached: {
    what: '「{sheet}」 {cell}: {district} scored {score} in {project}, {distance} below the target of {target}, and did not achieve it.',
    todo: 'A small correction would change that; please check the evidence once more.',
  },
  barelyReached: {
    what: '「{sheet}」 {cell}: {district} scored {score} in {project}, only {distance} above the target of {target}.',
    todo: 'A small correction would change that; please check the evidence once more.',
  },
  oneAchiever: {
    what: '「{sheet}」 {cell}: Only {district} achieved {project}, so it gets all {amount:money}.',
    todo: 'To avoid the concentration, please enter a cap (상한).',
  },
  steepExcess: {
    what: '「{sheet}」 {cell}: {project} is split by the excess over the target, which is steep (highest {highest:money}, lowest {lowest:money}).',
    todo: 'Please compare it with other policies.',
  },
  basePaysNonAchievers: {
    what: '「{sheet}」 {cell}: The base part pays every district {base:money} whatever its results; {n:count} of them achieved no project.',
    todo: 'Please check that the support follows the results{citeResults}.',
  },
  boundsIgnored: {
    what: '「{sheet}」 {cell}: cap and floor hold only where a budget is split by weight, so they were not applied to {project}.',
    todo: 'If they are needed, please change the policy of {project}.',
  },
  boundsIgnoredByPool: {
    what: '「{sheet}」 {cell}: cap and floor hold only for project policies, so they were not applied to this split of the whole pool.',
    todo: 'Please change the policy, or clear cap and floor.',
  },
  projectPolicyIgnored: {
    what: '「{sheet}」 {cell}: the year splits the whole pool, so the own policy of {project} was not applied.',
    todo: 'Please leave the cell empty or check 배분방식 in 「설정」.',
  },
  tierTied: {
    what: '「{sheet}」 {cell}: In {project}, the cut below the tier "{tier}" fell among equal scores of {score} ({districts}); all of them are in that upper tier.',
    todo: 'Please check the numbers and amounts of the tiers.',
  },
  tierOutside: {
    what: '「{sheet}」 {cell}: In {project}, {districts} reached the target but fall into no tier, so nothing is granted to them.',
    todo: 'Please check the numbers or least scores in 「등급」.',
  },
  shareBelowUnit: {
    what: '「{sheet}」 {cell}: In {project} a share is smaller than the unit {unit:money}: {n:count} [district/districts] that achieved [gets/get] nothing.',
    todo: 'Please lower the unit or check the budget.',
  },
  poolShareBelowUnit: {
    what: '「{sheet}」 {cell}: A share is smaller than the unit {unit:money}: {n:count} [district/districts] that achieved projects [gets/get] nothing for them.',
    todo: 'Please lower the unit or check the pool.',
  },
  manualUnused: {
    what: '「{sheet}」 {cell}: this amount was not used, as {project} is not split by hand.',
    todo: "To use it, please set the policy to '수동'.",
  },
  higherScoreOddUnit: {
    what: '「{sheet}」 {cell}: in {project}, {high} scored higher than {low} but gets {difference:money} less: the odd units went by official order.',
    todo: "To serve the higher score first, please set 끝수배정순서 to '점수순'.",
  },
  higherScoreLess: {
    what: '「{sheet}」 {cell}: In {project}, {high} scored higher than {low} but gets {difference:money} less, as typed in 「수동배분」.',
    todo: 'Please check the amounts and their reasons.',
  },
  redistributed: {
    what: '「{sheet}」 row {row}: nobody achieved {project}, so {amount:money} went to the projects that have achievers.',
    todo: 'Moving money between projects needs a decision; please check it.',
  },
  noWeight: {
    what: '「{sheet}」 {cell}: In {project} every achiever weighs 0, so {amount:money} cannot be split and stays as leftover.',
    todo: 'Please check scores, tiers or the policy.',
  },
  priceCut: {
    what: '「{sheet}」 {cell}: at {price:money} a project the pool is {short:money} short, so {paid:money} was paid.',
    todo: 'Please check the unit price.',
  },
  noAchiever: {
    what: '「{sheet}」 row {row}: nobody achieved {project}, so {amount:money} stays as leftover.',
    todo: 'To redistribute it, please enter the decision it rests on.',
  },
  noAchieverAnywhere: {
    what: '「{sheet}」 {cell}: No district reached any target, so {amount:money} stays as leftover.',
    todo: 'Please check the scores and targets.',
  },
  tailLeft: {
    what: '「{sheet}」 {cell}: the {amount:money} below the unit {unit:money} is not split and stays as leftover.',
    todo: '',
  },
  poolTailLeft: {
    what: '「{sheet}」 {cell}: The {amount:money} of the pool below the unit {unit:money} is not split and stays as leftover.',
    todo: '',
  },
  zeroBudget: { what: '「{sheet}」 {cell}: the budget of {project} is 0, so nothing is granted.', todo: '' },
  allAchieved: {
    what: '「{sheet}」 {cell}: All {n:count} [district/districts] reached the target of {project}.',
    todo: '',
  },
  allCapped: {
    what: '「{sheet}」 {cell}: In {project} every achiever gets the cap of {cap:money}, so {amount:money} stays as leftover.',
    todo: '',
  },
};
