import type { OddUnit } from '../../../domain/allocation/allocation';
import type { Fraction } from '../../../domain/money/fraction';
import { fractionText } from '../../../domain/money/fraction';
import type { GrantBasisRow } from './grantBasisRows';
import { grantFormula, weightScale } from './grantFormula';
import type { PlannedCell } from '../../model/sheetPlan';
import { decimalNumber } from '../../writing/scoreCell';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';
import type { RowPlace } from '../../writing/tableColumn';

/** The grantBasisHeaders of 배분근거. */
export const grantBasisHeaders = {
  project: '사업',
  district: '자치구',
  score: '점수',
  target: '목표점수',
  achieved: '달성',
  weight: '가중치',
  exact: '산정액(끝수처리 전)',
  oddUnit: '끝수배정액',
  amount: '교부액',
  again: '재계산',
  divided: '배분재원',
  totalWeight: '가중치 합계',
  fixed: '정액·기본액·단가',
  remarks: '비고',
} as const;

/** Whether the row's amount comes from a weight, so that its formula divides. */
function isWeighed({ share }: GrantBasisRow): boolean {
  return share !== null && share.weight !== null && share.bound === null;
}

/** Whether the row's weight is in the sum that the others divide by: also one that a later correction took away. */
export function isCounted(row: GrantBasisRow): boolean {
  return isWeighed(row) || (row.share?.bound === 'corrected' && row.share.weight !== null);
}

/** Whether the row's amount has a part that no weight decides: 등급정액, 수동, 단가, 상한, 하한, 정정 or the base. */
export function isFixed(row: GrantBasisRow): boolean {
  return row.share !== null && (!isWeighed(row) || row.share.base > 0);
}

/** 달성: ○ where the score in the row reaches the target in the row, as a formula. */
export function achievedCell({ achieved }: GrantBasisRow, { at }: RowPlace): PlannedCell {
  const [score, target] = [at(grantBasisHeaders.score), at(grantBasisHeaders.target)];
  return {
    formula: `IF(ISNUMBER(${score}),IF(${score}>=${target},"○","-"),"-")`,
    expect: achieved > 0 ? '○' : '-',
  };
}

/** 재계산: the amount worked out again by native formulas from the cells of the row. */
export function againCell(
  { split, share }: GrantBasisRow,
  { at }: RowPlace,
  isPool: boolean,
  unit: ShownUnit,
): PlannedCell {
  if (!share) return 0;
  const cells = {
    weight: at(grantBasisHeaders.weight),
    oddUnit: at(grantBasisHeaders.oddUnit),
    divided: at(grantBasisHeaders.divided),
    totalWeight: at(grantBasisHeaders.totalWeight),
    achieved: at(grantBasisHeaders.achieved),
    // Asked only where a row has a fixed part, and then the column is there.
    get fixed() {
      return at(grantBasisHeaders.fixed);
    },
  };
  const formula = grantFormula(split, share, cells, unit);
  return {
    formula: isPool ? formula : `IF(${cells.achieved}="○",${formula},0)`,
    expect: shown(share.amount, unit),
  };
}

/** The sum of the weights that share the same money: not of those that 상한 or 하한 holds, whose 배분재원 is `-`. */
export function totalWeightCell(row: GrantBasisRow, { span }: RowPlace): PlannedCell {
  const { split, group } = row;
  if (!isWeighed(row) || !split.totalWeight) return '-';
  const weights = span(grantBasisHeaders.weight, group.from, group.to);
  const isBounded = split.shares.some(({ bound }) => bound !== null);
  const sum = isBounded
    ? `SUMIF(${span(grantBasisHeaders.divided, group.from, group.to)},">=0",${weights})`
    : `SUM(${weights})`;
  const scale = weightScale(split);
  return { formula: scale === 0 ? sum : `ROUND(${sum},${scale})`, expect: decimalNumber(split.totalWeight) };
}

/** 정액·기본액·단가: the part of the amount that no weight decides, in the sheet's unit; `-` where there is none. */
export function fixedCell(row: GrantBasisRow, unit: ShownUnit): PlannedCell {
  const { share, split } = row;
  if (!share || !isFixed(row)) return '-';
  if (split.price !== null) return shown(split.price, unit);
  return shown(isWeighed(row) ? share.base : share.amount, unit);
}

/** The exact share in the sheet's unit, cut after two decimals: never a figure that was not reached. */
export function exactFigure({ numerator, denominator }: Fraction, unit: ShownUnit): number {
  return Number(fractionText({ numerator, denominator: denominator * (unit === 'won' ? 1n : 1000n) }, 2));
}

const oddUnitReasons: Readonly<Record<OddUnit['decidedBy'], string>> = {
  remainder: '끝수: 나머지순',
  score: '끝수: 점수순',
  official: '끝수: 직제순',
};

/** 비고: 미참여, the tier, 상한·하한·정정, and the rule that brought an odd unit here. */
export function remarks({ score, share, oddUnit }: GrantBasisRow): string {
  const bounds = { cap: '상한', floor: '하한', corrected: '정정' };
  return [
    score === 'absent' ? '미참여' : '',
    share?.tier ?? '',
    share?.bound ? bounds[share.bound] : '',
    oddUnit ? oddUnitReasons[oddUnit.decidedBy] : '',
  ]
    .filter((remark) => remark !== '')
    .join(', ');
}
