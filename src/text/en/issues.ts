import { allocationEn } from './allocation';
import { checksEn } from './checks';
import type { IssueKind } from '../../domain/issues/issueKinds';
import type { MessageParts } from '../messageParts';
import { readingEn } from './reading';

/** The English twin of `issues.ko.ts`: the same kinds, the same parameters. */
export const issuesEn: Readonly<Record<IssueKind, MessageParts>> = {
  sheetMissing: {
    what: 'The sheet 「{sheet}」 is missing.',
    todo: 'It is required; please make it.',
  },
  sheetEmpty: {
    what: '「{sheet}」 has no data rows.',
    todo: 'Please enter the data below its header row.',
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
  sumTooLarge: {
    what: '「{sheet}」 {cell}: the sum exceeds what can be calculated exactly (9,007 trillion won).',
    todo: 'Please check the unit of the amounts.',
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
  cellInEditing: {
    what: 'A cell is being edited, so nothing was written to 「{sheet}」.',
    todo: 'Please finish the edit with Enter and press the button again.',
  },
  sheetProtected: {
    what: '「{sheet}」 is protected, so it was not written.',
    todo: 'Please remove the protection and run again.',
  },
  sheetForeign: {
    what: '「{sheet}」 holds content that Gyobu did not write, so it was not overwritten.',
    todo: 'Please rename that sheet or move its content, and run again.',
  },
  sheetTooLarge: {
    what: '「{sheet}」 uses {cells:count} [cell/cells] and was not read.',
    todo: 'Please clear values that were left far away from the data.',
  },
  writeDenied: {
    what: 'Nothing was written to 「{sheet}」, because the workbook may not be changed.',
    todo: 'Please check that you may edit it (read-only, permissions) and run again.',
  },
  writeInterrupted: {
    what: 'Excel did not finish the request ({reason}), so nothing was written to 「{sheet}」.',
    todo: 'Please run again in a moment.',
  },

  writeTooLarge: {
    what: 'What was to be written exceeds one request, so nothing was written to 「{sheet}」.',
    todo: 'Please shorten long texts such as opinions and remarks, and run again.',
  },
  writeUnknown: {
    what: 'Excel does not answer ({reason}); whether 「{sheet}」 was written could not be verified.',
    todo: 'Please reopen the workbook and verify its record.',
  },
  writeUnexpected: {
    what: 'An unexpected error ({reason}) occurred, and nothing was written to 「{sheet}」.',
    todo: 'Please run again; if it happens once more, please show these words to your IT desk.',
  },
  inputsDrifted: {
    what: 'During the run 「{sheet}」 {cell} changed from {before:entry} to {after:entry}, so nothing was written.',
    todo: 'Please check the change and run again.',
  },
  cellDrifted: {
    what: '「{sheet}」 {cell} has changed from {before:entry} to {after:entry} since you saw it; nothing was written.',
    todo: 'Please check the change and run again.',
  },
  contentDrifted: {
    what: 'What 「{sheet}」 {cell} holds has changed meanwhile, so nothing was written.',
    todo: 'Please check the change and run again.',
  },
  workbookReadOnly: {
    what: 'The workbook is open read-only, so that nothing was written on 「{sheet}」.',
    todo: 'Please open it for editing, or save it under another name, and run again.',
  },
  structureProtected: {
    what: 'The structure of the workbook is protected: the sheet 「{sheet}」 cannot be added or removed, and nothing was written.',
    todo: 'Please unprotect the workbook and run again.',
  },
  sheetHidden: {
    what: '「{sheet}」 is hidden and was not written.',
    todo: 'Please unhide it, look at what it holds, and run again.',
  },
  formulaOutdated: {
    what: "The formula '{formula}' in 「{sheet}」 {cell} depends on cells that have changed and cannot be calculated here; nothing was saved.",
    todo: 'Please run Gyobu in Excel, or turn that formula into its value, and run again.',
  },
  formulaUnknown: {
    what: "The file has no result for the formula '{formula}' in 「{sheet}」 {cell}, and it cannot be calculated here.",
    todo: 'Please open the file in Excel, save it, and run again.',
  },
  tableLost: {
    what: "The table '{table}' on 「{sheet}」 becomes a plain range in the saved file, because its heading row changed or cells in it are merged. Values stay; formulas that named the table are kept as their values.",
    todo: 'If you need it, please make the table again in the saved file.',
  },
  signatureVoid: {
    what: 'The workbook is signed, and 「{sheet}」 and others change: the signature is not valid in the saved file.',
    todo: 'If you need it, please sign the saved file again.',
  },
  recordDrifted: {
    what: 'Somebody else recorded a run meanwhile, so that nothing was written on 「{sheet}」.',
    todo: 'Please look at the new run and run again.',
  },
  undoOutdated: {
    what: '「{sheet}」 has a run after no. {run}, or the record of that run is gone; nothing was undone.',
    todo: 'Please look at the sheets as they are; if need be, correct the inputs and run again.',
  },
  entryNoRoom: {
    what: '「{sheet}」 has no empty row above its total row; nothing was written.',
    todo: 'Please insert an empty row above the total row and press again.',
  },
  entryOverFormula: {
    what: '「{sheet}」 {cell} holds a formula; nothing was written.',
    todo: 'Please delete the formula, or change it in the sheet.',
  },
  entryInMerge: {
    what: '「{sheet}」 {cell} is a merged cell; nothing was written.',
    todo: 'Please unmerge it, or change it in the sheet.',
  },
  entryInExport: {
    what: '「{sheet}」 is a download that is read through 열연결; nothing was written.',
    todo: 'A download is never changed: please correct it in its own system and download it again.',
  },
  writtenSince: {
    what: 'What 「{sheet}」 {cell} holds has changed since it was written; nothing was undone.',
    todo: 'Please look at what has changed and, if need be, correct it in the sheet.',
  },
  undoEdited: {
    what: '「{sheet}」 {cell} was edited by hand after the run; nothing was undone.',
    todo: 'Undoing would lose what was edited: please copy it elsewhere, write the grant sheet again, and undo then.',
  },
  grantsNotRecorded: {
    what: '「{sheet}」 is not written yet, or its amounts are not those that the data come to now; nothing was written.',
    todo: 'Please write the grant sheet again, check the amounts, and then run this.',
  },

  ...readingEn,
  ...allocationEn,
  ...checksEn,
};
