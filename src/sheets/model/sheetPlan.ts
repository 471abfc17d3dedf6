/** A cell that shall hold a value. Text is written as text, whatever it begins with. */
export type PlannedValue = string | number | boolean;

/** A cell that shall hold a native Excel formula, with the value that the model expects it to show. */
export interface PlannedFormula {
  readonly formula: string;
  readonly expect: string | number;
}

/** null leaves the cell empty. */
export type PlannedCell = PlannedValue | PlannedFormula | null;

/** A rectangle of cells, written from `at` (`A5`) to the right and down. All rows are of one length. */
export interface Block {
  readonly at: string;
  readonly rows: readonly (readonly PlannedCell[])[];
}

/** Looks by name; what they look like is decided in `src/excel/styles.ts`. */
export type StyleName =
  | 'title' // 표 제목
  | 'subtitle' // 절 제목
  | 'subheading' // 절 안의 소제목
  | 'unitLine' // (단위 : 천원, %)
  | 'header' // 제목 행
  | 'label' // 왼쪽 이름 열
  | 'text' // 글, 줄바꿈
  | 'paragraph' // 괘선 없는 글, 줄바꿈
  | 'number' // 숫자 칸
  | 'center' // 가운데 글
  | 'total' // 계 행
  | 'note' // 각주
  | 'input' // 서식의 입력 칸
  | 'warning'
  | 'error';

/** Number formats: negatives show as △ and stay numbers (docs/programme.md §3, §5). */
export type FormatName = 'amount' | 'rate' | 'score' | 'count' | 'text' | 'year' | 'general';

/** A format by name, or Excel's own pattern where it depends on the figure: `"(x500) "#,##0`. */
export type NumberFormat = FormatName | { readonly pattern: string };

/** How the sheet prints (A4). Margins are millimetres. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Printed area, `A1:H40`. */
  readonly area: string;
  /** Rows repeated on every page, `$4:$5`. */
  readonly titleRows?: string;
  /** 0-based rows before which a new page begins. */
  readonly breaks?: readonly number[];
  readonly footerLeft?: string;
  readonly footerCenter?: string;
  readonly footerRight?: string;
}

/** A list to choose from (드롭다운) for the cells of an input sheet. */
export interface Choice {
  readonly range: string;
  readonly values: readonly string[];
}

/** A column chart (묶은 세로 막대형) of a table: its first row names the series, its first column the categories. */
export interface PlannedChart {
  readonly title: string;
  /** The table with its header: `A3:C8`. */
  readonly source: string;
  /** The cells that its corners lie in. */
  readonly from: string;
  readonly to: string;
}

/** What one sheet shall hold, as data. `src/excel/apply.ts` is the only writer and knows nothing of budgets. */
export interface SheetPlan {
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly range: string; readonly style: StyleName }[];
  readonly formats: readonly { readonly range: string; readonly format: NumberFormat }[];
  /** Areas each row of which becomes one cell (행별 병합): `A5:C9` is five merged cells. */
  readonly merges: readonly string[];
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /**
   * Heights in points of whole rows (`7:9`), where Excel cannot find them itself: it never fits a row to the
   * wrapped text of merged cells.
   */
  readonly heights?: readonly { readonly rows: string; readonly points: number }[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  readonly choices?: readonly Choice[];
  readonly charts?: readonly PlannedChart[];
  /** Cell notes (메모): the examples and explanations of a template. */
  readonly notes?: readonly { readonly cell: string; readonly text: string }[];
}
