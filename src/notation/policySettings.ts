import { decimalText } from '../domain/money/decimal';
import type { Policy } from '../domain/allocation/policy';
import type { OwnSetting, PolicyKind } from '../domain/allocation/policies';
import { isPoolPolicy, isWeighing, remainderRule, settingUse } from '../domain/allocation/policies';
import { kindOf } from '../domain/allocation/policy';
import type { Project } from '../domain/projects/project';
import { noAchieverNames, oddUnitOrderNames, policyNames, remainderNames } from './policyName';

/** One 배분방식 as it holds in a year, and the projects that are split by it. */
export interface PolicyInForce {
  readonly kind: PolicyKind;
  /** 사업코드 in sheet order. */
  readonly projects: readonly string[];
}

/**
 * What projects are split by (적용 배분방식): each by its own 배분방식 where it has one, else by the year's; all of them together by a
 * policy over the pool. In the order in which the sheet first names them.
 */
export function policiesInForce(
  projects: readonly Pick<Project, 'code' | 'policyKind'>[],
  year: Pick<Policy, 'kind'>,
): PolicyInForce[] {
  const byKind = new Map<PolicyKind, string[]>();
  for (const { code, policyKind } of projects) {
    const kind = kindOf({ policyKind }, year);
    byKind.set(kind, [...(byKind.get(kind) ?? []), code]);
  }
  if (byKind.size === 0) byKind.set(year.kind, []);
  return [...byKind].map(([kind, codes]) => ({ kind, projects: codes }));
}

/** The names: `균등`, or where projects differ (not `isOne`) `균등(P1·P2), 점수비례(P3)`. */
export function policyNamesText(policies: readonly PolicyInForce[], isOne = policies.length === 1): string {
  if (isOne) return policies.map(({ kind }) => policyNames[kind]).join(', ');
  return policies.map(({ kind, projects }) => `${policyNames[kind]}(${projects.join('·')})`).join(', ');
}

/** The names, each with what applied to it: `균등(끝수처리 절사)`, `균등(P1·P2: 끝수처리 절사), 등급정액(P5)`. */
export function policyTermsText(
  policies: readonly PolicyInForce[],
  policy: Policy,
  isOne = policies.length === 1,
): string {
  return policies
    .map(({ kind, projects }) => {
      const where = isOne ? '' : projects.join('·');
      const inside = [where, termsOf(kind, policy).join(', ')].filter((part) => part !== '').join(': ');
      return inside === '' ? policyNames[kind] : `${policyNames[kind]}(${inside})`;
    })
    .join(', ');
}

/**
 * The settings that a run was made with, in the words of 설정, and only those that applied: `배분단위 1,000원, 끝수처리
 * 전액배분, …`. Where projects differ, what is common to all stands first, then each 배분방식 with its own.
 */
export function policySettings(policies: readonly PolicyInForce[], policy: Policy): string {
  const kinds = policies.map(({ kind }) => kind);
  const unit = `배분단위 ${won(policy.unit)}`;
  const common = [
    ...(kinds.some((kind) => isWeighing(kind) && remainderRule(kind, policy.remainder) === 'exact')
      ? [`끝수배정순서 ${oddUnitOrderNames[policy.oddUnitOrder]}`]
      : []),
    ...(kinds.some((kind) => !isPoolPolicy(kind))
      ? [`달성구없음처리 ${noAchieverNames[policy.noAchiever]}`]
      : []),
  ];
  const [only] = kinds;
  if (policies.length === 1 && only) {
    const [rule, ...rest] = termsOf(only, policy);
    return [unit, ...(rule === undefined ? [] : [rule]), ...common, ...rest].join(', ');
  }
  const each = policies.flatMap(({ kind, projects }) => {
    const terms = termsOf(kind, policy);
    return terms.length === 0 ? [] : [`${policyNames[kind]}(${projects.join('·')}): ${terms.join(', ')}`];
  });
  return [[unit, ...common].join(', '), ...each].join('; ');
}

/** How 설정 says each setting that not every policy asks for; in the order in which papers say them. */
const settingTexts: Readonly<Record<OwnSetting, (policy: Policy) => string | null>> = {
  cap: ({ cap }) => (cap === null ? null : `상한 ${won(cap)}`),
  floor: ({ floor }) => (floor === null ? null : `하한 ${won(floor)}`),
  baseShare: ({ baseShare }) => baseShare && `기본비율 ${decimalText(baseShare)}%`,
  price: ({ price }) => (price === null ? null : `사업당교부액 ${won(price)}`),
  scoreStep: ({ scoreStep }) => scoreStep && `점수단위 ${decimalText(scoreStep)}`,
};

/** What 설정 says of one 배분방식, as far as that asks for it. */
function termsOf(kind: PolicyKind, policy: Policy): string[] {
  const rule = isWeighing(kind) ? [`끝수처리 ${remainderNames[remainderRule(kind, policy.remainder)]}`] : [];
  const own = (Object.keys(settingTexts) as OwnSetting[]).flatMap((setting) => {
    const text = settingUse(kind, setting) === null ? null : settingTexts[setting](policy);
    return text === null ? [] : [text];
  });
  return [...rule, ...own];
}

function won(amount: number): string {
  return `${amount.toLocaleString('ko-KR')}원`;
}
