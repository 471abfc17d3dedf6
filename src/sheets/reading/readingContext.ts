import type { District } from '../../domain/districts/district';
import { seoulDistricts } from '../../domain/districts/district';
import type { Issue } from '../../domain/issues/issue';
import type { MoneyUnit } from '../../domain/money/moneyUnit';
import type { CodeSystem } from '../../notation/districtCode';
import type { Project } from '../../domain/projects/project';

/** What readers know of the workbook besides the cell before them. */
export interface ReadingContext {
  /** 회계연도; null while unknown. */
  readonly fiscalYear: number | null;
  /** 금액단위 of 설정; null when not given. */
  readonly moneyUnit: MoneyUnit | null;
  readonly districts: readonly Pick<District, 'name' | 'aliases' | 'code'>[];
  readonly projects: readonly Pick<Project, 'code' | 'name'>[];
  /** Which system the district codes (행정코드) of the column at hand belong to; null for none. */
  readonly codeSystem: CodeSystem | 'list' | 'ambiguous' | null;
  /** Hears that a figure was read in 천원 because nothing said otherwise. */
  readonly assumeUnit: () => void;
  /** Takes an issue; all of a workbook are collected. */
  readonly report: (issue: Issue) => void;
}

/** What is known before anything is read. */
export function startingContext(report: (found: Issue) => void): ReadingContext {
  return {
    fiscalYear: null,
    moneyUnit: null,
    districts: seoulDistricts,
    projects: [],
    codeSystem: null,
    assumeUnit: () => undefined,
    report,
  };
}
