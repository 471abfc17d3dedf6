import type { ReactNode } from 'react';
import type { FilledFormula } from '../../sheets/functionUse/filledFormula';
import { GoTo, placeText } from '../parts/GoTo';
import { formulaKey } from './core';
import type { SayUse } from './useFunctionWords';
import { useFunctionWords } from './useFunctionWords';

interface KeptFormulasProps {
  readonly formulas: readonly FilledFormula[];
}

/** The formulas that are not turned into values, each with the reason and the cell that it lies in. */
export function KeptFormulas({ formulas }: KeptFormulasProps): ReactNode {
  const say = useFunctionWords();
  if (formulas.length === 0) return null;
  return (
    <>
      <h4>{say('kept')}</h4>
      <ul className="rows">
        {formulas.map((found) => (
          <li key={formulaKey(found)}>
            <code>{found.formula}</code>
            <p className="quiet">{reason(found, say)}</p>
            <GoTo at={found.obstacle?.at ?? found.at} />
          </li>
        ))}
      </ul>
    </>
  );
}

function reason({ at, area, obstacle }: FilledFormula, say: SayUse): string {
  if (obstacle?.kind === 'error') return say('error', { shows: obstacle.shows });
  return obstacle ? say('referred', { place: placeText(obstacle.at), cell: at.cell, area }) : '';
}
