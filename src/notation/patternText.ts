/** One section of a pattern: text before and after, and how the number between them is written. */
const section = /^(?:"([^"]*)")?(△?)(#,##0|0)(\.0+)?(?:"([^"]*)")?$/;

/**
 * What a cell of ours shows: a number under one of the project's own patterns (`#,##0;△#,##0;0`, `"(x500) "#,##0;…`,
 * `0.0`), or a text. Sections are for positive, negative and zero numbers, and for text. General shows a number as it
 * is. Any other pattern throws: it would be one that this project does not write.
 */
export function patternText(value: string | number | boolean, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = pattern.split(';');
  if (typeof value === 'string') {
    const words = /^"([^"]*)"@$/.exec(sections[3] ?? '');
    return `${words?.[1] ?? ''}${value}`;
  }
  if (pattern === 'General' || pattern === '@') return String(value);
  const [positive = '', negative = `-${positive}`, zero = positive] = sections;
  // One section alone shows a minus sign by itself.
  if (value < 0 && sections.length === 1) return `-${numberText(-value, positive)}`;
  return numberText(Math.abs(value), value > 0 ? positive : value < 0 ? negative : zero);
}

function numberText(size: number, pattern: string): string {
  const match = section.exec(pattern);
  if (!match) throw new Error(`not a number format of this project: ${pattern}`);
  const [, before = '', sign = '', whole = '0', fraction = '', after = ''] = match;
  const digits = fraction === '' ? 0 : fraction.length - 1;
  const figure = size.toLocaleString('en-US', {
    useGrouping: whole !== '0',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${before}${sign}${figure}${after}`;
}
