import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { leftToNextYear, placesOf } from '../../../domain/corrections/leftToNextYear';
import { itemKey } from '../../../domain/grantLine';
import type { Won } from '../../../domain/won';
import { won } from '../../../domain/won';
import { surveySummary } from '../../../domain/surveySummary';
import { readAmount } from '../../../notation/amount';
import type { Verification } from '../../../runs/verification';
import { figure } from '../../outcome/figures';
import { usePane } from '../../paneContext';
import { ActionBar } from '../../parts/ActionBar';
import { GoTo } from '../../parts/GoTo';
import { NumberField } from '../../parts/NumberField';
import { RunReport } from '../../parts/RunReport';
import { TaskProgress } from '../../parts/TaskProgress';
import { Tick } from '../../parts/Tick';
import { useTask } from '../../useTask';
import { useWords } from '../../words';

/** 마감·차년도 준비: the record is held against the workbook, and a copy of it becomes next year's. */
export function Closing(): ReactNode {
  const { say } = useWords();
  const { workbook, reading } = usePane();
  const rolling = useTask('roll');
  const checking = useTask('verify');
  const [isCopy, setCopy] = useState(false);
  const [finals, setFinals] = useState<ReadonlyMap<string, string> | null>(null);
  const { year, result } = reading.examination;
  const left = year ? leftToNextYear(year) : [];
  const amounts = finalAmounts(finals);
  const canRoll = isCopy && result !== null && amounts !== 'unreadable' && rolling.task.state !== 'running';
  return (
    <>
      <section className="block" aria-label={say('closing.verifyHeading')}>
        <h3>{say('closing.verifyHeading')}</h3>
        <p className="quiet">{say('closing.verifyHint')}</p>
        <div>
          <Button
            size="small"
            disabledFocusable={checking.task.state === 'running'}
            onClick={() => {
              checking.start(() => workbook.verify());
            }}
          >
            {say('closing.verify')}
          </Button>
        </div>
        <TaskProgress task={checking.task} doing={say('closing.verifying')} />
        {checking.task.state === 'ended' && <Verdict verification={checking.task.value} />}
      </section>
      {year && (
        <section className="block" aria-label={say('closing.nextHeading')}>
          <h3>{say('closing.nextHeading')}</h3>
          <p className="quiet">{say('closing.nextHint')}</p>
          <ul aria-label={say('closing.made')}>
            <li>{say('closing.madeBudget', { year: year.settings.fiscalYear + 1 })}</li>
            <li>{say('closing.madeRecord', { year: year.settings.fiscalYear })}</li>
            <li>{say('closing.madeOpen', { year: year.settings.fiscalYear - 1 })}</li>
            {year.survey.length > 0 && (
              <li>{say('closing.madeSurvey', { count: surveySummary(year.survey).length })}</li>
            )}
            {left.length > 0 && (
              <li>{say('closing.leftToNextYear', { count: left.length, places: placesOf(left) })}</li>
            )}
            <li>{say('closing.emptied')}</li>
          </ul>
          <Tick
            isOn={finals !== null}
            onTick={(isOn) => {
              setFinals(isOn ? new Map() : null);
            }}
          >
            {say('closing.supplementary')}
          </Tick>
          {finals &&
            year.budgetLines.map(({ item, current }) => (
              <NumberField
                key={item}
                label={say('closing.finalOf', { item })}
                usual={figure(current.amount, 'thousand')}
                value={finals.get(item) ?? ''}
                fault={isReadable(finals.get(item) ?? '') ? null : say('closing.finalUnreadable')}
                onType={(text) => {
                  setFinals(new Map(finals).set(item, text));
                }}
              />
            ))}
          <Tick isOn={isCopy} onTick={setCopy}>
            {say('closing.isCopy')}
          </Tick>
        </section>
      )}
      <TaskProgress task={rolling.task} doing={say('closing.rolling')} />
      {rolling.task.state === 'ended' && (
        <RunReport
          issues={rolling.task.value.rolled ? [] : rolling.task.value.issues}
          sheets={rolling.task.value.sheets}
          done={say('closing.rolled')}
        />
      )}
      <ActionBar
        label={say('closing.action')}
        hint={say('closing.actionHint')}
        disabled={!canRoll}
        onPress={() => {
          if (!canRoll) return;
          rolling.start(async () => {
            const run = await workbook.roll(amounts ? { kind: 'final', amounts } : { kind: 'original' });
            if (run.rolled) rolling.forgetOthers();
            return run;
          });
        }}
      />
    </>
  );
}

function isReadable(text: string): boolean {
  return readAmount(text, { unit: 'thousand' }).kind !== 'unreadable';
}

/** The final budget by 과목, typed in 천원; null where there was no supplementary budget. */
function finalAmounts(
  typed: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, Won> | null | 'unreadable' {
  if (!typed) return null;
  const amounts = new Map<string, Won>();
  for (const [item, text] of typed) {
    const amount = readAmount(text, { unit: 'thousand' });
    if (amount.kind === 'unreadable') return 'unreadable';
    if (amount.kind === 'amount') amounts.set(itemKey(item), won(amount.won));
  }
  return amounts;
}

function Verdict({ verification: { status, cells } }: { readonly verification: Verification }): ReactNode {
  const { say } = useWords();
  return (
    <MessageBar intent={status === 'same' ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {say(`verify.${status}`)}
        <ul className="links">
          {cells.slice(0, 20).map((at) => (
            <li key={`${at.sheet}!${at.cell ?? ''}`}>
              <GoTo at={at} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
