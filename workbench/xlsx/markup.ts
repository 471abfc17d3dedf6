const lessThan = 0x3c;
const colon = 0x3a;
const letterF = 0x66;
/** How far a namespace prefix may reach before the element's own name. */
const longestPrefix = 16;

/** How much markup an XML part has: what reading it costs, in time and memory, grows with this and not with its bytes. */
export interface Markup {
  /** Every `<`: beginnings and ends of elements. */
  readonly tags: number;
  /** Elements `f`, the formulas of a worksheet. */
  readonly formulas: number;
}

export function countMarkup(data: Uint8Array): Markup {
  let tags = 0;
  let formulas = 0;
  for (let at = data.indexOf(lessThan); at >= 0; at = data.indexOf(lessThan, at + 1)) {
    tags += 1;
    if (isFormula(data, at + 1)) formulas += 1;
  }
  return { tags, formulas };
}

/** Whether `f` or `x:f` begins here: the name, and then a blank, `>` or `/`. */
function isFormula(data: Uint8Array, from: number): boolean {
  for (let at = from; at < from + longestPrefix; at += 1) {
    if (data[at] === letterF && isNameEnd(data[at + 1])) return at === from || data[at - 1] === colon;
    if (isNameEnd(data[at])) return false;
  }
  return false;
}

/** Blank, `/` or `>`. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === 0x2f || byte === 0x3e;
}
