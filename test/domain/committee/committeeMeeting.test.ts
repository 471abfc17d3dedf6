import { matterOf } from '../../../src/domain/committee/committeeMeeting';

describe('what a meeting decided', () => {
  it.each([
    { agendaKind: 'yearPlan', agenda: '평가결과', matter: 'yearPlan' },
    { agendaKind: null, agenda: '평가결과', matter: 'result' },
    { agendaKind: null, agenda: '2020년 평가 결과의 적정성 심의', matter: 'result' },
    { agendaKind: null, agenda: '대상사업 선정', matter: 'selection' },
    { agendaKind: null, agenda: '시행계획'.normalize('NFD'), matter: 'yearPlan' },
    { agendaKind: null, agenda: '사업선정 및 시행계획', matter: null },
    { agendaKind: null, agenda: '평가지표 검토', matter: null },
    { agendaKind: null, agenda: '', matter: null },
  ] as const)('$agendaKind, $agenda', ({ agendaKind, agenda, matter }) => {
    expect(matterOf({ agendaKind, agenda })).toBe(matter);
  });
});
