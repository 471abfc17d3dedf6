import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../domain/issue';
import { useWords } from '../words';

/** A place as a person reads it: `「자치구점수」 A7`. */
export function placeText({ sheet, cell }: CellRef): string {
  return cell === null ? `「${sheet}」` : `「${sheet}」 ${cell}`;
}

interface GoToProps {
  readonly at: CellRef;
  readonly onGoTo: (at: CellRef) => void;
}

/** A link that selects a cell of the workbook. */
export function GoTo({ at, onGoTo }: GoToProps): ReactNode {
  const { say } = useWords();
  return (
    <Link
      as="button"
      className="go-to"
      onClick={() => {
        onGoTo(at);
      }}
    >
      {say('checks.goTo', { place: placeText(at) })}
    </Link>
  );
}
