import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { writtenPlaces } from '../../runs/writtenPlaces';
import { Fold } from '../parts/Fold';
import { placeText } from '../parts/GoTo';
import { RunReport } from '../parts/RunReport';
import { TaskProgress } from '../parts/TaskProgress';
import { usePane } from '../workbook/paneContext';
import type { RecordedWrite } from '../workbook/recordedWrites';
import { writesOf } from '../workbook/recordedWrites';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';

const mostListed = 5;

/** 되돌리기: the last writes of the pane, each with what, when and where, until the file is closed. */
export function UndoList(): ReactNode {
  const { say } = useWords();
  const { workbook } = usePane();
  const writes = writesOf(workbook);
  const all = useSyncExternalStore(writes.subscribe, writes.all);
  const { task, start } = useTask('undoWrite');
  if (all.length === 0 && task.state === 'idle') return null;
  return (
    <section className="undo-list">
      <TaskProgress task={task} doing={say('undoList.running')} />
      {task.state === 'ended' &&
        (task.value.issues.length > 0 ? (
          <RunReport issues={task.value.issues} sheets={[]} done="" />
        ) : (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{say('undoList.done')}</MessageBarTitle>
            </MessageBarBody>
          </MessageBar>
        ))}
      {all.length > 0 && (
        <Fold summary={say('undoList.heading', { count: Math.min(all.length, mostListed) })}>
          <ul className="undo-items">
            {all.slice(0, mostListed).map((write) => (
              <UndoItem
                key={write.time.getTime()}
                write={write}
                onUndo={() => {
                  if (task.state !== 'running') start(() => workbook.undoWrite(write.undoable));
                }}
              />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

interface UndoItemProps {
  readonly write: RecordedWrite;
  readonly onUndo: () => void;
}

function UndoItem({ write: { undoable, time }, onUndo }: UndoItemProps): ReactNode {
  const { say } = useWords();
  const places = writtenPlaces(undoable);
  const [first] = places;
  const what = say(`undoList.${undoable.kind}`);
  const place = first ? placeText(first) : '';
  const where = places.length > 1 ? say('undoList.others', { place, count: places.length - 1 }) : place;
  return (
    <li>
      <span>
        {time.toTimeString().slice(0, 5)} · {what} · {where}
      </span>{' '}
      <Button size="small" aria-label={say('undoList.undoOne', { what, place: where })} onClick={onUndo}>
        {say('undoList.undo')}
      </Button>
    </li>
  );
}
