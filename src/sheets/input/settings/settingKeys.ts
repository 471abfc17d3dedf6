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
}

/** Any item, where its values are nobody's concern. */
export type AnySettingKey = Omit<SettingKey<unknown>, 'kind'> & { readonly kind: AnyCellKind };

function key<T>(
  names: readonly [string, ...string[]],
  kind: CellKind<T>,
  about: string,
  example = '',
): SettingKey<T> {
  return { names, kind, about, example };
}

/** Every item of 설정 (docs/workbook.md §3), in the order in which a template lists them. */
export const settingKeys = {
  fiscalYear: key(['회계연도'], year, '어느 해의 사업인지 네 자리로 적습니다.', '2020'),
  programmeName: key(['사업명'], text, '사업설명서의 제목이 되는 이름입니다.', '시·자치구 공동협력사업'),
  account: key(['회계'], text, '비우면 일반회계로 봅니다.', '일반회계'),
  bureau: key(['실국'], text, '예산서 기준의 실·국입니다.', '행정국'),
  department: key(['부서'], text, '예산서 기준의 부서입니다.', '자치행정과'),
  director: key(['과장'], text, '사업설명서에 적을 때만 입력합니다.'),
  teamLeader: key(['팀장'], text, '사업설명서에 적을 때만 입력합니다.'),
  officer: key(['주무관'], text, '사업설명서에 적을 때만 입력합니다.'),
  summary: key(['사업내용'], text, '기본현황의 사업내용입니다. 여러 줄은 줄바꿈으로 적습니다.'),
  purpose: key(['사업목적'], text, '사업설명의 사업목적입니다.'),
  legalBasis: key(['사업근거'], text, '법령과 조례를 한 줄에 하나씩 적습니다.', '지방재정법 제5조'),
  location: key(['위치'], text, '사업이 이루어지는 곳입니다.', '서울시 전역'),
  period: key(['사업기간'], text, '사업설명서에 적는 기간입니다.', '2020. 1. 1. ~ 12. 31.'),
  expectedEffect: key(['기대효과'], text, '향후 기대효과입니다.'),
  maxProjects: key(['사업수한도'], count, '선정할 수 있는 사업의 최대 수입니다.', '5'),
  grantBudget: key(
    ['교부재원'],
    amountOrItem,
    '자치구에 나눌 재원입니다. 금액이나 「예산내역」의 과목 이름을 적습니다. 비우면 「예산내역」에서 찾고, 찾지 못하면 묻습니다.',
    '3,000,000',
  ),
  moneyUnit: key(['금액단위'], moneyUnit, '시트에 단위 표시가 없을 때의 금액 단위입니다.', '천원'),
  payUnit: key(['배분단위'], payUnit, '교부액의 최소 단위입니다. 비우면 천원입니다.', '천원'),
  policyKind: key(['배분방식'], policyKind, '사업비를 나누는 방식입니다. 비우면 균등입니다.', '균등'),
  remainder: key(['끝수처리', '잔액처리'], remainder, '배분단위 미만을 어떻게 할지 정합니다.', '절사'),
  oddUnitOrder: key(
    ['끝수배정순서', '동점처리'],
    oddUnitOrder,
    '남은 한 단위를 누구에게 먼저 줄지 정합니다. 비우면 점수순입니다.',
    '점수순',
  ),
  noAchiever: key(
    ['달성구없음처리', '미달처리'],
    noAchiever,
    '달성 자치구가 없는 사업의 사업비를 어떻게 할지 정합니다. 비우면 집행잔액입니다.',
    '집행잔액',
  ),
  rateMode: key(
    ['증감률처리'],
    rateMode,
    '증감률의 끝수를 어떻게 할지 정합니다. 비우면 반올림입니다.',
    '반올림',
  ),
  rateDigits: key(['증감률자릿수'], count, '증감률의 소수 자릿수입니다. 비우면 0입니다.', '0'),
  scoreDecimals: key(['점수자릿수'], count, '점수의 소수 자릿수입니다. 비우면 2입니다.', '2'),
  scoreStep: key(['점수단위'], quantity, '초과비례에서 더하는 점수 한 단계입니다.', '1'),
  cap: key(['상한'], amount, '한 자치구가 한 사업에서 받는 최고액입니다.', '50,000'),
  floor: key(['하한'], amount, '달성 자치구가 한 사업에서 받는 최저액입니다.', '10,000'),
  baseShare: key(['기본비율'], percent, '기본성과에서 모든 자치구에 똑같이 나누는 비율입니다.', '75%'),
  price: key(['사업당교부액', '단가'], amount, '단가 방식에서 달성 사업 하나에 주는 금액입니다.', '40,000'),
  targetsFixedOn: key(['목표확정일'], date, '목표점수를 확정한 날입니다.', '2020. 3. 20.'),
  noticeOn: key(['통지일'], date, '교부결정을 자치구에 알린 날입니다.', '2020. 11. 30.'),
} as const satisfies Record<string, AnySettingKey>;

export type SettingKeys = typeof settingKeys;
/** What the officer wrote in 설정, item by item; null where nothing (readable) was written. */
export type SettingValues = {
  readonly [Key in keyof SettingKeys]: SettingKeys[Key] extends SettingKey<infer T> ? T | null : never;
};
