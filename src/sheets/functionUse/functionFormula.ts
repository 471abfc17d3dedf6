import type { CellRef } from '../../domain/issues/issue';
import { cellAddress } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import type { FunctionCall } from './functionCalls';
import { functionCalls, isSingleCall } from './functionCalls';
import { functionNamespace, isFunctionName, nearestFunctionName } from './functionNames';

/** Why a formula shows `#NAME?`, as far as it can be seen from the formula itself. */
export type NameErrorCause =
  /** Gyobu has no function of that name. */
  | 'misspelt'
  /** As Excel stores it where the add-in is missing; it must be entered again. */
  | 'stored'
  /** Another word than GYOBU before the dot. */
  | 'otherNamespace'
  /** The formula is right: the functions are not there, or not yet. */
  | 'notLoaded';

/** A cell of any sheet whose formula calls a worksheet function of ours. */
export interface FunctionFormula {
  readonly at: CellRef & { readonly cell: string };
  readonly formula: string;
  /** What its own cell shows. */
  readonly value: CellValue;
  /** Whether other things are calculated in it too: `=SUM(GYOBU.APPORTION(…))`. */
  readonly isMixed: boolean;
  /** Null where it does not show `#NAME?`. */
  readonly nameError: {
    readonly cause: NameErrorCause;
    /** The name as it is written, for the message. */
    readonly written: string;
    /** The formula with its names put right; null where no right one is known, or nothing is wrong with it. */
    readonly mended: string | null;
  } | null;
}

/** Every formula with a function of ours, sheet by sheet and row by row. */
export function functionFormulas(grids: readonly Grid[]): FunctionFormula[] {
  return grids.flatMap((grid) =>
    grid.formulas.flatMap((row, i) =>
      row.flatMap((formula, j) => {
        if (typeof formula !== 'string') return [];
        const value = grid.values[i]?.[j] ?? '';
        // A text that begins with = is its own value.
        const calls = formula === value ? [] : functionCalls(formula);
        const [first] = calls;
        if (!first) return [];
        const at = { sheet: grid.name, cell: cellAddress(grid.top + i, grid.left + j) };
        const isMixed = calls.length > 1 || !isSingleCall(formula, first);
        return [{ at, formula, value, isMixed, nameError: nameErrorOf(formula, value, calls) }];
      }),
    ),
  );
}

function nameErrorOf(
  formula: string,
  value: CellValue,
  calls: readonly FunctionCall[],
): FunctionFormula['nameError'] {
  if (value !== '#NAME?') return null;
  const wrong =
    calls.find(({ name }) => !isFunctionName(name)) ?? calls.find(({ form }) => form !== 'own') ?? calls[0];
  if (!wrong) return null;
  const cause = !isFunctionName(wrong.name) ? 'misspelt' : wrong.form === 'own' ? 'notLoaded' : wrong.form;
  return {
    cause,
    written: formula.slice(wrong.at, wrong.at + wrong.length),
    mended: cause === 'notLoaded' ? null : mendedFormula(formula, calls),
  };
}

/** The formula with every name of ours as it should be; null where one of them is like none that there is. */
function mendedFormula(formula: string, calls: readonly FunctionCall[]): string | null {
  let mended = formula;
  // From the end, so that the places of the others stay right.
  for (const { name, at, length } of calls.toReversed()) {
    const right = isFunctionName(name) ? name : nearestFunctionName(name);
    if (right === null) return null;
    mended = `${mended.slice(0, at)}${functionNamespace}.${right}${mended.slice(at + length)}`;
  }
  return mended;
}
