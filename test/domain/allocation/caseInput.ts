import type { AllocationInput } from '../../../src/domain/allocation/allocation';
import type { Decimal } from '../../../src/domain/money/decimal';
import { decimal, zeroDecimal, parseDecimal } from '../../../src/domain/money/decimal';
import { scoreTable } from '../../../src/domain/scores/score';
import type { TierCut } from '../../../src/domain/allocation/tier';
import type { Won } from '../../../src/domain/money/won';
import { won } from '../../../src/domain/money/won';
import { originOf } from '../../originOf';
import type { Case, CaseTier } from './reference';

const number = (text: string): Decimal => parseDecimal(text) ?? zeroDecimal;
const money = (amount: bigint | null): Won | null => (amount === null ? null : won(Number(amount)));

/** The plain case of the reference as the product reads it. */
export function caseInput(year: Case): AllocationInput {
  return {
    projects: year.projects.map(({ code, budget, target, kind }, i) => ({
      code,
      name: code,
      budget: won(Number(budget)),
      target: number(target),
      maxScore: decimal(100n),
      ownerDepartment: '',
      selectionGround: '',
      decision: 'selected',
      policyKind: kind,
      targetFixedOn: null,
      decisionDocument: '',
      lastThreeYears: '',
      at: originOf('대상사업', i + 2, ['code', 'name', 'budget', 'target', 'policyKind']),
    })),
    districts: year.districts,
    scores: scoreTable(
      year.projects.flatMap(({ code, scores }, column) =>
        scores.map((text, row) => ({
          district: year.districts[row] ?? '',
          project: code,
          value: text === null ? ('absent' as const) : number(text),
          at: { sheet: '자치구점수', cell: `${'BCDEFGHIJ'.charAt(column)}${row + 2}` },
        })),
      ),
    ),
    yearPolicy: {
      kind: year.kind,
      unit: won(Number(year.unit)),
      remainder: year.rule,
      oddUnitOrder: year.order,
      noAchiever: year.noAchiever,
      cap: money(year.cap),
      floor: money(year.floor),
      baseShare: number(year.baseShare),
      price: money(year.price),
      scoreStep: year.scoreStep === null ? null : number(year.scoreStep),
      at: { sheet: '설정', cells: {} },
    },
    tiers: year.tiers.map(({ weight, amount, cut }, i) => ({
      name: `등급${i + 1}`,
      weight: number(weight),
      amount: money(amount),
      cut: tierCut(cut),
      project: null,
      at: originOf('등급', i + 2, ['name', 'weight', 'amount', 'cut']),
    })),
    manualGrants: year.projects.flatMap(({ code, typed }) =>
      typed.flatMap((amount, i) =>
        amount > 0n
          ? [
              {
                district: year.districts[i] ?? '',
                project: code,
                amount: won(Number(amount)),
                reason: '위원회 의결',
                document: '',
                at: originOf('수동배분', i + 2, ['district', 'project', 'amount', 'reason']),
              },
            ]
          : [],
      ),
    ),
  };
}

function tierCut(cut: CaseTier['cut']): TierCut {
  switch (cut.by) {
    case 'count':
      return { by: 'count', count: cut.n };
    case 'share':
      return { by: 'share', share: number(cut.of) };
    case 'score':
      return { by: 'score', from: number(cut.from) };
  }
}
