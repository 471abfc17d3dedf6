import { planGrantLetters } from '../../../src/sheets/output/grantLetterSheet';
import { sampleSettings, sampleYear } from '../../programmeYear';
import { shownRows } from '../calculatedPlan';
import { resultOf, yearUnder } from '../sampleResult';

describe('교부통지', () => {
  it('has one row a letter, money in 원, figures and Hangul equal', () => {
    const year = sampleYear({ settings: sampleSettings({ noticeOn: '2020-11-27' }) });
    const rows = shownRows(planGrantLetters(year, resultOf(year)));
    expect(rows).toHaveLength(3 + 25);
    expect([rows[0]?.[0], rows[1]?.[0]]).toEqual(['2020년 교부결정 통지 목록(안)', '(단위 : 원)']);
    expect(rows[3]).toEqual([
      '종로구',
      '종로구청장',
      2020,
      '2020. 11. 27.',
      155_867_000,
      '금일억오천오백팔십육만칠천원',
      '금155,867,000원(금일억오천오백팔십육만칠천원)',
      'P1·P3·P5',
      '균등',
      24_000_000,
      '-',
      46_153_000,
      '-',
      85_714_000,
    ]);
  });

  it('marks what was achieved where the pool was split, and writes to nobody who gets nothing', () => {
    const year = yearUnder({ kind: 'countProportional' });
    const scores = year.scores.map((score) =>
      score.district === '강북구' ? { ...score, value: 'absent' as const } : score,
    );
    const rows = shownRows(planGrantLetters(year, resultOf({ ...year, scores })));
    expect(rows.slice(3).map(([district]) => district)).not.toContain('강북구');
    expect(rows[3]?.slice(7)).toEqual(['P1·P3·P5', '달성수비례', '○', '-', '○', '-', '○']);
  });
});
