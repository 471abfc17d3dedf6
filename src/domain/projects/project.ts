import type { Decimal } from '../money/decimal';
import { decimal } from '../money/decimal';
import type { Origin } from '../issues/issue';
import type { PolicyKind } from '../allocation/policies';
import type { Won } from '../money/won';

/** What the committee decided (심의결과) on a candidate: 선정, 제외, 보류 (ordinance art. 4②). */
export type Selection = 'selected' | 'excluded' | 'held';

/** 만점 where a project states none. */
export const fullMarks: Decimal = decimal(100n);

/** A candidate project (대상사업), as its row of the sheet says it. */
export interface Project {
  /** 사업코드, the key of the project. */
  readonly code: string;
  readonly name: string;
  /** 사업비; null where the cell is empty (an error for a selected project, reported by the reader). */
  readonly budget: Won | null;
  /** 목표점수; null where the cell is empty. */
  readonly target: Decimal | null;
  /** 만점, 100 unless the sheet says otherwise. */
  readonly maxScore: Decimal;
  /** 주관부서 */
  readonly ownerDepartment: string;
  /** 선정근거: the ground of ordinance art. 4①, 1 to 5, as typed. */
  readonly selectionGround: string;
  /** 심의결과 */
  readonly decision: Selection;
  /** The project's own 배분방식; null where the year's applies. */
  readonly policyKind: PolicyKind | null;
  /** 목표확정일, ISO date; null where the target is not fixed yet. */
  readonly targetFixedOn: string | null;
  /** 확정문서번호 */
  readonly decisionDocument: string;
  /** 최근 3년 지원액 as typed: shown beside the budget (ordinance art. 7④), never calculated with. */
  readonly lastThreeYears: string;
  readonly at: Origin;
}

/** A project that takes part in the allocation: it is selected, and has its budget and its target. */
export interface SelectedProject extends Project {
  readonly decision: 'selected';
  readonly budget: Won;
  readonly target: Decimal;
}

/** The selected projects (선정) in sheet order. One without budget or target is left out: the reader reported it. */
export function selectedProjects(projects: readonly Project[]): SelectedProject[] {
  return projects.filter(isSelected);
}

function isSelected(project: Project): project is SelectedProject {
  return project.decision === 'selected' && project.budget !== null && project.target !== null;
}
