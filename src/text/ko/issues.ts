import { allocationKo } from './allocation';
import { checksKo } from './checks';
import type { IssueKind } from '../../domain/issues/issueKinds';
import type { MessageParts } from '../messageParts';
import { readingKo } from './reading';

/** The Korean text of every kind of issue (`src/domain/issues/issueKinds.ts`). */
export const issuesKo: Readonly<Record<IssueKind, MessageParts>> = {
  sheetMissing: {
    what: '「{sheet}」 시트가 없습니다.',
    todo: '꼭 필요한 시트이니 만들어 주시기 바랍니다.',
  },
  sheetEmpty: {
    what: '「{sheet}」에 자료 행이 없습니다.',
    todo: '제목 행 아래에 자료를 입력하여 주시기 바랍니다.',
  },
  headerMissing: {
    what: "「{sheet}」에서 제목 '{header}'[을/를] 찾을 수 없습니다.",
    todo: '첫 15행 안의 제목 행에 해당 열을 넣어 주시기 바랍니다.',
  },
  headerTwice: {
    what: "「{sheet}」 {cell}에 제목 '{header}'[이/가] 두 번 있어 어느 열을 읽을지 정할 수 없습니다.",
    todo: '한 열만 남기거나 제목을 고쳐 주시기 바랍니다.',
  },
  amountUnreadable: {
    what: "「{sheet}」 {cell}의 '{text}'[을/를] 금액으로 읽을 수 없습니다.",
    todo: '숫자로 고쳐 주시기 바랍니다.',
  },
  sumTooLarge: {
    what: '「{sheet}」 {cell} 등의 합계가 정확히 계산할 수 있는 범위(9,007조원)를 넘습니다.',
    todo: '금액의 단위를 확인하여 주시기 바랍니다.',
  },
  errorCell: {
    what: '「{sheet}」 {cell}에 오류 값 {text}[이/가] 있습니다.',
    todo: '수식이나 참조를 고쳐 주시기 바랍니다.',
  },
  unitsDiffer: {
    what: '「{sheet}」 {first}[은/는] {firstUnit}, {second}[은/는] {secondUnit}이어서 비교할 수 없습니다.',
    todo: '한 단위로 맞추어 주시기 바랍니다.',
  },
  unitAssumed: {
    what: '「{sheet}」에 금액 단위 표시가 없어 천원으로 읽었습니다.',
    todo: "단위가 다르면 '(단위 : 원)'처럼 표시하여 주시기 바랍니다.",
  },
  totalDisagrees: {
    what: '「{sheet}」 {cell}의 합계 {stated:money}[이/가] 자료의 합 {computed:money}[과/와] 다릅니다.',
    todo: '합계 또는 자료를 확인하여 주시기 바랍니다.',
  },
  dateUnreadable: {
    what: "「{sheet}」 {cell}의 '{text}'[을/를] 날짜로 읽을 수 없습니다.",
    todo: "'2020. 1. 1.'처럼 입력하여 주시기 바랍니다.",
  },
  cellInEditing: {
    what: '셀을 편집 중이어서 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: 'Enter로 편집을 마친 뒤 다시 눌러 주시기 바랍니다.',
  },
  sheetProtected: {
    what: '「{sheet}」[이/가] 보호되어 있어 쓰지 않았습니다.',
    todo: '보호를 해제하신 뒤 다시 실행하여 주시기 바랍니다.',
  },
  sheetForeign: {
    what: '「{sheet}」에 교부가 쓰지 않은 내용이 있어 덮어쓰지 않았습니다.',
    todo: '그 시트의 이름을 바꾸시거나 내용을 다른 곳으로 옮긴 뒤 다시 실행하여 주시기 바랍니다.',
  },
  sheetTooLarge: {
    what: '「{sheet}」의 사용 범위가 {cells:count}칸이어서 읽지 않았습니다.',
    todo: '자료에서 멀리 떨어진 칸에 남은 값이 없는지 확인하여 지워 주시기 바랍니다.',
  },
  writeDenied: {
    what: '권한이 없어 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: '통합 문서를 편집할 수 있는지(읽기 전용, 권한) 확인한 뒤 다시 실행하여 주시기 바랍니다.',
  },
  writeInterrupted: {
    what: 'Excel이 요청을 끝내지 못하여({reason}) 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: '잠시 뒤 다시 실행하여 주시기 바랍니다.',
  },

  writeTooLarge: {
    what: '쓸 내용이 한 번에 쓸 수 있는 크기를 넘어 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: '의견·비고처럼 긴 글을 줄인 뒤 다시 실행하여 주시기 바랍니다.',
  },
  writeUnknown: {
    what: 'Excel이 응답하지 않아({reason}) 「{sheet}」에 썼는지 확인하지 못했습니다.',
    todo: "통합 문서를 다시 여신 뒤 '기록 확인'으로 상태를 확인하여 주시기 바랍니다.",
  },
  writeUnexpected: {
    what: '예상하지 못한 오류({reason})가 나서 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: '다시 실행하여 주시기 바랍니다. 같은 오류가 또 나면 이 글을 전산 담당자에게 알려 주시기 바랍니다.',
  },
  inputsDrifted: {
    what: '산정 중 「{sheet}」 {cell}[이/가] {before:entry}에서 {after:entry}[으로/로] 바뀌어 쓰기를 중단했습니다.',
    todo: '변경을 확인하고 다시 산정하여 주시기 바랍니다.',
  },
  cellDrifted: {
    what: '확인하신 뒤 「{sheet}」 {cell}[이/가] {before:entry}에서 {after:entry}[으로/로] 바뀌어 아무것도 쓰지 않았습니다.',
    todo: '변경을 확인하고 다시 실행하여 주시기 바랍니다.',
  },
  contentDrifted: {
    what: '그 사이 「{sheet}」 {cell}의 내용이 바뀌어 아무것도 쓰지 않았습니다.',
    todo: '변경을 확인하고 다시 실행하여 주시기 바랍니다.',
  },
  workbookReadOnly: {
    what: '통합 문서가 읽기 전용으로 열려 있어 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: '편집할 수 있게 다시 여시거나 다른 이름으로 저장한 뒤 실행하여 주시기 바랍니다.',
  },
  structureProtected: {
    what: '통합 문서 구조가 보호되어 있어 「{sheet}」 시트를 만들거나 지울 수 없으므로 아무것도 쓰지 않았습니다.',
    todo: "'통합 문서 보호'를 해제하신 뒤 다시 실행하여 주시기 바랍니다.",
  },
  sheetHidden: {
    what: '「{sheet}」 시트가 숨겨져 있어 쓰지 않았습니다.',
    todo: '숨기기를 취소하여 내용을 확인하신 뒤 다시 실행하여 주시기 바랍니다.',
  },
  formulaOutdated: {
    what: "「{sheet}」 {cell}의 수식 '{formula}'[은/는] 바뀐 셀을 따라 다시 계산하여야 하나 여기서는 계산할 수 없어 아무것도 저장하지 않았습니다.",
    todo: '엑셀에서 교부를 실행하시거나 그 수식을 값으로 바꾼 뒤 다시 실행하여 주시기 바랍니다.',
  },
  formulaUnknown: {
    what: "「{sheet}」 {cell}의 수식 '{formula}'[은/는] 파일에 계산 결과가 없고 여기서는 계산할 수 없습니다.",
    todo: '엑셀에서 열어 저장하신 뒤 다시 실행하여 주시기 바랍니다.',
  },
  tableLost: {
    what: "「{sheet}」의 표 '{table}'[은/는] 제목 행이 바뀌거나 칸이 병합되어 저장한 파일에서는 표가 아닌 일반 범위가 됩니다. 값은 그대로이고, 이 표를 가리키던 수식은 값으로 남습니다.",
    todo: '필요하면 저장한 파일에서 표를 다시 만들어 주시기 바랍니다.',
  },
  signatureVoid: {
    what: '전자 서명이 있는 통합 문서이나 「{sheet}」 등의 내용이 바뀌므로 저장한 파일에서는 서명이 유효하지 않습니다.',
    todo: '필요하면 저장한 파일에 다시 서명하여 주시기 바랍니다.',
  },
  recordDrifted: {
    what: '산정 중 다른 사람이 배분을 기록하여 「{sheet}」에 아무것도 쓰지 않았습니다.',
    todo: '새로 기록된 배분을 확인하신 뒤 다시 실행하여 주시기 바랍니다.',
  },
  undoOutdated: {
    what: '「{sheet}」에 배분 제{run}호 뒤의 기록이 있거나 그 기록이 없어 되돌리지 않았습니다.',
    todo: '지금의 산출 시트를 확인하신 뒤 필요하면 입력을 고쳐 다시 실행하여 주시기 바랍니다.',
  },
  entryNoRoom: {
    what: '「{sheet}」의 합계 행 위에 빈 행이 없어 아무것도 쓰지 않았습니다.',
    todo: '합계 행 위에 빈 행을 넣으신 뒤 다시 눌러 주시기 바랍니다.',
  },
  entryOverFormula: {
    what: '「{sheet}」 {cell}에 수식이 있어 아무것도 쓰지 않았습니다.',
    todo: '수식을 지우거나 시트에서 직접 고쳐 주시기 바랍니다.',
  },
  entryInMerge: {
    what: '「{sheet}」 {cell}[이/가] 병합된 셀이어서 아무것도 쓰지 않았습니다.',
    todo: '병합을 풀거나 시트에서 직접 고쳐 주시기 바랍니다.',
  },
  entryInExport: {
    what: '「{sheet}」[은/는] 열연결로 읽는 내려받은 시트이므로 아무것도 쓰지 않았습니다.',
    todo: '내려받은 원본은 고치지 않습니다. 원본 시스템에서 고쳐 다시 내려받아 주시기 바랍니다.',
  },
  writtenSince: {
    what: '「{sheet}」 {cell}의 내용이 쓴 뒤에 바뀌어 아무것도 되돌리지 않았습니다.',
    todo: '바뀐 내용을 확인하시고, 필요하면 시트에서 직접 고쳐 주시기 바랍니다.',
  },
  undoEdited: {
    what: '배분한 뒤 「{sheet}」 {cell}[이/가] 손으로 고쳐져 있어 되돌리지 않았습니다.',
    todo: '되돌리면 고친 내용이 사라지니 다른 곳에 옮겨 두신 뒤 교부내역을 다시 작성하고 되돌려 주시기 바랍니다.',
  },
  grantsNotRecorded: {
    what: '「{sheet}」이 아직 없거나 지금 자료로 산정한 교부액과 달라 아무것도 쓰지 않았습니다.',
    todo: '교부내역을 다시 작성하여 금액을 확인하신 뒤 실행하여 주시기 바랍니다.',
  },

  ...readingKo,
  ...allocationKo,
  ...checksKo,
};
