import type { Correction } from '../../../src/domain/corrections/correction';
import { decimal } from '../../../src/domain/money/decimal';
import type { DecisionChange } from '../../../src/domain/projects/decisionChange';
import { sampleOrigin } from '../../originOf';

/** The domain's correction (중랑구 P3 77→81), approved, before anything was paid. */
export function sampleCorrection(changes: Partial<Correction> = {}, row = 2): Correction {
  return {
    district: '중랑구',
    projectCode: 'P3',
    score: decimal(81n),
    reason: '증빙 재확인',
    approval: '자치행정과-0200',
    remedy: null,
    at: sampleOrigin('정정', row),
    ...changes,
  };
}

/** The decision to work out all of it again after the notice (전체 재산정), in 변경이력. */
export function recalculation(changes: Partial<DecisionChange> = {}): DecisionChange {
  return {
    matter: 'policy',
    projectCode: 'P3',
    before: '통지 금액 유지',
    after: '전체 재산정',
    amounts: null,
    policy: 'workAgain',
    changedOn: '2020-11-20',
    reason: '점수 정정',
    document: '자치행정과-0210',
    at: sampleOrigin('변경이력', 2),
    ...changes,
  };
}
