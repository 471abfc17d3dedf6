import { checkTargetsFixed } from '../../../src/domain/projects/targetsFixed';
import type { Project } from '../../../src/domain/projects/project';
import { sampleOrigin } from '../../originOf';
import { sampleProjects, sampleSettings, sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** P1's target fixed as given; its scores handed in on 30 October 2020. */
function yearWith(changes: Partial<Project>, targetsFixedOn: string | null = null) {
  const at = sampleOrigin('점수제출', 2);
  const submission = {
    projectCode: 'P1',
    department: '',
    submittedOn: '2020-10-30',
    document: '',
    confirmedBy: '',
    at,
  };
  const [first] = sampleProjects();
  const settings = sampleSettings({ targetsFixedOn });
  return sampleYear({ projects: [{ ...first!, ...changes }], submissions: [submission], settings });
}

describe('목표확정일', () => {
  checkCases(checkTargetsFixed, [
    { name: 'not fixed yet', year: yearWith({}), says: [] },
    {
      name: 'fixed in March with its document',
      year: yearWith({ targetFixedOn: '2020-03-20', decisionDocument: '가-1' }),
      says: [],
    },
    {
      name: 'fixed without a document number (W41)',
      year: yearWith({ targetFixedOn: '2020-03-20' }),
      says: [
        'warning W41 대상사업!K2 「대상사업」 K2 P1의 목표점수를 확정(2020. 3. 20.)한 문서번호가 없습니다. 확정문서번호를 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'fixed after the scores came (W40)',
      year: yearWith({ targetFixedOn: '2020-11-02', decisionDocument: '가-1' }),
      says: [
        'warning W40 대상사업!J2 「대상사업」 J2 P1의 목표확정일(2020. 11. 2.)이 점수 제출일(2020. 10. 30.)보다 늦습니다. 점수를 알고 목표를 정한 것으로 보일 수 있으니 날짜를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: "the year's 목표확정일 after the scores came (W40)",
      year: yearWith({}, '2020-12-01'),
      says: [
        'warning W40 대상사업!E2 「대상사업」 E2 P1의 목표확정일(2020. 12. 1.)이 점수 제출일(2020. 10. 30.)보다 늦습니다. 점수를 알고 목표를 정한 것으로 보일 수 있으니 날짜를 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
