import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Fix, Issue } from '../../domain/issues/issue';
import { usePane } from '../workbook/paneContext';
import { ActionBar } from '../parts/ActionBar';
import { Fold } from '../parts/Fold';
import { GoTo, placeText } from '../parts/GoTo';
import { RunReport } from '../parts/RunReport';
import { TaskProgress } from '../parts/TaskProgress';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import { proposedRepairs, repairKey } from './repairGroups';

/** 수정 제안: before and after of each, none chosen beforehand; only what is chosen is written, in one step. */
export function Repairs({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const { say } = useWords();
  const { workbook } = usePane();
  const { task, start } = useTask('repair');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const groups = proposedRepairs(issues);
  const repairs = groups.flatMap(({ fixes }) => fixes);
  const picked = repairs.filter((fix) => chosen.has(repairKey(fix)));
  const isRunning = task.state === 'running';
  const choose = (fixes: readonly Fix[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const fix of fixes) {
      if (isOn) next.add(repairKey(fix));
      else next.delete(repairKey(fix));
    }
    setChosen(next);
  };
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
            {groups.map(({ key, fixes }) => (
              <Group key={key} fixes={fixes} chosen={chosen} onChoose={choose} />
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

/** More than these are chosen together with their group only. */
const mostListed = 50;

interface GroupProps {
  readonly fixes: readonly Fix[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (fixes: readonly Fix[], isOn: boolean) => void;
}

/** The repairs of one cause: one tick for all, and each by itself folded below. */
function Group({ fixes, chosen, onChoose }: GroupProps): ReactNode {
  const { say } = useWords();
  const [first] = fixes;
  if (!first) return null;
  const one = (fix: Fix): ReactNode => (
    <Checkbox
      checked={chosen.has(repairKey(fix))}
      onChange={(_, { checked }) => {
        onChoose([fix], checked === true);
      }}
      label={<Change fix={fix} />}
    />
  );
  if (fixes.length === 1) return <li>{one(first)}</li>;
  return (
    <li>
      <Checkbox
        checked={fixes.every((fix) => chosen.has(repairKey(fix)))}
        onChange={(_, { checked }) => {
          onChoose(fixes, checked === true);
        }}
        label={
          <>
            {say('repairs.same', { sheet: first.at.sheet, count: fixes.length })} <Change fix={first} />
          </>
        }
      />
      <Fold summary={say('repairs.each')}>
        <ul className="rows">
          {fixes.slice(0, mostListed).map((fix) => (
            <li key={repairKey(fix)}>{one(fix)}</li>
          ))}
          {fixes.length > mostListed && (
            <li className="quiet">{say('checks.more', { count: fixes.length - mostListed })}</li>
          )}
        </ul>
      </Fold>
    </li>
  );
}

function Change({ fix }: { readonly fix: Fix }): ReactNode {
  const { say } = useWords();
  return (
    <>
      {placeText(fix.at)} <del>{fix.before}</del>
      <span aria-hidden> → </span>
      <span className="hidden">{say('preview.becomes')}</span>
      <ins>{fix.after}</ins>
    </>
  );
}
