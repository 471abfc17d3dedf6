import { functionNamespace, isFunctionName, lettersApart } from './functionNames';

/**
 * How a call is written: as it should be (`GYOBU.WON`), as Excel stores it where the add-in is missing
 * (`_xldudf_GYOBU_WON`), or with another word for the namespace (`교부.WON`, `GYOBOO.WON`).
 */
export type CallForm = 'own' | 'stored' | 'otherNamespace';

/** One call of a worksheet function of ours inside a formula. */
export interface FunctionCall {
  /** Name without the namespace, in capitals: `WON`. */
  readonly name: string;
  readonly form: CallForm;
  /** Where its name stands in the formula, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** Texts and quoted sheet names, in which nothing is a call; and names with an opening bracket behind them. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;

/** What Excel puts before a name that it does not know: `_xldudf_`, `_xlfn.`, `_xll.`, also several. */
const storedPrefix = /^(?:_xl[a-z]+[._])+/iu;

/** The calls of our functions in a formula, in order. Text that only looks like one is none. */
export function functionCalls(formula: string): FunctionCall[] {
  if (!formula.startsWith('=')) return [];
  return [...formula.matchAll(pieces)].flatMap((match) => {
    const [, written] = match;
    const read = written === undefined ? null : readName(written);
    return read && written !== undefined ? [{ ...read, at: match.index, length: written.length }] : [];
  });
}

function readName(written: string): Pick<FunctionCall, 'name' | 'form'> | null {
  const bare = written.replace(storedPrefix, '');
  const [, space, sign, name] = /^([\p{L}\p{N}]+?)([._])(.+)$/u.exec(bare) ?? [];
  if (space === undefined || name === undefined) return null;
  const isOurs = space.toUpperCase() === functionNamespace;
  // Another's namespace may be only a letter away: the function must be one of ours then.
  if (!isOurs && !(sign === '.' && isLikeOurs(space) && isFunctionName(name))) return null;
  const isAsStored = bare !== written || sign === '_';
  return {
    name: name.toUpperCase(),
    form: !isOurs ? 'otherNamespace' : isAsStored ? 'stored' : 'own',
  };
}

/** The product's name in Hangul, or a namespace with one letter wrong. */
function isLikeOurs(space: string): boolean {
  return space === '교부' || lettersApart(space.toUpperCase(), functionNamespace) === 1;
}

/** Whether a formula is one call of ours and nothing around it, but for a sign as in `=@GYOBU.WON(A1)`. */
export function isSingleCall(formula: string, call: FunctionCall): boolean {
  if (!/^=\s*[@+]?\s*$/u.test(formula.slice(0, call.at))) return false;
  const rest = formula.slice(call.at + call.length).trim();
  let depth = 0;
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/gu;
  for (const match of rest.matchAll(quoted)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    if (depth === 0) return match.index === rest.length - 1;
  }
  return false;
}
