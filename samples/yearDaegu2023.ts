import type { BudgetLine } from '../src/domain/budget/budgetLine';
import { decimal } from '../src/domain/money/decimal';
import type { District } from '../src/domain/districts/district';
import type { Origin } from '../src/domain/issues/issue';
import type { ProgrammeYear } from '../src/domain/year/programmeYear';
import type { Project } from '../src/domain/projects/project';
import type { Settlement } from '../src/domain/settlement/settlement';
import { won, zeroWon } from '../src/domain/money/won';
import { year2020 } from './year2020';

const at: Origin = { sheet: '', row: 0, columns: {} };
const thousand = (amount: number) => won(amount * 1000);

/** The nine districts of Daegu in official order; 군위군 joined in July 2023. Codes are left to the officer. */
const districts: readonly District[] = [
  '중구',
  '동구',
  '서구',
  '남구',
  '북구',
  '수성구',
  '달서구',
  '달성군',
  '군위군',
].map((name) => ({ name, code: null, aliases: [], at: null }));

/** All invented: projects, budgets, targets. */
const invented: readonly (readonly [name: string, budget: number, target: bigint])[] = [
  ['시정 협조(가상)', 1_200_000, 70n],
  ['안전 도시(가상)', 900_000, 75n],
  ['일자리(가상)', 900_000, 80n],
];

const projects: readonly Project[] = invented.map(([name, budget, target], i) => ({
  code: `D${i + 1}`,
  name,
  budget: thousand(budget),
  target: decimal(target),
  maxScore: decimal(100n),
  ownerDepartment: '',
  selectionGround: '',
  decision: 'selected',
  policyKind: null,
  targetFixedOn: null,
  decisionDocument: '',
  lastThreeYears: '',
  at,
}));

/** Invented scores, a row a district. */
const scores: readonly (readonly [bigint, bigint, bigint])[] = [
  [82n, 74n, 91n],
  [95n, 88n, 79n],
  [71n, 80n, 84n],
  [69n, 77n, 80n],
  [88n, 92n, 86n],
  [90n, 75n, 95n],
  [98n, 96n, 93n],
  [76n, 83n, 72n],
  [70n, 61n, 81n],
];

/**
 * Another metropolitan city, all figures invented: its own districts and limits, and tiers instead of equal shares.
 * No line of code knows it; what differs from Seoul is data.
 */
export function yearDaegu2023(): ProgrammeYear {
  const seoul = year2020();
  return {
    ...seoul,
    settings: {
      ...seoul.settings,
      fiscalYear: 2023,
      programmeName: '시-구·군 협력증진사업',
      bureau: '기획조정실',
      department: '예산담당관',
      summary: '구·군의 협력이 필요한 시정 과제의 추진 실적에 따라 사업비를 지원(가상)',
      purpose: '',
      legalBasis: '',
      location: '대구광역시 전역',
      period: '2023. 1. 1. ~ 12. 31.',
      expectedEffect: '',
      maxProjects: 8,
      grantBudget: thousand(3_000_000),
      grantItem: null,
      policy: { ...seoul.settings.policy, kind: 'tierWeight', remainder: null, unit: thousand(10) },
    },
    districts,
    budgetLines: [
      budgetLine('사무관리비', 5_000, 4_000),
      budgetLine('구군협력증진사업비', 2_800_000, 3_000_000),
    ],
    costBases: [],
    projects,
    scores: districts.flatMap(({ name }, row) =>
      projects.map(({ code }, column) => ({
        district: name,
        project: code,
        value: decimal(scores[row]?.[column] ?? 0n),
        at: { sheet: '', cell: null },
      })),
    ),
    tiers: [tier('최우수', 15n, 2), tier('우수', 12n, 3), tier('장려', 10n, 9)],
    schedule: [],
    milestones: [],
    trackRecords: [],
    settlements: [settlement(2019, 2_500_000), settlement(2020, 2_600_000), settlement(2021, 2_700_000)],
  };
}

/** `tenths`: the weight in tenths, 15 for 1.5. */
function tier(name: string, tenths: bigint, count: number) {
  return {
    name,
    weight: decimal(tenths, 1),
    amount: null,
    cut: { by: 'count' as const, count },
    project: null,
    at,
  };
}

function budgetLine(item: string, previous: number, current: number): BudgetLine {
  const figure = (amount: number) => ({ amount: thousand(amount), national: null });
  const sources = { national: null, city: null, district: null, other: null };
  return {
    item,
    code: '',
    previous: figure(previous),
    current: figure(current),
    ...sources,
    typedChange: null,
    at,
  };
}

function settlement(year: number, amount: number): Settlement {
  return {
    year,
    finalBudget: thousand(amount),
    carriedIn: zeroWon,
    adjustment: zeroWon,
    spent: thousand(amount),
    carriedOut: zeroWon,
    carryKind: null,
    typedAvailable: null,
    typedBalance: null,
    at,
  };
}
