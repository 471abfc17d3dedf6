import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Issue } from '../../domain/issue';
import { usePane } from '../paneContext';
import { ActionBar } from '../parts/ActionBar';
import { GoTo, placeText } from '../parts/GoTo';
import { RunReport } from '../parts/RunReport';
import { TaskProgress } from '../parts/TaskProgress';
import { Tick } from '../parts/Tick';
import { useTask } from '../useTask';
import { useWords } from '../words';
import { proposedRepairs, repairKey } from './core';

/** 수정 제안: before and after of each, none chosen beforehand; only what is chosen is written, in one step. */
export function Repairs({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const { say } = useWords();
  const { workbook } = usePane();
  const { task, start } = useTask('repair');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const repairs = proposedRepairs(issues);
  const picked = repairs.filter((fix) => chosen.has(repairKey(fix)));
  const isRunning = task.state === 'running';
  return (
    <>
      <TaskProgress task={task} doing={say('repairs.running')} />
      {task.state === 'ended' &&
        (task.value.issues.length > 0 ? (
          <RunReport issues={task.value.issues} sheets={[]} done="" />
        ) : (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {say('repairs.done', { count: task.value.repaired })}{' '}
              <GoTo at={{ sheet: '수정기록', cell: null }} />
            </MessageBarBody>
          </MessageBar>
        ))}
      {repairs.length > 0 && (
        <section className="block" aria-label={say('repairs.heading')}>
          <h3>
            {say('repairs.heading')}{' '}
            <span className="quiet">{say('checks.count', { count: repairs.length })}</span>
          </h3>
          <p className="quiet">{say('repairs.hint')}</p>
          <ul className="rows">
            {repairs.map((fix) => (
              <li key={repairKey(fix)}>
                <Tick
                  isOn={chosen.has(repairKey(fix))}
                  onTick={(isOn) => {
                    const next = new Set(chosen);
                    if (isOn) next.add(repairKey(fix));
                    else next.delete(repairKey(fix));
                    setChosen(next);
                  }}
                >
                  {placeText(fix.at)} <del>{fix.before}</del>
                  <span aria-hidden> → </span>
                  <span className="hidden">{say('preview.becomes')}</span>
                  <ins>{fix.after}</ins>
                </Tick>
              </li>
            ))}
          </ul>
          <ActionBar
            label={say('repairs.action', { count: picked.length })}
            hint={say('repairs.actionHint')}
            disabled={picked.length === 0 || isRunning}
            onPress={() => {
              if (picked.length === 0) return;
              start(async () => {
                const run = await workbook.repair(picked);
                setChosen(new Set());
                return run;
              });
            }}
          />
        </section>
      )}
    </>
  );
}
