import type { Decimal } from '../../../domain/money/decimal';
import { decimal, decimalFromNumber, decimalText } from '../../../domain/money/decimal';
import type { Issue } from '../../../domain/issues/issue';
import { issue } from '../../../domain/issues/issue';
import { fullMarks } from '../../../domain/projects/project';
import type { ScoreValue } from '../../../domain/scores/score';
import { readScore } from '../../../notation/score';
import type { Cell } from '../cell';
import { quoted, noneRead, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';
import { percentOf, quantity } from './numberCell';

/** A score (점수), or `absent` for 미참여. Empty is 미제출, which the sheet's own reader judges. */
export const score: CellKind<Exclude<ScoreValue, null>> = {
  read: (cell, { report }) => {
    const { at, value } = cell;
    const share = percentOf(cell);
    if (share) {
      report(percentIssue(cell, share, fullMarks));
      return unreadable;
    }
    const reading = readScore(value);
    if (reading.kind === 'missing') return noneRead;
    if (reading.kind === 'absent') return valueRead('absent' as const);
    if (reading.kind === 'unreadable') {
      const meant = reading.suggestion;
      const fix = meant && { at, before: String(value), after: numberOf(meant) };
      report(issue('scoreUnreadable', at, { text: quoted(value) }, fix));
      return unreadable;
    }
    if (typeof value === 'string') {
      const fix = { at, before: value, after: numberOf(reading.score) };
      report(issue('textNumber', at, { text: quoted(value) }, fix));
    }
    return valueRead(reading.score);
  },
  write: (value) => (value === 'absent' ? '미참여' : writtenScore(value)),
  format: 'score',
  isFigure: true,
  checksShown: true,
};

/**
 * A score that stands in percent (백분율): 0.76 shown as 76% would be read as 0.76 points, and nobody would achieve. It is
 * refused, with what it comes to of the maximum (만점, or 배점 of an indicator) as the proposed repair.
 */
export function percentIssue(
  { at, value, shown }: Pick<Cell, 'at' | 'value' | 'shown'>,
  share: Decimal,
  maximum: Decimal,
): Issue {
  const points = decimal(share.digits * maximum.digits, share.scale + maximum.scale);
  const meant = decimalText(points);
  const before = typeof value === 'boolean' ? String(value) : value;
  const fix = { at, before, after: writtenScore(points), losesFormat: true };
  return typeof value === 'number'
    ? issue(
        'scorePercent',
        at,
        { shown: shown?.trim() ?? percentShown(share), stored: decimalText(share), meant },
        fix,
      )
    : issue('scorePercentText', at, { text: quoted(value), meant }, fix);
}

function percentShown(share: Decimal): string {
  return `${decimalText(decimal(share.digits * 100n, share.scale))}%`;
}

/** 만점, 배점: points, never a percentage. */
export const points: CellKind<Decimal> = {
  ...quantity,
  read: (cell, context) => {
    if (percentOf(cell) === null) return quantity.read(cell, context);
    context.report(issue('pointsPercent', cell.at, { text: shownText(cell) }));
    return unreadable;
  },
};

function shownText({ value, shown }: Cell): string {
  return quoted(shown ?? value);
}

/** A score that must be one: 미참여 is none, and what cannot be read is reported as `kind`. */
function numericScore(kind: 'targetUnreadable' | 'scoreUnreadable'): CellKind<Decimal> {
  return {
    read: (cell, { report }) => {
      const { at, value } = cell;
      if (percentOf(cell) !== null) {
        report(issue('pointsPercent', at, { text: shownText(cell) }));
        return unreadable;
      }
      const reading = readScore(value);
      if (reading.kind === 'score') return valueRead(reading.score);
      if (reading.kind === 'missing' || value === '-') return noneRead;
      const meant = reading.kind === 'unreadable' ? reading.suggestion : undefined;
      const fix = meant && { at, before: String(value), after: numberOf(meant) };
      report(issue(kind, at, { text: quoted(value) }, fix));
      return unreadable;
    },
    write: writtenScore,
    format: 'score',
    isFigure: true,
  };
}

/** 목표점수, 점수하한: what cannot be read is E14. */
export const targetScore = numericScore('targetUnreadable');

/** 정정점수: what cannot be read is E19. */
export const correctedScore = numericScore('scoreUnreadable');

function numberOf(value: Decimal): number {
  return Number(decimalText(value));
}

/** A number where a spreadsheet holds it exactly, else text. */
function writtenScore(value: Decimal): number | string {
  const typed = decimalText(value);
  const held = decimalFromNumber(Number(typed));
  return held && decimalText(held) === typed ? Number(typed) : typed;
}
