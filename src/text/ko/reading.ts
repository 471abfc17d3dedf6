import type { readingKinds } from '../../domain/issues/readingKinds';
import type { MessageParts } from '../messageParts';

/** The Korean texts of what reading the input sheets raises (`src/domain/issues/readingKinds.ts`). */
export const readingKo: Readonly<Record<keyof typeof readingKinds, MessageParts>> = {
  sheetTwice: {
    what: "「{first}」[과/와] 「{second}」[이/가] 모두 '{wanted}' 시트로 읽혀 어느 쪽을 쓸지 정할 수 없습니다.",
    todo: '한 시트만 남기거나 이름을 바꾸어 주시기 바랍니다.',
  },
  sheetUnfilled: {
    what: '「{sheet}」에 자치구 이름만 있고 점수가 하나도 없습니다.',
    todo: '사업별 점수를 입력하여 주시기 바랍니다.',
  },
  settingTwice: {
    what: "「{sheet}」 {first}·{cell}에 항목 '{key}'[이/가] 두 번 있어 어느 값을 쓸지 정할 수 없습니다.",
    todo: '한 행만 남겨 주시기 바랍니다.',
  },
  mappingUnmatched: {
    what: '「{sheet}」에서 「열연결」에 적힌 제목({headers})을 한 행에서 모두 찾을 수 없습니다.',
    todo: '「열연결」의 원본제목을 확인하여 주시기 바랍니다.',
  },
  scoreColumnTwice: {
    what: '「{sheet}」 {cell}의 {project} 점수가 「{other}」 {first}에도 있어 어느 점수를 쓸지 정할 수 없습니다.',
    todo: '한 곳에만 남겨 주시기 바랍니다.',
  },
  scoreColumnMissing: {
    what: '「{sheet}」에 선정 사업 {project}({name}{owner})의 점수가 없습니다.',
    todo: '사업코드나 사업명을 제목으로 하는 열이나 해당 행을 두고 점수를 입력하여 주시기 바랍니다.',
  },
  amountInBrackets: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 음수인지 알 수 없어 금액으로 읽지 않았습니다.",
    todo: "음수이면 '△'[을/를] 붙이고, 아니면 괄호를 빼 주시기 바랍니다.",
  },
  amountFraction: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 원 단위로 나누어떨어지지 않는 금액입니다.",
    todo: '1원 미만이 없도록 금액이나 단위를 고쳐 주시기 바랍니다.',
  },
  amountTooLarge: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 정확히 계산할 수 있는 범위를 넘는 금액입니다.",
    todo: '금액과 단위를 확인하여 주시기 바랍니다.',
  },
  computationUnreadable: {
    what: "「{sheet}」 {cell}의 산식 '{text}'[을/를] 계산할 수 없습니다.",
    todo: "'50,000원*10명*3회'처럼 고쳐 주시기 바랍니다.",
  },
  unitPartlyStated: {
    what: '「{sheet}」 {first}[은/는] {unit} 단위로 적혀 있으나 {second}에는 단위가 없어 천원으로 읽었습니다.',
    todo: '두 열의 단위가 같은지 확인하여 표시하여 주시기 바랍니다.',
  },
  moneyUnitUnknown: {
    what: "「{sheet}」 {cell}의 금액단위 '{text}'[을/를] 알 수 없습니다.",
    todo: '{choices} 중에서 골라 주시기 바랍니다.',
  },
  yearUnreadable: {
    what: "「{sheet}」 {cell}의 '{text}'[을/를] 연도로 읽을 수 없습니다.",
    todo: "'2020'처럼 2000~2099년으로 입력하여 주시기 바랍니다.",
  },
  valueMissing: {
    what: "「{sheet}」 {cell}의 '{header}'[이/가] 비어 있습니다.",
    todo: '값을 입력하거나 행을 지워 주시기 바랍니다.',
  },
  amountEmpty: {
    what: "「{sheet}」 {cell}의 '{header}'[이/가] 비어 있어 0으로 읽었습니다.",
    todo: '0이 맞으면 0을 입력하고, 아니면 금액을 입력하여 주시기 바랍니다.',
  },
  decisionPending: {
    what: '「{sheet}」 {cell}의 의결이 비어 있어 아직 열리지 않은 회의로 보고 읽지 않았습니다.',
    todo: '의결하였으면 결과를 입력하여 주시기 바랍니다.',
  },
  choiceUnknown: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 쓸 수 없는 값입니다.",
    todo: '{choices} 중에서 골라 주시기 바랍니다.',
  },
  numberUnreadable: {
    what: "「{sheet}」 {cell}의 '{text}'[을/를] 숫자로 읽을 수 없습니다.",
    todo: '숫자로만 입력하여 주시기 바랍니다.',
  },
  projectUnknown: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 「대상사업」에 없는 사업입니다.",
    todo: '사업코드를 확인하여 주시기 바랍니다(있는 코드: {choices}).',
  },
  tierCutTwice: {
    what: '「{sheet}」 {cell} 행에 인원·비율·점수하한이 둘 이상 있어 등급을 나눌 수 없습니다.',
    todo: '하나만 남겨 주시기 바랍니다.',
  },
  hiddenRowsRead: {
    what: '「{sheet}」의 숨긴 행 {count:count}개({rows}행)도 함께 읽었습니다.',
    todo: '뺄 자료이면 행을 지워 주시기 바랍니다.',
  },
  districtCodesRead: {
    what: '「{sheet}」 {cell}부터의 자치구 코드를 {system}[으로/로] 읽었습니다.',
    todo: '다른 코드이면 자치구 이름으로 바꾸어 주시기 바랍니다.',
  },
  rowLeftOut: {
    what: "「{sheet}」 {cell}의 '{text}' 행은 자료가 아니어서 읽지 않았습니다.",
    todo: '',
  },
  shownUnlikeStored: {
    what: '「{sheet}」 {cell}[은/는] {shown}[으로/로] 보이나 저장값은 {stored}입니다.',
    todo: '저장값으로 계산하니 어느 값이 맞는지 확인하여 주시기 바랍니다.',
  },
  textNumber: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 글로 저장된 숫자입니다.",
    todo: '숫자로 바꾸시려면 수정 제안을 받아들여 주시기 바랍니다.',
  },
  textUntidy: {
    what: "「{sheet}」 {cell}의 '{text}'에 보이지 않는 문자나 앞뒤 빈칸이 있습니다.",
    todo: '다듬으시려면 수정 제안을 받아들여 주시기 바랍니다.',
  },
  nameSpelling: {
    what: "「{sheet}」 {cell}의 '{text}'[을/를] {name}[으로/로] 읽었습니다.",
    todo: '이름을 통일하시려면 수정 제안을 받아들여 주시기 바랍니다.',
  },
  textMisspelt: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] '{suggestion}'의 오기로 보입니다.",
    todo: '맞으면 수정 제안을 받아들여 주시기 바랍니다.',
  },
  headerMisspelt: {
    what: "「{sheet}」 {cell}의 제목 '{text}'[은/는] '{suggestion}'의 오기로 보이나, 확인 전까지 읽지 않습니다.",
    todo: '맞으면 수정 제안을 받아들여 주시기 바랍니다.',
  },
  mergedFigure: {
    what: '「{sheet}」 {cell}의 병합된 숫자를 {rows:count}개 행에 각각 같은 값으로 읽었습니다.',
    todo: '한 번만 셀 값이면 병합을 풀고 나누어 입력하여 주시기 바랍니다.',
  },
  settingUnknown: {
    what: "「{sheet}」 {cell}의 항목 '{text}'[은/는] 알 수 없어 읽지 않았습니다.",
    todo: '항목 이름을 확인하여 주시기 바랍니다.',
  },
  scoreSheetUnknown: {
    what: '「{sheet}」[은/는] 자치구별 점수({projects})로 보이나 시트 이름이 달라 읽지 않았습니다.',
    todo: "점수 시트이면 이름을 '자치구점수_부서명'으로 바꾸시거나, 「열연결」에 자치구 열과 사업 열마다 한 행씩 적어 주시기 바랍니다.",
  },
  scoreSheetOfOtherYear: {
    what: '「{sheet}」[은/는] 이름에 따라 {year}년 점수로 보아 읽지 않았습니다.',
    todo: '올해 점수이면 시트 이름의 연도를 고쳐 주시기 바랍니다.',
  },
  scoreColumnUnknown: {
    what: "「{sheet}」 {cell}의 열 '{text}'[은/는] 「대상사업」에 없는 사업이어서 점수를 읽지 않았습니다.",
    todo: '사업코드나 사업명이 맞는지 확인하여 주시기 바랍니다.',
  },
  indicatorUnknown: {
    what: "「{sheet}」 {cell}의 지표 '{text}'[은/는] 「평가지표」의 {project}에 없으나 점수를 합계에 더하였습니다.",
    todo: '지표 이름을 확인하여 주시기 바랍니다.',
  },
  fiscalYearInvalid: {
    what: "「{sheet}」 {cell}의 회계연도 '{text}'[을/를] 읽을 수 없습니다.",
    todo: "'2020'처럼 2000~2099년으로 입력하여 주시기 바랍니다.",
  },
  fiscalYearMissing: {
    what: '「{sheet}」에 회계연도가 없습니다.',
    todo: "항목 '회계연도'[과/와] 값(예: 2020)을 입력하여 주시기 바랍니다.",
  },
  districtUnknown: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 자치구 목록에 없어 연결할 수 없습니다.",
    todo: '{nearest}인지 확인하여 직접 고쳐 주시기 바랍니다.',
  },
  districtCodeAmbiguous: {
    what: "「{sheet}」 {cell}부터의 코드('{text}' 등)가 행정표준코드인지 통계청 코드인지 정할 수 없습니다.",
    todo: '같은 코드가 다른 구를 뜻할 수 있으니 자치구 이름으로 바꾸어 주시기 바랍니다.',
  },
  districtTwice: {
    what: '「{sheet}」 {cells}에 {text}[이/가] 두 번 있어 점수를 정할 수 없습니다.',
    todo: '한 행만 남겨 주시기 바랍니다.',
  },
  scoreTwice: {
    what: '「{sheet}」 {cells}에 {place}[이/가] 두 번 있어 점수를 정할 수 없습니다.',
    todo: '한 행만 남겨 주시기 바랍니다.',
  },
  scoreBesideIndicators: {
    what: '「{sheet}」 {cells}에 {district} {project}의 지표별 점수와 사업 점수가 함께 있어 점수를 정할 수 없습니다.',
    todo: '지표별 점수와 사업 점수 가운데 한 가지만 남겨 주시기 바랍니다.',
  },
  rowTwice: {
    what: "「{sheet}」 {cells}에 '{text}'[이/가] 두 번 있어 어느 행을 쓸지 정할 수 없습니다.",
    todo: '한 행만 남겨 주시기 바랍니다.',
  },
  districtMissing: {
    what: '「{sheet}」에 {district} 행이 없습니다.',
    todo: '{count:count}개 자치구가 모두 있어야 산정할 수 있으니 행을 추가하여 주시기 바랍니다.',
  },
  projectTwice: {
    what: "「{sheet}」 {cells}에 {header} '{text}'[이/가] 두 번 있어 사업을 구별할 수 없습니다.",
    todo: '서로 다르게 고쳐 주시기 바랍니다.',
  },
  targetUnreadable: {
    what: "「{sheet}」 {cell}의 '{text}'[을/를] 점수로 읽을 수 없습니다.",
    todo: '숫자로만 입력하여 주시기 바랍니다.',
  },
  policyUnknown: {
    what: "「{sheet}」 {cell}의 배분방식 '{text}'[을/를] 알 수 없습니다.",
    todo: '{choices} 중에서 골라 주시기 바랍니다.',
  },
  scoreOutOfRange: {
    what: '「{sheet}」 {cell}({district} {project})의 {score}점이 0점부터 만점 {max}점까지의 범위를 벗어납니다.',
    todo: '점수나 만점을 확인하여 주시기 바랍니다.',
  },
  indicatorScoreOutOfRange: {
    what: "「{sheet}」 {cell}({district} {project})의 지표 '{indicator}' {score}점이 {min}점부터 {max}점까지의 범위를 벗어납니다.",
    todo: '점수나 배점을 확인하여 주시기 바랍니다.',
  },
  scoreUnreadable: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 숫자가 아니어서 점수로 읽을 수 없습니다.",
    todo: "숫자 또는 '미참여'[으로/로] 고쳐 주시기 바랍니다.",
  },
  scorePercent: {
    what: '「{sheet}」 {cell}[은/는] {shown}[으로/로] 보이나 저장값은 {stored}입니다.',
    todo: '점수는 백분율이 아니라 점으로 읽으므로 {meant}점인지 확인하여 수정 제안을 적용하거나 직접 고쳐 주시기 바랍니다.',
  },
  scorePercentText: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 백분율이어서 점수로 읽을 수 없습니다.",
    todo: '{meant}점인지 확인하여 수정 제안을 적용하거나 직접 고쳐 주시기 바랍니다.',
  },
  pointsPercent: {
    what: "「{sheet}」 {cell}의 '{text}'[은/는] 백분율이어서 점수로 읽을 수 없습니다.",
    todo: '셀 서식을 숫자로 바꾸고 점으로 입력하여 주시기 바랍니다.',
  },
  scoresTiny: {
    what: '「{sheet}」 {cell}({project})의 점수 {count}건이 모두 1점 이하이고 만점은 {max}점입니다.',
    todo: '백분율(0.76)을 점수(76)로 적으셨는지 확인하여 주시기 바랍니다.',
  },
  scoreMixedAbsent: {
    what: "「{sheet}」 {cell}({district} {project})[은/는] 일부 지표만 '미참여'여서 점수를 정할 수 없습니다.",
    todo: "모든 지표를 '미참여'[으로/로] 하거나 점수를 입력하여 주시기 바랍니다.",
  },
  scoreRowsMissing: {
    what: '「{sheet}」에 {district} {project}의 점수가 없습니다.',
    todo: "자치구와 사업마다 한 행이 있어야 산정할 수 있으니 행을 추가하여 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
  },
  indicatorScoreMissing: {
    what: "「{sheet}」 {cell}({district} {project})에 지표 '{indicator}'의 점수가 없습니다.",
    todo: '빈칸은 미제출로 보므로 점수를 입력하여 주시기 바랍니다.',
  },
  payUnitUnknown: {
    what: "「{sheet}」 {cell}의 배분단위 '{text}'[은/는] 쓸 수 없습니다.",
    todo: '{choices} 중에서 골라 주시기 바랍니다(10원 미만은 계산하지 않습니다).',
  },
  scoreDecimals: {
    what: '「{sheet}」 {cell}({district} {project})의 {score}점은 소수 {digits}자리를 넘습니다.',
    todo: '점수자릿수에 맞는지 확인하여 주시기 바랍니다.',
  },
  scoreDecimalsDecide: {
    what: '「{sheet}」 {cell}[은/는] {shown}[으로/로] 보이나 저장값은 {stored}입니다.',
    todo: '달성 여부가 달라지므로 시행계획 기준에 따라 값을 확정하여 주시기 바랍니다.',
  },
};
