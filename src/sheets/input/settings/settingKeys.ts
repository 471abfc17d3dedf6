import { headerKey } from '../../../notation/plainText';
import type { StepId } from '../../../domain/programme/stepId';
import type { ItemField, Settings } from '../../../domain/year/settings';
import { roundingItems, settingItems } from '../../../domain/year/settings';
import type { AnyCellKind, CellKind } from '../../reading/column';
import { amount, amountOrItem } from '../../reading/cells/amountCell';
import { date } from '../../reading/cells/dateCell';
import { count, percent, quantity, year } from '../../reading/cells/numberCell';
import {
  moneyUnit,
  noAchiever,
  oddUnitOrder,
  payUnit,
  policyKind,
  rateMode,
  remainder,
} from '../../reading/cells/policyCells';
import { text } from '../../reading/cells/textCell';

/** One item of 설정: its names (the first is printed, the others are old terms), what it holds, what it is for. */
export interface SettingKey<T> {
  readonly names: readonly [string, ...string[]];
  readonly kind: CellKind<T>;
  readonly about: string;
  readonly example: string;
  /** The step that it belongs to: an error in it keeps that step open. */
  readonly step: StepId;
}

/** Any item, where its values are nobody's concern. */
export type AnySettingKey = Omit<SettingKey<unknown>, 'kind'> & { readonly kind: AnyCellKind };

function key<T>(
  step: StepId,
  names: readonly [string, ...string[]],
  kind: CellKind<T>,
  about: string,
  example = '',
): SettingKey<T> {
  return { names, kind, about, example, step };
}

/** The settings that are what their one item holds; 교부재원 is two settings: an amount, or the name of a line. */
export type PlainField = Exclude<ItemField, 'grantBudget' | 'grantItem'>;

/**
 * Every item of 설정 (docs/workbook.md §3), once, in the order in which a template lists them. A setting without its item does not
 * compile; its printed name is that of the domain (`settingFacts`).
 */
export const settingKeys = {
  fiscalYear: key(
    'papers',
    [settingItems.fiscalYear],
    year,
    '어느 해의 사업인지 네 자리로 적습니다.',
    '2020',
  ),
  programmeName: key(
    'papers',
    [settingItems.programmeName],
    text,
    '사업설명서의 제목이 되는 이름입니다.',
    '시·자치구 공동협력사업',
  ),
  account: key('papers', [settingItems.account], text, '비우면 일반회계로 봅니다.', '일반회계'),
  bureau: key('papers', [settingItems.bureau], text, '예산서 기준의 실·국입니다.', '행정국'),
  department: key('papers', [settingItems.department], text, '예산서 기준의 부서입니다.', '자치행정과'),
  director: key('papers', [settingItems.director], text, '사업설명서에 적을 때만 입력합니다.'),
  teamLeader: key('papers', [settingItems.teamLeader], text, '사업설명서에 적을 때만 입력합니다.'),
  officer: key('papers', [settingItems.officer], text, '사업설명서에 적을 때만 입력합니다.'),
  summary: key(
    'papers',
    [settingItems.summary],
    text,
    '기본현황의 사업내용입니다. 여러 줄은 줄바꿈으로 적습니다.',
  ),
  purpose: key('papers', [settingItems.purpose], text, '사업설명의 사업목적입니다.'),
  legalBasis: key(
    'papers',
    [settingItems.legalBasis],
    text,
    '법령과 조례를 한 줄에 하나씩 적습니다.',
    '지방재정법 제5조',
  ),
  location: key('papers', [settingItems.location], text, '사업이 이루어지는 곳입니다.', '서울시 전역'),
  period: key(
    'papers',
    [settingItems.period],
    text,
    '사업설명서에 적는 기간입니다.',
    '2020. 1. 1. ~ 12. 31.',
  ),
  expectedEffect: key('papers', [settingItems.expectedEffect], text, '향후 기대효과입니다.'),
  maxProjects: key('review', [settingItems.maxProjects], count, '선정할 수 있는 사업의 최대 수입니다.', '5'),
  grantBudget: key(
    'papers',
    [settingItems.grantBudget],
    amountOrItem,
    '자치구에 나눌 재원입니다. 금액이나 「예산내역」의 과목 이름을 적습니다. 비우면 「예산내역」에서 찾고, 찾지 못하면 묻습니다.',
    '3,000,000',
  ),
  moneyUnit: key(
    'papers',
    [settingItems.moneyUnit],
    moneyUnit,
    '시트에 단위 표시가 없을 때의 금액 단위입니다.',
    '천원',
  ),
  payUnit: key('review', ['배분단위'], payUnit, '교부액의 최소 단위입니다. 비우면 천원입니다.', '천원'),
  policyKind: key(
    'review',
    ['배분방식'],
    policyKind,
    '사업비를 나누는 방식입니다. 비우면 균등입니다.',
    '균등',
  ),
  remainder: key(
    'review',
    ['끝수처리', '잔액처리'],
    remainder,
    '배분단위 미만을 어떻게 할지 정합니다.',
    '절사',
  ),
  oddUnitOrder: key(
    'papers',
    ['끝수배정순서', '동점처리'],
    oddUnitOrder,
    '남은 한 단위를 누구에게 먼저 줄지 정합니다. 비우면 점수순입니다.',
    '점수순',
  ),
  noAchiever: key(
    'papers',
    ['달성구없음처리', '미달처리'],
    noAchiever,
    '달성 자치구가 없는 사업의 사업비를 어떻게 할지 정합니다. 비우면 집행잔액입니다.',
    '집행잔액',
  ),
  rateMode: key(
    'papers',
    [roundingItems.mode],
    rateMode,
    '증감률의 끝수를 어떻게 할지 정합니다. 비우면 반올림입니다.',
    '반올림',
  ),
  rateDigits: key(
    'papers',
    [roundingItems.digits],
    count,
    '증감률의 소수 자릿수입니다. 비우면 0입니다.',
    '0',
  ),
  scoreDecimals: key(
    'scores',
    [settingItems.scoreDecimals],
    count,
    '점수의 소수 자릿수입니다. 비우면 2입니다.',
    '2',
  ),
  scoreStep: key('papers', ['점수단위'], quantity, '초과비례에서 더하는 점수 한 단계입니다.', '1'),
  cap: key('papers', ['상한'], amount, '한 자치구가 한 사업에서 받는 최고액입니다.', '50,000'),
  floor: key('papers', ['하한'], amount, '달성 자치구가 한 사업에서 받는 최저액입니다.', '10,000'),
  baseShare: key(
    'papers',
    ['기본비율'],
    percent,
    '기본성과에서 모든 자치구에 똑같이 나누는 비율입니다.',
    '75%',
  ),
  price: key(
    'papers',
    ['사업당교부액', '단가'],
    amount,
    '단가 방식에서 달성 사업 하나에 주는 금액입니다.',
    '40,000',
  ),
  targetsFixedOn: key(
    'yearPlan',
    [settingItems.targetsFixedOn],
    date,
    '목표점수를 확정한 날입니다.',
    '2020. 3. 20.',
  ),
  noticeOn: key(
    'notice',
    [settingItems.noticeOn],
    date,
    '교부결정을 자치구에 알린 날입니다.',
    '2020. 11. 30.',
  ),
} as const satisfies { readonly [Field in PlainField]: SettingKey<NonNullable<Settings[Field]>> } & Record<
  string,
  AnySettingKey
>;

export type SettingKeys = typeof settingKeys;
/** What the officer wrote in 설정, item by item; null where nothing (readable) was written. */
export type SettingValues = {
  readonly [Key in keyof SettingKeys]: SettingKeys[Key] extends SettingKey<infer T> ? T | null : never;
};

const keysByName: ReadonlyMap<string, keyof SettingKeys> = new Map(
  (Object.keys(settingKeys) as (keyof SettingKeys)[]).flatMap((key) =>
    settingKeys[key].names.map((name) => [headerKey(name), key] as const),
  ),
);

/** Which item of 설정 a name is, printed or old, however it is spaced; undefined for one that is not known. */
export function keyOfItem(name: string): keyof SettingKeys | undefined {
  return keysByName.get(headerKey(name));
}

/** The step of an item of 설정 by its printed name; 예산서류 for one that is not known. */
export function stepOfItem(item: string): StepId {
  const keys: readonly AnySettingKey[] = Object.values(settingKeys);
  return keys.find(({ names }) => names[0] === item)?.step ?? 'papers';
}
