import { allocationKinds } from '../allocation/allocationKinds';
import { checkKinds } from './checkKinds';
import { readingKinds } from './readingKinds';
import type { Severity } from './issue';

interface KindOfIssue {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * Every kind of issue with its code (docs/programme.md §6; docs/workbook.md §6 for R01–R07) and severity.
 * Each kind has a Korean and an English text in `src/text/`; a test holds the three lists equal.
 */
export const issueKinds = {
  // R: reading a sheet
  sheetMissing: { code: 'R01', severity: 'error' },
  sheetEmpty: { code: 'R01', severity: 'error' },
  headerMissing: { code: 'R02', severity: 'error' },
  headerTwice: { code: 'R02', severity: 'error' },
  amountUnreadable: { code: 'R03', severity: 'error' },
  sumTooLarge: { code: 'R03', severity: 'error' },
  errorCell: { code: 'R04', severity: 'error' },
  unitsDiffer: { code: 'R05', severity: 'error' },
  unitAssumed: { code: 'R05', severity: 'note' },
  totalDisagrees: { code: 'R06', severity: 'error' },
  dateUnreadable: { code: 'R07', severity: 'error' },
  ...readingKinds,

  // H: what Excel, the workbook or a co-author does not allow
  cellInEditing: { code: 'H01', severity: 'error' },
  sheetProtected: { code: 'H02', severity: 'error' },
  sheetForeign: { code: 'H03', severity: 'error' },
  sheetTooLarge: { code: 'H04', severity: 'error' },
  writeDenied: { code: 'H05', severity: 'error' },
  writeInterrupted: { code: 'H06', severity: 'error' },
  writeTooLarge: { code: 'H07', severity: 'error' },
  writeUnknown: { code: 'H08', severity: 'error' },
  writeUnexpected: { code: 'H20', severity: 'error' },
  inputsDrifted: { code: 'H09', severity: 'error' },
  cellDrifted: { code: 'H09', severity: 'error' },
  contentDrifted: { code: 'H09', severity: 'error' },
  workbookReadOnly: { code: 'H10', severity: 'error' },
  structureProtected: { code: 'H11', severity: 'error' },
  sheetHidden: { code: 'H12', severity: 'error' },
  formulaOutdated: { code: 'H30', severity: 'error' },
  formulaUnknown: { code: 'H31', severity: 'error' },
  tableLost: { code: 'H25', severity: 'warning' },
  signatureVoid: { code: 'H26', severity: 'warning' },
  recordDrifted: { code: 'H13', severity: 'error' },
  undoOutdated: { code: 'H14', severity: 'error' },
  entryNoRoom: { code: 'H17', severity: 'error' },
  entryOverFormula: { code: 'H18', severity: 'error' },
  entryInMerge: { code: 'H19', severity: 'error' },
  entryInExport: { code: 'H21', severity: 'error' },
  writtenSince: { code: 'H22', severity: 'error' },
  undoEdited: { code: 'H15', severity: 'error' },
  grantsNotRecorded: { code: 'H16', severity: 'error' },

  // The allocation (배분)
  ...allocationKinds,

  // The checks of the year (점검)
  ...checkKinds,
} as const satisfies Record<string, KindOfIssue>;

export type IssueKind = keyof typeof issueKinds;
