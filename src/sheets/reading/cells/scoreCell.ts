import { decimalFromNumber, decimalText } from '../../../domain/decimal';
import type { Decimal } from '../../../domain/decimal';
import { issue } from '../../../domain/issue';
import type { ScoreValue } from '../../../domain/score';
import { readScore } from '../../../notation/score';
import { quoted, noneRead, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';

/** A score (점수), or `absent` for 미참여. Empty is 미제출, which the sheet's own reader judges. */
export const score: CellKind<Exclude<ScoreValue, null>> = {
  read: ({ at, value }, { report }) => {
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

/** A score that must be one: 미참여 is none, and what cannot be read is reported as `kind`. */
function numericScore(kind: 'targetUnreadable' | 'scoreUnreadable'): CellKind<Decimal> {
  return {
    read: ({ at, value }, { report }) => {
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
export function writtenScore(value: Decimal): number | string {
  const typed = decimalText(value);
  const held = decimalFromNumber(Number(typed));
  return held && decimalText(held) === typed ? Number(typed) : typed;
}
