import type { FormatName, NumberFormat } from './sheetPlan';

/** Excel's number format for each name. Negatives show as △ and stay numbers (docs/programme.md §3). */
const numberFormats: Readonly<Record<FormatName, string>> = {
  amount: '#,##0;△#,##0;0',
  rate: '#,##0;△#,##0;0',
  // Not 0.##, which shows 93 as `93.`
  score: 'General',
  count: '0',
  text: '@',
  year: '0',
  general: 'General',
};

/** The pattern that Excel is given. */
export function numberPattern(format: NumberFormat): string {
  return typeof format === 'string' ? numberFormats[format] : format.pattern;
}
