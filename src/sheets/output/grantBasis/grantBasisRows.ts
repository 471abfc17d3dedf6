import type { OddUnit, Share, Split } from '../../../domain/allocation/allocation';
import type { Decimal } from '../../../domain/money/decimal';
import { addDecimal, zeroDecimal } from '../../../domain/money/decimal';
import { isPoolPolicy } from '../../../domain/allocation/policies';
import type { SelectedProject } from '../../../domain/projects/project';
import type { ScoreValue } from '../../../domain/scores/score';
import { isAchieved } from '../../../domain/scores/score';
import type { YearResult } from '../../../domain/year/yearResult';

/** One line of 배분근거: a district in a project, or in the pool. */
export interface GrantBasisRow {
  /** 사업코드 and name; `전체 사업` for the pool. */
  readonly project: string;
  readonly district: string;
  readonly score: ScoreValue;
  /** 목표점수; null over the pool. */
  readonly target: Decimal | null;
  /** How many projects were achieved here: 0 or 1 in a project. */
  readonly achieved: number;
  readonly split: Split;
  /** The rows of the same split, by index from 0: the first and the last. */
  readonly group: { readonly from: number; readonly to: number };
  /** Null where nothing is paid. */
  readonly share: Share | null;
  readonly oddUnit: OddUnit | null;
}

/** Every district of every split, in the order of 교부내역: who got nothing stands there too. */
export function grantBasisRows(result: YearResult): GrantBasisRow[] {
  const { allocation, projects } = result;
  const size = allocation.perDistrict.length;
  return allocation.splits.flatMap((split, i) => {
    const group = { from: i * size, to: (i + 1) * size - 1 };
    const project = projects.find(({ code }) => code === split.project) ?? null;
    const shares = new Map(split.shares.map((share) => [share.district, share]));
    const oddUnits = new Map(split.oddUnits.map((unit) => [unit.district, unit]));
    return allocation.perDistrict.map(({ district, achieved }) => {
      const score = project ? scoreIn(result, project, district) : poolScore(result, district);
      return {
        project: project ? `${project.code} ${project.name}` : '전체 사업',
        district,
        score,
        target: project?.target ?? null,
        achieved: project ? Number(isAchieved(score, project.target)) : achieved,
        split,
        group,
        share: shares.get(district) ?? null,
        oddUnit: oddUnits.get(district) ?? null,
      };
    });
  });
}

/** Whether the amounts come from one pool, so that there is one line a district. */
export function isPoolResult({ allocation }: YearResult): boolean {
  return isPoolPolicy(allocation.yearKind);
}

function scoreIn({ scores }: YearResult, { code }: SelectedProject, district: string): ScoreValue {
  return scores.get(district)?.get(code)?.value ?? null;
}

/** Over the pool a district's score is the sum of its project scores; 미참여 adds nothing. */
function poolScore(result: YearResult, district: string): Decimal {
  return result.projects.reduce((sum, project) => {
    const value = scoreIn(result, project, district);
    return value === null || value === 'absent' ? sum : addDecimal(sum, value);
  }, zeroDecimal);
}
