import { allocationKinds } from './allocation/allocationKinds';
import { checkKinds } from './checks/checkKinds';
import type { Severity } from './issue';

interface KindOfIssue {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * Every kind of issue with its code (domain.md §6; workbook.md for R01–R07) and severity.
 * Each kind has a Korean and an English text in `src/text/`; a test holds the three lists equal.
 */
export const issueKinds = {
  // R: reading a sheet
  sheetMissing: { code: 'R01', severity: 'error' },
  headerMissing: { code: 'R02', severity: 'error' },
  headerTwice: { code: 'R02', severity: 'error' },
  amountUnreadable: { code: 'R03', severity: 'error' },
  sumTooLarge: { code: 'R03', severity: 'error' },
  errorCell: { code: 'R04', severity: 'error' },
  unitsDiffer: { code: 'R05', severity: 'error' },
  unitAssumed: { code: 'R05', severity: 'note' },
  totalDisagrees: { code: 'R06', severity: 'error' },
  dateUnreadable: { code: 'R07', severity: 'error' },
  // What the cells of the input sheets hold (src/sheets/reading)
  sheetTwice: { code: 'R01', severity: 'error' },
  sheetUnfilled: { code: 'R01', severity: 'error' },
  settingTwice: { code: 'R02', severity: 'error' },
  scoreColumnTwice: { code: 'R02', severity: 'error' },
  scoreColumnMissing: { code: 'R02', severity: 'error' },
  amountInBrackets: { code: 'R03', severity: 'error' },
  amountFraction: { code: 'R03', severity: 'error' },
  amountTooLarge: { code: 'R03', severity: 'error' },
  basisUnreadable: { code: 'R03', severity: 'error' },
  unitPartlyStated: { code: 'R05', severity: 'warning' },
  moneyUnitUnknown: { code: 'R05', severity: 'error' },
  yearUnreadable: { code: 'R07', severity: 'error' },
  valueMissing: { code: 'R08', severity: 'error' },
  amountEmpty: { code: 'R08', severity: 'warning' },
  choiceUnknown: { code: 'R09', severity: 'error' },
  numberUnreadable: { code: 'R09', severity: 'error' },
  projectUnknown: { code: 'R09', severity: 'error' },
  tierCutTwice: { code: 'R09', severity: 'error' },
  hiddenRowsRead: { code: 'R10', severity: 'note' },
  rowLeftOut: { code: 'R10', severity: 'note' },
  shownUnlikeStored: { code: 'R11', severity: 'warning' },
  textNumber: { code: 'R12', severity: 'note' },
  textUntidy: { code: 'R12', severity: 'note' },
  nameSpelling: { code: 'R12', severity: 'note' },
  textMisspelt: { code: 'R12', severity: 'note' },
  headerMisspelt: { code: 'R12', severity: 'warning' },
  mergedFigure: { code: 'R13', severity: 'warning' },
  settingUnknown: { code: 'R14', severity: 'warning' },
  scoreColumnUnknown: { code: 'R14', severity: 'warning' },
  indicatorUnknown: { code: 'R14', severity: 'warning' },
  fiscalYearInvalid: { code: 'E01', severity: 'error' },
  fiscalYearMissing: { code: 'E01', severity: 'error' },
  districtUnknown: { code: 'E09', severity: 'error' },
  districtCodeAmbiguous: { code: 'E09', severity: 'error' },
  districtTwice: { code: 'E10', severity: 'error' },
  scoreTwice: { code: 'E10', severity: 'error' },
  rowTwice: { code: 'E10', severity: 'error' },
  districtMissing: { code: 'E11', severity: 'error' },
  projectTwice: { code: 'E12', severity: 'error' },
  targetUnreadable: { code: 'E14', severity: 'error' },
  policyUnknown: { code: 'E15', severity: 'error' },
  scoreOutOfRange: { code: 'E18', severity: 'error' },
  indicatorScoreOutOfRange: { code: 'E18', severity: 'error' },
  scoreUnreadable: { code: 'E19', severity: 'error' },
  scoreMixedAbsent: { code: 'E19', severity: 'error' },
  scoreRowsMissing: { code: 'E20', severity: 'error' },
  indicatorScoreMissing: { code: 'E20', severity: 'error' },
  payUnitUnknown: { code: 'E22', severity: 'error' },
  scoreDecimals: { code: 'W03', severity: 'warning' },
  scoreDecimalsDecide: { code: 'W03', severity: 'error' },
  // What the cells of the input sheets hold (src/sheets/reading)
  decisionPending: { code: 'R08', severity: 'warning' },
  // What the cells of the input sheets hold (src/sheets/reading)
  mappingUnmatched: { code: 'R02', severity: 'error' },
  // H: what Excel, the workbook or a co-author does not allow
  cellInEditing: { code: 'H01', severity: 'error' },
  sheetProtected: { code: 'H02', severity: 'error' },
  sheetForeign: { code: 'H03', severity: 'error' },
  sheetTooLarge: { code: 'H04', severity: 'error' },
  writeDenied: { code: 'H05', severity: 'error' },
  writeInterrupted: { code: 'H06', severity: 'error' },
  writeTooLarge: { code: 'H07', severity: 'error' },
  writeUnknown: { code: 'H08', severity: 'error' },
  inputsDrifted: { code: 'H09', severity: 'error' },

  // The allocation (배분)
  ...allocationKinds,

  // The checks of the year (점검)
  ...checkKinds,
} as const satisfies Record<string, KindOfIssue>;

export type IssueKind = keyof typeof issueKinds;
