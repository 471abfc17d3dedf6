import { decimal } from '../../../src/domain/money/decimal';
import { meanOf, performance } from '../../../src/domain/evaluation/performance';
import type { Score } from '../../../src/domain/scores/score';
import { surveySummary } from '../../../src/domain/evaluation/survey';
import { won } from '../../../src/domain/money/won';
import { sampleOrigin } from '../../originOf';
import { sampleYear, thousand } from '../../programmeYear';
import { resultOf, yearUnder } from '../../sheets/sampleResult';

describe('the performance of a project', () => {
  it('counts and averages the scores of all districts', () => {
    expect(performance(resultOf(sampleYear()), [])[2]).toEqual({
      code: 'P3',
      name: '희망 일자리',
      target: decimal(80n),
      participants: 25,
      achieved: 13,
      mean: decimal(7956n, 2),
      highest: decimal(99n),
      lowest: decimal(60n),
      granted: thousand(600_000),
      perAchiever: won(46_153_846),
      lastYear: null,
      meanChange: null,
    });
  });

  it('stands beside the project of the same name last year, whatever its code was', () => {
    const last = (project: string, mean: bigint, achieved: number | null) => ({
      project,
      mean: decimal(mean, 3),
      achieved,
      at: sampleOrigin('전년도성과', 2),
    });
    const rows = performance(resultOf(sampleYear()), [
      last('희망일자리', 81_005n, 15),
      last('없어진 사업', 1n, 1),
    ]);
    expect(rows.map(({ lastYear, meanChange }) => [lastYear, meanChange])).toEqual([
      [null, null],
      [null, null],
      [{ mean: decimal(8101n, 2), achieved: 15 }, decimal(-145n, 2)],
      [null, null],
      [null, null],
    ]);
  });

  it('leaves 미참여 out of every mean', () => {
    const scores = sampleYear().scores.map((score): Score => {
      const value =
        score.project !== 'P1' ? score.value : score.district === '중구' ? decimal(905n, 1) : 'absent';
      return { ...score, value };
    });
    const { participants, achieved, mean, highest, lowest } =
      performance(resultOf(sampleYear({ scores })), [])[0] ?? {};
    const only = decimal(905n, 1);
    expect([participants, achieved, mean, highest, lowest]).toEqual([1, 1, only, only, only]);
  });

  it('knows no grant of a single project under a pool policy, and no mean where nobody takes part', () => {
    const scores = sampleYear().scores.map((score): Score =>
      score.project === 'P5' ? { ...score, value: 'absent' } : score,
    );
    const [first, , , , last] = performance(
      resultOf(yearUnder({ kind: 'countProportional' }, { scores })),
      [],
    );
    expect([first?.granted, first?.perAchiever]).toEqual([null, null]);
    expect([last?.participants, last?.mean, last?.highest]).toEqual([0, null, null]);
  });

  it.each([
    ['a half is rounded away from zero', ['1', '2.01'], 151n], // 1.505
    ['a third', ['1', '1', '2'], 133n],
  ])('rounds a mean to two decimals: %s', (_, texts, hundredths) => {
    const values = texts.map((text) => ({
      value: decimal(BigInt(text.replace('.', '')), text.includes('.') ? 2 : 0),
      times: 1,
    }));
    expect(meanOf(values)).toEqual(decimal(hundredths, 2));
  });
});

describe('the survey', () => {
  const answer = (
    question: string,
    group: 'city' | 'district',
    tenths: bigint,
    responses: number,
    row: number,
  ) => ({
    question,
    group,
    score: decimal(tenths, 1),
    responses,
    comment: '',
    at: sampleOrigin('설문', row),
  });

  it('averages by item and by who answered, each row as often as it stands for', () => {
    expect(
      surveySummary([
        answer('공정성', 'city', 40n, 10, 2),
        answer('유용성', 'district', 30n, 25, 3),
        answer('공정성', 'district', 35n, 20, 4),
        answer('공정성', 'district', 50n, 5, 5),
      ]),
    ).toEqual([
      {
        question: '공정성',
        city: { responses: 10, mean: decimal(4n) },
        district: { responses: 25, mean: decimal(38n, 1) },
        all: { responses: 35, mean: decimal(386n, 2) },
      },
      {
        question: '유용성',
        city: { responses: 0, mean: null },
        district: { responses: 25, mean: decimal(3n) },
        all: { responses: 25, mean: decimal(3n) },
      },
    ]);
  });
});
