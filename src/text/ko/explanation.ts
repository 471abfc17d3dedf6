import type { WeighingKind } from '../../domain/allocation/policies';

/** The sentences of "왜 이 금액인가", in the manner of docs/messages.md §1; `explanationText.ts` puts them together. */
export const explanationKo = {
  achieved: '{district}[은/는] {project} {score}점으로 목표 {target}점을 달성하였습니다.',
  equalEven: '{divided:money}[을/를] 달성 {n}개 구로 나눈 {amount:money}이며 {n}개 구가 같습니다.',
  equalCut:
    '{divided:money}[을/를] 달성 {n}개 구로 나누어 {unitName} 미만을 절사한 {amount:money}이며 {n}개 구가 같습니다.',
  equalOdd:
    '{n}개 구 몫 {cut:money}에, 남은 {odd:money} 중 {oddUnit:money}[을/를] {order}({names})으로 더해 {amount:money}입니다.',
  equalPlain:
    '{n}개 구 몫 {amount:money}이며, 남은 {odd:money}[은/는] {order}({names})으로 다른 구에 배정하였습니다.',
  shareEven: '{divided:money}[을/를] {weighting} 비율({weight}/{totalWeight})로 나눈 {amount:money}입니다.',
  shareCut:
    '{divided:money}[을/를] {weighting} 비율({weight}/{totalWeight})로 나누어 {unitName} 미만을 절사한 {amount:money}입니다.',
  shareOdd:
    '{divided:money}[을/를] {weighting} 비율({weight}/{totalWeight})로 나눈 몫 {cut:money}에, 남은 {odd:money} 중 {oddUnit:money}[을/를] {order}({names})으로 더해 {amount:money}입니다.',
  sharePlain:
    '{divided:money}[을/를] {weighting} 비율({weight}/{totalWeight})로 나눈 몫 {amount:money}이며, 남은 {odd:money}[은/는] {order}({names})으로 다른 구에 배정하였습니다.',
  bounded: '상한이나 하한이 적용된 구를 뺀 나머지 구의 몫입니다.',
  atCap: '{weighting} 비율에 따른 몫이 상한을 넘어 상한인 {amount:money}입니다.',
  atFloor: '{weighting} 비율에 따른 몫이 하한에 못 미쳐 하한인 {amount:money}입니다.',
  corrected:
    '{district}[은/는] 통지 후 {project} 점수가 {score}점으로 정정되어, 통지한 배분의 가중치당 금액으로 계산한 {amount:money}입니다. 다른 자치구의 금액은 통지한 대로입니다.',
  correctedAway:
    '{district}[은/는] 통지 후 {project} 점수가 {score}점으로 정정되어 교부하지 않습니다. 다른 자치구의 금액은 통지한 대로입니다.',
  correctedPool:
    '{district}[은/는] 통지 후 점수가 정정되어 달성한 사업이 {achieved}개이며, 통지한 배분의 가중치당 금액으로 계산한 {amount:money}입니다. 다른 자치구의 금액은 통지한 대로입니다.',
  noWeight: '가중치가 0이어서 교부액이 없습니다.',
  tierAmount: "등급 '{tier}'의 정액 {amount:money}입니다.",
  noTier: '어느 등급에도 들지 않아 교부액이 없습니다.',
  typed: '「수동배분」에 입력한 {amount:money}입니다(사유: {reason}).',
  notTyped: '「수동배분」에 금액이 없어 교부하지 않습니다.',
  counted: '{district}[은/는] 목표점수를 달성한 사업이 {achieved}개입니다.',
  price: '사업당 {price:money}에 {achieved}개를 곱한 {amount:money}입니다.',
  base: '모든 자치구에 {base:money}씩 교부하고, 나머지 {divided:money}[을/를] {weighting} 비율({weight}/{totalWeight})로 나눈 {performance:money}[을/를] 더해 {amount:money}입니다.',
  leftover: '남은 {leftover:money}[은/는] 집행잔액입니다.',
  belowTarget:
    '{district}[은/는] {project} {score}점으로 목표 {target}점에 {shortBy}점 미달하여 교부하지 않습니다.',
  absent: '{district}[은/는] {project}에 참여하지 않아(미참여) 교부하지 않습니다.',
  subject: '{district}[은/는]',
  total: '{projects}[을/를] 달성하여 총 {amount:money}({parts})입니다.',
  totalOfOne: '{projects}[을/를] 달성하여 총 {amount:money}입니다.',
  part: '{amount:figure}',
  nothing: '교부받는 사업이 없습니다.',
  andOthers: '{names} 외 {n}개 구',
  byRemainder: '나머지가 큰 순',
  byScore: '점수 순',
  byOfficial: '직제순',
  // What each policy weighs by.
  equal: '균등',
  tierWeight: "등급 '{tier}' 가중치",
  scoreProportional: '점수',
  excessProportional: '목표 초과 점수',
  countProportional: '달성 사업 수',
  basePlusPerformance: '달성 사업 수',
  thousand: '천원',
  tenThousand: '만원',
  million: '백만원',
  otherUnit: '{unit:money}',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<WeighingKind, string>>;

export type ExplanationKey = keyof typeof explanationKo;
