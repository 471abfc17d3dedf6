import type { IssueText } from './issueText';

/** The Korean text of every kind of issue (`src/domain/issueKinds.ts`). */
export const issuesKo: Readonly<Record<string, IssueText>> = {
  sheetMissing: {
    what: '「{sheet}」 시트가 없거나 자료 행이 없습니다.',
    todo: '산정에 필요한 시트이니 추가하여 주시기 바랍니다.',
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
};
