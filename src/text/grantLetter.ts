import type { CityLaw } from '../domain/year/ordinance';
import { citations } from './citations';
import { fillText } from './template';

/** What the letter says, already in words: amounts as figures and Hangul, dates as papers print them. */
export interface LetterWords {
  /** 수신: 종로구청장 */
  readonly recipient: string;
  readonly fiscalYear: number;
  /** 시·자치구 공동협력사업 */
  readonly programme: string;
  /** 시·자치구 공동협력사업비 */
  readonly grant: string;
  /** 시산: the letter is a draft. */
  readonly isTrial: boolean;
  /** What the decision rests on (관련), one a line; may be empty. */
  readonly grounds: readonly string[];
  /** `금155,867,000원(금일억오천오백팔십육만칠천원)` */
  readonly total: string;
  /** Last year's settlement and what is paid with it (전년도 정산, 지급할 금액); null where there is none. */
  readonly settled: { readonly prior: string; readonly payable: string } | null;
  /** Each project and its amount; '' where only the sum is granted (pool policies). */
  readonly items: readonly { readonly project: string; readonly amount: string }[];
  /** 배분방식 of these projects, each with what applied to it: `균등(끝수처리 절사)`. */
  readonly policy: string;
  /** Sentences on what the money is for, by the ordinance that governs it; may be empty. */
  readonly conditions: readonly string[];
}

/** What the ordinance says of the money, for the letter; nothing where the city's law is not known. */
export function grantConditions(law: CityLaw): readonly string[] {
  if (law === 'unknown') return [];
  return [
    '사용 : 평가사업 분야에 우선 투입{citePurpose}',
    '참고 : 자치구 기준재정수입액 산정에서 제외{citeRevenue}',
  ].map((line) => fillText(line, citations(law, 'ko'), 'ko'));
}

function itemLines(items: LetterWords['items']): string[] {
  return [
    items.some(({ amount }) => amount !== '') ? '사업별 교부액' : '달성 사업',
    ...items.map(
      ({ project, amount }, i) => `    ${i + 1}) ${amount === '' ? project : `${project} : ${amount}`}`,
    ),
  ];
}

const letters = '가나다라마바사아자차카타파하';

/**
 * The letter of the grant decision as official papers are written: numbered 1. 가. 1), ending in 끝 (행정업무의 운영
 * 및 혁신에 관한 규정 시행규칙 제2조제1항, 제4조제5항). Official letters are Korean; there is no English one.
 */
export function grantLetterText(words: LetterWords): string {
  const { recipient, fiscalYear, programme, grant, isTrial, grounds } = words;
  const { total, settled, items, policy, conditions } = words;
  const title = `${fiscalYear}년 ${grant} 교부결정 통지${isTrial ? '(안)' : ''}`;
  const details = [
    [`교부액 : ${total}`],
    // Who has only last year's settlement is granted nothing in any project.
    ...(items.length === 0 ? [] : [itemLines(items)]),
    ...(settled ? [[`전년도 정산 : ${settled.prior}`], [`지급할 금액 : ${settled.payable}`]] : []),
    ...(items.length === 0 ? [] : [[`배분방식 : ${policy}`]]),
    ...conditions.map((condition) => [condition]),
  ];
  const paragraphs = [
    ...(grounds.length === 0 ? [] : [[`관련 : ${grounds.join(', ')}`]]),
    [
      `${fiscalYear}년 ${programme} 평가 결과에 따라 사업비를 다음과 같이 교부 결정하였음을 알려드립니다.`,
      ...details.flatMap(([first = '', ...rest], i) => [`  ${letters.charAt(i)}. ${first}`, ...rest]),
    ],
  ];
  return [
    `수신  ${recipient}`,
    `제목  ${title}`,
    '',
    ...paragraphs.flatMap(([first = '', ...rest], i) => [`${i + 1}. ${first}`, ...rest]),
    '',
    '붙임  교부결정 내역 1부.  끝.',
  ].join('\n');
}
