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

  // The allocation (배분): its policy, tiers, typed amounts and what it did
  unitTooSmall: { code: 'E22', severity: 'error' },
  amountNotInUnits: { code: 'E22', severity: 'error' },
  amountNegative: { code: 'E22', severity: 'error' },
  capBelowFloor: { code: 'E15', severity: 'error' },
  poolPolicyOfProject: { code: 'E15', severity: 'error' },
  baseShareMissing: { code: 'E15', severity: 'error' },
  baseShareOutOfRange: { code: 'E15', severity: 'error' },
  priceMissing: { code: 'E15', severity: 'error' },
  scoreStepNotPositive: { code: 'E15', severity: 'error' },
  tiersMissing: { code: 'E15', severity: 'error' },
  tierValueMissing: { code: 'E15', severity: 'error' },
  tierCutMissing: { code: 'E15', severity: 'error' },
  tierSharesAboveAll: { code: 'E15', severity: 'error' },
  tierOrder: { code: 'E15', severity: 'error' },
  manualReasonMissing: { code: 'E15', severity: 'error' },
  manualTwice: { code: 'E10', severity: 'error' },
  manualNotAchieved: { code: 'E29', severity: 'error' },
  noAchieverStop: { code: 'E29', severity: 'error' },
  poolTooLarge: { code: 'E13', severity: 'error' },
  scoreMissing: { code: 'E20', severity: 'error' },
  tiersAboveBudget: { code: 'E28', severity: 'error' },
  manualAboveBudget: { code: 'E28', severity: 'error' },
  floorsAboveBudget: { code: 'E28', severity: 'error' },
  sameScoreOddUnit: { code: 'W06', severity: 'warning' },
  sameScoreManual: { code: 'W06', severity: 'warning' },
  sameCountOddUnit: { code: 'W06', severity: 'warning' },
  oneAchiever: { code: 'W08', severity: 'warning' },
  steepExcess: { code: 'W09', severity: 'warning' },
  basePaysNonAchievers: { code: 'W10', severity: 'warning' },
  boundsIgnored: { code: 'W11', severity: 'warning' },
  projectPolicyIgnored: { code: 'W12', severity: 'warning' },
  tierTied: { code: 'W13', severity: 'warning' },
  tierOutside: { code: 'W14', severity: 'warning' },
  shareBelowUnit: { code: 'W15', severity: 'warning' },
  manualUnused: { code: 'W16', severity: 'warning' },
  higherScoreLess: { code: 'W17', severity: 'warning' },
  redistributed: { code: 'W18', severity: 'warning' },
  noWeight: { code: 'W19', severity: 'warning' },
  priceCut: { code: 'W20', severity: 'warning' },
  noAchiever: { code: 'N01', severity: 'note' },
  noAchieverAnywhere: { code: 'N01', severity: 'note' },
  tailLeft: { code: 'N02', severity: 'note' },
  zeroBudget: { code: 'N03', severity: 'note' },
  allAchieved: { code: 'N04', severity: 'note' },
  allCapped: { code: 'N05', severity: 'note' },
} as const satisfies Record<string, KindOfIssue>;

export type IssueKind = keyof typeof issueKinds;
