import {
  checkDecisionChanges,
  checkGrantBudgetChanges,
} from '../../../src/domain/projects/checkDecisionChanges';
import { decimal } from '../../../src/domain/money/decimal';
import type { DecisionChange } from '../../../src/domain/projects/decisionChange';
import { sampleOrigin } from '../../originOf';
import { sampleProjects, sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** A change of P3's target (row 4; 80 in the sample) after it was fixed on 20 March, decided and with its reason. */
function change(changes: Partial<DecisionChange> = {}, row = 2): DecisionChange {
  return {
    matter: 'target',
    projectCode: 'P3',
    before: '80',
    after: '78',
    amounts: null,
    policy: null,
    changedOn: '2020-06-10',
    reason: '감염병으로 사업 기간 단축',
    document: '자치행정과-0001',
    at: sampleOrigin('변경이력', row),
    ...changes,
  };
}

/** P3 got 600,000천원 (D4) where it had 500,000, decided in June. */
function budgetChange(changes: Partial<DecisionChange> = {}): DecisionChange {
  const amounts = { before: thousand(500_000), after: thousand(600_000) };
  return change({ matter: 'budget', before: '500,000천원', after: '600,000천원', amounts, ...changes });
}

/** 교부재원 from one amount to another, in 천원. */
function grantChange(before: number, after: number, changes: Partial<DecisionChange> = {}, row = 2) {
  const text = (amount: number) => `${amount.toLocaleString('ko-KR')}천원`;
  return change(
    {
      ...{ matter: 'grantBudget', projectCode: '', before: text(before), after: text(after) },
      ...{ amounts: { before: thousand(before), after: thousand(after) }, changedOn: '2019-12-16' },
      ...changes,
    },
    row,
  );
}

/** The sample with targets fixed on 20 March 2020, P3's target as given. */
function yearWith(target: bigint, ...changes: DecisionChange[]) {
  const projects = sampleProjects().map((one) =>
    one.code === 'P3' ? { ...one, target: decimal(target) } : one,
  );
  return sampleYear({ projects, changes, settings: sampleSettings({ targetsFixedOn: '2020-03-20' }) });
}

describe('변경이력 (E16)', () => {
  checkCases(
    (year) => [...checkDecisionChanges(year), ...checkGrantBudgetChanges(year)],
    [
      { name: 'nothing was changed', year: yearWith(80n), says: [] },
      { name: 'a target changed by a decision', year: yearWith(78n, change()), says: [] },
      {
        name: 'a target changed without a decision: docs/messages.md §2, 11',
        year: yearWith(78n, change({ document: '' })),
        says: [
          'error E16 대상사업!E4 「대상사업」 E4 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
        ],
      },
      {
        name: 'the undecided change was taken back',
        year: yearWith(80n, change({ document: '' })),
        says: [],
      },
      {
        name: 'scores as people write them in a log',
        year: yearWith(78n, change({ document: '', before: '80점', after: ' 78.0 점' })),
        says: [
          'error E16 대상사업!E4 「대상사업」 E4 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
        ],
      },
      {
        name: 'before the target was fixed no decision is needed',
        year: yearWith(78n, change({ changedOn: '2020-03-19', document: '', reason: '' })),
        says: [],
      },
      {
        name: 'the day of fixing counts as after',
        year: yearWith(78n, change({ changedOn: '2020-03-20', document: '' })),
        says: [
          'error E16 대상사업!E4 「대상사업」 E4 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
        ],
      },
      {
        name: 'without 목표확정일 every recorded change needs its decision',
        year: { ...yearWith(78n, change({ document: '' })), settings: sampleSettings() },
        says: [
          'error E16 대상사업!E4 「대상사업」 E4 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
        ],
      },
      {
        name: 'the target is not what was last decided',
        year: yearWith(75n, change({}, 3), change({ after: '79', changedOn: '2020-05-01' })),
        says: [
          'error E16 대상사업!E4 「대상사업」 E4 P3의 목표점수 75점이 「변경이력」에서 마지막으로 의결한 78점과 다릅니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 변경과 의결문서번호를 입력하여 주시기 바랍니다.',
        ],
      },
      {
        name: 'a decided change without a reason',
        year: yearWith(78n, change({ reason: '' })),
        says: [
          "error E16 변경이력!F2 「변경이력」 F2: 확정 후 변경('80' → '78')에 사유가 없습니다. 확정 후 변경에는 사유가 필요하니 입력하여 주시기 바랍니다.",
        ],
      },
      {
        name: 'a decided score that cannot be read (W39)',
        year: yearWith(78n, change({ after: '하향' })),
        says: [
          "warning W39 변경이력!D2 「변경이력」 D2 P3의 변경후 '하향'을 점수로 읽을 수 없어 목표점수와 비교하지 못하였습니다. '78'처럼 숫자로 적어 주시기 바랍니다.",
        ],
      },
      {
        name: 'a policy changed without a decision',
        year: yearWith(80n, change({ matter: 'policy', before: '균등', after: '점수비례', document: '' })),
        says: [
          "error E16 변경이력!G2 「변경이력」 G2: 배분방식 변경('균등' → '점수비례')에 의결문서번호가 없습니다. 확정 후에는 의결 없이 변경할 수 없으니 되돌리시거나 의결문서번호를 입력하여 주시기 바랍니다.",
        ],
      },
      {
        name: 'a weight changed without a decision',
        year: yearWith(80n, change({ matter: 'weight', before: '30', after: '40', document: '' })),
        says: [
          "error E16 변경이력!G2 「변경이력」 G2: 배점 변경('30' → '40')에 의결문서번호가 없습니다. 확정 후에는 의결 없이 변경할 수 없으니 되돌리시거나 의결문서번호를 입력하여 주시기 바랍니다.",
        ],
      },
      {
        name: 'a change of a target of no project, without a decision',
        year: yearWith(80n, change({ projectCode: '', document: '' })),
        says: [
          "error E16 변경이력!G2 「변경이력」 G2: 목표점수 변경('80' → '78')에 의결문서번호가 없습니다. 확정 후에는 의결 없이 변경할 수 없으니 의결문서번호를 입력하여 주시기 바랍니다.",
        ],
      },
      {
        name: 'a budget that was decided, and is what 대상사업 says',
        year: yearWith(80n, budgetChange()),
        says: [],
      },
      {
        name: 'a budget changed without a decision: at any time',
        year: yearWith(80n, budgetChange({ document: '', changedOn: '2020-01-10' })),
        says: [
          "error E16 변경이력!G2 「변경이력」 G2: P3 사업비 변경('500,000천원' → '600,000천원')에 의결문서번호가 없습니다. 사업별 금액은 의결로 정하니 의결문서번호를 입력하여 주시기 바랍니다.",
        ],
      },
      {
        name: 'a budget that is not what was last decided',
        year: yearWith(
          80n,
          budgetChange({ amounts: { before: thousand(600_000), after: thousand(550_000) } }),
        ),
        says: [
          'error E16 대상사업!D4 「대상사업」 D4 P3의 사업비 600,000천원이 「변경이력」에서 마지막으로 의결한 550,000천원과 다릅니다. 의결한 금액으로 고치시거나 「변경이력」에 그 뒤의 의결을 한 행으로 적어 주시기 바랍니다.',
        ],
      },
      {
        name: 'a budget of no project (E30)',
        year: yearWith(80n, budgetChange({ projectCode: '' })),
        says: [
          'error E30 변경이력!B2 「변경이력」 B2: 사업비 변경에 사업이 없습니다. 사업비는 사업마다 한 행으로 적으니 사업코드를 입력하여 주시기 바랍니다.',
        ],
      },
      {
        name: '본예산 and 추경 of 교부재원, each with its document',
        year: yearWith(
          80n,
          grantChange(0, 4_000_000),
          grantChange(4_000_000, 3_000_000, { changedOn: '2020-06-30' }, 3),
        ),
        says: [],
      },
      {
        name: 'a 추경 without a decision',
        year: yearWith(80n, grantChange(4_000_000, 3_000_000, { document: '' })),
        says: [
          "error E16 변경이력!G2 「변경이력」 G2: 교부재원 변경('4,000,000천원' → '3,000,000천원')에 의결문서번호가 없습니다. 본예산이나 추가경정예산을 의결한 문서번호를 입력하여 주시기 바랍니다.",
        ],
      },
      {
        name: 'a 추경 that names a project (E30)',
        year: yearWith(80n, grantChange(4_000_000, 3_000_000, { projectCode: 'P3' })),
        says: [
          "error E30 변경이력!B2 「변경이력」 B2: 교부재원 변경에 사업 P3이 적혀 있습니다. 교부재원이면 사업을 비우시고, 사업의 금액이면 구분을 '사업비'로 고쳐 주시기 바랍니다.",
        ],
      },
      {
        name: '교부재원 that is not what was last decided, after a decision that is missing (W92)',
        year: yearWith(
          80n,
          grantChange(0, 4_000_000),
          grantChange(3_500_000, 2_000_000, { changedOn: '2020-06-30' }, 3),
        ),
        says: [
          'warning W92 변경이력!C3 「변경이력」 C3: 변경전 3,500,000천원이 앞선 의결의 변경후 4,000,000천원과 이어지지 않습니다. 빠진 의결이 있는지, 날짜와 금액이 맞는지 확인하여 주시기 바랍니다.',
          'error E16 설정!B6 「설정」 B6 교부재원 3,000,000천원이 「변경이력」에서 마지막으로 의결한 2,000,000천원과 다릅니다. 의결한 금액으로 고치시거나 「변경이력」에 그 뒤의 추경을 한 행으로 적어 주시기 바랍니다.',
        ],
      },
      {
        name: "the project's own 목표확정일 stands before the year's",
        year: {
          ...yearWith(80n, change({ document: '', reason: '' })),
          projects: yearWith(78n).projects.map((one) => ({ ...one, targetFixedOn: '2020-07-01' })),
        },
        says: [],
      },
    ],
  );
});
