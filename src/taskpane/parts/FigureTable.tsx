import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';

/** One row of figures: what it is of, and its figures as they are shown. */
export interface FigureRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly figures: readonly string[];
  readonly isTotal?: boolean;
  /** The row that the rest of the screen is about. */
  readonly isShown?: boolean;
}

interface FigureTableProps {
  /** Left out where a heading above says it already. */
  readonly name?: string;
  readonly unit: 'thousand' | 'won';
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Too many figures for a narrow pane: the row's name stands on a line of its own above them. */
  readonly isStacked?: boolean;
}

/** A table of figures (표). Where the pane is zoomed so that columns have no room, each figure has its label beside it. */
export function FigureTable({ name, unit, columns, rows, isStacked = false }: FigureTableProps): ReactNode {
  const { say } = useWords();
  return (
    <Table size="small" className={isStacked ? 'figures stacked' : 'figures'} data-unit={unit}>
      {name !== undefined && (
        <caption>
          <span className="table-name">{name}</span>{' '}
          <span className="quiet">{say(unit === 'won' ? 'outcome.unitWon' : 'outcome.unit')}</span>
        </caption>
      )}
      <TableHeader>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column} scope="col">
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, head, figures, isTotal = false, isShown = false }) => (
          <TableRow
            key={key}
            className={isTotal ? 'total' : undefined}
            appearance={isShown ? 'brand' : 'none'}
            data-shown={isShown}
          >
            <TableHeaderCell scope="row">{head}</TableHeaderCell>
            {figures.map((figure, i) => (
              <TableCell key={columns[i + 1]} data-label={columns[i + 1]}>
                {figure}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
