import type { PaneWorkbook } from '../../src/taskpane/workbook/paneWorkbook';
import type { FakeWorkbook } from './fakeWorkbook';
import { fakeWorkbook } from './fakeWorkbook';
import type { PaneScene } from './scene';

/** An answer that never comes: the scene stands in the middle of the work. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** A refusal of Excel's, with its code and its own words. */
function refusal(code: string, message: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(message), { code }));
}

/** What Excel may refuse with, one code for each kind of problem that the pane has words for, and the words' beginning. */
export const refusals = [
  {
    id: 'editing',
    name: '셀 편집 중 · Cell in edit mode',
    fails: refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.'),
    shows: '셀을 편집 중이어서 엑셀이 응답하지 못했습니다.',
  },
  {
    id: 'denied',
    name: '보호됨·권한 없음 · Access denied',
    fails: refusal('AccessDenied', 'You cannot perform the requested operation.'),
    shows: '시트나 통합 문서가 보호되어 있거나 권한이 없어 엑셀이 거절했습니다.',
  },
  {
    id: 'too-large',
    name: '5 MB 초과 · Over 5 MB',
    fails: refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
    shows: '자료가 커서 엑셀이 한 번에 주고받지 못했습니다.',
  },
  {
    id: 'interrupted',
    name: '연결 끊김 · Connection lost',
    fails: refusal('ConnectionFailure', 'The connection to the host was lost.'),
    shows: '엑셀과의 연결이 중간에 끊겼습니다.',
  },
  {
    id: 'general',
    name: '그 밖의 실패 · Any other failure',
    fails: refusal('GeneralException', 'There was an internal error while processing the request.'),
    shows: '엑셀이 요청을 처리하지 못했습니다.',
  },
] as const;

/** A workbook with members in place of its own. */
export const sampleWith =
  (members: Partial<PaneWorkbook>): PaneScene['workbook'] =>
  ({ sample }) =>
    fakeWorkbook(sample, { members });

export const wholeWith =
  (members: Partial<PaneWorkbook>): PaneScene['workbook'] =>
  ({ whole }) =>
    fakeWorkbook(whole, { members });

/** A workbook in which the grants have been written, as the fake writes them. */
export async function written(workbook: FakeWorkbook): Promise<FakeWorkbook> {
  await workbook.run();
  return workbook;
}
