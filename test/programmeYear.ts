import { decimal, zeroDecimal, parseDecimal } from '../src/domain/money/decimal';
import { seoulDistricts } from '../src/domain/districts/district';
import type { ProgrammeYear } from '../src/domain/year/programmeYear';
import { noRows } from '../src/domain/year/programmeYear';
import type { Project } from '../src/domain/projects/project';
import type { Score } from '../src/domain/scores/score';
import type { Settings } from '../src/domain/year/settings';
import { openSettings } from '../src/domain/year/settings';
import type { Won } from '../src/domain/money/won';
import { won, zeroWon } from '../src/domain/money/won';
import { sampleOrigin } from './originOf';
import { syntheticScores } from './syntheticScores';

/** Money as the papers print it: 천원. */
export function thousand(amount: number): Won {
  return won(amount * 1000);
}

/**
 * A clean 2020 year: the figures of the form of 2020, and the invented projects and scores of docs/programme.md §7.
 * Every sheet that the form has facts for; no committee, opinion, payment or correction yet, so it is a trial (시산).
 * Cells are those of a workbook with the header in row 1 (`sampleOrigin`), the ones that docs/messages.md names.
 */
export function sampleYear(changes: Partial<ProgrammeYear> = {}): ProgrammeYear {
  return {
    ...noRows,
    settings: sampleSettings(),
    districts: seoulDistricts,
    budgetLines: [
      budgetLine(2, '사무관리비', '201-01', 3_100, 0),
      budgetLine(3, '자치구기타재원조정비', '', 7_400_000, 3_000_000),
    ],
    costBases: [
      {
        item: '자치구기타재원조정비',
        expression: '3,000,000,000원',
        amount: thousand(3_000_000),
        typedAmount: thousand(3_000_000),
        at: sampleOrigin('산출근거', 2),
      },
    ],
    projects: sampleProjects(),
    scores: sampleScores(),
    schedule: sampleSchedule(),
    milestones: [
      { when: { from: '1999', to: null }, event: '자치구 인센티브제 시행', at: sampleOrigin('추진경위', 2) },
      {
        when: { from: '2000-06', to: null },
        event: '총괄부서를 자치행정과로 변경',
        at: sampleOrigin('추진경위', 3),
      },
      {
        when: { from: '2009-05-28', to: '2009-05-28' },
        event: '인센티브사업 운영 조례 제정',
        at: sampleOrigin('추진경위', 4),
      },
    ],
    trackRecords: [
      trackRecord(2, 2017, 8, 8_000_000, '찾아가는 복지 서울'),
      trackRecord(3, 2018, 11, 8_000_000, '안전도시 만들기'),
      trackRecord(4, 2019, 12, 7_400_000, '서울 희망 일자리 만들기'),
    ],
    settlements: [
      settlement(2, 2016, 8_000_000, 8_000_000),
      settlement(3, 2017, 8_000_000, 8_000_000),
      settlement(4, 2018, 8_002_200, 8_002_111),
    ],
    ...changes,
  };
}

/** The sample's settings (설정); the policy pays 균등 and 전액배분, said explicitly as in the sample workbook. */
export function sampleSettings(changes: Partial<Settings> = {}): Settings {
  const keys = [
    '회계연도',
    '사업명',
    '회계',
    '사업수한도',
    '교부재원',
    '배분방식',
    '끝수처리',
    '목표확정일',
    '통지일',
  ];
  return {
    ...openSettings,
    fiscalYear: 2020,
    programmeName: '시·자치구 공동협력사업',
    bureau: '행정국',
    department: '자치행정과',
    legalBasis: '지방재정법 제5조\n서울특별시 자치구 공동협력사업 운영 조례',
    location: '서울시 전역',
    period: '2020. 1. 1. ~ 12. 31.',
    maxProjects: 5,
    grantBudget: thousand(3_000_000),
    moneyUnit: 'thousand',
    policy: {
      kind: 'equal',
      unit: thousand(1),
      remainder: 'exact',
      oddUnitOrder: 'score',
      noAchiever: 'leave',
      cap: null,
      floor: null,
      baseShare: null,
      price: null,
      scoreStep: null,
      at: { sheet: '설정', cells: { kind: 'B7', remainder: 'B8' } },
    },
    at: Object.fromEntries(keys.map((key, i) => [key, { sheet: '설정', cell: `B${i + 2}` }])),
    ...changes,
  };
}

const projectNames = ['복지 사각지대 발굴', '생활 안전 강화', '희망 일자리', '맑은 공기', '공유 도시'];
const targets = [70n, 75n, 80n, 85n, 90n];

/** P1 to P5 (invented), 600,000천원 each, targets 70, 75, 80, 85 and 90. */
export function sampleProjects(): Project[] {
  return projectNames.map((name, i) => ({
    code: `P${i + 1}`,
    name,
    budget: thousand(600_000),
    target: decimal(targets[i] ?? 0n),
    maxScore: decimal(100n),
    ownerDepartment: '',
    selectionGround: '',
    decision: 'selected',
    policyKind: null,
    targetFixedOn: null,
    decisionDocument: '',
    lastThreeYears: '',
    at: sampleOrigin('대상사업', i + 2),
  }));
}

/** The 125 invented scores; 종로구 P1 is 자치구점수 B2. */
export function sampleScores(): Score[] {
  return syntheticScores().flatMap(({ district, scores }, row) =>
    scores.map((text, column) => ({
      district,
      project: `P${column + 1}`,
      value: parseDecimal(text) ?? zeroDecimal,
      at: { sheet: '자치구점수', cell: `${'BCDEF'.charAt(column)}${row + 2}` },
    })),
  );
}

function budgetLine(row: number, item: string, code: string, previous: number, current: number) {
  return {
    item,
    previous: { amount: thousand(previous), national: null },
    current: { amount: thousand(current), national: null },
    code,
    national: null,
    city: thousand(current),
    district: null,
    other: null,
    typedChange: null,
    at: sampleOrigin('예산내역', row),
  };
}

function trackRecord(row: number, year: number, projects: number, amount: number, example: string) {
  const at = sampleOrigin('추진실적', row);
  return { year, projects, amount: thousand(amount), precision: won(100_000_000), example, at };
}

function settlement(row: number, year: number, finalBudget: number, spent: number) {
  return {
    year,
    finalBudget: thousand(finalBudget),
    carriedIn: zeroWon,
    adjustment: zeroWon,
    spent: thousand(spent),
    carriedOut: zeroWon,
    carryKind: null,
    typedAvailable: thousand(finalBudget),
    typedBalance: thousand(finalBudget - spent),
    at: sampleOrigin('결산', row),
  };
}

/** The nine steps of the form's schedule. */
const steps = [
  ['추진계획 수립 및 접수', '2020-01', '2020-02', 0, ''],
  ['자치구 의견 수렴', '2020-01', '2020-02', 0, ''],
  ['1차 실무위원회 개최', '2020-02', '2020-02', 0, '평가지표 검토'],
  ['2차 심의위원회 개최', '2020-03', '2020-03', 0, '대상사업 선정'],
  ['시행계획 수립', '2020-03', '2020-03', 0, '대상사업 지표 확정'],
  ['부서별 사업 추진 및 평가', '2020-03', '2020-10', 0, '주관부서별 추진과 성과 평가'],
  ['공동협력사업비 교부', '2020-11', '2020-12', 3_000_000, '목표점수를 달성한 자치구에 교부'],
  ['설문조사 시행', '2020-12', '2020-12', 0, '시·자치구 담당자 대상'],
  ['성과평가', '2020-12', '2020-12', 0, '사업별 성과와 실적 논의'],
] as const;

function sampleSchedule() {
  return steps.map(([step, from, to, spending, detail], i) => {
    return { step, from, to, spending: thousand(spending), detail, at: sampleOrigin('추진일정', i + 2) };
  });
}
