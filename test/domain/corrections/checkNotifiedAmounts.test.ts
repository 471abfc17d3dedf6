import { checkNotifiedAmounts } from '../../../src/domain/corrections/checkNotifiedAmounts';
import { decimal } from '../../../src/domain/money/decimal';
import type { PolicyKind } from '../../../src/domain/allocation/policies';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { recordedGrants } from '../../../src/domain/record/recordedGrants';
import { recordInputs } from '../../../src/domain/record/recordedInputs';
import type { RunRecord } from '../../../src/domain/record/runRecord';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { resultOf } from '../../sheets/sampleResult';
import { recalculation, sampleCorrection } from './sampleCorrection';
import { told } from '../checks/told';

/** The sample under a policy, notified on 12 November. */
function notified(kind: PolicyKind = 'equal', changes: Partial<ProgrammeYear> = {}): ProgrammeYear {
  const settings = sampleSettings({
    noticeOn: '2020-11-12',
    at: { 통지일: { sheet: '설정', cell: 'B12' } },
  });
  return sampleYear({ settings: { ...settings, policy: { ...settings.policy, kind } }, ...changes });
}

const recordOf = (year: ProgrammeYear, changes: Partial<Pick<RunRecord, 'status' | 'grants'>> = {}) => ({
  number: 1,
  status: 'final' as const,
  grants: recordedGrants(resultOf(year).allocation),
  corrections: [],
  content: recordInputs(year),
  ...changes,
});

/** 중랑구's P3 was overtyped, 77 to 81: there are 14 achievers of it, where 13 were notified. */
const overtyped = sampleYear().scores.map((score) =>
  score.district === '중랑구' && score.project === 'P3' ? { ...score, value: decimal(81n) } : score,
);

const todo =
  "점수가 바뀌었으면 「정정」에 적으시고, 전체를 다시 산정하시려면 「변경이력」에 '배분방식'의 변경후를 '전체 재산정'으로 적고 통지일 이후의 의결문서번호를 입력하여 주시기 바랍니다.";
const moved = `error E16 설정!B12 「설정」 B12 통지한 배분 제1호와 14개 금액이 달라집니다(종로구 P3 46,153천원에서 42,857천원). ${todo}`;

describe('what was notified does not move (E16)', () => {
  it.each<[string, Partial<ProgrammeYear>, Partial<Pick<RunRecord, 'status'>>, string[]]>([
    ['the same scores give the same amounts', { scores: sampleYear().scores }, {}, []],
    ['a score that was overtyped', {}, {}, [moved]],
    ['a run that was no final one was not notified', {}, { status: 'trial' }, []],
    ['decided for all projects after notice', { changes: [recalculation({ projectCode: '' })] }, {}, []],
    [
      'decided for this project on the day of notice',
      { changes: [recalculation({ changedOn: '2020-11-12' })] },
      {},
      [],
    ],
    ['decided for another project', { changes: [recalculation({ projectCode: 'P1' })] }, {}, [moved]],
    ['decided before notice', { changes: [recalculation({ changedOn: '2020-11-11' })] }, {}, [moved]],
    ['changed without a decision', { changes: [recalculation({ document: '' })] }, {}, [moved]],
  ])('%s', (_, changes, record, says) => {
    const year = notified('equal', { scores: overtyped, ...changes });
    const found = checkNotifiedAmounts(year, resultOf(year), recordOf(notified(), record));
    expect(found.map(told)).toEqual(says);
  });

  it('says nothing before 통지일 is entered', () => {
    const year = { ...notified('equal', { scores: overtyped }), settings: sampleSettings() };
    expect(checkNotifiedAmounts(year, resultOf(year), recordOf(notified()))).toEqual([]);
  });

  it('names the district alone under a policy over the pool', () => {
    const year = notified('countProportional', { scores: overtyped });
    const found = checkNotifiedAmounts(year, resultOf(year), recordOf(notified('countProportional')));
    expect(found.map(told)).toEqual([
      `error E16 설정!B12 「설정」 B12 통지한 배분 제1호와 25개 금액이 달라집니다(종로구 130,435천원에서 128,571천원). ${todo}`,
    ]);
  });

  it('lets the amount of a corrected place move, and no other', () => {
    const correction = sampleCorrection();
    const grants = recordOf(notified()).grants;
    const year = notified('equal', { corrections: [correction] });
    const result = (place: string) => ({
      allocation: {
        ...resultOf(notified()).allocation,
        grants: resultOf(notified()).allocation.grants.map((grant) =>
          `${grant.district} ${grant.project}` === place ? { ...grant, amount: thousand(1) } : grant,
        ),
      },
    });
    const say = (place: string) =>
      checkNotifiedAmounts(year, result(place), recordOf(notified(), { grants })).map(({ kind }) => kind);
    expect([say('중랑구 P3'), say('종로구 P3')]).toEqual([[], ['notifiedAmountsChanged']]);
  });
});
