import { checkSchedule } from '../../../src/domain/programme/checkSchedule';
import type { ScheduleItem } from '../../../src/domain/programme/schedule';
import { sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The sample's schedule, the payment in row 8 changed. */
function payment(changes: Partial<ScheduleItem>) {
  const year = sampleYear();
  return {
    ...year,
    schedule: year.schedule.map((item) => (item.at.row === 8 ? { ...item, ...changes } : item)),
  };
}

/** The same with office costs of 3,100천원 in the budget. */
function withOfficeCosts(spending: number) {
  const year = payment({ spending: thousand(spending) });
  const [office, grant] = year.budgetLines;
  return {
    ...year,
    budgetLines: [{ ...office!, current: { amount: thousand(3_100), national: null } }, grant!],
  };
}

describe('추진일정', () => {
  checkCases(checkSchedule, [
    { name: 'the seed passes', year: sampleYear(), says: [] },
    { name: 'the sheet is absent', year: sampleYear({ schedule: [] }), says: [] },
    {
      name: 'a step that begins after it ends (E27)',
      year: payment({ from: '2020-12-15', to: '2020-11' }),
      says: [
        "error E27 추진일정!B8 「추진일정」 B8 '공동협력사업비 교부'의 시작(2020. 12. 15.)이 종료(2020. 11.)보다 늦습니다. 추진기간을 고쳐 주시기 바랍니다.",
      ],
    },
    { name: 'a day within its month', year: payment({ from: '2020-12-15', to: '2020-12' }), says: [] },
    {
      name: 'spending that is not the budget (E27)',
      year: payment({ spending: thousand(2_900_000) }),
      says: [
        'error E27 추진일정!D2:D10 「추진일정」 D2:D10 집행금액 합계 2,900,000천원이 예산액 합계 3,000,000천원과 100,000천원 다릅니다. 절차별 집행금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'no amount entered yet (W48)',
      year: payment({ spending: thousand(0) }),
      says: [
        'warning W48 추진일정!D2:D10 「추진일정」 D2:D10에 집행금액이 없습니다. 예산액 합계는 3,000,000천원입니다. 절차별 집행금액을 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'office costs are not in it (W48)',
      year: withOfficeCosts(3_000_000),
      says: [
        'warning W48 추진일정!D2:D10 「추진일정」 D2:D10 집행금액 합계 3,000,000천원은 교부재원과 같으나 예산액 합계보다 3,100천원 적습니다. 사무관리비의 집행 시기도 일정에 넣어 주시기 바랍니다.',
      ],
    },
    { name: 'office costs are in it', year: withOfficeCosts(3_003_100), says: [] },
    {
      name: "last year's schedule (W49)",
      year: payment({ from: '2019-11', to: '2019-12' }),
      says: [
        "warning W49 추진일정!B8 「추진일정」 B8 '공동협력사업비 교부'의 기간(2019. 11. ~ 2019. 12.)이 2020년이 아닙니다. 지난해 일정이 남아 있는지 확인하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'a step that begins in December before',
      year: payment({ from: '2019-12', to: '2020-01' }),
      says: [],
    },
  ]);
});
