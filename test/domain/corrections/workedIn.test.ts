import type { Correction } from '../../../src/domain/corrections/correction';
import { decimal } from '../../../src/domain/money/decimal';
import type { DecisionChange } from '../../../src/domain/projects/decisionChange';
import type { RecordedCorrection } from '../../../src/domain/corrections/workedIn';
import { recordedCorrections } from '../../../src/domain/corrections/workedIn';
import type { PolicyKind } from '../../../src/domain/allocation/policies';
import { sampleSettings } from '../../programmeYear';
import { recalculation, sampleCorrection } from './sampleCorrection';

function correction(score = 81n, approval = '자치행정과-0200'): Correction {
  return sampleCorrection({ score: decimal(score), approval });
}

const recorded = (score: string, workedIn: boolean): RecordedCorrection => ({
  district: '중랑구',
  project: 'P3',
  score,
  workedIn,
});

interface Situation {
  readonly corrections?: readonly Correction[];
  readonly changes?: readonly DecisionChange[];
  readonly noticeOn?: string | null;
  readonly before?: readonly RecordedCorrection[];
  readonly kind?: PolicyKind;
}

describe('how an approved correction takes effect (통지일 2020-11-12)', () => {
  it.each<[string, Situation, RecordedCorrection[]]>([
    ['before notice: worked in', { noticeOn: null }, [recorded('81', true)]],
    ['after notice: settled by itself', {}, [recorded('81', false)]],
    ['not approved: not at all', { corrections: [correction(81n, '')] }, []],
    [
      'twice: the last approved row stands',
      { corrections: [correction(), correction(79n), correction(78n, '')] },
      [recorded('79', false)],
    ],
    [
      'what the notified run stood on stays worked in',
      { before: [recorded('81', true)] },
      [recorded('81', true)],
    ],
    ['but not with another score', { before: [recorded('80', true)] }, [recorded('81', false)]],
    ['what was settled by itself stays so', { before: [recorded('81', false)] }, [recorded('81', false)]],
    ['a decision on the project', { changes: [recalculation()] }, [recorded('81', true)]],
    [
      'a decision on the day of notice',
      { changes: [recalculation({ changedOn: '2020-11-12' })] },
      [recorded('81', true)],
    ],
    [
      'a decision before notice',
      { changes: [recalculation({ changedOn: '2020-11-11' })] },
      [recorded('81', false)],
    ],
    [
      'a decision without its document',
      { changes: [recalculation({ document: '' })] },
      [recorded('81', false)],
    ],
    ['a decision on all projects', { changes: [recalculation({ projectCode: '' })] }, [recorded('81', true)]],
    [
      'a decision on another project',
      { changes: [recalculation({ projectCode: 'P1' })] },
      [recorded('81', false)],
    ],
    [
      'over the pool a decision on any project',
      { changes: [recalculation({ projectCode: 'P1' })], kind: 'countProportional' },
      [recorded('81', true)],
    ],
  ])(
    '%s',
    (_, { corrections = [correction()], changes = [], noticeOn = '2020-11-12', before, kind }, expected) => {
      const settings = sampleSettings({ noticeOn });
      const policy = { ...settings.policy, kind: kind ?? settings.policy.kind };
      const year = { corrections, changes, settings: { ...settings, policy } };
      expect(recordedCorrections(year, before)).toEqual(expected);
    },
  );
});
