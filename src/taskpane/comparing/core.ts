import type { AllocationInput } from '../../domain/allocation/allocation';
import type { Comparison } from '../../domain/allocation/compare';
import { comparePolicies } from '../../domain/allocation/compare';
import { inputOf } from '../../domain/allocation/checkInput';
import type { Decimal } from '../../domain/money/decimal';
import { effectiveScores } from '../../domain/scores/effectiveScores';
import type { Fix } from '../../domain/issues/issue';
import type { RemainderRule } from '../../domain/allocation/policy';
import type { PolicyKind } from '../../domain/allocation/policies';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { RunRecord } from '../../domain/record/runRecord';
import type { Score } from '../../domain/scores/score';
import { scoreTable } from '../../domain/scores/score';
import type { Won } from '../../domain/money/won';
import { won, zeroWon, sumWonOrNull } from '../../domain/money/won';
import { policyNames } from '../../notation/policyName';

/** Units that a trial may pay in (배분단위): 천원, 만원, 백만원. */
export const trialUnits = [
  { unit: won(1_000), text: 'unit.thousand' },
  { unit: won(10_000), text: 'unit.tenThousand' },
  { unit: won(1_000_000), text: 'unit.million' },
] as const;

/** What is supposed (가정): which policies, in which unit, and from which scores. */
export interface Supposition {
  readonly policies: readonly PolicyKind[];
  readonly unit: Won;
  /** 끝수처리; null takes each policy's own default. */
  readonly remainder: RemainderRule | null;
  /** Targets in place of the workbook's, by project code. */
  readonly targets: ReadonlyMap<string, Decimal>;
  /** The scores of the sheet, or every district with the full score: what the policy costs at most. */
  readonly scores: 'sheet' | 'full';
}

/** The supposition that a comparison starts with: the year's own settings, and the policies most often weighed. */
export function firstSupposition({ settings, scores }: ProgrammeYear): Supposition {
  const { kind, unit, remainder } = settings.policy;
  const usual: readonly PolicyKind[] = ['equal', 'scoreProportional', 'countProportional'];
  return {
    policies: [kind, ...usual.filter((each) => each !== kind)],
    unit,
    remainder,
    targets: new Map(),
    scores: scores.length > 0 ? 'sheet' : 'full',
  };
}

/** Tries a supposition (모의 산정). Nothing of it is written, ever. */
export function simulate(year: ProgrammeYear, supposition: Supposition): Comparison {
  const own = inputOf(year);
  const input: AllocationInput = {
    ...own,
    yearPolicy: { ...own.yearPolicy, unit: supposition.unit, remainder: supposition.remainder },
    scores: scoreTable(supposition.scores === 'full' ? fullScores(own) : effectiveScores(year)),
  };
  return comparePolicies(input, supposition);
}

function fullScores({ projects, districts }: AllocationInput): Score[] {
  return projects.flatMap(({ code, maxScore }) =>
    districts.map((district) => ({
      district,
      project: code,
      value: maxScore,
      at: { sheet: '자치구점수', cell: null },
    })),
  );
}

/** What each district got in the saved run (저장된 배분), to hold a trial against; null where none is recorded. */
export function savedAmounts(record: RunRecord | null): ReadonlyMap<string, Won> | null {
  if (!record) return null;
  const districts = [...new Set(record.grants.map(({ district }) => district))];
  return new Map(
    districts.map((name) => [
      name,
      sumWonOrNull(record.grants.flatMap((grant) => (grant.district === name ? [grant.amount] : []))) ??
        zeroWon,
    ]),
  );
}

/** The change of 설정 that adopts a policy; null where the setting has no cell yet. */
export function policyFix({ settings }: ProgrammeYear, kind: PolicyKind): Fix | null {
  const at = settings.at['배분방식'];
  return at?.cell ? { at, before: policyNames[settings.policy.kind], after: policyNames[kind] } : null;
}
