import { checkCommittee } from '../../../src/domain/committee/checkCommittee';
import type { CommitteeMeeting } from '../../../src/domain/committee/committeeMeeting';
import { approvedMeetings, meeting } from '../../meeting';
import { sampleSettings, sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The sample with the three approvals, the one of a row changed. */
function approvedExcept(row: number, changes: Partial<CommitteeMeeting>) {
  return sampleYear({
    meetings: approvedMeetings().map((one) => (one.at.row === row ? { ...one, ...changes } : one)),
  });
}

function without(row: number) {
  return sampleYear({ meetings: approvedMeetings().filter(({ at }) => at.row !== row) });
}

const trial =
  "「위원회」에 평가결과 의결이 없어 '(안)'으로만 작성합니다. 확정하시려면 의결일과 문서번호를 입력하여 주시기 바랍니다.";

describe('위원회', () => {
  checkCases(checkCommittee, [
    { name: 'the three decisions are there', year: sampleYear({ meetings: approvedMeetings() }), says: [] },
    {
      name: 'no sheet: a trial, docs/messages.md §2, 10',
      year: sampleYear(),
      says: [`note E21 위원회 ${trial}`],
    },
    { name: 'January, no score yet: nothing to approve', year: sampleYear({ scores: [] }), says: [] },
    {
      name: 'the results were put off',
      year: approvedExcept(4, { decision: 'deferred' }),
      says: [`note E21 위원회!D4 ${trial}`],
    },
    {
      name: 'the results were approved with changes',
      year: approvedExcept(4, { decision: 'amended' }),
      says: [],
    },
    {
      name: 'only the working committee saw them',
      year: approvedExcept(4, { committee: 'working', members: 30, councillors: 0 }),
      says: [`note E21 위원회 ${trial}`],
    },
    {
      name: 'a later meeting did not approve them',
      year: sampleYear({
        meetings: [...approvedMeetings(), meeting({ heldOn: '2020-11-20', decision: 'rejected' }, 5)],
      }),
      says: [
        'warning W43 위원회!D5 「위원회」 D5: 평가결과를 의결한 뒤의 심의(2020. 11. 20.)에서는 평가결과가 의결되지 않았습니다. 앞선 의결이 그대로 유효한지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'approved without a document number',
      year: approvedExcept(4, { document: '' }),
      says: [
        'warning W44 위원회!J4 「위원회」 J4: 평가결과 의결(2020. 11. 10.)에 문서번호가 없습니다. 확정한 근거가 남도록 문서번호를 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'nine members',
      year: approvedExcept(3, { members: 9 }),
      says: [
        'warning W04 위원회!G3 「위원회」 G3 심의위원회 위원이 9명입니다. 조례는 10명 이상 15명 이하로 정하고 있습니다(조례 제6조). 위원수를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'ten and fifteen members are within it',
      year: sampleYear({
        meetings: approvedMeetings().map((one, i) => ({ ...one, members: [10, 15, null][i] ?? null })),
      }),
      says: [],
    },
    {
      name: 'sixteen members, one councillor',
      year: approvedExcept(3, { members: 16, councillors: 1 }),
      says: [
        'warning W04 위원회!G3 「위원회」 G3 심의위원회 위원이 16명입니다. 조례는 10명 이상 15명 이하로 정하고 있습니다(조례 제6조). 위원수를 확인하여 주시기 바랍니다.',
        'warning W04 위원회!H3 「위원회」 H3 시의원 위원이 1명입니다. 조례는 시의회가 추천하는 시의원을 2명으로 정하고 있습니다(조례 제6조). 시의원수를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'numbers that are not given are not doubted',
      year: approvedExcept(3, { members: null, councillors: null }),
      says: [],
    },
    {
      name: 'the selection was not decided',
      year: without(2),
      says: [
        'warning W42 위원회 「위원회」에 심의위원회의 사업선정 의결이 없습니다. 사업의 종류와 지원금액은 심의를 거쳐 정하니(조례 제4조제2항) 의결을 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'the selection was refused',
      year: approvedExcept(2, { decision: 'rejected' }),
      says: [
        'warning W42 위원회!D2 「위원회」 D2: 심의위원회(2020. 3. 10.)가 사업선정을 의결하지 않았습니다. 의결되지 않은 사업은 선정으로 둘 수 없으니 심의결과를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'the plan was not decided',
      year: without(3),
      says: [
        'warning W42 위원회 「위원회」에 심의위원회의 시행계획 의결이 없습니다. 시행계획은 심의를 거치니(조례 제6조) 의결을 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'the plan was put off',
      year: approvedExcept(3, { decision: 'deferred' }),
      says: [
        'warning W42 위원회!D3 「위원회」 D3: 심의위원회(2020. 3. 20.)가 시행계획을 의결하지 않았습니다. 목표점수와 배분방식을 다시 심의하였는지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'selection and plan were approved, and refused at a later meeting',
      year: sampleYear({
        meetings: [
          ...approvedMeetings(),
          meeting({ agendaKind: 'selection', heldOn: '2020-04-01', decision: 'rejected' }, 5),
          meeting({ agendaKind: 'yearPlan', heldOn: '2020-04-02', decision: 'deferred' }, 6),
        ],
      }),
      says: [
        'warning W42 위원회!D5 「위원회」 D5: 심의위원회(2020. 4. 1.)가 사업선정을 의결하지 않았습니다. 의결되지 않은 사업은 선정으로 둘 수 없으니 심의결과를 확인하여 주시기 바랍니다.',
        'warning W42 위원회!D6 「위원회」 D6: 심의위원회(2020. 4. 2.)가 시행계획을 의결하지 않았습니다. 목표점수와 배분방식을 다시 심의하였는지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'refused first, and approved at a later meeting',
      year: sampleYear({
        meetings: [
          meeting({ agendaKind: 'selection', heldOn: '2020-03-01', decision: 'rejected' }, 5),
          ...approvedMeetings(),
        ],
      }),
      says: [],
    },
    {
      name: '안건구분 is not filled in: the 안건 tells it',
      year: sampleYear({
        meetings: approvedMeetings().map((one, i) => ({
          ...one,
          agendaKind: null,
          agenda: ['대상 사업 선정', '시행 계획', '평가 결과 심의'][i] ?? '',
        })),
      }),
      says: [],
    },
    {
      name: 'from 2025 on the city council is told when',
      year: sampleYear({ meetings: approvedMeetings(2025), settings: sampleSettings({ fiscalYear: 2025 }) }),
      says: [
        'note N10 위원회!B3 「위원회」 B3: 시행계획(2025. 3. 20.)은 2025. 4. 19.까지 시의회 소관 상임위원회에 제출하여야 합니다(조례 제5조제3항). 제출하였는지 확인하여 주시기 바랍니다.',
        'note N10 위원회!B4 「위원회」 B4: 평가결과(2025. 11. 10.)는 2025. 12. 10.까지 시의회 소관 상임위원회에 제출하여야 합니다(조례 제5조제3항). 제출하였는지 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
