import type { readingKinds } from '../../domain/issues/readingKinds';
import type { MessageParts } from '../messageParts';

/** The English twin of `reading.ko.ts`: the same kinds, the same parameters. */
export const readingEn: Readonly<Record<keyof typeof readingKinds, MessageParts>> = {
  sheetTwice: {
    what: 'Both 「{first}」 and 「{second}」 read as the sheet "{wanted}", so it is unclear which to use.',
    todo: 'Please keep one or rename the other.',
  },
  sheetUnfilled: {
    what: '「{sheet}」 has the names of the districts but not a single score.',
    todo: 'Please enter the scores of each project.',
  },
  settingTwice: {
    what: '「{sheet}」 {first} and {cell}: the item "{key}" occurs twice with different values.',
    todo: 'Please keep one row.',
  },
  mappingUnmatched: {
    what: '「{sheet}」 has no row with all the headers listed in 「열연결」 ({headers}).',
    todo: 'Please check the foreign headers (원본제목) in 「열연결」.',
  },
  scoreColumnTwice: {
    what: '「{sheet}」 {cell} has scores of {project}, which are also in 「{other}」 {first}.',
    todo: 'Please keep them in one place.',
  },
  scoreColumnMissing: {
    what: '「{sheet}」 has no scores of the selected project {project} ({name}{owner}).',
    todo: 'Please enter them in a column headed by its code or name, or in its rows.',
  },
  amountInBrackets: {
    what: '「{sheet}」 {cell}: "{text}" may or may not be negative, so it was not read as an amount.',
    todo: 'Please write △ for a negative amount, or remove the brackets.',
  },
  amountFraction: {
    what: '「{sheet}」 {cell}: "{text}" is not a whole number of won.',
    todo: 'Please mend the amount or its unit.',
  },
  amountTooLarge: {
    what: '「{sheet}」 {cell}: "{text}" is beyond what can be calculated exactly.',
    todo: 'Please check the amount and its unit.',
  },
  computationUnreadable: {
    what: '「{sheet}」 {cell}: the computation "{text}" cannot be evaluated.',
    todo: 'Please write it like "50,000원*10명*3회".',
  },
  unitPartlyStated: {
    what: '「{sheet}」: {first} states {unit} but {second} states no unit and was read in thousand won (천원).',
    todo: 'Please check the units of both columns and state them.',
  },
  moneyUnitUnknown: {
    what: '「{sheet}」 {cell}: the unit of money "{text}" is unknown.',
    todo: 'Please choose one of {choices}.',
  },
  yearUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" cannot be read as a year.',
    todo: 'Please enter a year from 2000 to 2099, such as 2020.',
  },
  valueMissing: {
    what: '「{sheet}」 {cell}: "{header}" is empty.',
    todo: 'Please enter it, or remove the row.',
  },
  amountEmpty: {
    what: '「{sheet}」 {cell}: "{header}" is empty and was read as 0.',
    todo: 'Please enter 0 if that is right, otherwise the amount.',
  },
  decisionPending: {
    what: '「{sheet}」 {cell}: the decision is empty, so the meeting was taken as not yet held.',
    todo: 'If it was held, please enter its decision.',
  },
  choiceUnknown: {
    what: '「{sheet}」 {cell}: "{text}" is not one of the values allowed here.',
    todo: 'Please choose one of {choices}.',
  },
  numberUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" cannot be read as a number.',
    todo: 'Please enter digits only.',
  },
  projectUnknown: {
    what: '「{sheet}」 {cell}: "{text}" is no project of 「대상사업」.',
    todo: 'Please check the code (known: {choices}).',
  },
  tierCutTwice: {
    what: '「{sheet}」 {cell}: the row states more than one of 인원, 비율 and 점수하한.',
    todo: 'Please keep one.',
  },
  hiddenRowsRead: {
    what: '「{sheet}」: {count:count} hidden [row/rows] ({rows}) [was/were] read as well.',
    todo: 'If they do not belong, please delete them.',
  },
  districtCodesRead: {
    what: '「{sheet}」: the district codes from {cell} on were read as those of {system}.',
    todo: 'If they are others, please use the names of the districts.',
  },
  rowLeftOut: {
    what: '「{sheet}」 {cell}: the row "{text}" is no data and was not read.',
    todo: '',
  },
  shownUnlikeStored: {
    what: '「{sheet}」 {cell} shows {shown} but holds {stored}.',
    todo: 'The stored value is used; please check which is right.',
  },
  textNumber: {
    what: '「{sheet}」 {cell}: "{text}" is a number stored as text.',
    todo: 'Accept the proposed repair to turn it into a number.',
  },
  textUntidy: {
    what: '「{sheet}」 {cell}: "{text}" has invisible characters or blanks at its ends.',
    todo: 'Accept the proposed repair to tidy it.',
  },
  nameSpelling: {
    what: '「{sheet}」 {cell}: "{text}" was read as {name}.',
    todo: 'Accept the proposed repair to use one spelling.',
  },
  textMisspelt: {
    what: '「{sheet}」 {cell}: "{text}" looks like a slip for "{suggestion}".',
    todo: 'If so, accept the proposed repair.',
  },
  headerMisspelt: {
    what: '「{sheet}」 {cell}: the header "{text}" looks like a slip for "{suggestion}"; it is not read until confirmed.',
    todo: 'If so, accept the proposed repair.',
  },
  mergedFigure: {
    what: '「{sheet}」 {cell}: the merged figure was read once in each of its {rows:count} [row/rows].',
    todo: 'If it should count once, please unmerge and divide it.',
  },
  settingUnknown: {
    what: '「{sheet}」 {cell}: the item "{text}" is unknown and was not read.',
    todo: 'Please check its name.',
  },
  scoreSheetUnknown: {
    what: '「{sheet}」 seems to hold scores ({projects}), but was not read: its name is none of a score sheet.',
    todo: 'If it holds scores, please rename it to 자치구점수_ and the department, or link its column of districts and each project’s in 「열연결」.',
  },
  scoreSheetOfOtherYear: {
    what: '「{sheet}」 was not read: by its name it holds the scores of {year}.',
    todo: 'If they are this year’s, please correct the year in the sheet’s name.',
  },
  scoreColumnUnknown: {
    what: '「{sheet}」 {cell}: the column "{text}" is no project of 「대상사업」, so its scores were not read.',
    todo: 'Please check its code or name.',
  },
  indicatorUnknown: {
    what: '「{sheet}」 {cell}: the indicator "{text}" of {project} is not in 「평가지표」; its score was added all the same.',
    todo: 'Please check its name.',
  },
  fiscalYearInvalid: {
    what: '「{sheet}」 {cell}: the fiscal year "{text}" cannot be read.',
    todo: 'Please enter a year from 2000 to 2099, such as 2020.',
  },
  fiscalYearMissing: {
    what: '「{sheet}」 has no fiscal year (회계연도).',
    todo: 'Please enter the item 회계연도 and its value, such as 2020.',
  },
  districtUnknown: {
    what: '「{sheet}」 {cell}: "{text}" is not in the list of districts.',
    todo: 'Please check whether {nearest} is meant and correct it.',
  },
  districtCodeAmbiguous: {
    what: '「{sheet}」: the codes from {cell} on ("{text}" …) may be of either code system.',
    todo: 'The same code can mean two districts; please use the names of the districts.',
  },
  districtTwice: {
    what: '「{sheet}」 {cells}: {text} occurs twice, so its scores are unclear.',
    todo: 'Please keep one row.',
  },
  scoreTwice: {
    what: '「{sheet}」 {cells}: {place} occurs twice, so its score is unclear.',
    todo: 'Please keep one row.',
  },
  scoreBesideIndicators: {
    what: '「{sheet}」 {cells}: {district} {project} has scores by indicator and a score of its own, so its score is unclear.',
    todo: 'Please keep either the scores by indicator or the score of the project.',
  },
  rowTwice: {
    what: '「{sheet}」 {cells}: "{text}" occurs twice, so it is unclear which row to use.',
    todo: 'Please keep one row.',
  },
  districtMissing: {
    what: '「{sheet}」 has no row for {district}.',
    todo: 'All {count:count} [district/districts] [is/are] needed; please add the row.',
  },
  projectTwice: {
    what: '「{sheet}」 {cells}: the {header} "{text}" occurs twice, so the projects cannot be told apart.',
    todo: 'Please make them differ.',
  },
  targetUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" cannot be read as a score.',
    todo: 'Please enter digits only.',
  },
  policyUnknown: {
    what: '「{sheet}」 {cell}: the way to split "{text}" is unknown.',
    todo: 'Please choose one of {choices}.',
  },
  scoreOutOfRange: {
    what: '「{sheet}」 {cell} ({district} {project}): {score} is outside 0 to the maximum of {max}.',
    todo: 'Please check the score or the maximum.',
  },
  indicatorScoreOutOfRange: {
    what: '「{sheet}」 {cell} ({district} {project}): {score} for the indicator "{indicator}" is outside {min} to {max}.',
    todo: 'Please check the score or its weight.',
  },
  scoreUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" is no number and cannot be read as a score.',
    todo: 'Please enter a number or 미참여 (no part taken).',
  },
  scorePercent: {
    what: '「{sheet}」 {cell} shows {shown} but holds {stored}.',
    todo: 'Scores are read in points, not in percent: if {meant} points are meant, accept the proposed repair or correct the cell.',
  },
  scorePercentText: {
    what: '「{sheet}」 {cell}: "{text}" is a percentage and cannot be read as a score.',
    todo: 'If {meant} points are meant, accept the proposed repair or correct the cell.',
  },
  pointsPercent: {
    what: '「{sheet}」 {cell}: "{text}" is a percentage and cannot be read as points.',
    todo: 'Please give the cell a number format and enter points.',
  },
  scoresTiny: {
    what: '「{sheet}」 {cell} ({project}): all {count} [score/scores] [is/are] at most 1, while the maximum is {max}.',
    todo: 'Please check whether percentages (0.76) were entered instead of scores (76).',
  },
  scoreMixedAbsent: {
    what: '「{sheet}」 {cell} ({district} {project}): only some indicators are 미참여, so the score is unclear.',
    todo: 'Please mark all of them 미참여 or enter the scores.',
  },
  scoreRowsMissing: {
    what: '「{sheet}」 has no score of {district} for {project}.',
    todo: 'Every district needs a row for each project; please add it with a score or 미참여.',
  },
  indicatorScoreMissing: {
    what: '「{sheet}」 {cell} ({district} {project}): the indicator "{indicator}" has no score.',
    todo: 'A missing score counts as not handed in; please enter it.',
  },
  payUnitUnknown: {
    what: '「{sheet}」 {cell}: the unit of grants "{text}" is not allowed.',
    todo: 'Please choose one of {choices} (amounts under 10 won are not calculated).',
  },
  scoreDecimals: {
    what: '「{sheet}」 {cell} ({district} {project}): {score} has more than {digits} decimals.',
    todo: 'Please check it against 점수자릿수.',
  },
  scoreDecimalsDecide: {
    what: '「{sheet}」 {cell} shows {shown} but holds {stored}.',
    todo: 'Whether the target is reached depends on it; please fix the value by the rule of the plan.',
  },
};
