import { issue } from '../../../domain/issues/issue';
import type { Won } from '../../../domain/money/won';
import { evaluateComputation } from '../../../notation/computation';
import { quoted, valueRead } from '../cell';
import type { CellKind } from '../column';
import { textOf } from './textCell';

/** A computation computation (산식) as written, and what it comes to; null where it cannot be evaluated (reported). */
export interface Computation {
  readonly expression: string;
  readonly amount: Won | null;
}

export const computation: CellKind<Computation> = {
  read: (cell, context) => {
    const expression = textOf(cell, context);
    const reading = evaluateComputation(expression);
    if (reading.kind === 'amount') return valueRead({ expression, amount: reading.won });
    context.report(issue('computationUnreadable', cell.at, { text: quoted(cell.value) }));
    return valueRead({ expression, amount: null });
  },
  write: ({ expression }) => expression,
  format: 'text',
  isFigure: true,
};
