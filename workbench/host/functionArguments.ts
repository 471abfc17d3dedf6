import type { Area } from '../../src/sheets/model/grid';
import type { CellValue } from '../workbook/cell';
import { resultOf } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { parseReference } from './areaReference';
import type { FunctionArgument, FunctionCell } from './functionCalls';

/** What the host must know of a worksheet function: how it wants each argument. */
export interface FunctionSignature {
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
}

/** Where an argument stands and what it may be read from. */
export interface ArgumentScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** The value of any other expression, which the workbook's calculator gives. */
  readonly evaluate: (sheet: Sheet, formula: string) => CellValue;
}

/**
 * An argument as Excel would hand it over: a range as rows of columns, a single value to a parameter that wants a range
 * as a range of one, a reference to one cell as that cell's value where one value is wanted. null is left out.
 */
export function functionArgument(
  text: string,
  { type, dimensionality }: FunctionParameter,
  scope: ArgumentScope,
): FunctionArgument {
  if (text === '') return null;
  const value = argumentValue(text, scope);
  const range = isRange(value) ? value : [[value]];
  if (dimensionality === 'matrix') return range;
  const [[only = null, ...beside] = [], ...below] = range;
  if (beside.length + below.length > 0) return { error: '#VALUE!' };
  return only === '' && type === 'number' ? 0 : only;
}

function isRange(value: FunctionArgument): value is readonly (readonly FunctionCell[])[] {
  return Array.isArray(value);
}

function argumentValue(text: string, scope: ArgumentScope): FunctionArgument {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const quoted = /^"((?:[^"]|"")*)"$/su.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const constant = /^\{(.*)\}$/su.exec(text)?.[1];
  if (constant !== undefined) return arrayConstant(constant, scope);
  const reference = parseReference(text);
  if (!reference) return scope.evaluate(scope.sheet, `=${text}`);
  const sheet = reference.sheet === null ? scope.sheet : scope.workbook.sheetNamed(reference.sheet);
  return sheet ? cellsOf(sheet, reference.area) : { error: '#REF!' };
}

/** Of a whole row or column only what is used, as Excel itself does for custom functions. */
function cellsOf(sheet: Sheet, area: Area): FunctionCell[][] {
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const bottom = Math.max(area.top, Math.min(area.bottom, used.bottom));
  const right = Math.max(area.left, Math.min(area.right, used.right));
  return Array.from({ length: bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: right - area.left + 1 },
      (_cell, column) => resultOf(sheet.cell(area.top + row, area.left + column)) ?? '',
    ),
  );
}

/** `{1,2;3,4}`: values alone. */
function arrayConstant(inside: string, scope: ArgumentScope): FunctionCell[][] {
  const pieces = inside.match(/"(?:[^"]|"")*"|[^,;"]+|[,;]/gsu) ?? [];
  const rows: FunctionCell[][] = [[]];
  for (const piece of pieces) {
    if (piece === ';') rows.push([]);
    else if (piece !== ',') rows.at(-1)?.push(argumentValue(piece.trim(), scope) as FunctionCell);
  }
  return rows;
}
