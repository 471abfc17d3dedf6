import type { ReactNode } from 'react';
import type { CellRef } from '../../domain/issue';
import { usePane } from '../paneContext';
import { useWords } from '../words';

/** A place as a person reads it: `「자치구점수」 A7`. */
export function placeText({ sheet, cell }: CellRef): string {
  return cell === null ? `「${sheet}」` : `「${sheet}」 ${cell}`;
}

/** A link that selects a cell of the workbook. `children` may say it shorter; the place is always told. */
export function GoTo({ at, children }: { readonly at: CellRef; readonly children?: ReactNode }): ReactNode {
  const { say } = useWords();
  const { goTo } = usePane();
  const whole = say('checks.goTo', { place: placeText(at) });
  return (
    <button
      type="button"
      className="go-to"
      {...(children !== undefined && { 'aria-label': whole })}
      onClick={() => {
        goTo(at);
      }}
    >
      {children ?? whole}
    </button>
  );
}
