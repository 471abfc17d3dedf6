import type { FunctionSearch } from '../../runs/functionSearch';
import type { FilledFormula } from '../../sheets/functionUse/filledFormula';
import type { CellValue } from '../../sheets/model/grid';
import type { FunctionUseKey } from '../../text/ko/functionUse';
import type { TextParams } from '../../text/template';

/** What 교부 함수 shows: each formula in just one of three lists. */
export interface FunctionLists {
  /** #NAME? in them: how to mend it. */
  readonly nameErrors: readonly FilledFormula[];
  /** May be turned into values. */
  readonly freezable: readonly FilledFormula[];
  /** Stay formulas, and why. */
  readonly kept: readonly FilledFormula[];
}

export function functionLists({ formulas }: FunctionSearch): FunctionLists {
  return {
    nameErrors: formulas.filter(({ nameError }) => nameError !== null),
    freezable: formulas.filter(({ nameError, obstacle }) => nameError === null && obstacle === null),
    kept: formulas.filter(({ nameError, obstacle }) => nameError === null && obstacle !== null),
  };
}

/** A formula by the place of its first cell. */
export function formulaKey({ at }: FilledFormula): string {
  return `${at.sheet}!${at.cell}`;
}

/** The text that says why a formula shows #NAME? and what to do. */
export function mendingText(
  { nameError }: FilledFormula,
  areFunctionsSupported: boolean,
): { readonly key: FunctionUseKey; readonly params: TextParams } | null {
  if (!nameError) return null;
  const { cause, written, mended } = nameError;
  if (cause === 'notLoaded') return { key: areFunctionsSupported ? cause : 'notSupported', params: {} };
  if (cause === 'misspelt' && mended !== null) return { key: 'misspeltLike', params: { written } };
  return { key: cause, params: { written } };
}

/** So many values are shown of a range. */
const mostShown = 3;

/** What a formula shows, as figures: the first values of a range, and how many more there are. */
export function shownValues({ values }: FilledFormula): { readonly shown: string; readonly more: number } {
  const all = values.flat();
  const told = all.length <= mostShown + 1 ? all : all.slice(0, mostShown);
  return { shown: told.map(figure).join(', '), more: all.length - told.length };
}

function figure(value: CellValue): string {
  return typeof value === 'number'
    ? value.toLocaleString('ko-KR', { maximumFractionDigits: 15 })
    : String(value);
}
