import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../domain/issues/issue';
import { usePane } from '../workbook/paneContext';
import { useWords } from '../words';
import { useMissingSheet } from './MissingSheet';

/** A place as a person reads it: `「자치구점수」 A7`. */
export function placeText({ sheet, cell }: CellRef): string {
  return cell === null ? `「${sheet}」` : `「${sheet}」 ${cell}`;
}

interface GoToProps {
  readonly at: CellRef;
  /** A shorter way to say it. */
  readonly children?: ReactNode;
}

/**
 * A link that selects a cell of the workbook. However short it is, a screen reader is always told the place. To an input
 * sheet that the workbook lacks it leads by making it.
 */
export function GoTo({ at, children }: GoToProps): ReactNode {
  const { say } = useWords();
  const { goTo } = usePane();
  const make = useMissingSheet(at.sheet);
  if (make) {
    const made = say('sheet.make', { sheet: at.sheet });
    return (
      <Link aria-label={made} onClick={make}>
        {children === undefined ? made : say('sheet.makeIt')}
      </Link>
    );
  }
  const whole = say('checks.goTo', { place: placeText(at) });
  // What is seen must be heard as a word of its own: a particle behind the cell would be none.
  const heard = children === at.cell ? placeText(at) : whole;
  return (
    <Link
      {...(children !== undefined && { 'aria-label': heard })}
      onClick={() => {
        goTo(at);
      }}
    >
      {children ?? whole}
    </Link>
  );
}
