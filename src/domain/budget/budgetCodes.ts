/** A code of the budget classification (통계목) with the years in which it is known to mean this. */
export interface BudgetCode {
  readonly code: string;
  readonly name: string;
  /** Fiscal years, both included; null where no bound is known. */
  readonly from: number | null;
  readonly to: number | null;
  /** `sourced` from a stored paper (docs/programme.md §2), or `inferred` from the order of the list. */
  readonly certainty: 'sourced' | 'inferred';
}

/**
 * Codes that a budget of this programme may hold. Codes are renumbered between years, so an unknown one is
 * only mentioned (W01) and never refused. Source: docs/programme.md §2 (지방자치단체 예산편성 운영기준).
 */
const budgetCodes: readonly BudgetCode[] = [
  { code: '201-01', name: '사무관리비', from: null, to: null, certainty: 'sourced' },
  { code: '308-01', name: '자치단체경상보조금', from: null, to: null, certainty: 'sourced' },
  { code: '308-02', name: '징수교부금', from: null, to: null, certainty: 'inferred' },
  { code: '308-03', name: '자치구조정교부금', from: null, to: null, certainty: 'inferred' },
  { code: '308-04', name: '자치구기타재원조정비', from: null, to: null, certainty: 'inferred' },
  { code: '308-05', name: '시·군조정교부금', from: null, to: null, certainty: 'inferred' },
  { code: '308-06', name: '시·군기타재원조정비', from: null, to: null, certainty: 'inferred' },
  { code: '308-07', name: '자치단체간부담금', from: null, to: null, certainty: 'sourced' },
  { code: '308-08', name: '교육기관에 대한 보조', from: null, to: null, certainty: 'sourced' },
  { code: '308-10', name: '교육비특별회계전출금', from: 2026, to: null, certainty: 'sourced' },
  { code: '308-12', name: '예비군육성지원경상보조', from: 2026, to: null, certainty: 'sourced' },
  { code: '308-13', name: '공기관등에 대한 경상적 위탁사업비', from: 2026, to: null, certainty: 'sourced' },
  { code: '308-14', name: '기타부담금', from: 2026, to: null, certainty: 'sourced' },
];

/** Whether the table knows the code in that fiscal year. */
export function isKnownBudgetCode(code: string, fiscalYear: number): boolean {
  return budgetCodes.some(
    (known) =>
      known.code === code &&
      (known.from === null || known.from <= fiscalYear) &&
      (known.to === null || fiscalYear <= known.to),
  );
}
