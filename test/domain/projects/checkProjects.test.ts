import { checkProjects } from '../../../src/domain/projects/checkProjects';
import { decimal } from '../../../src/domain/money/decimal';
import type { Project } from '../../../src/domain/projects/project';
import { sampleOrigin } from '../../originOf';
import { sampleProjects, sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The sample's five projects, the last one (P5, row 6) changed. */
function lastProject(changes: Partial<Project>) {
  return sampleYear({
    projects: sampleProjects().map((project, i) => (i === 4 ? { ...project, ...changes } : project)),
  });
}

/** A sixth candidate in row 7. */
function withSixth(changes: Partial<Project>) {
  const [first] = sampleProjects();
  const sixth: Project = {
    ...first!,
    code: 'P6',
    budget: thousand(0),
    at: sampleOrigin('대상사업', 7),
    ...changes,
  };
  return sampleYear({ projects: [...sampleProjects(), sixth] });
}

const onHold =
  'note N14 대상사업!H7 「대상사업」 H7: 보류한 P6은 이번 산정에 넣지 않았습니다. 점수가 모이면 선정으로 고치신 뒤 다시 작성하여 주시기 바랍니다.';

describe('대상사업', () => {
  checkCases(checkProjects, [
    { name: 'the sample passes', year: sampleYear(), says: [] },
    { name: 'no sheet yet, as in January', year: sampleYear({ projects: [] }), says: [] },
    {
      name: 'a sixth project (E02)',
      year: withSixth({}),
      says: [
        'error E02 대상사업!A2:A7 「대상사업」 A2:A7의 대상사업이 6개입니다. 사업수한도는 5개입니다. 심의위원회가 선정한 사업만 남기거나 「설정」의 사업수한도를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a sixth candidate that was not selected',
      year: withSixth({ decision: 'excluded', budget: thousand(900_000) }),
      says: [],
    },
    {
      name: 'a candidate on hold is named (N14)',
      year: withSixth({ decision: 'held', budget: null }),
      says: [onHold],
    },
    {
      name: 'a candidate on hold that asks for more than the selected leave (W90)',
      year: withSixth({ decision: 'held', budget: thousand(900_000) }),
      says: [
        'warning W90 대상사업!D7 「대상사업」 D7: 보류한 사업의 사업비 900,000천원이 교부재원에서 선정한 사업을 뺀 0천원보다 많습니다. 보류를 풀면 교부재원을 넘으니 사업비를 조정하여 주시기 바랍니다.',
        onHold,
      ],
    },
    {
      name: 'money on hold is not unassigned: only what is over is (W02)',
      year: {
        ...withSixth({ decision: 'held', budget: thousand(100_000) }),
        budgetLines: [],
        settings: sampleSettings({ grantBudget: thousand(3_150_000) }),
      },
      says: [
        'warning W02 대상사업!D2:D7 「대상사업」 D2:D7 합계 3,100,000천원이 교부재원보다 50,000천원 적어 그만큼 배정되지 않았습니다. 남겨 두실 금액이 맞는지 확인하여 주시기 바랍니다.',
        onHold,
      ],
    },
    {
      name: 'a candidate on hold where the whole pool is split: whoever selects it later moves every amount (W91)',
      year: {
        ...withSixth({ decision: 'held', budget: null }),
        settings: sampleSettings({ policy: { ...sampleSettings().policy, kind: 'countProportional' } }),
      },
      says: [
        'warning W91 대상사업!H7 「대상사업」 H7: 보류한 P6은 이번 산정에 넣지 않았습니다. 전체 재원을 나누는 배분방식이어서, 나중에 선정하면 모든 자치구의 교부액이 달라집니다. 통지하기 전에 선정이나 제외로 정하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'no 사업수한도',
      year: { ...withSixth({}), settings: sampleSettings({ maxProjects: null }) },
      says: [],
    },
    {
      name: 'budgets above 교부재원 (E13): docs/messages.md §2, 6',
      year: lastProject({ budget: thousand(650_000) }),
      says: [
        'error E13 대상사업!D2:D6 「대상사업」 D2:D6 합계 3,050,000천원이 교부재원보다 50,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 조정하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'budgets below 교부재원 (W02)',
      year: lastProject({ budget: thousand(599_999) }),
      says: [
        'warning W02 대상사업!D2:D6 「대상사업」 D2:D6 합계 2,999,999천원이 교부재원보다 1천원 적어 그만큼 배정되지 않았습니다. 남겨 두실 금액이 맞는지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a missing budget is an error of its own, not a rest',
      year: lastProject({ budget: null }),
      says: [],
    },
    {
      name: 'the budget was cut in mid-year (E13)',
      year: { ...sampleYear(), settings: sampleSettings({ grantBudget: thousand(2_000_000) }) },
      says: [
        'error E13 대상사업!D2:D6 「대상사업」 D2:D6 합계 3,000,000천원이 교부재원보다 1,000,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 조정하여 주시기 바랍니다.',
      ],
    },
    { name: 'a target of 0', year: lastProject({ target: decimal(0n) }), says: [] },
    {
      name: 'a target equal to 만점',
      year: lastProject({ target: decimal(50n), maxScore: decimal(50n) }),
      says: [],
    },
    {
      name: 'a target above 만점 (E14)',
      year: lastProject({ target: decimal(10001n, 2) }),
      says: [
        'error E14 대상사업!E6 「대상사업」 E6 P5의 목표점수 100.01점이 0점과 만점 100점 사이에 있지 않습니다. 목표점수 또는 만점을 고쳐 주시기 바랍니다.',
      ],
    },
    {
      name: 'a target below 0 (E14)',
      year: lastProject({ target: decimal(-1n) }),
      says: [
        'error E14 대상사업!E6 「대상사업」 E6 P5의 목표점수 -1점이 0점과 만점 100점 사이에 있지 않습니다. 목표점수 또는 만점을 고쳐 주시기 바랍니다.',
      ],
    },
    {
      name: 'nothing selected (W37)',
      year: sampleYear({
        projects: sampleProjects().map((project) => ({ ...project, decision: 'held' as const })),
      }),
      says: [
        "warning W37 대상사업 「대상사업」에 선정된 사업이 없어 교부할 금액이 없습니다. 심의결과가 '선정'인 사업이 있는지 확인하여 주시기 바랍니다.",
      ],
    },
  ]);
});
