import type { FormatName } from '../sheets/sheetPlan';

/** Excel's number format for each name. Negatives show as △ and stay numbers (domain.md §3). */
export const numberFormats: Readonly<Record<FormatName, string>> = {
  amount: '#,##0;△#,##0;0',
  rate: '#,##0;△#,##0;0',
  score: '0.##',
  count: '0',
  text: '@',
  year: '0',
  general: 'General',
};
