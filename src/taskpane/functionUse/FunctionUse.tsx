import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FilledFormula } from '../../sheets/functionUse/filledFormula';
import { GoTo, placeText } from '../parts/GoTo';
import { IssueCard } from '../parts/IssueList';
import { ProblemBar } from '../parts/ProblemBar';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../words';
import { Freezing } from './Freezing';
import { formulaKey, functionLists, mendingText } from './core';
import type { SayUse } from './functionWords';
import { useFunctionSearch, useFunctionWords } from './functionWords';

/** 교부 함수: where worksheet functions of ours stand, what ails them, and 값으로 고정. Nothing where there are none. */
export function FunctionUse(): ReactNode {
  const { say } = useWords();
  const sayUse = useFunctionWords();
  const { search, problem } = useFunctionSearch();
  const [hasStarted, setStarted] = useState(false);
  if (problem) return <ProblemBar problem={problem} />;
  if (!search) return null;
  if (search.formulas.length + search.issues.length === 0 && !hasStarted) return null;
  const { nameErrors, freezable, kept } = functionLists(search);
  return (
    <section className="block function-use" aria-label={sayUse('heading')}>
      <h3>
        {sayUse('heading')}{' '}
        <span className="quiet">{say('checks.count', { count: search.formulas.length })}</span>
      </h3>
      {search.issues.length > 0 && (
        <ul className="issues">
          {search.issues.map((issue) => (
            <IssueCard key={issue.at.sheet} issues={[issue]} />
          ))}
        </ul>
      )}
      <NameErrors formulas={nameErrors} areFunctionsSupported={search.areFunctionsSupported} />
      <KeptFormulas formulas={kept} />
      <Freezing
        formulas={freezable}
        onStart={() => {
          setStarted(true);
        }}
      />
    </section>
  );
}

interface NameErrorsProps {
  readonly formulas: readonly FilledFormula[];
  readonly areFunctionsSupported: boolean;
}

/** The formulas of ours that show #NAME?: why, what to do, and where the formula must be entered anew, as what. */
function NameErrors({ formulas, areFunctionsSupported }: NameErrorsProps): ReactNode {
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

interface KeptFormulasProps {
  readonly formulas: readonly FilledFormula[];
}

/** The formulas that are not turned into values, each with the reason and the cell that it lies in. */
function KeptFormulas({ formulas }: KeptFormulasProps): ReactNode {
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
