/** An argument or a result in a formula: a value, an error such as #N/A, or an array constant `{1,2;3,4}`. */
export type ExampleValue = string | number | boolean | null;
export type ExampleArray = readonly (readonly ExampleValue[])[];

/** A documented call, `=GYOBU.WON("74억원","천원") → 7400000`. */
export interface FunctionExample {
  /** As it is typed in a cell. */
  readonly formula: string;
  readonly id: string;
  /** As Excel hands them over; an argument left out is null. */
  readonly args: readonly (ExampleValue | ExampleArray)[];
  /** As it is printed: `-59`, `"순증"`, `{24;11;5;3;1}`, `#VALUE!`. */
  readonly resultText: string;
  readonly result: ExampleValue | ExampleArray;
}

/** Reads the text of one `@example`; throws when it is no call with a result. */
export function readExample(text: string): FunctionExample {
  const [, formula = '', resultText = ''] = /^(=GYOBU\..*\)) → (.+)$/u.exec(text.trim()) ?? [];
  const [, id = '', args = ''] = /^=GYOBU\.([A-Z]+)\((.*)\)$/u.exec(formula) ?? [];
  if (id === '') throw new Error(`no example: ${text}`);
  return { formula, id, args: separated(args, ',').map(readTerm), resultText, result: readTerm(resultText) };
}

function readTerm(text: string): ExampleValue | ExampleArray {
  const inside = /^\{(.*)\}$/u.exec(text.trim())?.[1];
  if (inside === undefined) return readValue(text);
  return separated(inside, ';').map((row) => separated(row, ',').map(readValue));
}

function readValue(text: string): ExampleValue {
  const term = text.trim();
  if (term === '') return null;
  if (term === 'TRUE' || term === 'FALSE') return term === 'TRUE';
  if (/^-?\d+(?:\.\d+)?$/.test(term)) return Number(term);
  const quoted = /^"(.*)"$/su.exec(term)?.[1];
  if (quoted !== undefined) return quoted;
  if (/^#[A-Z/]+[!?A]$/.test(term)) return term;
  throw new Error(`no value of a formula: ${text}`);
}

/** Splits at a separator that stands neither in quotes nor in braces. */
function separated(text: string, separator: ',' | ';'): string[] {
  const parts = [''];
  let [isQuoted, depth] = [false, 0];
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (sign === separator && !isQuoted && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}
