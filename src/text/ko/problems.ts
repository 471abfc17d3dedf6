/**
 * What Excel or the network refused (문제), by kind: what happened and why, then what to do. Issues of the workbook's
 * own data are in `issues.ko.ts`.
 */
export const problemsKo = {
  'problem.general': '엑셀이 요청을 처리하지 못했습니다.',
  'problem.generalTodo':
    '쓰인 것은 없습니다. 잠시 뒤 다시 시도하여 주시고, 되풀이되면 아래 내용을 전산 담당자에게 알려 주시기 바랍니다.',
  'problem.editing': '셀을 편집 중이어서 엑셀이 응답하지 못했습니다.',
  'problem.editingTodo': '쓰인 것은 없습니다. Enter로 편집을 마치신 뒤 다시 시도하여 주시기 바랍니다.',
  'problem.denied': '시트나 통합 문서가 보호되어 있거나 권한이 없어 엑셀이 거절했습니다.',
  'problem.deniedTodo':
    '쓰인 것은 없습니다. 검토 탭에서 보호를 해제하시거나 편집 권한을 받으신 뒤 다시 시도하여 주시기 바랍니다.',
  'problem.tooLarge': '자료가 커서 엑셀이 한 번에 주고받지 못했습니다. 웹용 엑셀은 5 MB까지입니다.',
  'problem.tooLargeTodo':
    '쓰인 것은 없습니다. 쓰지 않는 시트와 행을 지우시거나 데스크톱 엑셀에서 여신 뒤 다시 시도하여 주시기 바랍니다.',
  'problem.interrupted': '엑셀과의 연결이 중간에 끊겼습니다.',
  'problem.interruptedTodo':
    '쓰인 것은 없습니다. 네트워크를 확인하신 뒤 다시 시도하여 주시고, 되풀이되면 아래 내용을 전산 담당자에게 알려 주시기 바랍니다.',
  'problem.script': '이 화면의 파일을 받지 못했습니다.',
  'problem.scriptTodo':
    '시트의 자료는 그대로입니다. 네트워크를 확인하신 뒤 다시 시도하여 주시고, 되풀이되면 아래 파일이 막혔는지 전산 담당자에게 확인을 요청하여 주시기 바랍니다.',
  'problem.details': '자세한 내용',
  'problem.retry': '다시 시도',
} as const;
