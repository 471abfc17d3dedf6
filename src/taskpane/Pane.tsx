import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import type { CellRef } from '../domain/issue';
import { isClear } from '../domain/issue';
import { version } from '../version';
import type { PaneWorkbook, Reading } from './paneWorkbook';
import { ProblemBar } from './parts/ProblemBar';
import { Tabs, panelId, tabId } from './parts/Tabs';
import type { Problem } from './problem';
import { problemOf } from './problem';
import { useReading } from './useReading';
import { useWords } from './words';
import { useWriting } from './writing/useWriting';

// What is not needed for the first screen arrives when it is shown.
const Checks = lazy(async () => {
  const { Checks } = await import(/* webpackChunkName: "checks" */ './checking/Checks');
  return { default: Checks };
});
const Results = lazy(async () => {
  const { Results } = await import(/* webpackChunkName: "results" */ './results/Results');
  return { default: Results };
});
const WritingReport = lazy(async () => {
  const { WritingReport } = await import(/* webpackChunkName: "checks" */ './writing/WritingReport');
  return { default: WritingReport };
});

type View = 'steps' | 'checks';

/** The task pane (작업창) as a whole. */
export function Pane({ workbook }: { readonly workbook: PaneWorkbook }): ReactNode {
  const { say } = useWords();
  const { reading, problem, readAgain, show } = useReading(workbook);
  const { writing, write } = useWriting(workbook, show);
  const [view, setView] = useState<View>('steps');
  const [goToProblem, setGoToProblem] = useState<Problem | null>(null);
  const goTo = (at: CellRef): void => {
    workbook.select(at).then(
      () => {
        setGoToProblem(null);
      },
      (thrown: unknown) => {
        setGoToProblem(problemOf(thrown));
      },
    );
  };
  const issues = reading?.examination.issues ?? [];
  const isBlocked = !reading?.examination.result || !isClear(issues);
  return (
    <div className="pane">
      <header className="pane-head">
        <Title reading={reading} />
        <Tabs
          label={say('tabs.label')}
          selected={view}
          onSelect={setView}
          tabs={[
            { id: 'steps', label: say('tabs.steps') },
            {
              id: 'checks',
              label:
                issues.length === 0 ? say('tabs.checks') : say('tabs.checksCount', { count: issues.length }),
            },
          ]}
        />
      </header>
      <main id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)} className="pane-body">
        {problem && <ProblemBar problem={problem} onRetry={readAgain} />}
        {goToProblem && <ProblemBar problem={goToProblem} />}
        {!reading && !problem && <Spinner label={say('pane.reading')} />}
        <Suspense fallback={<Spinner size="tiny" />}>
          {reading && view === 'checks' && <Checks issues={issues} onGoTo={goTo} />}
          {reading && view === 'steps' && (
            <>
              <h2 className="step-title">{say('results.heading')}</h2>
              <WritingReport writing={writing} onGoTo={goTo} />
              <YearResults reading={reading} />
            </>
          )}
        </Suspense>
      </main>
      {view === 'steps' && (
        <div className="action">
          <Button appearance="primary" disabled={isBlocked || writing.state === 'running'} onClick={write}>
            {say('write.action')}
          </Button>
          <p className="quiet">{say('write.noMoney')}</p>
        </div>
      )}
      <footer className="brand-bar">{say('pane.version', { version })}</footer>
    </div>
  );
}

function Title({ reading }: { readonly reading: Reading | null }): ReactNode {
  const { say } = useWords();
  const year = reading?.examination.fiscalYear ?? null;
  const status = reading?.examination.result?.status;
  return (
    <div className="title">
      <h1>{year === null ? say('pane.titleUnknown') : say('pane.title', { year })}</h1>
      {status && (
        <span className="status" data-status={status} title={say(`pane.${status}Hint`)}>
          {say(`pane.${status}`)}
        </span>
      )}
    </div>
  );
}

function YearResults({ reading: { examination } }: { readonly reading: Reading }): ReactNode {
  const { say } = useWords();
  if (!examination.result || !examination.year) return <p>{say('results.none')}</p>;
  return <Results result={examination.result} rateDigits={examination.year.settings.rateRounding.digits} />;
}
