import type { allocationKinds } from '../../domain/allocation/allocationKinds';
import type { MessageParts } from '../messageParts';

/** The Korean texts of the allocation (`src/domain/allocation/allocationKinds.ts`). */
export const allocationKo: Readonly<Record<keyof typeof allocationKinds, MessageParts>> = {
  unitTooSmall: {
    what: '「{sheet}」 {cell}의 배분단위 {unit:money}[이/가] 10원보다 작습니다.',
    todo: '지방회계법 제55조에 따라 10원 미만은 계산하지 않을 수 있으니 천원·만원·백만원 가운데 하나를 입력하여 주시기 바랍니다.',
  },
  amountNotInUnits: {
    what: '「{sheet}」 {cell}의 {amount:money}[은/는] 배분단위 {unit:money}의 배수가 아니어서 교부액으로 쓸 수 없습니다.',
    todo: '배분단위에 맞는 금액으로 고쳐 주시기 바랍니다.',
  },
  amountNegative: {
    what: '「{sheet}」 {cell}의 금액 {amount:money}[이/가] 0보다 작아 배분에 쓸 수 없습니다.',
    todo: '0 이상의 금액으로 고쳐 주시기 바랍니다.',
  },
  capBelowFloor: {
    what: '「{sheet}」 {cell}의 상한 {cap:money}[이/가] 하한 {floor:money}보다 작아 교부액을 정할 수 없습니다.',
    todo: '상한을 하한 이상으로 고쳐 주시기 바랍니다.',
  },
  poolPolicyOfProject: {
    what: '「{sheet}」 {cell}의 배분방식은 전체 재원을 나누는 방식이어서 사업 {project} 하나에는 쓸 수 없습니다.',
    todo: '사업별 배분방식으로 고치거나 빈칸으로 두어 주시기 바랍니다.',
  },
  baseShareMissing: {
    what: '「{sheet}」에 기본비율이 없어 기본성과 방식으로 배분할 수 없습니다.',
    todo: '기본비율(예: 75)을 입력하여 주시기 바랍니다.',
  },
  baseShareOutOfRange: {
    what: '「{sheet}」 {cell}의 기본비율 {share}%[이/가] 0~100% 범위를 벗어났습니다.',
    todo: '0에서 100 사이로 고쳐 주시기 바랍니다.',
  },
  priceMissing: {
    what: '「{sheet}」에 사업당교부액이 없어 단가 방식으로 배분할 수 없습니다.',
    todo: '달성 사업 하나당 교부액을 입력하여 주시기 바랍니다.',
  },
  scoreStepNotPositive: {
    what: '「{sheet}」 {cell}의 점수단위 {step}[은/는] 0보다 커야 합니다.',
    todo: '1 또는 0.1처럼 고치거나 빈칸으로 두어 주시기 바랍니다.',
  },
  tiersMissing: {
    what: '「{sheet}」 {cell}의 사업 {project}에 쓸 등급이 없어 등급별로 배분할 수 없습니다.',
    todo: '「등급」에 등급과 가중치 또는 정액을 입력하여 주시기 바랍니다.',
  },
  tierValueMissing: {
    what: "「{sheet}」 {cell}: 등급 '{tier}'에 가중치 또는 정액이 없어 교부액을 정할 수 없습니다.",
    todo: '배분방식에 맞는 값(등급가중은 가중치, 등급정액은 정액)을 0 이상으로 입력하여 주시기 바랍니다.',
  },
  tierCutMissing: {
    what: "「{sheet}」 {cell}: 등급 '{tier}'에 인원·비율·점수하한이 없어 누가 속하는지 정할 수 없습니다.",
    todo: '셋 가운데 하나를 0 이상으로 입력하여 주시기 바랍니다. 마지막 등급만 비워 둘 수 있습니다.',
  },
  tierSharesAboveAll: {
    what: "「{sheet}」 {cell}: 등급 '{tier}'까지의 비율 합계가 100%를 넘습니다.",
    todo: '비율 합계가 100% 이하가 되도록 고쳐 주시기 바랍니다.',
  },
  tierOrder: {
    what: "「{sheet}」 {cell}: 등급 '{tier}'[이/가] 바로 위 등급보다 금액·가중치·점수하한이 커서, 점수가 높은 구가 덜 받게 됩니다.",
    todo: '높은 등급부터 차례로 적고 값을 확인하여 주시기 바랍니다.',
  },
  manualReasonMissing: {
    what: '「{sheet}」 {cell}: {district} {project} 수동배분에 사유가 없습니다.',
    todo: '수동배분은 사유가 있어야 하니 사유를 입력하여 주시기 바랍니다.',
  },
  manualTwice: {
    what: '「{sheet}」 {cell}에 {district} {project} 수동배분이 두 번 있어 금액을 정할 수 없습니다.',
    todo: '한 행만 남겨 주시기 바랍니다.',
  },
  manualNotAchieved: {
    what: '「{sheet}」 {cell}: {district}[은/는] {project} 목표점수를 달성하지 못하여 수동배분으로도 교부할 수 없습니다.',
    todo: '금액을 지우거나 점수를 확인하여 주시기 바랍니다.',
  },
  noAchieverStop: {
    what: "「{sheet}」 {cell}: {project}[은/는] 달성 자치구가 없고 달성구없음처리가 '중단'이어서 배분을 멈추었습니다.",
    todo: "달성구없음처리를 '집행잔액' 또는 '재배분'으로 정하여 주시기 바랍니다.",
  },
  noAchieverAnywhereStop: {
    what: "「{sheet}」 {cell}: 목표점수를 달성한 자치구가 한 곳도 없고 달성구없음처리가 '중단'이어서 배분을 멈추었습니다.",
    todo: "점수와 목표점수를 확인하시거나 달성구없음처리를 '집행잔액'으로 정하여 주시기 바랍니다.",
  },
  poolTooLarge: {
    what: '「{sheet}」 {cell}: 사업비 합계가 9,007조 1,992억 5,474만 991원을 넘어 정확히 계산할 수 없습니다.',
    todo: '금액 단위를 확인하여 주시기 바랍니다.',
  },
  scoreMissing: {
    what: '「{sheet}」 {cell}({district} {project})[이/가] 비어 있습니다.',
    todo: "빈칸은 미제출로 보므로 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
  },
  scoreNotFound: {
    what: '「{sheet}」 {cell}: {district}의 {project} 점수가 없어 산정할 수 없습니다.',
    todo: "「자치구점수」에 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
  },
  tiersAboveBudget: {
    what: '「{sheet}」 {cell}: {project}의 등급별 금액 합계 {sum:money}[이/가] 예산 {budget:money}[을/를] {excess:money} 넘습니다.',
    todo: '「등급」의 정액 또는 인원을 줄여 주시기 바랍니다.',
  },
  manualAboveBudget: {
    what: '「{sheet}」 {cell}: {project}의 수동배분 합계 {sum:money}[이/가] 예산 {budget:money}[을/를] {excess:money} 넘습니다.',
    todo: '예산을 초과하여 교부할 수 없으니 「수동배분」의 금액을 줄여 주시기 바랍니다.',
  },
  floorsAboveBudget: {
    what: '「{sheet}」 {cell}: 하한 {floor:money}[을/를] {project} 달성 {n:count}개 구에 교부하려면 {sum:money}[이/가] 필요하나 예산은 {budget:money}입니다.',
    todo: '하한을 낮추거나 사업비를 조정하여 주시기 바랍니다.',
  },
  sameScoreOddUnit: {
    what: '「{sheet}」 {cell}: {project}에서 {score}점으로 같은 {more}[과/와] {less}의 교부액이 {difference:money} 다릅니다. 나머지가 같아 끝수를 직제순으로 배정하였기 때문입니다.',
    todo: "같은 점수에 같은 금액을 교부하시려면 끝수처리를 '절사'로 바꾸어 주시기 바랍니다.",
  },
  sameScoreManual: {
    what: '「{sheet}」 {cell}: {project}에서 {score}점으로 같은 {more}[과/와] {less}의 교부액이 최대 {difference:money} 다릅니다. 「수동배분」의 금액에 따른 것입니다.',
    todo: '금액과 사유를 확인하여 주시기 바랍니다.',
  },
  sameCountByScore: {
    what: '「{sheet}」 {cell}: 달성 사업이 {count}개로 같은 {more}[과/와] {less}의 교부액이 {difference:money} 다릅니다. 나머지가 같아 끝수를 점수순(점수 합계, 같으면 직제순)으로 배정하였기 때문입니다.',
    todo: "같은 실적에 같은 금액을 교부하시려면 끝수처리를 '절사'로 바꾸어 주시기 바랍니다.",
  },
  sameCountByOrder: {
    what: '「{sheet}」 {cell}: 달성 사업이 {count}개로 같은 {more}[과/와] {less}의 교부액이 {difference:money} 다릅니다. 나머지가 같아 끝수를 직제순으로 배정하였기 때문입니다.',
    todo: "같은 실적에 같은 금액을 교부하시려면 끝수처리를 '절사'로 바꾸어 주시기 바랍니다.",
  },
  nearlyReached: {
    what: '「{sheet}」 {cell}: {district}[은/는] {project} {score}점으로 목표 {target}점에 {distance}점 모자라 달성하지 못하였습니다.',
    todo: '점수 하나로 달성 여부가 달라지니 증빙을 다시 확인하여 주시기 바랍니다.',
  },
  barelyReached: {
    what: '「{sheet}」 {cell}: {district}[은/는] {project} {score}점으로 목표 {target}점을 {distance}점 차이로 달성하였습니다.',
    todo: '점수 하나로 달성 여부가 달라지니 증빙을 다시 확인하여 주시기 바랍니다.',
  },
  oneAchiever: {
    what: '「{sheet}」 {cell}: {project}[은/는] 달성 자치구가 {district} 하나여서 {amount:money}[을/를] 모두 받습니다.',
    todo: "한 구에 몰리지 않게 하시려면 '상한'을 입력하여 주시기 바랍니다.",
  },
  steepExcess: {
    what: '「{sheet}」 {cell}: {project}[은/는] 초과비례 방식이어서 달성구 사이의 차이가 큽니다(최고 {highest:money}, 최저 {lowest:money}).',
    todo: '다른 배분방식과 비교하여 보시기 바랍니다.',
  },
  basePaysNonAchievers: {
    what: '「{sheet}」 {cell}: 기본성과 방식은 실적과 관계없이 모든 자치구에 {base:money}씩 교부합니다. 달성 사업이 없는 자치구는 {n:count}개입니다.',
    todo: '실적과 평가결과에 따른 지원{citeResults}에 맞는지 확인하여 주시기 바랍니다.',
  },
  boundsIgnored: {
    what: '「{sheet}」 {cell}: 상한·하한은 가중치로 나누는 사업별 배분방식에만 적용되어 {project}에는 적용하지 않았습니다.',
    todo: '필요하시면 {project}의 배분방식을 바꾸어 주시기 바랍니다.',
  },
  boundsIgnoredByPool: {
    what: '「{sheet}」 {cell}: 상한·하한은 사업별 배분방식에만 적용되어, 전체 재원을 나누는 이번 산정에는 적용하지 않았습니다.',
    todo: '필요하시면 배분방식을 바꾸거나 상한·하한을 지워 주시기 바랍니다.',
  },
  projectPolicyIgnored: {
    what: '「{sheet}」 {cell}: 올해는 전체 재원을 나누는 배분방식이어서 {project}의 배분방식을 적용하지 않았습니다.',
    todo: '빈칸으로 두거나 「설정」의 배분방식을 확인하여 주시기 바랍니다.',
  },
  tierTied: {
    what: "「{sheet}」 {cell}: {project}에서 등급 '{tier}'의 경계에 {score}점 동점({districts})이 있어 모두 위 등급 '{tier}'에 넣었습니다.",
    todo: '등급별 인원과 금액을 확인하여 주시기 바랍니다.',
  },
  tierOutside: {
    what: '「{sheet}」 {cell}: {project}에서 목표를 달성한 {districts}[이/가] 어느 등급에도 들지 않아 교부액이 없습니다.',
    todo: '「등급」의 인원 또는 점수하한을 확인하여 주시기 바랍니다.',
  },
  shareBelowUnit: {
    what: '「{sheet}」 {cell}: {project}[은/는] 몫이 배분단위 {unit:money}보다 작아 달성하고도 교부액이 없는 자치구가 {n:count}개 있습니다.',
    todo: '배분단위를 낮추거나 사업비를 확인하여 주시기 바랍니다.',
  },
  poolShareBelowUnit: {
    what: '「{sheet}」 {cell}: 몫이 배분단위 {unit:money}보다 작아 달성 사업이 있어도 실적에 따른 교부액이 없는 자치구가 {n:count}개 있습니다.',
    todo: '배분단위를 낮추거나 재원을 확인하여 주시기 바랍니다.',
  },
  manualUnused: {
    what: '「{sheet}」 {cell}의 금액은 {project}의 배분방식이 수동이 아니어서 쓰지 않았습니다.',
    todo: "쓰시려면 배분방식을 '수동'으로 바꾸어 주시기 바랍니다.",
  },
  higherScoreOddUnit: {
    what: '「{sheet}」 {cell}: {project}에서 {high}[은/는] {low}보다 점수가 높으나 교부액이 {difference:money} 적습니다. 끝수를 직제순으로 배정하였기 때문입니다.',
    todo: "점수가 높은 구에 먼저 배정하시려면 끝수배정순서를 '점수순'으로 바꾸어 주시기 바랍니다.",
  },
  higherScoreLess: {
    what: '「{sheet}」 {cell}: {project}에서 {high}[은/는] {low}보다 점수가 높으나 교부액이 {difference:money} 적습니다. 「수동배분」의 금액에 따른 것입니다.',
    todo: '금액과 사유를 확인하여 주시기 바랍니다.',
  },
  redistributed: {
    what: '「{sheet}」 {row}행 {project}[은/는] 달성 자치구가 없어 {amount:money}[을/를] 달성 자치구가 있는 사업에 재배분하였습니다.',
    todo: '재배분에는 의결 근거가 필요하니 확인하여 주시기 바랍니다.',
  },
  noWeight: {
    what: '「{sheet}」 {cell}: {project}[은/는] 달성 자치구의 가중치가 모두 0이어서 {amount:money}[을/를] 배분하지 못하고 집행잔액으로 남깁니다.',
    todo: '점수·등급 또는 배분방식을 확인하여 주시기 바랍니다.',
  },
  priceCut: {
    what: '「{sheet}」 {cell}: 사업당교부액 {price:money}[으로/로]는 재원이 {short:money} 모자라 {paid:money}[으로/로] 낮추어 산정하였습니다.',
    todo: '사업당교부액을 확인하여 주시기 바랍니다.',
  },
  noAchiever: {
    what: '「{sheet}」 {row}행 {project}[은/는] 달성 자치구가 없어 {amount:money}[이/가] 집행잔액으로 남습니다.',
    todo: '재배분하시려면 의결 근거를 입력하여 주시기 바랍니다.',
  },
  noAchieverAnywhere: {
    what: '「{sheet}」 {cell}: 목표점수를 달성한 자치구가 한 곳도 없어 {amount:money}[이/가] 집행잔액으로 남습니다.',
    todo: '점수와 목표점수를 확인하여 주시기 바랍니다.',
  },
  tailLeft: {
    what: '「{sheet}」 {cell}: 배분단위 {unit:money}에 못 미치는 {amount:money}[은/는] 배분하지 않고 집행잔액으로 남깁니다.',
    todo: '',
  },
  poolTailLeft: {
    what: '「{sheet}」 {cell}: 재원 가운데 배분단위 {unit:money}에 못 미치는 {amount:money}[은/는] 배분하지 않고 집행잔액으로 남깁니다.',
    todo: '',
  },
  zeroBudget: { what: '「{sheet}」 {cell}: {project}의 사업비가 0이어서 교부액이 없습니다.', todo: '' },
  allAchieved: {
    what: '「{sheet}」 {cell}: {project}[은/는] {n:count}개 자치구가 모두 목표점수를 달성하였습니다.',
    todo: '',
  },
  allCapped: {
    what: '「{sheet}」 {cell}: {project}[은/는] 달성 자치구가 모두 상한 {cap:money}[을/를] 받아 {amount:money}[이/가] 집행잔액으로 남습니다.',
    todo: '',
  },
};
