import { councilReports } from '../../../src/domain/committee/councilReports';
import { approvedMeetings, meeting } from '../../meeting';
import { sampleSettings } from '../../programmeYear';

function reports(fiscalYear: number, meetings = approvedMeetings(fiscalYear)) {
  return councilReports({ meetings, settings: sampleSettings({ fiscalYear }) }).map(({ matter, due }) => [
    matter,
    due,
  ]);
}

describe('reports to the city council (ordinance art. 5③)', () => {
  it('are due 30 days after plan and results, from 2025 on', () => {
    expect(reports(2025)).toEqual([
      ['yearPlan', '2025-04-19'],
      ['result', '2025-12-10'],
    ]);
  });

  it('are not asked for before', () => {
    expect([reports(2020), reports(2024)]).toEqual([[], []]);
  });

  it('are not due for what was not approved, nor for the working committee', () => {
    const refused = meeting({ agendaKind: 'yearPlan', decision: 'deferred', heldOn: '2025-03-20' });
    const working = meeting({ committee: 'working', heldOn: '2025-02-20' });
    expect(reports(2025, [refused, working])).toEqual([]);
  });

  it('have no day where only the month of the meeting is known', () => {
    expect(reports(2025, [meeting({ heldOn: '2025-11' })])).toEqual([]);
  });
});
