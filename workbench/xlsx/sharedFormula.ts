import { columnLetters } from '../../src/sheets/model/address';

/**
 * A formula as it reads some rows further down and columns further right: what Excel stores once for a
 * run of cells (`t="shared"`) is spelled out for each. Texts and sheet names in quotes are left alone,
 * `$` holds a row or a column.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replaceAll(token, (whole: string, ...groups: unknown[]) => {
    const [kept, columnHold, column, rowHold, row] = groups as (string | undefined)[];
    if (kept !== undefined || column === undefined || row === undefined) return whole;
    const nextColumn = columnHold === '$' ? column : columnLetters(columnNumber(column) + columns);
    const nextRow = rowHold === '$' ? Number(row) : Number(row) + rows;
    return `${columnHold ?? ''}${nextColumn}${rowHold ?? ''}${nextRow}`;
  });
}

/** Text, quoted sheet name, a name or function, or a cell reference. */
const token =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_][\p{L}\p{N}_.]*(?=\()|[\p{L}_][\p{L}\p{N}_.]*!|(?=\p{L}{4}|[\p{L}_]*[_.]|\p{L}+\d+[\p{L}_.])[\p{L}_][\p{L}\p{N}_.]*)|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])/gu;

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
