import { checkPaymentsAgainstGrants } from '../../../src/domain/payment/checkPayments';
import { grantLetters } from '../../../src/domain/payment/grantLetter';
import type { PriorSettlement } from '../../../src/domain/settlement/priorSettlement';
import {
  checkPriorAgainstGrants,
  checkPriorSettlements,
  priorSettlementsFor,
} from '../../../src/domain/settlement/priorSettlement';
import { partFingerprint } from '../../../src/domain/record/yearInputs';
import { areGrantsAsRecorded, recordedGrants } from '../../../src/domain/record/recordedGrants';
import { recordInputs } from '../../../src/domain/record/recordedInputs';
import type { RunRecord } from '../../../src/domain/record/runRecord';
import { letterText } from '../../../src/runs/letterText';
import { planGrants } from '../../../src/sheets/output/grant/grantSheet';
import { sampleOrigin } from '../../originOf';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { shownRows, wrongFormulas } from '../../sheets/calculatedPlan';
import { resultOf } from '../../sheets/sampleResult';
import { checkCases, told } from '../checks/told';

const row = (at: number, district: string, amount: number, project = '희망 일자리'): PriorSettlement => ({
  district,
  project,
  amount: thousand(amount),
  ground: '2019년 배분 제2호',
  at: sampleOrigin('전년도정산', at),
});

/** The sample pays 종로구 155,867천원, and all of 3,000,000천원. */
const yearWith = (...priorSettlements: PriorSettlement[]) => sampleYear({ priorSettlements });

describe('전년도정산 by itself', () => {
  checkCases(checkPriorSettlements, [
    { name: 'rows of more and of less', year: yearWith(row(2, '종로구', 5), row(3, '중구', -5)), says: [] },
    {
      name: 'two projects of one district, and two remainders without one',
      year: yearWith(
        row(2, '종로구', 5),
        row(3, '종로구', 5, '공유 도시'),
        row(4, '종로구', 1, ''),
        row(5, '종로구', 2, ''),
      ),
      says: [],
    },
    {
      name: 'an amount of 0',
      year: yearWith(row(2, '종로구', 0)),
      says: [
        'warning W88 전년도정산!C2 「전년도정산」 C2 종로구의 금액이 0이어서 정산할 것이 없습니다. 금액을 입력하시거나 행을 지워 주시기 바랍니다.',
      ],
    },
    {
      name: 'a row twice',
      year: yearWith(row(2, '종로구', 5), row(3, '종로구', 7)),
      says: [
        'warning W88 전년도정산!C3 「전년도정산」 C2·C3에 종로구 희망 일자리 정산이 두 번 있어 두 금액을 더합니다. 같은 정산을 두 번 적으셨으면 한 행을 지워 주시기 바랍니다.',
      ],
    },
    {
      name: 'more than can be added up',
      year: yearWith(row(2, '종로구', 900_000_000_000), row(3, '중구', -100_000_000_001)),
      says: [
        'error E38 전년도정산!C2:C3 「전년도정산」 C2:C3의 금액이 모두 1,000조원을 넘어 정확하게 더할 수 없습니다. 금액과 단위를 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});

describe('전년도정산 against this year’s amounts', () => {
  const against = (...rows: PriorSettlement[]) => {
    const year = yearWith(...rows);
    return checkPriorAgainstGrants(year, resultOf(year)).map(told);
  };

  it('says what remains of a deduction that is more than the grant', () => {
    expect(against(row(2, '종로구', -155_867))).toEqual([]);
    expect(against(row(2, '종로구', -150_000), row(3, '종로구', -6_000, ''))).toEqual([
      'warning W89 전년도정산!C2:C3 「전년도정산」 C2:C3 종로구에 덜 줄 금액 156,000천원이 올해 교부액 155,867천원보다 많아 지급할 금액은 0이고 133천원이 남습니다. 차년도 준비가 남은 금액을 다음 해로 옮기니, 달리 정산하시려면 금액을 고쳐 주시기 바랍니다.',
    ]);
  });

  it('says where more is to be paid in all than there may be granted', () => {
    expect(against(row(2, '종로구', 5_000), row(3, '중구', -5_000))).toEqual([]);
    expect(against(row(2, '종로구', 5_000))).toEqual([
      'warning W89 전년도정산!C2 「전년도정산」 C2의 전년도 정산까지 지급할 금액이 모두 3,005,000천원으로 교부재원 3,000,000천원보다 5,000천원 많습니다. 교부재원을 넘는 금액을 지급할 예산이 있는지 확인하여 주시기 바랍니다.',
    ]);
  });

  it('holds payments against what is to be paid (W05)', () => {
    const paying = (prior: number, paid: number, projectCode = '') => {
      const { allocation, prior: totals } = resultOf(yearWith(row(2, '종로구', prior)));
      const at = sampleOrigin('교부집행', 2);
      const payment = { district: '종로구', projectCode, paidOn: '2020-12-01', document: '', at };
      const payments = [{ ...payment, amount: thousand(paid) }];
      return checkPaymentsAgainstGrants(payments, { allocation, prior: totals }).map(told);
    };
    expect([paying(5_000, 160_867), paying(5_000, 29_000, 'P1'), paying(-5_000, 150_867)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(paying(-5_000, 155_867)).toEqual([
      'warning W05 교부집행!D2 「교부집행」 D2 종로구 교부 합계 155,867천원이 전년도 정산을 반영한 지급할 금액 150,867천원보다 5,000천원 많습니다. 지급할 금액을 넘어 집행할 수 없으니 「전년도정산」과 금액을 확인하여 주시기 바랍니다.',
    ]);
  });
});

describe('papers with 전년도정산', () => {
  const year = yearWith(row(2, '종로구', -156_000), row(3, '중구', 4_000));
  const result = resultOf(year);

  it('names it in the letter beside 교부액, and in no letter of a district without one', () => {
    const linesTo = (district: string) => {
      const letter = grantLetters(result).find((one) => one.district === district)!;
      return letterText(letter, year, result).split('\n');
    };
    expect(linesTo('종로구').slice(5, 13)).toEqual([
      '  가. 교부액 : 금155,867,000원(금일억오천오백팔십육만칠천원)',
      '  나. 사업별 교부액',
      '    1) P1 복지 사각지대 발굴 : 24,000천원',
      '    2) P3 희망 일자리 : 46,153천원',
      '    3) P5 공유 도시 : 85,714천원',
      '  다. 전년도 정산 : △156,000천원',
      '  라. 지급할 금액 : 금0원(금영원)',
      '  마. 배분방식 : 균등(끝수처리 전액배분)',
    ]);
    expect(linesTo('용산구').filter((line) => line.includes('정산'))).toEqual([]);
  });

  it('keeps the grants, their sum and 집행잔액 in 교부내역, and says what remains in 비고', () => {
    const { settings } = year;
    const plan = planGrants(result, { settings, run: null, lastYear: new Map() });
    const rows = shownRows(plan);
    const find = (name: string) => rows.find(([first]) => first === name)?.slice(7);
    expect([find('자치구'), find('계'), find('종로구'), find('중구')]).toEqual([
      ['계', '전년도 정산', '지급할 금액', '비고'],
      [3_000_000, -152_000, 2_848_133, null],
      [155_867, -156_000, 0, '전년도 정산 잔액 △133천원'],
      [110_154, 4_000, 114_154, expect.any(String)],
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
    const { prior, ...withIt } = result;
    const { prior: none, ...without } = resultOf(sampleYear());
    expect([prior.size, none.size, withIt]).toEqual([2, 0, without]);
  });

  it('is an input of 배분: another fingerprint, and no letters until it is run again', () => {
    expect(partFingerprint('grants', year)).not.toBe(partFingerprint('grants', sampleYear()));
    // A record of before the sheet was known has no such list.
    const { priorSettlements: unknown, ...before } = recordInputs(sampleYear());
    expect(unknown).toEqual([]);
    const { fiscalYear } = result;
    const record = (content: object) =>
      ({ fiscalYear, content, grants: recordedGrants(result.allocation) }) as unknown as RunRecord;
    expect([
      areGrantsAsRecorded(record(recordInputs(year)), result),
      areGrantsAsRecorded(record(before), result),
      areGrantsAsRecorded(record(before), resultOf(sampleYear())),
    ]).toEqual([true, false, true]);
  });

  it('goes on to the year after as far as this year’s grant could not cover it', () => {
    expect(priorSettlementsFor(year, result, 3)).toEqual([
      {
        district: '종로구',
        project: '',
        amount: thousand(-133),
        ground: '2020년 전년도정산 잔액; 2019년 배분 제2호',
      },
    ]);
  });
});

describe('a year without 전년도정산', () => {
  it('has the fingerprint that it had before the sheet was known', () => {
    expect(partFingerprint('grants', sampleYear({ settings: sampleSettings() }))).toBe(
      'sha256:89a2619ceadff8cb4833c02cb6f21517a8f68701a5c619a299b110344ad892fb',
    );
  });
});
