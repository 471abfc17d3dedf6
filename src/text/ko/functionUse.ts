/** The words of 교부 함수, the part of 자료 점검 on worksheet functions in cells; a script of its own with it. */
export const functionUseKo = {
  heading: '교부 함수',

  nameErrors: '#NAME?이 보이는 수식',
  misspelt: '교부에 {written} 함수가 없습니다. 함수 이름을 확인하여 고쳐 주시기 바랍니다.',
  misspeltLike: '교부에 {written} 함수가 없습니다. 아래와 같이 다시 입력하여 주시기 바랍니다.',
  stored: '교부가 없는 엑셀에서 저장된 이름({written})입니다. 아래와 같이 다시 입력하여 주시기 바랍니다.',
  otherNamespace:
    "함수 앞의 이름은 한글 엑셀에서도 GYOBU입니다. '{written}'[을/를] 아래와 같이 다시 입력하여 주시기 바랍니다.",
  notLoaded:
    '식은 맞으나 교부 함수가 아직 계산되지 않았습니다. Ctrl+Alt+F9를 눌러 다시 계산하시고, 그대로면 파일을 저장한 뒤 엑셀을 다시 열어 홈 탭의 교부 열기를 눌러 주시기 바랍니다.',
  otherNames: '함께 든 다른 함수와 이름도 확인하여 주시기 바랍니다.',
  notSupported:
    '이 엑셀은 추가 기능의 함수를 계산하지 못합니다. 최신 Microsoft 365 엑셀이나 웹용 엑셀에서 열어 값으로 고정한 뒤 쓰시기 바랍니다.',

  freeze: '값으로 고정',
  hint: '교부가 없는 컴퓨터에서는 이 수식들이 #NAME?이 됩니다. 파일을 보내기 전에 선택한 수식을 지금의 값으로 바꾸고, 식은 「수정기록」에 남깁니다.',
  all: '모두 선택',
  becomes: '에서 다음 값으로: ',
  more: '{shown} 외 {count:count}칸',
  mixed: '다른 계산이 함께 든 식이며 식 전체가 값이 됩니다.',
  action: '값으로 고정({count})',
  actionHint: '선택한 수식만 한 번에 바꿉니다. 하나라도 막히면 아무것도 바꾸지 않습니다.',
  running: '수식을 값으로 바꾸는 중입니다.',
  done: '수식 {count:count}개를 값으로 고정하였습니다.',
  undo: '되돌리기',
  undoing: '수식으로 되돌리는 중입니다.',
  undone: '수식 {count:count}개를 되돌렸습니다.',

  kept: '수식으로 남는 것',
  error: '{shows} 오류가 있어 고정하지 않습니다. 오류는 값으로 남기지 않으니 먼저 고쳐 주시기 바랍니다.',
  referred:
    '{place}의 수식이 이 범위를 {cell}#[으로/로] 가리켜 고정하지 않습니다. 그 식의 {cell}#[을/를] {area}[으로/로] 고친 뒤 고정하여 주시기 바랍니다.',
} as const;

export type FunctionUseKey = keyof typeof functionUseKo;
