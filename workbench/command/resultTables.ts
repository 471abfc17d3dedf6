import type { GrantBudgetUse } from '../../src/domain/budget/grantBudget';
import { hasOtherUse } from '../../src/domain/budget/grantBudget';
import { isPoolPolicy } from '../../src/domain/allocation/policies';
import { placeKey } from '../../src/domain/placeKey';
import type { Settings } from '../../src/domain/year/settings';
import { grantName } from '../../src/domain/year/settings';
import { isAchieved } from '../../src/domain/scores/score';
import type { YearResult } from '../../src/domain/year/yearResult';
import { formalAmount } from '../../src/notation/hangulAmount';
import { rateText } from '../../src/notation/rateText';
import { available, balance } from '../../src/domain/settlement/settlement';
import { textTable } from './textTable';

const wonPerThousand = 1_000;
const thousands = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 3 });

/** The three tables of a year for a terminal, in 천원: 예산총괄, 교부내역, 결산현황. */
export function resultTables(
  result: YearResult,
  settings: Pick<Settings, 'programmeName'>,
): readonly string[] {
  const { fiscalYear, status, allocation, use } = result;
  const draft = status === 'trial' ? '(안)' : '';
  return [
    `예산총괄${draft} (단위 : 천원, %)`,
    ...budgetTable(result),
    '',
    `${fiscalYear}년 ${grantName(settings)} 교부결정 내역${draft} (단위 : 천원)`,
    ...grantTable(result),
    ...use.heldProjects.map(
      ({ code, name, budget }) =>
        `보류 ${code} ${name} ${budget === null ? '사업비 미정' : `${inThousands(budget)}천원`}`,
    ),
    `교부 ${formalAmount(allocation.granted)}, 집행잔액 ${inThousands(allocation.leftover)}천원${otherUse(use)}`,
    '',
    `결산현황${draft} (단위 : 천원)`,
    ...settlementTable(result),
  ];
}

/** `, 보류 500,000천원, 미배정 100,000천원(교부재원 3,600,000천원)`: nothing where the projects have all of 교부재원. */
function otherUse(use: GrantBudgetUse): string {
  if (!hasOtherUse(use)) return '';
  const { heldProjects, held, unassigned, grantBudget } = use;
  return [
    heldProjects.length > 0 ? `, 보류 ${inThousands(held)}천원` : '',
    unassigned === null || unassigned === 0 ? '' : `, 미배정 ${inThousands(unassigned)}천원`,
    grantBudget === null ? '' : `(교부재원 ${inThousands(grantBudget)}천원)`,
  ].join('');
}

function budgetTable({ budget, fiscalYear }: YearResult): readonly string[] {
  const total = { item: '계', ...budget.total };
  return textTable([
    ['구분', `${fiscalYear - 1}예산액(A)`, `${fiscalYear}예산액(B)`, '증감(B-A)', '증감률'],
    ...[total, ...budget.rows].map(({ item, previous, current, change, rate }) => [
      item,
      inThousands(previous.amount),
      inThousands(current.amount),
      inThousands(change.amount),
      rateText(rate),
    ]),
  ]);
}

/** Amounts by project; under a policy over the pool ○ where the target was reached, as 교부내역 has it. */
function grantTable({ projects, allocation, scores }: YearResult): readonly string[] {
  const isPool = isPoolPolicy(allocation.yearKind);
  const amounts = new Map(
    allocation.grants.map(({ district, project, amount }) => [placeKey(district, project), amount]),
  );
  return textTable([
    ['자치구', ...projects.map(({ code }) => code), '달성', '계'],
    [
      '계',
      ...allocation.perProject.map(({ granted }) => (granted === null ? '' : inThousands(granted))),
      String(allocation.perDistrict.reduce((sum, { achieved }) => sum + achieved, 0)),
      inThousands(allocation.granted),
    ],
    ...allocation.perDistrict.map(({ district, achieved, amount }) => [
      district,
      ...projects.map(({ code, target }) => {
        const value = scores.get(district)?.get(code)?.value ?? null;
        if (isPool) return isAchieved(value, target) ? '○' : '-';
        const granted = amounts.get(placeKey(district, code));
        return granted === undefined ? '-' : inThousands(granted);
      }),
      String(achieved),
      inThousands(amount),
    ]),
  ]);
}

function settlementTable({ settlements }: YearResult): readonly string[] {
  return textTable([
    ['연도', '최종예산', '전년이월', '예산변경', '예산현액', '집행액', '차년이월', '집행잔액'],
    ...settlements.map(({ settlement }) => [
      String(settlement.year),
      ...[
        settlement.finalBudget,
        settlement.carriedIn,
        settlement.adjustment,
        available(settlement),
        settlement.spent,
        settlement.carriedOut,
        balance(settlement),
      ].map(inThousands),
    ]),
  ]);
}

/** Money for a person: 천원 with a comma, a negative with △. */
export function inThousands(amount: number): string {
  const text = thousands.format(Math.abs(amount) / wonPerThousand);
  return amount < 0 ? `△${text}` : text;
}
