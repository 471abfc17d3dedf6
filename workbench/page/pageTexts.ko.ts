/** The workbench's own words (작업대의 화면 글). What the add-in says is in `src/text`. */
export const pageTextsKo = {
  title: '교부 작업대',
  what: 'Excel 없이 추가 기능을 써 보는 화면입니다. 파일은 이 컴퓨터 밖으로 나가지 않습니다.',
  sample: '예시 자료 · 점수는 지어낸 것입니다',
  open: '열기',
  save: '저장',
  drop: '여기에 놓으면 .xlsx 파일을 엽니다.',
  ribbon: '홈 탭의 추가 기능 단추',
  workbook: '통합 문서',
  pane: '작업창',
  closePane: '작업창 닫기',
  opening: '파일을 여는 중입니다.',
  opened: '「{name}」을 열었습니다.',
  saved: '「{name}」을 내려받기 폴더에 저장하였습니다.',
  notSaved:
    '저장하지 않았습니다. 「{sheet}」 {cell}의 수식 {formula}은 바뀐 셀을 따라 다시 계산하여야 하나 여기서는 계산할 수 없습니다({count}칸). 수식을 값으로 바꾸거나 바꾼 셀을 되돌려 주시기 바랍니다.',
  savedWithout: '아직 저장하지 않았습니다. {losses} 그대로 저장하시려면 저장을 다시 눌러 주시기 바랍니다.',
  notOpened: '「{name}」을 열지 못하였습니다. {reason}',
  unknownReason: '파일이 손상되었는지 확인하여 주시기 바랍니다.',
  protected: '「{sheet}」이 보호되어 있어 입력하지 않았습니다. 보호를 해제하신 뒤 입력하여 주시기 바랍니다.',
  valuesOnly:
    '이 작업대의 표에서는 값과 수식만 고칠 수 있습니다. 서식과 행·열은 Excel에서 바꾸어 주시기 바랍니다.',
  running: '「{command}」을 실행하는 중입니다.',
  failed: '작업대에 문제가 생겼습니다. {reason}',
} as const;

export type PageTextKey = keyof typeof pageTextsKo;
