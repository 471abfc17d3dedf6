import { formsKo } from './forms';
import { problemsKo } from './problems';
import { stepsKo } from './steps';
import { viewsKo } from './views';

/**
 * The words of the task pane (작업창). Keys are `place.thing`. Sentences are polite (존댓말); labels and buttons are
 * nouns. `screen.en.ts` says the same; a test holds keys and placeholders equal.
 */
export const screenKo = {
  ...formsKo,
  ...problemsKo,
  ...stepsKo,
  ...viewsKo,
  'pane.title': '{year}년 시·자치구 공동협력사업',
  'pane.titleUnknown': '시·자치구 공동협력사업',
  'pane.loading': '불러오는 중입니다.',
  'pane.trial': '시산',
  'pane.trialHint': '평가결과 의결 전이므로 모든 산출물에 (안)이 붙습니다.',
  'pane.final': '확정',
  'pane.finalHint': '평가결과가 의결되어 확정본으로 작성합니다.',
  'pane.version': '교부 {version}',
  'pane.help': '도움말',
  'pane.close': '닫기',
  'tabs.label': '작업창의 화면',
  'tabs.steps': '진행',
  'tabs.checks': '점검',
  'tabs.errors': '오류 {count:count}건',
  'tabs.comparison': '모의 비교',
  'tabs.explanation': '금액 근거',
  'task.cancel': '취소',
  'task.cancelling': '멈추는 중입니다.',
  'task.waiting': '앞서 시작한 작업이 끝나면 시작합니다. 잠시만 기다려 주시기 바랍니다.',

  'severity.error': '오류',
  'severity.warning': '주의',
  'severity.note': '참고',

  'checks.heading': '자료 점검',
  'checks.none': '고칠 것이 없습니다. 모든 입력 시트를 읽고 대조하였습니다.',
  'checks.blocked': '오류 {count:count}건을 고치시면 교부내역을 작성할 수 있습니다.',
  'checks.clear': '산정을 막는 오류가 없습니다. 주의와 참고를 확인하여 주시기 바랍니다.',
  'checks.filter': '보기',
  'checks.all': '전체',
  'checks.open': '점검 열기',
  'checks.goTo': '{place}[으로/로] 이동',
  'checks.begun': '고칠 오류가 없습니다. 아직 시작하지 않은 시트를 차례로 채워 주시기 바랍니다.',
  'checks.section.blocking': '지금 산정을 막는 것',
  'checks.section.toBegin': '시작 전',
  'checks.section.warning': '확인할 것',
  'checks.section.note': '참고',
  'checks.same': '{count:count}건, 같은 까닭',
  'checks.sameCells': '{count:count}칸, 같은 까닭',
  'checks.others': '나머지 {count:count}곳 보기',
  'checks.more': '외 {count:count}곳',
  'checks.count': '{count:count}건',
  'checks.code': '코드 {code}',

  'write.action': '교부내역 작성',
  'write.running': '교부내역을 작성하는 중입니다.',
  'write.noMoney': '시트만 작성하며 돈이 이체되지는 않습니다.',
  'write.trialHint': '의결 전이므로 (안)으로 작성합니다. 돈이 이체되지는 않습니다.',
  'write.cancelled': '작성을 취소하였습니다.',
  'write.blocked': '아무것도 쓰지 않았습니다.',
  'write.blockedTodo': '아래 내용을 확인하신 뒤 다시 눌러 주시기 바랍니다.',
  'write.unchanged': '지난 작성 뒤 바뀐 자료가 없어 새로 쓰지 않았습니다.',
  'write.unchangedTodo': '교부내역은 배분 제{number}호 그대로입니다.',
  'write.done': '교부내역을 작성하였습니다(배분 제{number}호).',
  'write.papersDone': '교부액은 배분 제{number}호 그대로이며, 자료가 바뀐 서류만 다시 작성하였습니다.',
  'write.sheets': '작성한 시트',

  'outcome.heading': '산정 결과',
  'outcome.none': '오류를 고치시면 산정 결과가 여기에 나타납니다.',
  'outcome.unit': '단위: 천원',
  'outcome.unitWon': '단위: 원',
  'outcome.budget': '예산총괄',
  'outcome.grants': '교부내역',
  'outcome.settlement': '결산현황',
  'outcome.total': '계',
  'outcome.item': '과목',
  'outcome.previous': '{year}예산액',
  'outcome.current': '{year}예산액',
  'outcome.change': '증감',
  'outcome.rate': '증감률(%)',
  'outcome.granted': '교부액',
  'outcome.leftover': '집행잔액',
  'outcome.otherUse': '보류 {held:money}, 미배정 {unassigned:money} (교부재원 {all:money})',
  'outcome.project': '사업',
  'outcome.achieved': '달성',
  'outcome.districts': '{count:count}개 구',
  'outcome.year': '연도',
  'outcome.available': '예산현액',
  'outcome.spent': '집행액',
  'outcome.balance': '집행잔액',
} as const;

export type ScreenKey = keyof typeof screenKo;

export type ScreenTexts = Readonly<Record<ScreenKey, string>>;
