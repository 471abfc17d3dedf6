import type { checkKinds } from '../../domain/issues/checkKinds';
import type { MessageParts } from '../messageParts';

/** The Korean texts of the checks of the year (`src/domain/issues/checkKinds.ts`), in the manner of docs/messages.md §1. */
export const checksKo: Readonly<Record<keyof typeof checkKinds, MessageParts>> = {
  nationalAboveAmount: {
    what: '「{sheet}」 {cell} {item}의 국비 표시액 {national:money}[이/가] 총액 {amount:money}보다 큽니다.',
    todo: '국비는 총액에 포함된 금액이니 두 금액을 확인하여 주시기 바랍니다.',
  },
  changeDisagrees: {
    what: '「{sheet}」 {cell} {item}의 증감 {typed:money}[이/가] B-A인 {expected:money}[과/와] {difference:money} 다릅니다.',
    todo: '증감 또는 두 예산액을 확인하여 주시기 바랍니다.',
  },
  budgetCodeUnknown: {
    what: "「{sheet}」 {cell}의 통계목 '{code}'({item})[은/는] 교부가 아는 코드가 아닙니다.",
    todo: '코드는 해마다 바뀔 수 있으니 해당 연도 예산편성 운영기준을 확인하여 주시기 바랍니다.',
  },
  amountJump: {
    what: '「{sheet}」 {cell}[이/가] 전년도의 {times:count}배입니다.',
    todo: '원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
  },
  amountDrop: {
    what: '「{sheet}」 {cell}[이/가] 다음 해 금액({later})의 {times:count}배입니다.',
    todo: '원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
  },
  budgetItemTwice: {
    what: "「{sheet}」 {first}·{cell}에 과목 '{item}'[이/가] 두 번 있어 두 금액을 더하였습니다.",
    todo: '같은 행을 두 번 붙여넣으셨는지 확인하여 주시기 바랍니다.',
  },
  budgetNegative: {
    what: '「{sheet}」 {cell} {item}의 예산액 {amount:money}[이/가] 0보다 작습니다.',
    todo: '증감을 예산액 열에 넣으셨는지 확인하여 주시기 바랍니다.',
  },
  grantDiffers: {
    what: '「{sheet}」 {cell} 교부재원 {grant:money}[이/가] 「예산내역」의 {item} {line:money}[과/와] 다릅니다.',
    todo: '교부재원은 그 과목의 예산액이니 두 금액을 맞추어 주시기 바랍니다.',
  },
  grantAboveTotal: {
    what: '「{sheet}」 {cell} 교부재원 {grant:money}[이/가] 「예산내역」 예산액 합계 {total:money}보다 많습니다.',
    todo: '예산을 초과하여 교부할 수 없으니 두 금액을 확인하여 주시기 바랍니다.',
  },
  grantLineUnmatched: {
    what: '「{sheet}」 {cell} 교부재원 {grant:money}[과/와] 금액이 같은 과목이 「예산내역」에 없습니다.',
    todo: '금액을 확인하시거나, 금액 대신 교부하는 과목의 이름({items} 가운데 하나)을 적어 주시기 바랍니다.',
  },
  grantLineOpen: {
    what: '「{sheet}」 {cell}에 교부재원이 없어, 「예산내역」의 어느 과목에서 자치구에 교부하는지 알 수 없습니다.',
    todo: '교부재원에 과목의 이름({items} 가운데 하나)이나 금액을 적어 주시기 바랍니다.',
  },
  grantItemUnknown: {
    what: "「{sheet}」 {cell} 교부재원 '{item}'[은/는] 금액이 아니며, 「예산내역」에 그런 과목이 없습니다.",
    todo: '「예산내역」의 과목({items}) 가운데 하나나 금액을 적어 주시기 바랍니다.',
  },
  grantsAboveBudget: {
    what: '「{sheet}」 {cell}: 교부액 합계 {granted:money}[이/가] 줄어든 예산 {limit:money}보다 {over:money} 많습니다.',
    todo: '예산을 초과하여 교부할 수 없으니 사업비를 예산에 맞게 줄여 다시 산정하여 주시기 바랍니다.',
  },
  fundingDiffers: {
    what: '「{sheet}」 {cell} 재원 합계(국비+시비) {funding:money}[이/가] 예산액 합계 {budget:money}[과/와] {difference:money} 다릅니다.',
    todo: '구비와 기타는 예산 외이니 국비와 시비만으로 예산액이 되는지 확인하여 주시기 바랍니다.',
  },
  costBasisDiffers: {
    what: '「{sheet}」 {cell} {item}의 산출근거 합계 {basis:money}[이/가] 「예산내역」의 예산액 {line:money}[과/와] {difference:money} 다릅니다.',
    todo: '산식 또는 예산액을 확인하여 주시기 바랍니다.',
  },
  costBasisAmount: {
    what: '「{sheet}」 {cell} {item}의 금액 {typed:money}[이/가] 산식의 계산 결과 {computed:money}[과/와] 다릅니다.',
    todo: '산식 또는 금액을 확인하여 주시기 바랍니다.',
  },
  costBasisRounded: {
    what: '「{sheet}」 {cell} {item}의 산출근거 합계 {basis:money}[이/가] 예산액 {line:money}[과/와] 천원 미만에서 {difference:money} 다릅니다.',
    todo: '천원 단위로 맞춘 차이인지 확인하여 주시기 바랍니다.',
  },
  costBasisWithoutLine: {
    what: "「{sheet}」 {cell}의 과목 '{item}'[이/가] 「예산내역」에 없어 예산액과 비교하지 못하였습니다.",
    todo: '과목 이름을 「예산내역」과 같게 적어 주시기 바랍니다.',
  },
  lineWithoutCostBasis: {
    what: '「{sheet}」 {cell} {item} {amount:money}[을/를] 뒷받침하는 산출근거가 없습니다.',
    todo: '「산출근거」에 산식을 입력하여 주시기 바랍니다.',
  },
  tooManyProjects: {
    what: '「{sheet}」 {cell}의 대상사업이 {n:count}개입니다. 사업수한도는 {max:count}개입니다.',
    todo: '심의위원회가 선정한 사업만 남기거나 「설정」의 사업수한도를 확인하여 주시기 바랍니다.',
  },
  noProjectSelected: {
    what: '「{sheet}」에 선정된 사업이 없어 교부할 금액이 없습니다.',
    todo: "심의결과가 '선정'인 사업이 있는지 확인하여 주시기 바랍니다.",
  },
  budgetExceeded: {
    what: '「{sheet}」 {cell} 합계 {sum:money}[이/가] 교부재원보다 {over:money} 많습니다.',
    todo: '예산을 초과하여 교부할 수 없으니 사업비를 조정하여 주시기 바랍니다.',
  },
  budgetUnassigned: {
    what: '「{sheet}」 {cell} 합계 {sum:money}[이/가] 교부재원보다 {rest:money} 적어 그만큼 배정되지 않았습니다.',
    todo: '남겨 두실 금액이 맞는지 확인하여 주시기 바랍니다.',
  },
  targetOutOfRange: {
    what: '「{sheet}」 {cell} {project}의 목표점수 {target}점이 0점과 만점 {max}점 사이에 있지 않습니다.',
    todo: '목표점수 또는 만점을 고쳐 주시기 바랍니다.',
  },
  weightsDiffer: {
    what: '「{sheet}」 {cell} {project}의 배점 합계가 {sum}점입니다(만점 {max}점).',
    todo: '가점과 감점을 뺀 배점의 합이 만점이 되도록 고쳐 주시기 바랍니다.',
  },
  indicatorsMissing: {
    what: '「{sheet}」 {cell} {project}의 지표가 「평가지표」에 없습니다.',
    todo: '지표와 배점을 입력하여 주시기 바랍니다.',
  },
  targetChangedUndecided: {
    what: '「{sheet}」 {cell} 목표점수가 확정 후 {before}점에서 {after}점으로 바뀌었습니다.',
    todo: '의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  targetDiffersFromChange: {
    what: '「{sheet}」 {cell} {project}의 목표점수 {target}점이 「변경이력」에서 마지막으로 의결한 {decided}점과 다릅니다.',
    todo: '의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 변경과 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  targetChangeUndecided: {
    what: "「{sheet}」 {cell}: 목표점수 변경('{before}' → '{after}')에 의결문서번호가 없습니다.",
    todo: '확정 후에는 의결 없이 변경할 수 없으니 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  policyChangeUndecided: {
    what: "「{sheet}」 {cell}: 배분방식 변경('{before}' → '{after}')에 의결문서번호가 없습니다.",
    todo: '확정 후에는 의결 없이 변경할 수 없으니 되돌리시거나 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  weightChangeUndecided: {
    what: "「{sheet}」 {cell}: 배점 변경('{before}' → '{after}')에 의결문서번호가 없습니다.",
    todo: '확정 후에는 의결 없이 변경할 수 없으니 되돌리시거나 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  budgetChangeUndecided: {
    what: "「{sheet}」 {cell}: {project} 사업비 변경('{before}' → '{after}')에 의결문서번호가 없습니다.",
    todo: '사업별 금액은 의결로 정하니 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  grantBudgetChangeUndecided: {
    what: "「{sheet}」 {cell}: 교부재원 변경('{before}' → '{after}')에 의결문서번호가 없습니다.",
    todo: '본예산이나 추가경정예산을 의결한 문서번호를 입력하여 주시기 바랍니다.',
  },
  budgetDiffersFromChange: {
    what: '「{sheet}」 {cell} {project}의 사업비 {budget:moneyOrZero}[이/가] 「변경이력」에서 마지막으로 의결한 {decided:moneyOrZero}[과/와] 다릅니다.',
    todo: '의결한 금액으로 고치시거나 「변경이력」에 그 뒤의 의결을 한 행으로 적어 주시기 바랍니다.',
  },
  grantBudgetDiffersFromChange: {
    what: '「{sheet}」 {cell} 교부재원 {grant:moneyOrZero}[이/가] 「변경이력」에서 마지막으로 의결한 {decided:moneyOrZero}[과/와] 다릅니다.',
    todo: '의결한 금액으로 고치시거나 「변경이력」에 그 뒤의 추경을 한 행으로 적어 주시기 바랍니다.',
  },
  budgetChangeOfNoProject: {
    what: '「{sheet}」 {cell}: 사업비 변경에 사업이 없습니다.',
    todo: '사업비는 사업마다 한 행으로 적으니 사업코드를 입력하여 주시기 바랍니다.',
  },
  grantBudgetChangeOfProject: {
    what: '「{sheet}」 {cell}: 교부재원 변경에 사업 {project}[이/가] 적혀 있습니다.',
    todo: "교부재원이면 사업을 비우시고, 사업의 금액이면 구분을 '사업비'로 고쳐 주시기 바랍니다.",
  },
  changeGap: {
    what: '「{sheet}」 {cell}: 변경전 {before:moneyOrZero}[이/가] 앞선 의결의 변경후 {last:moneyOrZero}[과/와] 이어지지 않습니다.',
    todo: '빠진 의결이 있는지, 날짜와 금액이 맞는지 확인하여 주시기 바랍니다.',
  },
  budgetChangedSinceNotice: {
    what: '「{sheet}」 {cell} {project}의 사업비가 통지한 배분 제{run}호의 {before:moneyOrZero}에서 {after:moneyOrZero}으로 바뀌었습니다.',
    todo: "「변경이력」에 구분 '사업비', 사업 '{project}', 변경전 {before:moneyOrZero}, 변경후 {after:moneyOrZero}, 통지일 이후의 일자, 사유와 의결문서번호를 한 행으로 적으시면 다시 산정할 수 있습니다.",
  },
  grantBudgetChangedSinceNotice: {
    what: '「{sheet}」 {cell} 교부재원이 통지한 배분 제{run}호의 {before:moneyOrZero}에서 {after:moneyOrZero}으로 바뀌었습니다.',
    todo: "「변경이력」에 구분 '교부재원', 변경전 {before:moneyOrZero}, 변경후 {after:moneyOrZero}, 추경을 의결한 일자(통지일 이후), 사유와 의결문서번호를 한 행으로 적어 주시기 바랍니다.",
  },
  changeReasonMissing: {
    what: "「{sheet}」 {cell}: 확정 후 변경('{before}' → '{after}')에 사유가 없습니다.",
    todo: '확정 후 변경에는 사유가 필요하니 입력하여 주시기 바랍니다.',
  },
  changeUnreadable: {
    what: "「{sheet}」 {cell} {project}의 변경후 '{text}'[을/를] 점수로 읽을 수 없어 목표점수와 비교하지 못하였습니다.",
    todo: "'78'처럼 숫자로 적어 주시기 바랍니다.",
  },
  targetFixedLate: {
    what: '「{sheet}」 {cell} {project}의 목표확정일({fixed:date})이 점수 제출일({submitted:date})보다 늦습니다.',
    todo: '점수를 알고 목표를 정한 것으로 보일 수 있으니 날짜를 확인하여 주시기 바랍니다.',
  },
  targetDocumentMissing: {
    what: '「{sheet}」 {cell} {project}의 목표점수를 확정({fixed:date})한 문서번호가 없습니다.',
    todo: '확정문서번호를 입력하여 주시기 바랍니다.',
  },
  committeeSize: {
    what: '「{sheet}」 {cell} 심의위원회 위원이 {members:count}명입니다. 조례는 {min:count}명 이상 {max:count}명 이하로 정하고 있습니다{citeCommittee}.',
    todo: '위원수를 확인하여 주시기 바랍니다.',
  },
  committeeCouncillors: {
    what: '「{sheet}」 {cell} 시의원 위원이 {councillors:count}명입니다. 조례는 시의회가 추천하는 시의원을 {required:count}명으로 정하고 있습니다{citeCommittee}.',
    todo: '시의원수를 확인하여 주시기 바랍니다.',
  },
  selectionNotApproved: {
    what: '「{sheet}」에 심의위원회의 사업선정 의결이 없습니다.',
    todo: '사업의 종류와 지원금액은 심의를 거쳐 정하니{citeSelection} 의결을 입력하여 주시기 바랍니다.',
  },
  selectionRefused: {
    what: '「{sheet}」 {cell}: 심의위원회({held:date})가 사업선정을 의결하지 않았습니다.',
    todo: '의결되지 않은 사업은 선정으로 둘 수 없으니 심의결과를 확인하여 주시기 바랍니다.',
  },
  yearPlanNotApproved: {
    what: '「{sheet}」에 심의위원회의 시행계획 의결이 없습니다.',
    todo: '시행계획은 심의를 거치니{citeCommittee} 의결을 입력하여 주시기 바랍니다.',
  },
  yearPlanRefused: {
    what: '「{sheet}」 {cell}: 심의위원회({held:date})가 시행계획을 의결하지 않았습니다.',
    todo: '목표점수와 배분방식을 다시 심의하였는지 확인하여 주시기 바랍니다.',
  },
  resultNotApproved: {
    what: "「{sheet}」에 평가결과 의결이 없어 '(안)'으로만 작성합니다.",
    todo: '확정하시려면 의결일과 문서번호를 입력하여 주시기 바랍니다.',
  },
  resultReopened: {
    what: '「{sheet}」 {cell}: 평가결과를 의결한 뒤의 심의({held:date})에서는 평가결과가 의결되지 않았습니다.',
    todo: '앞선 의결이 그대로 유효한지 확인하여 주시기 바랍니다.',
  },
  resultDocumentMissing: {
    what: '「{sheet}」 {cell}: 평가결과 의결({held:date})에 문서번호가 없습니다.',
    todo: '확정한 근거가 남도록 문서번호를 입력하여 주시기 바랍니다.',
  },
  yearPlanReportDue: {
    what: '「{sheet}」 {cell}: 시행계획({held:date})은 {due:date}까지 시의회 소관 상임위원회에 제출하여야 합니다{citeReport}.',
    todo: '제출하였는지 확인하여 주시기 바랍니다.',
  },
  resultReportDue: {
    what: '「{sheet}」 {cell}: 평가결과({held:date})는 {due:date}까지 시의회 소관 상임위원회에 제출하여야 합니다{citeReport}.',
    todo: '제출하였는지 확인하여 주시기 바랍니다.',
  },
  projectHeld: {
    what: '「{sheet}」 {cell}: 보류한 {project}[은/는] 이번 산정에 넣지 않았습니다.',
    todo: '점수가 모이면 선정으로 고치신 뒤 다시 작성하여 주시기 바랍니다.',
  },
  projectHeldOverPool: {
    what: '「{sheet}」 {cell}: 보류한 {project}[은/는] 이번 산정에 넣지 않았습니다. 전체 재원을 나누는 배분방식이어서, 나중에 선정하면 모든 자치구의 교부액이 달라집니다.',
    todo: '통지하기 전에 선정이나 제외로 정하여 주시기 바랍니다.',
  },
  heldAboveRest: {
    what: '「{sheet}」 {cell}: 보류한 사업의 사업비 {held:money}[이/가] 교부재원에서 선정한 사업을 뺀 {rest:money}보다 많습니다.',
    todo: '보류를 풀면 교부재원을 넘으니 사업비를 조정하여 주시기 바랍니다.',
  },
  opinionsMissing: {
    what: '「{sheet}」에 자치구 의견이 없습니다. 사업을 선정하기 전에 자치구의 의견을 들어야 합니다{citeHearing}.',
    todo: '의견과 처리 결과를 입력하시거나 따로 보관한 문서를 확인하여 주시기 바랍니다.',
  },
  opinionsSilent: {
    what: '「{sheet}」에 자치구 {all:count}개 중 {heard:count}개 구만 있습니다. {first} 등 {n:count}개 구는 의견을 들었는지 알 수 없습니다{citeHearing}.',
    todo: "의견이 없었으면 자치구에 '나머지 자치구', 의견에 '의견 없음'이라고 한 행을 적어 주시기 바랍니다.",
  },
  opinionUnhandled: {
    what: '「{sheet}」 {cell} {district} 의견의 반영여부가 비어 있습니다.',
    todo: "'반영', '일부반영', '미반영', '중장기검토' 가운데 하나를 입력하여 주시기 바랍니다.",
  },
  opinionReasonMissing: {
    what: '「{sheet}」 {cell} {district} 의견을 반영하지 않은 까닭이 없습니다.',
    todo: '검토의견을 입력하여 주시기 바랍니다.',
  },
  submissionMissing: {
    what: '「{sheet}」 {cell} {project}의 점수 제출이 「점수제출」에 없습니다.',
    todo: '주관부서의 제출 여부를 확인하여 주시기 바랍니다.',
  },
  submissionUndocumented: {
    what: '「{sheet}」 {cell} {project}의 제출 문서번호가 없어 제출을 확인하지 못하였습니다.',
    todo: '점수를 제출한 문서의 번호를 입력하여 주시기 바랍니다.',
  },
  policyDecidedLate: {
    what: '「{sheet}」 {cell}: 배분방식을 의결한 날({decided:date})이 첫 점수 제출일({submitted:date})보다 늦습니다.',
    todo: '결과를 보고 방식을 정한 것으로 보일 수 있으니 의결 경위를 확인하여 주시기 바랍니다.',
  },
  policyChangedLate: {
    what: '「{sheet}」 {cell}: 배분방식을 바꾼 날({changed:date})이 첫 점수 제출일({submitted:date})보다 늦습니다.',
    todo: '결과를 보고 방식을 정한 것으로 보일 수 있으니 변경 사유를 확인하여 주시기 바랍니다.',
  },
  scheduleReversed: {
    what: "「{sheet}」 {cell} '{step}'의 시작({from:date})이 종료({to:date})보다 늦습니다.",
    todo: '추진기간을 고쳐 주시기 바랍니다.',
  },
  scheduleSumDiffers: {
    what: '「{sheet}」 {cell} 집행금액 합계 {sum:money}[이/가] 예산액 합계 {budget:money}[과/와] {difference:money} 다릅니다.',
    todo: '절차별 집행금액을 확인하여 주시기 바랍니다.',
  },
  scheduleWithoutAmounts: {
    what: '「{sheet}」 {cell}에 집행금액이 없습니다. 예산액 합계는 {budget:money}입니다.',
    todo: '절차별 집행금액을 입력하여 주시기 바랍니다.',
  },
  scheduleGrantOnly: {
    what: '「{sheet}」 {cell} 집행금액 합계 {sum:money}[은/는] 교부재원과 같으나 예산액 합계보다 {difference:money} 적습니다.',
    todo: '사무관리비의 집행 시기도 일정에 넣어 주시기 바랍니다.',
  },
  scheduleOtherYear: {
    what: "「{sheet}」 {cell} '{step}'의 기간({from:date} ~ {to:date})이 {year}년이 아닙니다.",
    todo: '지난해 일정이 남아 있는지 확인하여 주시기 바랍니다.',
  },
  recordDisagrees: {
    what: '「{sheet}」 {cell} {year}년 추진실적 {stated:money}[이/가] 예산·결산의 {figure:money}[과/와] 다릅니다.',
    todo: '적힌 단위까지 비교하여 다르니 두 금액을 확인하여 주시기 바랍니다.',
  },
  recordYearMissing: {
    what: '「{sheet}」에 {year}년 추진실적이 없습니다.',
    todo: '최근 3년 추진실적에 들어가니 사업수와 금액을 입력하여 주시기 바랍니다.',
  },
  recordGrantOnly: {
    what: '「{sheet}」 {cell} {year}년 추진실적 {stated:money}[은/는] 교부재원과 같습니다. 예산액 합계 {total:money}에는 교부하지 않는 {rest:money}[이/가] 더 있습니다.',
    todo: '',
  },
  settlementYearMissing: {
    what: '「{sheet}」에 {year}년 결산이 없습니다.',
    todo: '최근 3년 결산 현황에 필요하니 결산이 확정된 금액을 입력하여 주시기 바랍니다.',
  },
  settlementYearTwice: {
    what: '「{sheet}」 {first}·{cell}에 {year}년이 두 번 있어 어느 결산인지 정할 수 없습니다.',
    todo: '한 행만 남겨 주시기 바랍니다.',
  },
  availableDiffers: {
    what: '「{sheet}」 {cell} 예산현액은 {expected:money}이어야 하나 {typed:moneyOrZero}입니다({finalBudget:figure}+{carriedIn:figure}+{adjustment:figure}).',
    todo: '입력값을 확인하여 주시기 바랍니다.',
  },
  carryChainBroken: {
    what: '「{sheet}」 {cell} {year}년 전년이월 {carriedIn:money}[이/가] {before}년 차년이월 {carriedOut:money}[과/와] 다릅니다.',
    todo: '이월한 금액은 다음 해에 그대로 이어지니 두 금액을 확인하여 주시기 바랍니다.',
  },
  balanceDiffers: {
    what: '「{sheet}」 {cell} 집행잔액은 {expected:money}이어야 하나 {typed:moneyOrZero}입니다({available:figure}-{spent:figure}-{carriedOut:figure}).',
    todo: '입력값을 확인하여 주시기 바랍니다.',
  },
  balanceNegative: {
    what: '「{sheet}」 {cell} {year}년은 예산현액 {available:money}보다 {over:money} 더 집행·이월한 것으로 되어 있습니다({available:figure}-{spent:figure}-{carriedOut:figure}).',
    todo: '집행액과 차년이월을 확인하여 주시기 바랍니다.',
  },
  carryKindMissing: {
    what: '「{sheet}」 {cell} {year}년 차년이월 {carriedOut:money}의 이월구분이 없습니다.',
    todo: "'명시', '사고', '계속비' 가운데 하나를 입력하여 주시기 바랍니다.",
  },
  settlementNegative: {
    what: '「{sheet}」 {cell} {year}년 금액 {amount:money}[이/가] 0보다 작습니다.',
    todo: '부호가 있는 금액은 예산변경뿐이니 확인하여 주시기 바랍니다.',
  },
  correctionOutOfRange: {
    what: '「{sheet}」 {cell} {district} {project}의 정정점수 {score}점이 0점과 만점 {max}점 사이에 있지 않습니다.',
    todo: '정정점수를 고쳐 주시기 바랍니다.',
  },
  correctionUnapproved: {
    what: '「{sheet}」 {cell} {district} {project} 정정에 승인문서번호가 없어 반영하지 않았습니다.',
    todo: '승인을 받으셨으면 문서번호를 입력하여 주시기 바랍니다.',
  },
  correctionTwice: {
    what: '「{sheet}」 {first}·{cell}에 {district} {project} 정정이 두 번 있어 나중 것을 반영합니다.',
    todo: '어느 점수가 맞는지 확인하여 주시기 바랍니다.',
  },
  correctionRemedyMissing: {
    what: '「{sheet}」 {cell} {district} {project}[은/는] 이미 교부하였으나 처리방법이 미정입니다.',
    todo: "'환수', '차년도 반영', '추가 교부' 가운데 하나를 정하여 주시기 바랍니다.",
  },
  takeBackWithoutClause: {
    what: "「{sheet}」 {cell} {district} {project}의 처리방법이 '환수'이나 이 조례에는 환수 조항이 없습니다.",
    todo: '환수할 다른 근거를 사유에 적어 주시기 바랍니다.',
  },
  takeBackOfMore: {
    what: "「{sheet}」 {cell} {district} {project}[은/는] {difference:money} 더 교부할 금액인데 처리방법이 '환수'입니다.",
    todo: "'추가 교부'나 '차년도 반영'으로 고쳐 주시기 바랍니다.",
  },
  payMoreOfLess: {
    what: "「{sheet}」 {cell} {district} {project}[은/는] {difference:money} 줄어드는 금액인데 처리방법이 '추가 교부'입니다.",
    todo: "'환수'나 '차년도 반영'으로 고쳐 주시기 바랍니다.",
  },
  correctionUnfunded: {
    what: '「{sheet}」 {cell} {district} {project}에 더 교부할 {due:money}보다 남은 예산({room:moneyOrZero})이 적어 올해 교부액에 반영하지 않았습니다.',
    todo: "처리방법을 '차년도 반영'으로 정하시거나, 전체를 다시 산정하시려면 「변경이력」에 '배분방식'의 변경후를 '전체 재산정'으로 적고 통지일 이후의 의결문서번호를 입력하여 주시기 바랍니다.",
  },
  payMoreAboveBudget: {
    what: "「{sheet}」 {cell} {district} {project}의 '추가 교부' {due:money}[이/가] 남은 예산({room:moneyOrZero})보다 많습니다.",
    todo: "예산 범위에서만 교부할 수 있으니 '차년도 반영'으로 고치시거나 교부재원을 확인하여 주시기 바랍니다.",
  },
  priorSettlementZero: {
    what: '「{sheet}」 {cell} {district}의 금액이 0이어서 정산할 것이 없습니다.',
    todo: '금액을 입력하시거나 행을 지워 주시기 바랍니다.',
  },
  priorSettlementTwice: {
    what: '「{sheet}」 {first}·{cell}에 {place} 정산이 두 번 있어 두 금액을 더합니다.',
    todo: '같은 정산을 두 번 적으셨으면 한 행을 지워 주시기 바랍니다.',
  },
  priorSettlementAboveGrant: {
    what: '「{sheet}」 {cell} {district}에 덜 줄 금액 {less:money}[이/가] 올해 교부액 {grant:moneyOrZero}보다 많아 지급할 금액은 0이고 {remains:money}[이/가] 남습니다.',
    todo: '차년도 준비가 남은 금액을 다음 해로 옮기니, 달리 정산하시려면 금액을 고쳐 주시기 바랍니다.',
  },
  priorSettlementAboveBudget: {
    what: '「{sheet}」 {cell}의 전년도 정산까지 지급할 금액이 모두 {payable:money}[으로/로] 교부재원 {limit:moneyOrZero}보다 {over:money} 많습니다.',
    todo: '교부재원을 넘는 금액을 지급할 예산이 있는지 확인하여 주시기 바랍니다.',
  },
  priorSettlementsTooLarge: {
    what: '「{sheet}」 {cell}의 금액이 모두 1,000조원을 넘어 정확하게 더할 수 없습니다.',
    todo: '금액과 단위를 확인하여 주시기 바랍니다.',
  },
  notifiedAmountsChanged: {
    what: '「{sheet}」 {cell} 통지한 배분 제{run}호와 {n}개 금액이 달라집니다({place} {before:moneyOrZero}에서 {after:moneyOrZero}).',
    todo: "점수가 바뀌었으면 「정정」에 적으시고, 전체를 다시 산정하시려면 「변경이력」에 '배분방식'의 변경후를 '전체 재산정'으로 적고 통지일 이후의 의결문서번호를 입력하여 주시기 바랍니다.",
  },
  policyChangedUndecided: {
    what: '「{sheet}」 {cell} 배분방식이나 그에 딸린 설정이 목표 확정과 배분 제{run}호 뒤에 바뀌었습니다.',
    todo: '의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  weightChangedUndecided: {
    what: '「{sheet}」 {cell} {project} 배점이 목표 확정과 배분 제{run}호 뒤에 바뀌었습니다.',
    todo: '의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
  },
  runUnsigned: {
    what: '「{sheet}」 {cell} 확정 배분의 {missing}[이/가] 비어 있습니다.',
    todo: '결재를 마친 뒤 그 행에 직접 입력하여 주시기 바랍니다.',
  },
  budgetScaled: {
    what: '「{sheet}」 {cell} {project} 사업비를 줄어든 교부재원에 비례하여 {before:money}에서 {after:moneyOrZero}으로 줄일 수 있습니다.',
    todo: '사업별 금액은 심의위원회가 정하니{citeSelection} 의결을 확인한 뒤 적용하여 주시기 바랍니다.',
  },
  noticeBeforeResult: {
    what: '「{sheet}」 {cell} 통지일({notice:date})에 앞선 평가결과 의결이 없습니다.',
    todo: '지원은 평가결과에 따르니{citeResults} 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
  },
  paymentBeforeResult: {
    what: '「{sheet}」 {cell}의 교부 {n:count}건에 앞선 평가결과 의결이 없습니다.',
    todo: '지원은 평가결과에 따르니{citeResults} 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
  },
  paymentBeforeYear: {
    what: '「{sheet}」 {cell} {district} 교부일({paid:date})이 회계연도가 시작하는 {opens:date}보다 앞섭니다.',
    todo: '교부일을 확인하여 주시기 바랍니다.',
  },
  paymentInException: {
    what: '「{sheet}」 {cell} {district} 교부일({paid:date})이 출납폐쇄일({closes:date}) 이후입니다.',
    todo: '{until:date}까지 지출할 수 있는 예외(지방회계법 제7조)에 해당하는지 확인하여 주시기 바랍니다.',
  },
  paymentAfterClosing: {
    what: '「{sheet}」 {cell} {district} 교부일({paid:date})이 출납폐쇄일({closes:date})과 예외 기한({until:date}) 이후입니다.',
    todo: '그해 예산으로 집행할 수 없으니 교부일 또는 이월 여부를 확인하여 주시기 바랍니다.',
  },
  paymentsAboveBudget: {
    what: '「{sheet}」 {cell} 교부 합계 {paid:money}[이/가] 교부재원 {limit:money}보다 {over:money} 많습니다.',
    todo: '집행 금액과 예산을 확인하여 주시기 바랍니다.',
  },
  paymentAboveGrant: {
    what: '「{sheet}」 {cell} {place} 교부 합계 {paid:money}[이/가] 교부결정액 {grant:money}보다 {over:money} 많습니다.',
    todo: '교부결정액을 넘어 집행할 수 없으니 금액을 확인하여 주시기 바랍니다.',
  },
  paymentAbovePayable: {
    what: '「{sheet}」 {cell} {place} 교부 합계 {paid:moneyOrZero}[이/가] 전년도 정산을 반영한 지급할 금액 {payable:moneyOrZero}보다 {over:money} 많습니다.',
    todo: '지급할 금액을 넘어 집행할 수 없으니 「전년도정산」과 금액을 확인하여 주시기 바랍니다.',
  },
  surveyScoreOutOfRange: {
    what: "「{sheet}」 {cell} '{question}'의 점수 {score}점이 1점과 5점 사이에 있지 않습니다.",
    todo: '점수를 확인하여 주시기 바랍니다.',
  },
  surveyResponsesInvalid: {
    what: "「{sheet}」 {cell} '{question}'의 응답수가 {responses}입니다.",
    todo: '1 이상의 수를 입력하여 주시기 바랍니다.',
  },
};
