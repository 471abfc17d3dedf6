import { Button, CounterBadge, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CellRef } from '../domain/issues/issue';
import { version } from '../version';
import type { PaneControl, ViewId } from './workbook/paneContext';
import { PaneProvider, viewIds } from './workbook/paneContext';
import type { PaneWorkbook, Reading } from './workbook/paneWorkbook';
import { Announcer } from './parts/Announcer';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { SheetMaking } from './parts/MissingSheet';
import { Loading } from './parts/TaskProgress';
import { ProblemBar } from './parts/ProblemBar';
import { Title } from './parts/Title';
import type { Problem } from './workbook/problem';
import { problemOf } from './workbook/problem';
import { Steps } from './steps/Steps';
import { standingErrors } from './steps/standingErrors';
import type { StepId } from '../domain/programme/stepId';
import { FirstRunScreen, HelpScreen, views } from './screens';
import type { PaneRequests } from '../commands/paneRequests';
import { recordingWorkbook } from './workbook/recordedWrites';
import { useReading } from './workbook/useReading';
import { useWords } from './words';

interface PaneProps {
  readonly workbook: PaneWorkbook;
  /** What the ribbon asks for, now and later. */
  readonly requests: PaneRequests;
  /** This year: an empty workbook is made for it. */
  readonly thisYear: number;
}

/** The task pane (작업창) as a whole: head with views, the view, and the bar with the product's name below. */
export function Pane({ workbook: opened, requests, thisYear }: PaneProps): ReactNode {
  const workbook = recordingWorkbook(opened);
  const { say } = useWords();
  const { reading, freshness, problem, readAgain } = useReading(workbook);
  const [view, setView] = useState<ViewId>('steps');
  const [step, setStep] = useState<StepId | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isSkipped, setSkipped] = useState(false);
  const { goTo, goToProblem } = useGoTo(workbook);
  const [isFresh, setFresh] = useState(false);
  const footer = useRef<HTMLElement>(null);
  const open = useCallback((next: ViewId) => {
    setHelpOpen(false);
    setFresh(false);
    setView(next);
    // The button that was pressed may be gone with its screen; the tab is always there.
    document.getElementById(tabId(next))?.focus();
  }, []);
  useEffect(
    () =>
      requests((place) => {
        setHelpOpen(place === 'help');
        if (place === 'help') return;
        setSkipped(true);
        setView('steps');
        setStep('allocation');
      }),
    [requests],
  );
  const control = useMemo<PaneControl | null>(
    () => reading && { workbook, reading, freshness, goTo, readAgain, open },
    [workbook, reading, freshness, goTo, readAgain, open],
  );
  const errors = reading ? standingErrors(reading.examination).length : 0;
  const View = view === 'steps' ? null : views[view];
  return (
    <Announcer>
      <div className="pane">
        <header className="pane-head">
          <Title reading={reading} />
          <TabList
            aria-label={say('tabs.label')}
            size="small"
            selectTabOnFocus
            selectedValue={view}
            onTabSelect={(_, { value }) => {
              const chosen = viewIds.find((id) => id === value);
              if (chosen) open(chosen);
            }}
          >
            {viewIds.map((id) => (
              <Tab key={id} id={tabId(id)} value={id} aria-controls={panelId(id)}>
                {say(`tabs.${id}`)}
                {id === 'checks' && errors > 0 && (
                  <>
                    {' '}
                    <CounterBadge
                      size="small"
                      color="danger"
                      count={errors}
                      aria-label={say('tabs.errors', { count: errors })}
                    />
                  </>
                )}
              </Tab>
            ))}
          </TabList>
        </header>
        <main className="pane-main">
          <div id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)} className="pane-body">
            {problem && <ProblemBar problem={problem} onRetry={readAgain} />}
            {goToProblem && <ProblemBar problem={goToProblem} />}
            {!reading && !problem && <Loading />}
            <ErrorBoundary key={isHelpOpen ? 'help' : view}>
              {isHelpOpen && (
                <HelpScreen
                  onClose={() => {
                    setHelpOpen(false);
                    footer.current?.querySelector('button')?.focus();
                  }}
                />
              )}
              {control && !isHelpOpen && (
                <PaneProvider value={control}>
                  <SheetMaking />
                  {View ? (
                    <View />
                  ) : isFirstRun(control.reading) && !isSkipped ? (
                    <FirstRunScreen
                      fiscalYear={thisYear}
                      onMade={() => {
                        setFresh(true);
                      }}
                      onSkip={() => {
                        setFresh(true);
                        setSkipped(true);
                      }}
                    />
                  ) : (
                    <Steps asked={step} onAsk={setStep} isFresh={isFresh} />
                  )}
                </PaneProvider>
              )}
            </ErrorBoundary>
          </div>
        </main>
        <footer className="brand-bar" ref={footer}>
          <span>{say('pane.version', { version })}</span>
          <Button
            appearance="transparent"
            size="small"
            aria-expanded={isHelpOpen}
            onClick={() => {
              setHelpOpen(!isHelpOpen);
            }}
          >
            {say('pane.help')}
          </Button>
        </footer>
      </div>
    </Announcer>
  );
}

/** Selects cells, and keeps what prevented it for the screen. */
function useGoTo(workbook: PaneWorkbook): {
  readonly goTo: (at: CellRef) => void;
  readonly goToProblem: Problem | null;
} {
  const [goToProblem, setProblem] = useState<Problem | null>(null);
  const goTo = useCallback(
    (at: CellRef) => {
      workbook.select(at).then(
        () => {
          setProblem(null);
        },
        (thrown: unknown) => {
          setProblem(problemOf(thrown));
        },
      );
    },
    [workbook],
  );
  return { goTo, goToProblem };
}

/** The id of the panel that a tab shows; the panel is labelled by `tabId`. */
const panelId = (id: ViewId): string => `panel-${id}`;
const tabId = (id: ViewId): string => `tab-${id}`;

/** Whether the workbook holds nothing of Gyobu yet (처음 여는 통합문서): then the placemat is shown. */
function isFirstRun({ steps: { sheets, year } }: Reading): boolean {
  return year === null && sheets.length === 0;
}
