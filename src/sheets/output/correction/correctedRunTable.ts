import type { CorrectedRun } from '../../../domain/record/runRecord';
import { zeroWon } from '../../../domain/money/won';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';
import type { Part } from '../../writing/stackedParts';
import { tablePart } from '../../writing/stackedParts';
import type { TableColumn } from '../../writing/tableColumn';

/** In which order districts and projects stand, and how many worksheet columns the page has. */
export interface CorrectedRunLayout {
  readonly districts: readonly string[];
  readonly projects: readonly string[];
  readonly unit: ShownUnit;
  readonly width: number;
}

interface Row {
  readonly district: string;
  /** By project code; '' over the pool. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** The projects that have a column: those of the year in sheet order, then others that the run paid; none over the pool. */
export function correctedProjects({ grants }: CorrectedRun, projects: readonly string[]): string[] {
  const granted = grants.map(({ project }) => project);
  return granted.includes('') ? [] : [...new Set([...projects, ...granted])];
}

/** The corrected run as it was granted (정정 전의 교부액): a row a district, a column a project, sums as formulas. */
export function planCorrectedRun(corrected: CorrectedRun, layout: CorrectedRunLayout): Part {
  const { districts, unit, width } = layout;
  const { grants } = corrected;
  const known = new Set([...districts, ...grants.map(({ district }) => district)]);
  const rows = [...known].map((district): Row => {
    const own = grants.filter((grant) => grant.district === district);
    return { district, amounts: new Map(own.map(({ project, amount }) => [project, shown(amount, unit)])) };
  });
  const codes = correctedProjects(corrected, layout.projects);
  const columns: TableColumn<Row>[] = [
    { header: '자치구', width: 11, style: 'label', cell: ({ district }) => district, total: () => '계' },
    ...codes.map((code) => amountColumn(code, rows, ({ amounts }) => amounts.get(code) ?? zeroWon)),
    totalColumn(codes, rows),
  ];
  // Fewer projects than columns above: the last column takes the rest of the page.
  const rest = Math.max(1, width - columns.length + 1);
  return tablePart({
    columns: columns.map((column, i) => (i === columns.length - 1 ? { ...column, covers: rest } : column)),
    rows,
    total: true,
  });
}

function amountColumn(header: string, rows: readonly Row[], of: (row: Row) => number): TableColumn<Row> {
  return {
    header,
    width: 13,
    style: 'number',
    format: 'amount',
    cell: (row) => of(row),
    total: ({ all }) => ({
      formula: `SUM(${all(header)})`,
      expect: rows.reduce((sum, row) => sum + of(row), 0),
    }),
  };
}

function totalColumn(codes: readonly string[], rows: readonly Row[]): TableColumn<Row> {
  const header = '교부액 계';
  const sum = ({ amounts }: Row) => [...amounts.values()].reduce((total, amount) => total + amount, 0);
  const column = amountColumn(header, rows, sum);
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined) return column;
  return {
    ...column,
    cell: (row, { at }) => ({ formula: `SUM(${at(first)}:${at(last)})`, expect: sum(row) }),
  };
}
