import type { CommitteeMeeting } from '../../../src/domain/committee/committeeMeeting';
import { runStatus } from '../../../src/domain/committee/runStatus';
import { sampleOrigin } from '../../originOf';

const approval: CommitteeMeeting = {
  committee: 'review',
  heldOn: '2020-11-20',
  agenda: '평가결과의 적정성',
  agendaKind: 'result',
  decision: 'passed',
  method: '',
  members: null,
  councillors: null,
  recusal: '',
  document: '자치행정과-1234',
  at: sampleOrigin('위원회', 2),
};

describe('시산 and 확정', () => {
  it.each([
    ['심의 · 평가결과 · 원안가결', {}, 'final'],
    ['심의 · 평가결과 · 수정가결', { decision: 'amended' }, 'final'],
    ['심의 · 평가결과 · 부결', { decision: 'rejected' }, 'trial'],
    ['심의 · 평가결과 · 보류', { decision: 'deferred' }, 'trial'],
    ['심의 · 사업선정 · 원안가결', { agendaKind: 'selection' }, 'trial'],
    ['심의 · 시행계획 · 원안가결', { agendaKind: 'yearPlan' }, 'trial'],
    ['심의 without 안건구분, 안건 tells it', { agendaKind: null }, 'final'],
    ['심의 without 안건구분, 안건 tells nothing', { agendaKind: null, agenda: '기타' }, 'trial'],
    ['실무 · 평가결과 · 원안가결', { committee: 'working' }, 'trial'],
  ] as const)('%s', (_, change, status) => {
    expect(runStatus({ meetings: [{ ...approval, ...change }] })).toBe(status);
  });

  it('is a trial without meetings, and final when any of several approved', () => {
    expect(runStatus({ meetings: [] })).toBe('trial');
    expect(runStatus({ meetings: [{ ...approval, decision: 'deferred' }, approval] })).toBe('final');
  });
});
