import type { ReactNode } from 'react';
import { useState } from 'react';
import { IssueCard } from '../checking/IssueCard';
import { ProblemBar } from '../parts/ProblemBar';
import { useWords } from '../words';
import { Freezing } from './Freezing';
import { KeptFormulas } from './KeptFormulas';
import { NameErrors } from './NameErrors';
import { functionLists } from './core';
import { useFunctionSearch } from './useFunctionSearch';
import { useFunctionWords } from './useFunctionWords';

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
