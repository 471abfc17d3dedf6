import type { IssueText } from './issueText';

/** The English twin of `issues.ko.ts`: the same kinds, the same parameters. */
export const issuesEn: Readonly<Record<string, IssueText>> = {
  sheetMissing: {
    what: 'The sheet 「{sheet}」 is missing or has no data rows.',
    todo: 'The run needs it; please add it.',
  },
  headerMissing: {
    what: '「{sheet}」 has no header "{header}".',
    todo: 'Please put that column in a header row within the first 15 rows.',
  },
  headerTwice: {
    what: '「{sheet}」 {cell}: the header "{header}" occurs twice, so it is unclear which column to read.',
    todo: 'Please keep one column or rename the other.',
  },
  amountUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" cannot be read as an amount.',
    todo: 'Please enter a number.',
  },
  errorCell: {
    what: '「{sheet}」 {cell} holds the error value {text}.',
    todo: 'Please mend the formula or its reference.',
  },
  unitsDiffer: {
    what: '「{sheet}」: {first} is in {firstUnit} but {second} is in {secondUnit}, so they cannot be compared.',
    todo: 'Please use one unit.',
  },
  unitAssumed: {
    what: '「{sheet}」 states no unit of money, so it was read in thousand won (천원).',
    todo: 'If the unit differs, please state it, for example "(단위 : 원)".',
  },
  totalDisagrees: {
    what: '「{sheet}」 {cell}: the total {stated:money} differs from the sum of its rows, {computed:money}.',
    todo: 'Please check the total or the rows.',
  },
  dateUnreadable: {
    what: '「{sheet}」 {cell}: "{text}" cannot be read as a date.',
    todo: 'Please enter it like "2020. 1. 1.".',
  },
};
