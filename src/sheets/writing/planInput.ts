import type { MoneyUnit } from '../../domain/money/moneyUnit';
import { unitNames } from '../../notation/unitName';
import { areaAddress, cellAddress } from '../model/address';
import type { ColumnTable, RowValues } from '../reading/column';
import { printedHeader } from '../reading/column';
import type { InputSheet } from '../reading/inputSheet';
import type { Choice, PlannedCell, SheetPlan } from '../model/sheetPlan';

/** How an input sheet is laid out. */
export interface InputLayout {
  /** Lines above the header: a title, a remark. */
  readonly titles?: readonly string[];
  /** The unit of the sheet's money; 천원 unless it is said. */
  readonly unit?: MoneyUnit;
  /** Whether headers carry notes with explanation and example, as in a template. */
  readonly explained?: boolean;
  /** Rows that the drop-downs cover at least. */
  readonly room?: number;
  /** Further columns to the right of the table's, with their cells row by row. */
  readonly extra?: {
    readonly headers: readonly string[];
    readonly rows: readonly (readonly PlannedCell[])[];
  };
  /** Optional columns without a single value are left out unless this says otherwise. */
  readonly allColumns?: boolean;
}

/** Rows that a drop-down covers in a sheet which is still to be filled. */
const templateRoom = 200;

/**
 * Plans an input sheet (입력 시트) from its rows, by the same table that reads it: titles, the unit of money at the
 * right, header, rows. What it plans reads back the same.
 */
export function planInput<C extends ColumnTable>(
  sheet: InputSheet<C>,
  rows: readonly Partial<RowValues<C>>[],
  layout: InputLayout = {},
): SheetPlan {
  const unit = layout.unit ?? 'thousand';
  const used = Object.entries(sheet.columns).filter(([field, { required }]) => {
    return layout.allColumns === true || required || rows.some((row) => given(row[field]) !== null);
  });
  const extra = layout.extra ?? { headers: [], rows: [] };
  const width = used.length + extra.headers.length;
  const hasMoney = used.some(([, { kind }]) => 'amountOf' in kind);
  const above = linesAbove(layout.titles ?? [], hasMoney ? `(단위 : ${unitNames[unit]})` : null, width);
  const top = above.length;
  const cells = rows.map((row, i) => [
    ...used.map(([field, { kind }]) => {
      const value = given(row[field]);
      return value === null ? null : kind.write(value, unit);
    }),
    ...(extra.rows[i] ?? extra.headers.map(() => null)),
  ]);
  const end = top + 1 + rows.length;
  const room = Math.max(end, top + 1 + (layout.room ?? 0));
  const below = (column: number) =>
    areaAddress({ top: top + 1, left: column, bottom: room - 1, right: column });
  const line = (row: number) => areaAddress({ top: row, left: 0, bottom: row, right: width - 1 });
  const hasBody = room > top + 1;
  const choices: Choice[] = used.flatMap(([, { kind }], i) =>
    kind.choices && hasBody ? [{ range: below(i), values: kind.choices }] : [],
  );
  const widths = [...used.map(([, column]) => column.width), ...extra.headers.map(() => 12)];
  return {
    sheet: sheet.name,
    blocks: [
      {
        at: 'A1',
        rows: [...above, [...used.map(([, column]) => printedHeader(column)), ...extra.headers], ...cells],
      },
    ],
    styles: [
      ...above.map((_, i) => ({
        range: line(i),
        style: i < (layout.titles ?? []).length ? ('subtitle' as const) : ('unitLine' as const),
      })),
      { range: line(top), style: 'header' },
      ...(hasBody ? used.map((_, i) => ({ range: below(i), style: 'input' as const })) : []),
      ...(hasBody
        ? extra.headers.map((_, i) => ({ range: below(used.length + i), style: 'input' as const }))
        : []),
    ],
    formats: hasBody
      ? [
          ...used.map(([, { kind }], i) => ({ range: below(i), format: kind.format })),
          ...extra.headers.map((_, i) => ({ range: below(used.length + i), format: 'score' as const })),
        ]
      : [],
    merges: [],
    widths,
    frozen: { rows: top + 1, columns: 0 },
    print: {
      orientation:
        widths.reduce((sum, characters) => sum + characters, 0) > portraitWidth ? 'landscape' : 'portrait',
      area: areaAddress({ top: 0, left: 0, bottom: Math.max(end, top + 1) - 1, right: width - 1 }),
      titleRows: `$${top + 1}:$${top + 1}`,
      footerCenter: '&P / &N',
    },
    choices,
    ...(layout.explained === true && { notes: notesOf(used, top) }),
  };
}

/** Characters that stay legible across A4 portrait. */
const portraitWidth = 95;

/** The rows that a template's drop-downs cover. */
export const inputTemplate: InputLayout = { explained: true, allColumns: true, room: templateRoom };

function linesAbove(titles: readonly string[], unitLine: string | null, width: number): PlannedCell[][] {
  const empty = (): PlannedCell[] => Array<PlannedCell>(width).fill(null);
  const lines = titles.map((title) => [title, ...empty().slice(1)]);
  return unitLine === null ? lines : [...lines, [...empty().slice(1), unitLine]];
}

function notesOf(used: readonly (readonly [string, ColumnTable[string]])[], top: number) {
  return used.map(([, { about, example, required }], i) => {
    const lines = [required ? `${about} (필수)` : about, ...(example === '' ? [] : [`예: ${example}`])];
    return { cell: cellAddress(top, i), text: lines.join('\n') };
  });
}

/** What a cell shall hold; null for none: a text that was not given is an empty cell. */
function given(value: unknown): unknown {
  return value === '' ? null : (value ?? null);
}
