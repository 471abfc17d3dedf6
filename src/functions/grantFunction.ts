import { contestOf, standingsOf } from '../domain/allocation/achievers';
import type { AllocationInput, Split } from '../domain/allocation/allocation';
import type { PolicyKind } from '../domain/allocation/policies';
import { isPoolPolicy } from '../domain/allocation/policies';
import type { RemainderRule } from '../domain/allocation/policy';
import { splitPool } from '../domain/allocation/splitPool';
import { splitProject } from '../domain/allocation/splitProject';
import type { Decimal } from '../domain/money/decimal';
import { decimal } from '../domain/money/decimal';
import type { Won } from '../domain/money/won';
import { zeroWon } from '../domain/money/won';
import type { SelectedProject } from '../domain/projects/project';
import type { Score } from '../domain/scores/score';
import { scoreTable } from '../domain/scores/score';
import { firstValue } from './apportionFunction';
import { exactNumber, scoreArgument } from './arguments';
import { cellsOf, valueOf } from './cell';
import {
  kindArgument,
  perProject,
  poolOf,
  remainderArgument,
  targetOf,
  wholeAmounts,
} from './grantArguments';
import { checkCount } from './overCells';

/**
 * 점수표에서 사업별 교부액을 산정합니다. 목표점수 이상이면 달성이며, 미달성과 '미참여'는 0입니다. 빈칸은 미제출이므로 #N/A입니다.
 * @customfunction GRANT
 * @param scores 점수표: 자치구가 행, 사업이 열인 범위
 * @param targets 사업별 목표점수: 사업 수만큼의 범위, 또는 모두에 쓰는 값 하나
 * @param budgets 사업별 사업비: 사업 수만큼의 범위, 또는 모두에 쓰는 값 하나
 * @param [policy] 배분방식: 「설정」의 배분방식 가운데 점수만으로 정하는 것(균등, 점수비례 등). 생략하면 균등. 달성수비례처럼 재원 전체를 나누는 방식은 결과가 한 열입니다.
 * @param [step] 배분단위(사업비와 같은 단위의 수). 생략하면 1.
 * @param [remainder] 끝수처리: 절사 또는 전액배분. 생략하면 배분방식의 기본값(균등은 절사, 비례는 전액배분).
 * @returns 점수표와 같은 모양의 교부액. 점수가 높은 자치구, 같으면 앞선 행이 끝수를 먼저 받습니다.
 * @example =GYOBU.GRANT({93,65;100,76;70,87},{70,75},600000) → {200000,0;200000,300000;200000,300000}
 * @example =GYOBU.GRANT({80;80;85},80,100,"균등",1,"전액배분") → {33;33;34}
 * @example =GYOBU.GRANT({80;90;"미참여"},80,170,"점수비례") → {80;90;0}
 * @example =GYOBU.GRANT({93,65;100,76;70,87},{70,75},{600,400},"달성수비례") → {200;400;400}
 */
export function grantAmounts(
  scores: unknown[][],
  targets: unknown[][],
  budgets: unknown[][],
  policy?: string,
  step?: unknown,
  remainder?: string,
): unknown[][] {
  const table = cellsOf(scores);
  const projects = table[0]?.length ?? 0;
  checkCount(table.length * projects);
  const kind = kindArgument(policy);
  const wanted = perProject(targets, 'targets', projects).map(targetOf);
  const scored = wanted.flatMap((_, p) =>
    table.map((row, d): Score => {
      return { district: String(d), project: String(p), value: scoreArgument(valueOf(row[p]), 'scores'), at };
    }),
  );
  const { amounts, unit, scale } = wholeAmounts(perProject(budgets, 'budgets', projects), firstValue(step));
  const terms = { kind, remainder: remainderArgument(remainder, kind), unit };
  const input = inputOf(terms, wanted, amounts, scored, table.length);
  const splits = isPoolPolicy(kind)
    ? [splitPool({ kind, policy: input.yearPolicy, budget: poolOf(amounts), standings: standingsOf(input) })]
    : input.projects.map((project) => projectSplit(input, project));
  const columns = splits.map((split) => new Map(split.shares.map((share) => [share.district, share.amount])));
  return table.map((_, d) =>
    columns.map((column) => exactNumber(decimal(BigInt(column.get(String(d)) ?? zeroWon), scale))),
  );
}

const at = { sheet: '', cell: null };

/** The arguments as the terms of an allocation: amounts are whole numbers on the scale, districts and projects their places. */
function inputOf(
  terms: { readonly kind: PolicyKind; readonly remainder: RemainderRule; readonly unit: Won },
  targets: readonly Decimal[],
  budgets: readonly Won[],
  scores: readonly Score[],
  districts: number,
): AllocationInput {
  return {
    projects: targets.map((target, p): SelectedProject => {
      const code = String(p);
      return {
        ...{
          code,
          name: code,
          target,
          budget: budgets[p] ?? zeroWon,
          decision: 'selected',
          policyKind: null,
        },
        ...{ maxScore: target, ownerDepartment: '', selectionGround: '', targetFixedOn: null },
        ...{ decisionDocument: '', lastThreeYears: '', at: { sheet: '', row: 0, columns: {} } },
      };
    }),
    districts: Array.from({ length: districts }, (_, d) => String(d)),
    scores: scoreTable(scores),
    yearPolicy: {
      ...{ ...terms, oddUnitOrder: 'score', noAchiever: 'leave', cap: null, floor: null, baseShare: null },
      ...{ price: null, scoreStep: null, at: { sheet: '', cells: {} } },
    },
    tiers: [],
    manualGrants: [],
  };
}

function projectSplit(input: AllocationInput, project: SelectedProject): Split {
  const split = splitProject(contestOf(input, project, project.budget));
  if (!split.ok) throw new Error('a split by scores alone, without a floor, is always payable');
  return split.value;
}
