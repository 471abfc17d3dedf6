import { checkTermsSinceRecord } from '../../../src/domain/corrections/checkTermsSinceRecord';
import { decimal } from '../../../src/domain/money/decimal';
import type { DecisionChange } from '../../../src/domain/projects/decisionChange';
import type { ProgrammeYear } from '../../../src/domain/year/programmeYear';
import { recordInputs } from '../../../src/domain/record/recordedInputs';
import { sampleOrigin } from '../../originOf';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { wholeYear } from '../../wholeYear';
import { told } from '../checks/told';

/** A year whose targets were fixed in March, as a run recorded it on 24 November. */
const recorded = wholeYear();
const record = { number: 1, time: '2020-11-24T14:30:00+09:00', content: recordInputs(recorded) };

function withProject(code: string, changes: Partial<ProgrammeYear['projects'][number]>, year = recorded) {
  return {
    ...year,
    projects: year.projects.map((project) => (project.code === code ? { ...project, ...changes } : project)),
  };
}

function change(changes: Partial<DecisionChange>): DecisionChange {
  return {
    matter: 'target',
    projectCode: 'P3',
    before: '80',
    after: '78',
    amounts: null,
    policy: null,
    changedOn: '2020-11-25',
    reason: '여건 변화',
    document: '자치행정과-0220',
    at: sampleOrigin('변경이력', 2),
    ...changes,
  };
}

const lowered = withProject('P3', { target: decimal(78n) });
const otherPolicy: ProgrammeYear = {
  ...recorded,
  settings: {
    ...recorded.settings,
    policy: {
      ...recorded.settings.policy,
      unit: thousand(10),
      at: { sheet: '설정', cells: { kind: 'B7', unit: 'B8' } },
    },
  },
};
const otherWeight: ProgrammeYear = {
  ...recorded,
  indicators: recorded.indicators.map((one, i) => (i === 0 ? { ...one, weight: decimal(60n) } : one)),
};
const loweredText =
  'error E16 대상사업!E4 「대상사업」 E4 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.';
const policyText =
  '배분방식이나 그에 딸린 설정이 목표 확정과 배분 제1호 뒤에 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.';

describe('what was fixed and recorded does not change without a decision (E16)', () => {
  it.each<[string, ProgrammeYear, string[]]>([
    ['nothing changed', recorded, []],
    ['a target was overtyped: message 11', lowered, [loweredText]],
    [
      'the target of a row of 변경이력: that row is checked by itself',
      { ...lowered, changes: [change({})] },
      [],
    ],
    ['a row for another project', { ...lowered, changes: [change({ projectCode: 'P1' })] }, [loweredText]],
    ['another unit of the year’s policy', otherPolicy, [`error E16 설정!B8 「설정」 B8 ${policyText}`]],
    [
      'the year’s policy with a row for all projects',
      { ...otherPolicy, changes: [change({ matter: 'policy', projectCode: '' })] },
      [],
    ],
    [
      'a project’s own policy',
      withProject('P3', { policyKind: 'scoreProportional' }),
      [`error E16 대상사업!I4 「대상사업」 I4 ${policyText}`],
    ],
    [
      'a project’s own policy, with a row that names another',
      {
        ...withProject('P3', { policyKind: 'scoreProportional' }),
        changes: [change({ matter: 'policy', after: '균등', policy: 'equal' })],
      },
      [`error E16 대상사업!I4 「대상사업」 I4 ${policyText}`],
    ],
    [
      'a project’s own policy, with the row that names it',
      {
        ...withProject('P3', { policyKind: 'scoreProportional' }),
        changes: [change({ matter: 'policy', after: '점수비례', policy: 'scoreProportional' })],
      },
      [],
    ],
    [
      'a weight',
      otherWeight,
      [
        `error E16 평가지표!C2 「평가지표」 C2 P1 ${recorded.projects[0]!.name} 배점이 목표 확정과 배분 제1호 뒤에 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.`,
      ],
    ],
    [
      'a weight with its row',
      { ...otherWeight, changes: [change({ matter: 'weight', projectCode: 'P1' })] },
      [],
    ],
    ['a score', { ...recorded, scores: recorded.scores.slice(1) }, []],
  ])('%s', (_, year, says) => {
    expect(checkTermsSinceRecord(year, record).map(told)).toEqual(says);
  });

  it('says nothing of what was changed before the targets were fixed', () => {
    const early = { ...record, time: '2020-02-01T09:00:00+09:00' };
    expect(checkTermsSinceRecord(lowered, early)).toEqual([]);
  });

  it('says nothing where the targets were not fixed when the run was made', () => {
    const open = sampleYear({ settings: sampleSettings({ targetsFixedOn: null }) });
    const recordOfOpen = { ...record, content: recordInputs(open) };
    expect(checkTermsSinceRecord(withProject('P3', { target: decimal(78n) }, open), recordOfOpen)).toEqual(
      [],
    );
  });

  it('is not put off by taking the date out afterwards', () => {
    const hidden = {
      ...lowered,
      settings: { ...lowered.settings, targetsFixedOn: null },
      projects: lowered.projects.map((project) => ({ ...project, targetFixedOn: null })),
    };
    expect(checkTermsSinceRecord(hidden, record).map(({ kind }) => kind)).toEqual(['targetChangedUndecided']);
  });

  it('does not take an old decision for a new one', () => {
    const old = change({ matter: 'policy', projectCode: '' });
    const content = recordInputs({ ...recorded, changes: [old] });
    expect(
      checkTermsSinceRecord({ ...otherPolicy, changes: [old] }, { ...record, content }).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['policyChangedUndecided']);
  });
});
