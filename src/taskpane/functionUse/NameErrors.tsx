import type { ReactNode } from 'react';
import type { FilledFormula } from '../../sheets/functionUse/filledFormula';
import { GoTo } from '../parts/GoTo';
import { SeverityMark } from '../parts/SeverityMark';
import { formulaKey, mendingText } from './core';
import { useFunctionWords } from './useFunctionWords';

interface NameErrorsProps {
  readonly formulas: readonly FilledFormula[];
  readonly areFunctionsSupported: boolean;
}

/** The formulas of ours that show #NAME?: why, what to do, and where the formula must be entered anew, as what. */
export function NameErrors({ formulas, areFunctionsSupported }: NameErrorsProps): ReactNode {
  const say = useFunctionWords();
  if (formulas.length === 0) return null;
  return (
    <>
      <h4>{say('nameErrors')}</h4>
      <ul className="issues">
        {formulas.map((found) => {
          const text = mendingText(found, areFunctionsSupported);
          const isUnsure = found.nameError?.cause === 'notLoaded' && areFunctionsSupported && found.isMixed;
          return (
            <li key={formulaKey(found)} className="issue" data-severity="error">
              <div className="issue-head">
                <SeverityMark severity="error" />
              </div>
              <code>{found.formula}</code>
              {text && (
                <p>
                  {say(text.key, text.params)}
                  {isUnsure && ` ${say('otherNames')}`}
                </p>
              )}
              {found.nameError?.mended && <code>{found.nameError.mended}</code>}
              <GoTo at={found.at} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
