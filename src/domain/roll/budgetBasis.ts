import type { Won } from '../won';

/** Which budget of the closing year becomes last year's (전년도예산액, A): the officer is asked after a 추경. */
export type BudgetBasis =
  | { readonly kind: 'original' } // 본예산: B as it stands
  | { readonly kind: 'final'; readonly amounts: ReadonlyMap<string, Won> }; // 최종예산, by 과목
