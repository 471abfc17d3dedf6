import type { CommitteeMeeting } from '../src/domain/committee/committeeMeeting';
import { sampleOrigin } from './originOf';

/** A meeting of the review committee (심의위원회) of 12 with 2 councillors that approved the results. */
export function meeting(changes: Partial<CommitteeMeeting> = {}, row = 2): CommitteeMeeting {
  return {
    committee: 'review',
    heldOn: '2020-11-10',
    agenda: '평가결과 적정성 심의',
    agendaKind: 'result',
    decision: 'passed',
    method: '대면',
    members: 12,
    councillors: 2,
    recusal: '',
    document: '자치행정과-0100',
    at: sampleOrigin('위원회', row),
    ...changes,
  };
}

/** The three decisions of a year (사업선정, 시행계획, 평가결과), rows 2 to 4 of 위원회. */
export function approvedMeetings(fiscalYear = 2020): CommitteeMeeting[] {
  return [
    meeting({ agendaKind: 'selection', agenda: '대상사업 선정', heldOn: `${fiscalYear}-03-10` }, 2),
    meeting({ agendaKind: 'yearPlan', agenda: '시행계획', heldOn: `${fiscalYear}-03-20` }, 3),
    meeting({ heldOn: `${fiscalYear}-11-10` }, 4),
  ];
}
