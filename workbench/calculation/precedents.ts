import type { Area } from '../../src/sheets/model/grid';
import type { FormulaToken } from './formulaTokens';

/** Cells that a formula's result may depend on (참조되는 셀); without an area all of the sheet. */
export interface Precedent {
  readonly sheet: string;
  readonly area: Area | null;
}

/** All that a formula depends on; `everything` where it builds its references as it goes (INDIRECT). */
export interface Precedents {
  readonly areas: readonly Precedent[];
  readonly everything: boolean;
}

/** Functions that ask where a reference is, not what stands there. */
const asksForPlace = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS', 'SHEET', 'ISREF']);

/**
 * What a formula depends on, from its expanded pieces. Where it is in doubt it is more, never less: a whole sheet, or
 * every one. `sheets` are the workbook's in the order of their tabs, for references through several of them.
 */
export function precedents(
  tokens: readonly FormulaToken[],
  ownSheet: string,
  sheets: readonly string[],
): Precedents {
  const found: Precedent[] = [];
  const functions: string[] = [];
  // OFFSET, `A1:INDEX(…)` and `A1#` reach cells beside those that they name, on the same sheet.
  let isOpen = false;
  let everything = false;
  for (const token of tokens) {
    switch (token.kind) {
      case 'function':
        functions.push(token.name);
        if (token.name === 'OFFSET') isOpen = true;
        if (token.name === 'INDIRECT') everything = true;
        break;
      case 'sign':
        if (token.text === '(') functions.push('');
        else if (token.text === ')') functions.pop();
        else if (token.text === ':' || token.text === '#') isOpen = true;
        break;
      case 'area':
        if (asksForPlace.has(functions.at(-1) ?? '')) break;
        for (const sheet of sheetsOf(token, ownSheet, sheets)) found.push({ sheet, area: token.area });
        break;
      case 'somewhere':
        found.push({ sheet: token.sheet ?? ownSheet, area: null });
        break;
      case 'table':
        if (token.table === null) found.push({ sheet: ownSheet, area: null });
        else if (found.length === 0) everything = true;
        break;
      // The values of another file do not change here; names that can be told were spelled out.
      case 'external':
      case 'name':
      case 'string':
      case 'number':
      case 'error':
      case 'blank':
        break;
    }
  }
  const areas = isOpen ? found.map(({ sheet }) => ({ sheet, area: null })) : found;
  return { areas, everything };
}

function sheetsOf(
  { sheet, lastSheet }: Extract<FormulaToken, { kind: 'area' }>,
  ownSheet: string,
  sheets: readonly string[],
): readonly string[] {
  if (sheet === null) return [ownSheet];
  if (lastSheet === null) return [sheet];
  const index = (name: string) =>
    sheets.findIndex((one) => one.toLocaleLowerCase() === name.toLocaleLowerCase());
  const [from, to] = [index(sheet), index(lastSheet)].sort((a, b) => a - b) as [number, number];
  return from < 0 ? sheets : sheets.slice(from, to + 1);
}
