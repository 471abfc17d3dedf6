import type { checkKinds } from '../../domain/issues/checkKinds';
import type { MessageParts } from '../messageParts';

/** The English twin of `checks.ko.ts`: the same kinds, the same parameters. */
export const checksEn: Readonly<Record<keyof typeof checkKinds, MessageParts>> = {
  nationalAboveAmount: {
    what: '「{sheet}」 {cell}: the national share of {item}, {national:money}, exceeds its total of {amount:money}.',
    todo: 'The share is part of the total; please check both amounts.',
  },
  changeDisagrees: {
    what: '「{sheet}」 {cell}: the change of {item}, {typed:money}, differs from B-A, {expected:money}, by {difference:money}.',
    todo: 'Please check the change or the two amounts.',
  },
  budgetCodeUnknown: {
    what: '「{sheet}」 {cell}: the budget code "{code}" ({item}) is not one that Gyobu knows.',
    todo: 'Codes change between years; please check it against the guide of that year.',
  },
  amountJump: {
    what: '「{sheet}」 {cell} is {times:count} times the year before.',
    todo: 'Please check whether it was pasted in won.',
  },
  amountDrop: {
    what: '「{sheet}」 {cell} is {times:count} times the amount of the following year ({later}).',
    todo: 'Please check whether it was pasted in won.',
  },
  budgetItemTwice: {
    what: '「{sheet}」 {first} and {cell} both hold the item "{item}"; the two amounts were added.',
    todo: 'Please check whether one row was pasted twice.',
  },
  budgetNegative: {
    what: '「{sheet}」 {cell}: the budget of {item}, {amount:money}, is below zero.',
    todo: 'Please check whether a change was entered in the column of amounts.',
  },
  grantDiffers: {
    what: '「{sheet}」 {cell}: the grant budget of {grant:money} differs from the line {item} of 「예산내역」, {line:money}.',
    todo: 'The grant budget is that line; please make the two agree.',
  },
  grantAboveTotal: {
    what: '「{sheet}」 {cell}: the grant budget of {grant:money} exceeds the whole budget of 「예산내역」, {total:money}.',
    todo: 'No more than the budget can be granted; please check both amounts.',
  },
  grantLineUnmatched: {
    what: '「{sheet}」 {cell}: no line of 「예산내역」 equals the grant budget of {grant:money}.',
    todo: 'Please check the amount, or name the line that is granted instead of it (one of {items}).',
  },
  grantLineOpen: {
    what: '「{sheet}」 {cell}: without 교부재원 it is not known which line of 「예산내역」 is granted to the districts.',
    todo: 'Please enter in 교부재원 the name of the line (one of {items}), or the amount.',
  },
  grantItemUnknown: {
    what: "「{sheet}」 {cell}: 교부재원 '{item}' is no amount, and no line of 「예산내역」 has that name.",
    todo: 'Please enter one of the lines of 「예산내역」 ({items}), or the amount.',
  },
  grantsAboveBudget: {
    what: '「{sheet}」 {cell}: the grants of {granted:money} exceed the reduced budget of {limit:money} by {over:money}.',
    todo: 'No more than the budget can be granted; please scale the project budgets down and run again.',
  },
  fundingDiffers: {
    what: '「{sheet}」 {cell}: the sources (national and city), {funding:money}, differ from the budget, {budget:money}, by {difference:money}.',
    todo: 'District and other money stand outside the budget; please check that national and city money alone make it up.',
  },
  costBasisDiffers: {
    what: '「{sheet}」 {cell}: the computation bases of {item}, {basis:money}, differ from its budget in 「예산내역」, {line:money}, by {difference:money}.',
    todo: 'Please check the expressions or the budget.',
  },
  costBasisAmount: {
    what: '「{sheet}」 {cell}: the amount of {item}, {typed:money}, differs from what its expression comes to, {computed:money}.',
    todo: 'Please check the expression or the amount.',
  },
  costBasisRounded: {
    what: '「{sheet}」 {cell}: the computation bases of {item}, {basis:money}, differ from its budget, {line:money}, by {difference:money}, less than a thousand won.',
    todo: 'Please check that this is only rounding.',
  },
  costBasisWithoutLine: {
    what: '「{sheet}」 {cell}: the item "{item}" is not in 「예산내역」, so it could not be compared.',
    todo: 'Please write the item as 「예산내역」 has it.',
  },
  lineWithoutCostBasis: {
    what: '「{sheet}」 {cell}: no computation basis supports {item}, {amount:money}.',
    todo: 'Please enter its expression in 「산출근거」.',
  },
  tooManyProjects: {
    what: '「{sheet}」 {cell}: {n:count} [project/projects] [is/are] selected; the limit is {max:count}.',
    todo: 'Please keep those that the committee selected, or check 사업수한도 in 「설정」.',
  },
  noProjectSelected: {
    what: '「{sheet}」 has no selected project, so there is nothing to grant.',
    todo: 'Please check that some project is marked 선정.',
  },
  budgetExceeded: {
    what: '「{sheet}」 {cell}: the sum of {sum:money} exceeds the grant budget by {over:money}.',
    todo: 'No more than the budget can be granted; please adjust the project budgets.',
  },
  budgetUnassigned: {
    what: '「{sheet}」 {cell}: the sum of {sum:money} leaves {rest:money} of the grant budget unassigned.',
    todo: 'Please check that this is meant to be kept.',
  },
  targetOutOfRange: {
    what: '「{sheet}」 {cell}: the target of {project}, {target}, is not between 0 and the maximum of {max}.',
    todo: 'Please correct the target or the maximum.',
  },
  weightsDiffer: {
    what: '「{sheet}」 {cell}: the weights of {project} sum to {sum} (maximum {max}).',
    todo: 'Please make the weights, without bonus and penalty, sum to the maximum.',
  },
  indicatorsMissing: {
    what: '「{sheet}」 {cell}: {project} has no indicators in 「평가지표」.',
    todo: 'Please enter its indicators and weights.',
  },
  targetChangedUndecided: {
    what: '「{sheet}」 {cell}: the target was changed from {before} to {after} after it was fixed.',
    todo: 'It cannot be changed without a decision; please undo it or enter the number of the deciding document in 「변경이력」.',
  },
  targetDiffersFromChange: {
    what: '「{sheet}」 {cell}: the target of {project}, {target}, differs from the one last decided in 「변경이력」, {decided}.',
    todo: 'It cannot be changed without a decision; please undo it or enter the change and its document in 「변경이력」.',
  },
  targetChangeUndecided: {
    what: '「{sheet}」 {cell}: the change of a target ("{before}" to "{after}") has no deciding document.',
    todo: 'Once fixed it cannot be changed without a decision; please enter the number of the document.',
  },
  policyChangeUndecided: {
    what: '「{sheet}」 {cell}: the change of the policy ("{before}" to "{after}") has no deciding document.',
    todo: 'Once fixed it cannot be changed without a decision; please undo it or enter the number of the document.',
  },
  weightChangeUndecided: {
    what: '「{sheet}」 {cell}: the change of a weight ("{before}" to "{after}") has no deciding document.',
    todo: 'Once fixed it cannot be changed without a decision; please undo it or enter the number of the document.',
  },
  budgetChangeUndecided: {
    what: "「{sheet}」 {cell}: the change of {project}’s budget ('{before}' → '{after}') names no document.",
    todo: 'Budgets of projects are decided; please enter the number of the deciding document.',
  },
  grantBudgetChangeUndecided: {
    what: "「{sheet}」 {cell}: the change of the grant budget ('{before}' → '{after}') names no document.",
    todo: 'Please enter the document that decided the budget or the supplementary budget.',
  },
  budgetDiffersFromChange: {
    what: '「{sheet}」 {cell}: the budget of {project}, {budget:moneyOrZero}, differs from the one last decided in 「변경이력」, {decided:moneyOrZero}.',
    todo: 'Please correct it, or enter the later decision as a row of 「변경이력」.',
  },
  grantBudgetDiffersFromChange: {
    what: '「{sheet}」 {cell}: the grant budget, {grant:moneyOrZero}, differs from the one last decided in 「변경이력」, {decided:moneyOrZero}.',
    todo: 'Please correct it, or enter the later supplementary budget as a row of 「변경이력」.',
  },
  budgetChangeOfNoProject: {
    what: '「{sheet}」 {cell}: the change of 사업비 names no project.',
    todo: 'Each project has a row of its own; please enter its code.',
  },
  grantBudgetChangeOfProject: {
    what: '「{sheet}」 {cell}: the change of 교부재원 names the project {project}.',
    todo: 'Please leave it empty for 교부재원, or choose 사업비 for the money of a project.',
  },
  changeGap: {
    what: '「{sheet}」 {cell}: the change begins at {before:moneyOrZero}, but the decision before it ended at {last:moneyOrZero}.',
    todo: 'Please check whether a decision is missing, and dates and amounts.',
  },
  budgetChangedSinceNotice: {
    what: '「{sheet}」 {cell}: the budget of {project} changed from {before:moneyOrZero}, as notified in run no. {run}, to {after:moneyOrZero}.',
    todo: 'To run again, enter in 「변경이력」 a row 사업비 of {project}, from {before:moneyOrZero} to {after:moneyOrZero}, dated on or after the notice, with reason and document.',
  },
  grantBudgetChangedSinceNotice: {
    what: '「{sheet}」 {cell}: the grant budget changed from {before:moneyOrZero}, as notified in run no. {run}, to {after:moneyOrZero}.',
    todo: 'Please enter in 「변경이력」 a row 교부재원 from {before:moneyOrZero} to {after:moneyOrZero}, with the day of the supplementary budget (on or after the notice), reason and document.',
  },
  changeReasonMissing: {
    what: '「{sheet}」 {cell}: the change ("{before}" to "{after}") after fixing has no reason.',
    todo: 'A change after fixing needs a reason; please enter it.',
  },
  changeUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" cannot be read as the new target of {project}, so it was not compared.',
    todo: 'Please write it as a number such as 78.',
  },
  targetFixedLate: {
    what: '「{sheet}」 {cell}: the target of {project} was fixed on {fixed:date}, after its scores were handed in on {submitted:date}.',
    todo: 'It may look as if the target was set to fit the scores; please check the dates.',
  },
  targetDocumentMissing: {
    what: '「{sheet}」 {cell}: the document that fixed the target of {project} ({fixed:date}) has no number.',
    todo: 'Please enter 확정문서번호.',
  },
  committeeSize: {
    what: '「{sheet}」 {cell}: the review committee has {members:count} [member/members]; {min:count} to {max:count} are asked for{citeCommittee}.',
    todo: 'Please check the number of members.',
  },
  committeeCouncillors: {
    what: '「{sheet}」 {cell}: {councillors:count} [councillor/councillors] [sits/sit] on the committee; {required:count} are asked for{citeCommittee}.',
    todo: 'Please check the number of councillors.',
  },
  selectionNotApproved: {
    what: '「{sheet}」 has no approval of the selection by the review committee.',
    todo: 'Kinds and amounts are decided after its review{citeSelection}; please enter the decision.',
  },
  selectionRefused: {
    what: '「{sheet}」 {cell}: the review committee of {held:date} did not approve the selection.',
    todo: 'A project that was not approved cannot stay selected; please check 심의결과.',
  },
  yearPlanNotApproved: {
    what: '「{sheet}」 has no approval of the plan by the review committee.',
    todo: 'The plan goes through its review{citeCommittee}; please enter the decision.',
  },
  yearPlanRefused: {
    what: '「{sheet}」 {cell}: the review committee of {held:date} did not approve the plan.',
    todo: 'Please check whether targets and policy were reviewed again.',
  },
  resultNotApproved: {
    what: '「{sheet}」 has no approval of the results, so everything is written as a draft (안).',
    todo: 'To make it final, please enter the date and document of the decision.',
  },
  resultReopened: {
    what: '「{sheet}」 {cell}: after the results were approved, the meeting of {held:date} did not approve them.',
    todo: 'Please check that the earlier decision still stands.',
  },
  resultDocumentMissing: {
    what: '「{sheet}」 {cell}: the approval of the results ({held:date}) has no document number.',
    todo: 'Please enter it, so that the ground of the decision stays on record.',
  },
  yearPlanReportDue: {
    what: '「{sheet}」 {cell}: the plan of {held:date} must reach the committee of the city council by {due:date}{citeReport}.',
    todo: 'Please check that it was submitted.',
  },
  resultReportDue: {
    what: '「{sheet}」 {cell}: the results of {held:date} must reach the committee of the city council by {due:date}{citeReport}.',
    todo: 'Please check that they were submitted.',
  },
  projectHeld: {
    what: '「{sheet}」 {cell}: {project} is on hold and was left out of this run.',
    todo: 'Once its scores are in, please select it (선정) and write the grants again.',
  },
  projectHeldOverPool: {
    what: '「{sheet}」 {cell}: {project}, on hold, is left out of this run. The policy splits the whole pool, so that selecting it later changes the amount of every district.',
    todo: 'Please decide on it, selected or excluded, before the notice.',
  },
  heldAboveRest: {
    what: '「{sheet}」 {cell}: the projects on hold ask for {held:money}, more than the {rest:money} that the selected ones leave of the grant budget.',
    todo: 'Selecting them would exceed it; please adjust the budgets.',
  },
  opinionsMissing: {
    what: '「{sheet}」 holds no opinion of a district; districts must be heard before projects are selected{citeHearing}.',
    todo: 'Please enter the opinions and how they were handled, or check the papers kept elsewhere.',
  },
  opinionsSilent: {
    what: '「{sheet}」 names {heard:count} of {all:count} [district/districts]; whether {first} and others, {n:count} in all, were heard is unknown{citeHearing}.',
    todo: 'If they had no opinion, please add one row: district 나머지 자치구, opinion 의견 없음.',
  },
  opinionUnhandled: {
    what: '「{sheet}」 {cell}: how the opinion of {district} was handled is empty.',
    todo: 'Please enter 반영, 일부반영, 미반영 or 중장기검토.',
  },
  opinionReasonMissing: {
    what: '「{sheet}」 {cell}: the opinion of {district} was not taken up, without a reason.',
    todo: 'Please enter 검토의견.',
  },
  submissionMissing: {
    what: '「{sheet}」 {cell}: 「점수제출」 has no submission of scores for {project}.',
    todo: 'Please check with the department in charge.',
  },
  submissionUndocumented: {
    what: '「{sheet}」 {cell}: the submission of {project} has no document number and is not confirmed.',
    todo: 'Please enter the number of the document that handed in the scores.',
  },
  policyDecidedLate: {
    what: '「{sheet}」 {cell}: the policy was decided on {decided:date}, after the first scores were handed in on {submitted:date}.',
    todo: 'It may look as if it was chosen for its outcome; please check how it was decided.',
  },
  policyChangedLate: {
    what: '「{sheet}」 {cell}: the policy was changed on {changed:date}, after the first scores were handed in on {submitted:date}.',
    todo: 'It may look as if it was chosen for its outcome; please check the reason.',
  },
  scheduleReversed: {
    what: '「{sheet}」 {cell}: "{step}" begins ({from:date}) after it ends ({to:date}).',
    todo: 'Please correct the period.',
  },
  scheduleSumDiffers: {
    what: '「{sheet}」 {cell}: the spending of the schedule, {sum:money}, differs from the budget, {budget:money}, by {difference:money}.',
    todo: 'Please check the amount of each step.',
  },
  scheduleWithoutAmounts: {
    what: '「{sheet}」 {cell} holds no spending; the budget is {budget:money}.',
    todo: 'Please enter the amount of each step.',
  },
  scheduleGrantOnly: {
    what: '「{sheet}」 {cell}: the spending of the schedule, {sum:money}, equals the grant budget, but is {difference:money} below the whole budget.',
    todo: 'Please add when the office costs are spent.',
  },
  scheduleOtherYear: {
    what: '「{sheet}」 {cell}: the period of "{step}" ({from:date} to {to:date}) is not in {year}.',
    todo: "Please check whether last year's schedule is still there.",
  },
  recordDisagrees: {
    what: '「{sheet}」 {cell}: the record of {year}, {stated:money}, differs from the budget or settlement, {figure:money}.',
    todo: 'They differ even at the precision stated; please check both amounts.',
  },
  recordYearMissing: {
    what: '「{sheet}」 has no record of {year}.',
    todo: 'It belongs to the last three years; please enter the number of projects and the amount.',
  },
  recordGrantOnly: {
    what: '「{sheet}」 {cell}: the record of {year}, {stated:money}, is the grant budget; the whole budget of {total:money} holds {rest:money} more that is not granted.',
    todo: '',
  },
  settlementYearMissing: {
    what: '「{sheet}」 has no settlement of {year}.',
    todo: 'It belongs to the last three years of settlement; please enter the figures of the closed accounts.',
  },
  settlementYearTwice: {
    what: '「{sheet}」 {first} and {cell} both hold {year}, so it is unclear which settlement stands.',
    todo: 'Please keep one row.',
  },
  availableDiffers: {
    what: '「{sheet}」 {cell}: the available budget must be {expected:money} but is {typed:moneyOrZero} ({finalBudget:figure}+{carriedIn:figure}+{adjustment:figure}).',
    todo: 'Please check what was entered.',
  },
  carryChainBroken: {
    what: '「{sheet}」 {cell}: what was carried into {year}, {carriedIn:money}, differs from what was carried out of {before}, {carriedOut:money}.',
    todo: 'A carry-over goes on unchanged; please check both amounts.',
  },
  balanceDiffers: {
    what: '「{sheet}」 {cell}: the balance must be {expected:money} but is {typed:moneyOrZero} ({available:figure}-{spent:figure}-{carriedOut:figure}).',
    todo: 'Please check what was entered.',
  },
  balanceNegative: {
    what: '「{sheet}」 {cell}: {over:money} more than the available {available:money} was spent or carried over in {year} ({available:figure}-{spent:figure}-{carriedOut:figure}).',
    todo: 'Please check the spending and the carry-over.',
  },
  carryKindMissing: {
    what: '「{sheet}」 {cell}: the carry-over of {year}, {carriedOut:money}, has no kind.',
    todo: 'Please enter 명시, 사고 or 계속비.',
  },
  settlementNegative: {
    what: '「{sheet}」 {cell}: the amount of {year}, {amount:money}, is below zero.',
    todo: 'Only 예산변경 may be; please check it.',
  },
  correctionOutOfRange: {
    what: '「{sheet}」 {cell}: the corrected score of {district} in {project}, {score}, is not between 0 and the maximum of {max}.',
    todo: 'Please correct it.',
  },
  correctionUnapproved: {
    what: '「{sheet}」 {cell}: the correction of {district} in {project} has no approving document and was not applied.',
    todo: 'If it was approved, please enter the number of the document.',
  },
  correctionTwice: {
    what: '「{sheet}」 {first} and {cell} both correct {district} in {project}; the later one is applied.',
    todo: 'Please check which score is right.',
  },
  correctionRemedyMissing: {
    what: '「{sheet}」 {cell}: {district} has been paid for {project}, but what becomes of that money is undecided.',
    todo: 'Please choose 환수, 차년도 반영 or 추가 교부.',
  },
  takeBackWithoutClause: {
    what: '「{sheet}」 {cell}: money of {district} in {project} is to be taken back, but this ordinance has no clause for it.',
    todo: 'Please name another ground in the reason.',
  },
  takeBackOfMore: {
    what: '「{sheet}」 {cell}: {district} is due {difference:money} more in {project}, but the way chosen is to take money back.',
    todo: 'Please choose 추가 교부 or 차년도 반영.',
  },
  payMoreOfLess: {
    what: '「{sheet}」 {cell}: {district} is due {difference:money} less in {project}, but the way chosen is to pay more.',
    todo: 'Please choose 환수 or 차년도 반영.',
  },
  correctionUnfunded: {
    what: "「{sheet}」 {cell}: the {due:money} more that {district} is due in {project} exceed what the budget has left ({room:moneyOrZero}) and are not in this year's amounts.",
    todo: 'Please choose 차년도 반영, or to work everything out again enter in 「변경이력」 a row of 배분방식 whose 변경후 is 전체 재산정, dated on or after the notice, with its document.',
  },
  payMoreAboveBudget: {
    what: '「{sheet}」 {cell}: to pay {district} {due:money} more in {project} exceeds what the budget has left ({room:moneyOrZero}).',
    todo: 'Only what is in the budget can be paid; please choose 차년도 반영 or check the grant budget.',
  },
  priorSettlementZero: {
    what: '「{sheet}」 {cell}: the amount of {district} is 0, so that there is nothing to settle.',
    todo: 'Please enter the amount or remove the row.',
  },
  priorSettlementTwice: {
    what: '「{sheet}」 {first} and {cell} both settle {place}; the two amounts are added up.',
    todo: 'Please remove one row if it is the same settlement twice.',
  },
  priorSettlementAboveGrant: {
    what: "「{sheet}」 {cell}: {district} is to be paid {less:money} less, which exceeds this year's grant of {grant:moneyOrZero}; nothing is paid, and {remains:money} remain.",
    todo: 'Turning to the next year carries what remains on; please change the amount if it is settled otherwise.',
  },
  priorSettlementAboveBudget: {
    what: "「{sheet}」 {cell}: with last year's settlement {payable:money} are to be paid in all, {over:money} more than the grant budget of {limit:moneyOrZero}.",
    todo: 'Please check that there is a budget for what exceeds the grant budget.',
  },
  priorSettlementsTooLarge: {
    what: '「{sheet}」 {cell}: the amounts exceed 1,000 trillion won in all and cannot be added up exactly.',
    todo: 'Please check the amounts and their unit.',
  },
  notifiedAmountsChanged: {
    what: '「{sheet}」 {cell}: {n} [amount/amounts] would differ from the notified run no. {run} ({place}: {before:moneyOrZero} to {after:moneyOrZero}).',
    todo: 'If a score changed, please enter it in 「정정」; to work everything out again, enter in 「변경이력」 a row of 배분방식 whose 변경후 is 전체 재산정, dated on or after the notice, with its document.',
  },
  policyChangedUndecided: {
    what: '「{sheet}」 {cell}: the policy or a setting of it was changed after the targets were fixed and run no. {run} was made.',
    todo: 'It cannot change without a decision; please restore it or enter the document in 「변경이력」.',
  },
  weightChangedUndecided: {
    what: '「{sheet}」 {cell}: a weight of {project} was changed after the targets were fixed and run no. {run} was made.',
    todo: 'It cannot change without a decision; please restore it or enter the document in 「변경이력」.',
  },
  runUnsigned: {
    what: '「{sheet}」 {cell}: {missing} of the final run is empty.',
    todo: 'Please enter it in that row once the run is approved.',
  },
  budgetScaled: {
    what: '「{sheet}」 {cell}: the budget of {project} can be cut in proportion to the smaller grant budget, from {before:money} to {after:moneyOrZero}.',
    todo: 'The committee decides the amounts{citeSelection}; please apply it after its decision.',
  },
  noticeBeforeResult: {
    what: '「{sheet}」 {cell}: no approval of the results comes before the notice of {notice:date}.',
    todo: 'Support follows the results{citeResults}; please check the date of the decision in 「위원회」.',
  },
  paymentBeforeResult: {
    what: '「{sheet}」 {cell}: no approval of the results comes before {n:count} [payment/payments].',
    todo: 'Support follows the results{citeResults}; please check the date of the decision in 「위원회」.',
  },
  paymentBeforeYear: {
    what: '「{sheet}」 {cell}: the payment to {district} of {paid:date} is before the fiscal year begins on {opens:date}.',
    todo: 'Please check the date.',
  },
  paymentInException: {
    what: '「{sheet}」 {cell}: the payment to {district} of {paid:date} is after the books close on {closes:date}.',
    todo: 'Please check that it falls under the exceptions until {until:date} (지방회계법 art. 7).',
  },
  paymentAfterClosing: {
    what: '「{sheet}」 {cell}: the payment to {district} of {paid:date} is after the books close ({closes:date}) and after the exceptions end ({until:date}).',
    todo: 'It cannot be paid from that budget; please check the date or the carry-over.',
  },
  paymentsAboveBudget: {
    what: '「{sheet}」 {cell}: the payments of {paid:money} exceed the grant budget of {limit:money} by {over:money}.',
    todo: 'Please check the payments and the budget.',
  },
  paymentAboveGrant: {
    what: '「{sheet}」 {cell}: the payments to {place}, {paid:money}, exceed the grant of {grant:money} by {over:money}.',
    todo: 'No more than the grant can be paid; please check the amounts.',
  },
  paymentAbovePayable: {
    what: "「{sheet}」 {cell}: the payments to {place}, {paid:moneyOrZero}, exceed the {payable:moneyOrZero} to be paid with last year's settlement by {over:money}.",
    todo: 'No more than that can be paid; please check 「전년도정산」 and the amounts.',
  },
  surveyScoreOutOfRange: {
    what: '「{sheet}」 {cell}: the score of "{question}", {score}, is not between 1 and 5.',
    todo: 'Please check it.',
  },
  surveyResponsesInvalid: {
    what: '「{sheet}」 {cell}: the number of responses to "{question}" is {responses}.',
    todo: 'Please enter a number of at least 1.',
  },
};
