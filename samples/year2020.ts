import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetLine } from '../src/domain/budget/budgetLine';
import { decimal, parseDecimal } from '../src/domain/money/decimal';
import { seoulDistricts } from '../src/domain/districts/district';
import type { Milestone, TrackRecord } from '../src/domain/programme/history';
import type { Origin } from '../src/domain/issues/issue';
import type { ProgrammeYear } from '../src/domain/year/programmeYear';
import { noRows } from '../src/domain/year/programmeYear';
import type { Project } from '../src/domain/projects/project';
import type { Score } from '../src/domain/scores/score';
import type { Settings } from '../src/domain/year/settings';
import { openSettings } from '../src/domain/year/settings';
import type { Settlement } from '../src/domain/settlement/settlement';
import type { Won } from '../src/domain/money/won';
import { won, zeroWon } from '../src/domain/money/won';

/** The sample is made, not read: nothing in it has a place yet. */
const at: Origin = { sheet: '', row: 0, columns: {} };

const thousand = (amount: number): Won => won(amount * 1000);

/**
 * The programme year 2020. Budget, settlement, record, schedule and history are the figures, dates and names of the
 * city's own 사업별 설명서; the prose is ours. Projects and scores are invented (docs/programme.md §7).
 */
export function year2020(): ProgrammeYear {
  return {
    ...noRows,
    settings,
    // A list of its own, so that the sample shows the sheet 자치구.
    districts: [...seoulDistricts],
    budgetLines: [
      budgetLine('사무관리비', '201-01', 3_100, 0),
      budgetLine('자치구기타재원조정비', '', 7_400_000, 3_000_000),
    ],
    costBases: [
      {
        item: '자치구기타재원조정비',
        expression: '자치구 공동협력 사업비 3,000,000,000원',
        amount: thousand(3_000_000),
        typedAmount: thousand(3_000_000),
        at,
      },
    ],
    projects,
    scores: inventedScores(),
    schedule: steps.map(([step, from, to, spending, detail]) => ({
      step,
      from: `2020-${from}`,
      to: `2020-${to}`,
      spending: thousand(spending),
      detail,
      at,
    })),
    milestones,
    trackRecords,
    settlements: [
      settlement(2016, 8_000_000, 8_000_000),
      settlement(2017, 8_000_000, 8_000_000),
      settlement(2018, 8_002_200, 8_002_111),
    ],
  };
}

const settings: Settings = {
  ...openSettings,
  fiscalYear: 2020,
  programmeName: '시·자치구 공동협력사업',
  bureau: '행정국',
  department: '자치행정과',
  summary:
    '자치구의 협력이 꼭 필요한 시 역점사업을 자치구가 얼마나 추진하였는지 확인하고, 그 결과에 따라 사업비를 지원',
  purpose: '자치구의 시정 참여를 이끌어 자치구 사이의 행정 격차를 줄이고 시 역점사업의 성과를 높임',
  legalBasis: '지방재정법 제5조(성과 중심의 지방재정 운용)\n서울특별시 자치구 공동협력사업 운영 조례',
  location: '서울시 전역',
  period: '2020. 1. 1. ~ 12. 31.',
  expectedEffect:
    '시와 자치구의 협력으로 역점사업을 효율적으로 추진하여 행정서비스 격차를 줄이고 좋은 정책 여건을 마련',
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
    at: { sheet: '', cells: {} },
  },
  at: {},
};

function budgetLine(item: string, code: string, previous: number, current: number): BudgetLine {
  const figure = (amount: number) => ({ amount: thousand(amount), national: null });
  const sources = { national: null, city: thousand(current), district: null, other: null };
  return {
    item,
    code,
    previous: figure(previous),
    current: figure(current),
    ...sources,
    typedChange: null,
    at,
  };
}

/** Invented: the city's own list of 2020 is not published with its targets. */
const invented: readonly (readonly [name: string, department: string, target: bigint])[] = [
  ['복지 사각지대 발굴(가상)', '복지정책과', 70n],
  ['생활 안전 강화(가상)', '안전총괄과', 75n],
  ['희망 일자리 만들기(가상)', '일자리정책과', 80n],
  ['맑은 공기 만들기(가상)', '대기정책과', 85n],
  ['공유 도시 만들기(가상)', '사회혁신과', 90n],
];

const projects: readonly Project[] = invented.map(([name, ownerDepartment, target], i) => ({
  code: `P${i + 1}`,
  name,
  budget: thousand(600_000),
  target: decimal(target),
  maxScore: decimal(100n),
  ownerDepartment,
  selectionGround: '',
  decision: 'selected',
  policyKind: null,
  targetFixedOn: null,
  decisionDocument: '',
  lastThreeYears: '',
  at,
}));

function inventedScores(): Score[] {
  const csv = readFileSync(join(__dirname, 'scores-2020.csv'), 'utf8');
  return csv
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .filter(([code = '']) => /^\d{5}$/.test(code))
    .flatMap(([, district = '', ...texts]) =>
      projects.map(({ code }, i) => ({
        district,
        project: code,
        value: parseDecimal(texts[i] ?? ''),
        at: { sheet: '', cell: null },
      })),
    );
}

const steps: readonly (readonly [string, string, string, number, string])[] = [
  ['추진계획 수립 및 접수', '01', '02', 0, ''],
  ['자치구 의견 수렴', '01', '02', 0, ''],
  ['1차 실무위원회 개최', '02', '02', 0, '평가지표 검토'],
  ['2차 심의위원회 개최', '03', '03', 0, '대상사업 선정'],
  ['시행계획 수립', '03', '03', 0, '대상사업 지표 확정'],
  ['부서별 사업 추진 및 평가', '03', '10', 0, '주관부서별 추진과 성과 평가'],
  ['공동협력사업비 교부', '11', '12', 3_000_000, '목표점수를 달성한 자치구에 교부'],
  ['설문조사 시행', '12', '12', 0, '시·자치구 담당자의 의견을 다음 해 계획에 반영'],
  ['성과평가', '12', '12', 0, '사업별 성과와 실적 보고·논의'],
];

const milestones: readonly Milestone[] = [
  { when: { from: '1999', to: null }, event: '자치구에 대한 인센티브제 시행', at },
  { when: { from: '2000-06', to: null }, event: '총괄 추진부서 변경(예산담당관 → 자치행정과)', at },
  {
    when: { from: '2009-05-28', to: '2009-05-28' },
    event: '「서울특별시 자치구 인센티브사업 운영 조례」 제정',
    at,
  },
  { when: { from: '2016', to: null }, event: '시·자치구 인센티브사업으로 명칭 변경', at },
  {
    when: { from: '2017-05-18', to: '2017-05-18' },
    event: '조례명 변경(「서울특별시 자치구 공동협력사업 운영 조례」)',
    at,
  },
];

const trackRecords: readonly TrackRecord[] = [
  trackRecord(2017, 8, 80, '찾아가는 복지 서울'),
  trackRecord(2018, 11, 80, '효과적 재난대응 및 현장 안전문화 정착을 통한 안전도시 만들기'),
  trackRecord(2019, 12, 74, '2019 서울 희망 일자리 만들기'),
];

/** `hundredMillions`: the amount in 억원, as the record states it. */
function trackRecord(year: number, count: number, hundredMillions: number, example: string): TrackRecord {
  const precision = won(100_000_000);
  return { year, projects: count, amount: won(hundredMillions * precision), precision, example, at };
}

function settlement(year: number, finalBudget: number, spent: number): Settlement {
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
    at,
  };
}
