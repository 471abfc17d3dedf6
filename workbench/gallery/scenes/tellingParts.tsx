import type { ReactNode } from 'react';
import { issue } from '../../../src/domain/issues/issue';
import { ErrorBoundary } from '../../../src/taskpane/parts/ErrorBoundary';
import { GoTo } from '../../../src/taskpane/parts/GoTo';
import { ProblemBar } from '../../../src/taskpane/parts/ProblemBar';
import { RunReport } from '../../../src/taskpane/parts/RunReport';
import { SeverityMark } from '../../../src/taskpane/parts/SeverityMark';
import { Loading, TaskProgress } from '../../../src/taskpane/parts/TaskProgress';
import type { Problem, ProblemKind } from '../../../src/taskpane/workbook/problem';
import { PartState } from '../PartState';
import type { SceneGroup } from '../scene';

const nothing = (): void => undefined;

const problems: readonly (readonly [ProblemKind, string, string])[] = [
  ['general', 'GeneralException', 'There was an internal error while processing the request.'],
  ['editing', 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.'],
  ['denied', 'AccessDenied', 'You cannot perform the requested operation.'],
  ['tooLarge', 'ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'],
  ['interrupted', 'ConnectionFailure', 'The connection to the host was lost.'],
  ['script', 'ChunkLoadError', 'Loading chunk steps failed.'],
];
const problem: Problem = { kind: 'general', code: 'GeneralException', message: 'The host hung up.' };

function ScriptThatDidNotCome(): ReactNode {
  throw Object.assign(new Error('Loading chunk steps failed.'), { name: 'ChunkLoadError' });
}

/** 알리는 부품: what is under way, what came of it, and what went wrong. */
export const tellingParts: SceneGroup = {
  id: 'telling-parts',
  name: '알리는 부품 · Parts that tell',
  scenes: [
    {
      id: 'part-Loading',
      name: 'Loading',
      shows: '불러오는 중입니다.',
      part: () => (
        <>
          <Loading />
          <Loading>교부내역을 작성하는 중입니다.</Loading>
        </>
      ),
    },
    {
      id: 'part-TaskProgress',
      name: 'TaskProgress',
      shows: '멈추는 중입니다.',
      part: () => (
        <>
          <PartState name="하는 중 · Running">
            <TaskProgress
              task={{ state: 'running', isWaiting: false, isCancelling: false }}
              doing="시트를 만드는 중입니다."
            />
          </PartState>
          <PartState name="멈출 수 있음 · Can be stopped">
            <TaskProgress
              task={{ state: 'running', isWaiting: false, isCancelling: false }}
              doing="교부내역을 작성하는 중입니다."
              onCancel={nothing}
            />
          </PartState>
          <PartState name="멈추는 중 · Stopping">
            <TaskProgress
              task={{ state: 'running', isWaiting: false, isCancelling: true }}
              doing=""
              onCancel={nothing}
            />
          </PartState>
          <PartState name="실패 · Failed">
            <TaskProgress task={{ state: 'failed', problem }} doing="" />
          </PartState>
        </>
      ),
    },
    {
      id: 'part-ProblemBar',
      name: 'ProblemBar',
      shows: '이 화면의 파일을 받지 못했습니다.',
      part: () =>
        problems.map(([kind, code, message]) => (
          <PartState key={kind} name={code}>
            <ProblemBar
              problem={{ kind, code, message }}
              {...((kind === 'general' || kind === 'script') && { onRetry: nothing })}
            />
          </PartState>
        )),
    },
    {
      id: 'part-ErrorBoundary',
      name: 'ErrorBoundary',
      shows: '이 화면의 파일을 받지 못했습니다.',
      part: () => (
        <ErrorBoundary>
          <ScriptThatDidNotCome />
        </ErrorBoundary>
      ),
    },
    {
      id: 'part-RunReport',
      name: 'RunReport',
      shows: '「교부내역」이 보호되어 있어 쓰지 않았습니다.',
      part: () => (
        <>
          <PartState name="시트를 씀 · Sheets written">
            <RunReport issues={[]} sheets={['예산총괄', '교부내역']} done="시트를 작성하였습니다." />
          </PartState>
          <PartState name="시트 없이 마침 · Done, no sheets">
            <RunReport issues={[]} sheets={[]} done="작성 전의 내용으로 되돌렸습니다." />
          </PartState>
          <PartState name="막힘 · Held up">
            <RunReport
              issues={[issue('sheetProtected', { sheet: '교부내역', cell: null })]}
              sheets={[]}
              done=""
            />
          </PartState>
        </>
      ),
    },
    {
      id: 'part-MissingSheet',
      name: 'MissingSheet',
      shows: '「위원회」 시트 만들기',
      part: () => (
        <>
          <PartState name="빠진 시트 · A sheet that is missing">
            <GoTo at={{ sheet: '위원회', cell: null }} />
          </PartState>
          <PartState name="짧게 · In short">
            <GoTo at={{ sheet: '위원회', cell: null }}>이동</GoTo>
          </PartState>
        </>
      ),
    },
    {
      id: 'part-SeverityMark',
      name: 'SeverityMark',
      shows: '참고',
      part: () => (
        <>
          <SeverityMark severity="error" />
          <SeverityMark severity="warning" />
          <SeverityMark severity="note" />
        </>
      ),
    },
  ],
};
