import { checkPolicyTiming } from '../../../src/domain/projects/checkPolicyTiming';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { approvedMeetings } from '../../meeting';
import { sampleOrigin } from '../../originOf';
import { sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The plan was approved on 20 March 2020; scores came in on the days given. */
function yearWith(submittedOn: readonly string[], rest: Partial<ProgrammeYear> = {}) {
  const submissions = submittedOn.map((day, i) => {
    const at = sampleOrigin('점수제출', i + 2);
    return { projectCode: `P${i + 1}`, department: '', submittedOn: day, document: '', confirmedBy: '', at };
  });
  return sampleYear({ submissions, meetings: approvedMeetings(), ...rest });
}

const change = {
  matter: 'policy',
  projectCode: '',
  before: '균등',
  after: '점수비례',
  amounts: null,
  policy: null,
  changedOn: '2020-10-31',
  reason: '의결',
  document: '자치행정과-0001',
  at: sampleOrigin('변경이력', 2),
} as const;

describe('when the policy was decided', () => {
  checkCases(checkPolicyTiming, [
    { name: 'before the scores came', year: yearWith(['2020-10-30', '2020-10-20']), says: [] },
    { name: 'the same day', year: yearWith(['2020-03-20']), says: [] },
    { name: 'no submission is kept: nobody can tell', year: yearWith([]), says: [] },
    {
      name: 'after the first of them (W47)',
      year: yearWith(['2020-10-30', '2020-03-02']),
      says: [
        'warning W47 위원회!B3 「위원회」 B3: 배분방식을 의결한 날(2020. 3. 20.)이 첫 점수 제출일(2020. 3. 2.)보다 늦습니다. 결과를 보고 방식을 정한 것으로 보일 수 있으니 의결 경위를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'without a plan the selection counts (W47)',
      year: yearWith(['2020-03-02'], { meetings: approvedMeetings().slice(0, 1) }),
      says: [
        'warning W47 위원회!B2 「위원회」 B2: 배분방식을 의결한 날(2020. 3. 10.)이 첫 점수 제출일(2020. 3. 2.)보다 늦습니다. 결과를 보고 방식을 정한 것으로 보일 수 있으니 의결 경위를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'changed after the scores came, even by a decision (W47)',
      year: yearWith(['2020-10-30'], { changes: [change] }),
      says: [
        'warning W47 변경이력!E2 「변경이력」 E2: 배분방식을 바꾼 날(2020. 10. 31.)이 첫 점수 제출일(2020. 10. 30.)보다 늦습니다. 결과를 보고 방식을 정한 것으로 보일 수 있으니 변경 사유를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a target changed after the scores is no change of policy',
      year: yearWith(['2020-10-30'], { changes: [{ ...change, matter: 'target' }] }),
      says: [],
    },
  ]);
});
