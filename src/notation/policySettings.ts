import { decimalText } from '../domain/decimal';
import type { Policy } from '../domain/policy';
import { remainderRule } from '../domain/remainderRule';
import { noAchieverNames, oddUnitOrderNames, remainderNames } from './policyName';

/** The settings that a policy was run with, in the words of 설정: `배분단위 1,000원, 끝수처리 전액배분, …`. */
export function policySettings(policy: Policy): string {
  const won = (amount: number) => `${amount.toLocaleString('ko-KR')}원`;
  const parts: readonly (readonly [string, string | null])[] = [
    ['배분단위', won(policy.unit)],
    ['끝수처리', remainderNames[remainderRule(policy.kind, policy.remainder)]],
    ['끝수배정순서', oddUnitOrderNames[policy.oddUnitOrder]],
    ['달성구없음처리', noAchieverNames[policy.noAchiever]],
    ['상한', policy.cap && won(policy.cap)],
    ['하한', policy.floor && won(policy.floor)],
    ['기본비율', policy.baseShare && `${decimalText(policy.baseShare)}%`],
    ['사업당교부액', policy.price && won(policy.price)],
    ['점수단위', policy.scoreStep && decimalText(policy.scoreStep)],
  ];
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`])).join(', ');
}
