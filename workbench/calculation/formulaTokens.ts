import { columnLetters, parseArea } from '../../src/sheets/model/address';
import type { Area } from '../../src/sheets/model/grid';
import { quoteSheetName } from '../host/areaReference';
import { maxColumns, maxRows } from '../workbook/sheet';

/** A piece of a formula; the pieces' `text`s together are the formula without its `=`. */
export type FormulaToken =
  | { readonly kind: 'string' | 'number' | 'error' | 'blank' | 'sign'; readonly text: string }
  /** A function with the bracket that opens its arguments; `name` in capitals, without `_xlfn.`. */
  | { readonly kind: 'function'; readonly text: string; readonly name: string }
  /** A defined name (이름 정의), TRUE, FALSE, or a name of LET; `sheet` where one stands before it. */
  | { readonly kind: 'name'; readonly text: string; readonly name: string; readonly sheet: string | null }
  /** `A1`, `$A:$B`, `3:5`, with the sheet before it; `lastSheet` of a reference through several (`1월:12월!B5`). */
  | {
      readonly kind: 'area';
      readonly text: string;
      readonly sheet: string | null;
      readonly lastSheet: string | null;
      readonly area: Area;
      /** Every line of it is held by `$`: it says the same in any cell. */
      readonly isAbsolute: boolean;
    }
  /** `표1[예산액]`, `[@예산액]`: a reference to a table (표); `table` is null for the one that the cell stands in. */
  | {
      readonly kind: 'table';
      readonly text: string;
      readonly table: string | null;
      readonly specifier: string;
    }
  /** Some cell of a sheet, nobody can say which: what a name without `$` means. It has no text. */
  | { readonly kind: 'somewhere'; readonly text: ''; readonly sheet: string | null }
  /** A reference into another file: `[1]시트!A1`. */
  | { readonly kind: 'external'; readonly text: string };

const letters = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*`;
const bareSheet = String.raw`[\p{L}\p{N}_.]+`;
const prefix = String.raw`(?:'(?:[^']|'')+'!|${bareSheet}(?::${bareSheet})?!)`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;

const patterns = [
  ['blank', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|DIV\/0!|[A-Z_]+[!?]|GETTING_DATA)/uy],
  ['external', new RegExp(String.raw`(?:\[[^\]]*\](?:${bareSheet})?!)(?:${area}|${letters})`, 'uy')],
  ['area', new RegExp(String.raw`(${prefix})?(${area})(?![\p{L}\p{M}\p{N}_.(!\[])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', new RegExp(String.raw`(${letters})\s*\(`, 'uy')],
  ['name', new RegExp(String.raw`(${prefix})?(${letters})`, 'uy')],
] as const;

/**
 * Reads a formula (with or without its `=`) into its pieces. What is not understood stays a sign of its own, so that
 * nothing is lost. References in texts and sheet names in quotes are not mistaken for others.
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): FormulaToken {
  if (text[at] === '[') return bracketed(text, at, '');
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, first, second] = match as unknown as [string, string?, string?];
    if (kind === 'area') {
      const token = areaToken(whole, first ?? '', second ?? '');
      if (token) return token;
      continue;
    }
    if (kind === 'name') {
      if (first === undefined && text[at + whole.length] === '[') return bracketed(text, at, whole);
      const { sheet, isExternal } = sheetsOf(first ?? '');
      if (isExternal) return { kind: 'external', text: whole };
      return { kind, text: whole, name: second ?? '', sheet };
    }
    if (kind === 'function') {
      return { kind, text: whole, name: (first ?? '').toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '') };
    }
    return { kind, text: whole };
  }
  // A letter outside the first plane is two units long, and one sign.
  return { kind: 'sign', text: String.fromCodePoint(text.codePointAt(at) ?? 0) };
}

function areaToken(text: string, before: string, address: string): FormulaToken | null {
  const found = areaOf(address.toUpperCase());
  if (!found) return null;
  const { sheet, lastSheet, isExternal } = sheetsOf(before);
  if (isExternal) return { kind: 'external', text };
  const lines = address.match(/[A-Za-z]+|\d+/g) ?? [];
  const isAbsolute = (address.match(/\$/g) ?? []).length === lines.length;
  return { kind: 'area', text, sheet, lastSheet, area: found, isAbsolute };
}

/** Rows and columns from 0, first to last; null outside a sheet. */
function areaOf(address: string): Area | null {
  const bare = address.replaceAll('$', '');
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(bare);
  const rows = /^(\d+):(\d+)$/.exec(bare);
  const spelled = columns
    ? `${columns[1] ?? ''}1:${columns[2] ?? ''}${maxRows}`
    : rows
      ? `A${rows[1] ?? ''}:${columnLetters(maxColumns - 1)}${rows[2] ?? ''}`
      : bare;
  const found = parseArea(spelled);
  if (!found) return null;
  const ordered = {
    top: Math.min(found.top, found.bottom),
    left: Math.min(found.left, found.right),
    bottom: Math.max(found.top, found.bottom),
    right: Math.max(found.left, found.right),
  };
  return ordered.top >= 0 && ordered.bottom < maxRows && ordered.right < maxColumns ? ordered : null;
}

interface SheetPrefix {
  readonly sheet: string | null;
  readonly lastSheet: string | null;
  readonly isExternal: boolean;
}

/** What stands before a reference: `'예산 내역'!`, `1월:12월!`, `'[1]예산 내역'!`. */
function sheetsOf(before: string): SheetPrefix {
  if (before === '') return { sheet: null, lastSheet: null, isExternal: false };
  const name = before.startsWith("'") ? before.slice(1, -2).replaceAll("''", "'") : before.slice(0, -1);
  // No sheet may have a bracket or a colon in its name.
  const [sheet = name, lastSheet = null] = name.split(':');
  return { sheet, lastSheet, isExternal: name.includes('[') };
}

/** A specifier in brackets, which nest; `'` keeps the sign behind it from being one of them. */
function bracketed(text: string, from: number, table: string): FormulaToken {
  let depth = 0;
  let at = from + table.length;
  for (; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    if (depth === 0) break;
  }
  const whole = text.slice(from, at + 1);
  if (table === '') {
    // `[1]시트!A1`: the number of another file, and not a column of the cell's own table.
    const [, external] = patterns[3];
    external.lastIndex = from;
    const match = external.exec(text);
    if (match) return { kind: 'external', text: match[0] };
  }
  return {
    kind: 'table',
    text: whole,
    table: table === '' ? null : table,
    specifier: whole.slice(table.length),
  };
}

/** A formula in which a sheet has another name; all else stays as it is written. */
export function renamedSheet(formula: string, before: string, after: string): string {
  const isMeant = (name: string | null) => name?.toLocaleLowerCase() === before.toLocaleLowerCase();
  if (!formula.toLocaleLowerCase().includes(before.replaceAll("'", "''").toLocaleLowerCase())) return formula;
  const sign = formula.startsWith('=') ? '=' : '';
  const texts = formulaTokens(formula).map((token) => {
    if (token.kind !== 'area' && token.kind !== 'name') return token.text;
    const lastSheet = token.kind === 'area' ? token.lastSheet : null;
    if (token.sheet === null || !(isMeant(token.sheet) || isMeant(lastSheet))) return token.text;
    const names = [token.sheet, ...(lastSheet === null ? [] : [lastSheet])].map((name) =>
      isMeant(name) ? after : name,
    );
    const isBare = names.every((name) => quoteSheetName(name) === name);
    const spelled = names.map((name) => name.replaceAll("'", "''")).join(':');
    return `${isBare ? spelled : `'${spelled}'`}${token.text.slice(token.text.lastIndexOf('!'))}`;
  });
  return sign + texts.join('');
}
