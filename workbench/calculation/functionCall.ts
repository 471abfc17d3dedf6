/** Before the name of every worksheet function of the add-in, as its manifest says. */
const functionNamespace = 'GYOBU';

/** A cell's formula that is one call of a function of the add-in, and nothing else. */
export interface FunctionCall {
  /** Name without the namespace, in capitals: `WON`. */
  readonly name: string;
  /** The arguments as they stand in the formula; '' is one that was left out. */
  readonly args: readonly string[];
}

const pattern = new RegExp(`^=\\s*${functionNamespace}\\.([A-Z0-9_.]+)\\s*\\((.*)\\)\\s*$`, 'isu');

/** null for any other formula, also for one that only contains such a call. */
export function functionCall(formula: string | null): FunctionCall | null {
  const [, name, inside] = pattern.exec(formula ?? '') ?? [];
  if (name === undefined || inside === undefined) return null;
  const args = splitArguments(inside);
  return args && { name: name.toUpperCase(), args: inside.trim() === '' ? [] : args };
}

/**
 * Splits at the commas that stand in no text, quoted sheet name, bracket or brace; null where the brackets do not match,
 * as in `GYOBU.WON(A1)+GYOBU.WON(B1)`, whose last bracket is not that of the first.
 */
function splitArguments(inside: string): string[] | null {
  const args = [''];
  let quote: string | null = null;
  let depth = 0;
  for (const sign of inside) {
    if (quote !== null) quote = sign === quote ? null : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' || sign === '}') depth -= 1;
    if (depth < 0) return null;
    if (sign === ',' && quote === null && depth === 0) args.push('');
    else args.push((args.pop() ?? '') + sign);
  }
  return depth === 0 && quote === null ? args.map((argument) => argument.trim()) : null;
}
