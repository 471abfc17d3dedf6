import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FreezeRun } from '../../runs/freezeRun';
import type { FilledFormula } from '../../sheets/functionUse/filledFormula';
import { usePane } from '../workbook/paneContext';
import { GoTo, placeText } from '../parts/GoTo';
import { RunReport } from '../parts/RunReport';
import { TaskProgress } from '../parts/TaskProgress';
import { useTask } from '../workbook/useTask';
import { formulaKey, shownValues } from './core';
import type { SayUse } from './functionWords';
import { useFunctionWords } from './functionWords';

interface FreezingProps {
  readonly formulas: readonly FilledFormula[];
  /** The first change is about to be made: from then on there is something to tell, whatever is left. */
  readonly onStart: () => void;
}

/** 값으로 고정: formula and value of each, none chosen beforehand; what is chosen is written in one step. */
export function Freezing({ formulas, onStart }: FreezingProps): ReactNode {
  const say = useFunctionWords();
  const { workbook } = usePane();
  const freezing = useTask('freeze');
  const thawing = useTask('thaw');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = formulas.filter((found) => chosen.has(formulaKey(found)));
  const isRunning = freezing.task.state === 'running' || thawing.task.state === 'running';
  const freeze = (): void => {
    onStart();
    thawing.reset();
    freezing.start(async () => {
      const run = await workbook.freeze(picked);
      setChosen(new Set());
      return run;
    });
  };
  const thaw = (frozen: FreezeRun): void => {
    thawing.start(async () => {
      const run = await workbook.thaw(frozen.formulas);
      if (run.issues.length === 0) freezing.reset();
      return run;
    });
  };
  return (
    <>
      <TaskProgress task={freezing.task} doing={say('running')} />
      {freezing.task.state === 'ended' && (
        <Frozen run={freezing.task.value} onUndo={thaw} isBusy={isRunning} />
      )}
      <TaskProgress task={thawing.task} doing={say('undoing')} />
      {thawing.task.state === 'ended' && (
        <RunReport
          issues={thawing.task.value.issues}
          sheets={[]}
          done={say('undone', { count: thawing.task.value.formulas.length })}
        />
      )}
      {formulas.length > 0 && (
        <>
          <h4>{say('freeze')}</h4>
          <p className="quiet">{say('hint')}</p>
          <FormulaChoice formulas={formulas} chosen={chosen} onChoose={setChosen} />
          <div className="row">
            <Button
              appearance="primary"
              disabledFocusable={picked.length === 0 || isRunning}
              onClick={() => {
                if (picked.length > 0 && !isRunning) freeze();
              }}
            >
              {say('action', { count: picked.length })}
            </Button>
          </div>
          <p className="quiet">{say('actionHint')}</p>
        </>
      )}
    </>
  );
}

interface FormulaChoiceProps {
  readonly formulas: readonly FilledFormula[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The formulas with what they become, to tick. */
function FormulaChoice({ formulas, chosen, onChoose }: FormulaChoiceProps): ReactNode {
  const say = useFunctionWords();
  const keys = formulas.map(formulaKey);
  return (
    <ul className="rows">
      {formulas.length > 1 && (
        <li>
          <Checkbox
            checked={keys.every((key) => chosen.has(key))}
            onChange={(_, { checked }) => {
              onChoose(new Set(checked === true ? keys : []));
            }}
            label={say('all')}
          />
        </li>
      )}
      {formulas.map((found) => (
        <li key={formulaKey(found)}>
          <Checkbox
            checked={chosen.has(formulaKey(found))}
            onChange={(_, { checked }) => {
              const next = new Set(chosen);
              if (checked === true) next.add(formulaKey(found));
              else next.delete(formulaKey(found));
              onChoose(next);
            }}
            label={
              <>
                {placeText({ sheet: found.at.sheet, cell: found.area })}
                <br />
                <code>{found.formula}</code>
                <span aria-hidden> → </span>
                <span className="hidden">{say('becomes')}</span>
                <ins>{valueText(found, say)}</ins>
                {found.isMixed && <span className="quiet"> {say('mixed')}</span>}
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}

function valueText(found: FilledFormula, say: SayUse): string {
  const { shown, more } = shownValues(found);
  return more > 0 ? say('more', { shown, count: more }) : shown;
}

interface FrozenProps {
  readonly run: FreezeRun;
  readonly onUndo: (run: FreezeRun) => void;
  readonly isBusy: boolean;
}

/** How it ended: what became values, with the way back; or what stood in the way. */
function Frozen({ run, onUndo, isBusy }: FrozenProps): ReactNode {
  const say = useFunctionWords();
  if (run.issues.length > 0) return <RunReport issues={run.issues} sheets={[]} done="" />;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {say('done', { count: run.formulas.length })} <GoTo at={{ sheet: '수정기록', cell: null }} />
        <div className="row">
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              if (!isBusy) onUndo(run);
            }}
          >
            {say('undo')}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
