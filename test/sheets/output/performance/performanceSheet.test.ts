import { decimal } from '../../../../src/domain/money/decimal';
import type { ProgrammeYear } from '../../../../src/domain/year/programmeYear';
import type { Score } from '../../../../src/domain/scores/score';
import { planPerformance } from '../../../../src/sheets/output/performance/performanceSheet';
import { sampleOrigin } from '../../../originOf';
import { sampleYear } from '../../../programmeYear';
import { wholeYear } from '../../../wholeYear';
import { shownRows, wrongFormulas } from '../../calculatedPlan';
import { printedLines } from '../../printedPlan';
import { resultOf, yearUnder } from '../../sampleResult';

const planOf = (year: ProgrammeYear) => planPerformance(year, resultOf(year));

describe('성과평가', () => {
  it('prints what came of each project', () => {
    const plan = planOf(sampleYear());
    expect(printedLines(plan).slice(0, 8)).toEqual([
      '2020년 사업별 성과평가(안)',
      '(단위 : 천원, 점)',
      '사업 | 목표점수 | 평균점수 | 참여 자치구 | 달성 자치구 | 달성률(%) | 최고점 | 최저점 | 점수차 | 교부액 | 달성구당 교부액',
      'P1 복지 사각지대 발굴 | 70 | 81.72 | 25 | 25 | 100.0 | 100 | 70 | 30 | 600,000 | 24,000',
      'P2 생활 안전 강화 | 75 | 78.92 | 25 | 15 | 60.0 | 99 | 60 | 39 | 600,000 | 40,000',
      'P3 희망 일자리 | 80 | 79.56 | 25 | 13 | 52.0 | 99 | 60 | 39 | 600,000 | 46,153',
      'P4 맑은 공기 | 85 | 79.04 | 25 | 9 | 36.0 | 99 | 60 | 39 | 600,000 | 66,666',
      'P5 공유 도시 | 90 | 80.20 | 25 | 7 | 28.0 | 100 | 60 | 40 | 600,000 | 85,714',
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('shows the change on last year beside each project, where the workbook knows of it', () => {
    const lastPerformances = [
      { project: '희망 일자리', mean: decimal(8101n, 2), achieved: 15, at: sampleOrigin('전년도성과', 2) },
      { project: '공유 도시', mean: decimal(79n), achieved: null, at: sampleOrigin('전년도성과', 3) },
    ];
    const plan = planOf(sampleYear({ lastPerformances }));
    const rows = printedLines(plan)
      .slice(2, 8)
      .map((line) => line.split(' | ').slice(11));
    expect(rows).toEqual([
      ['전년 평균점수', '평균점수 전년대비', '전년 달성 자치구', '달성 자치구 전년대비'],
      ['-', '-', '-', '-'],
      ['-', '-', '-', '-'],
      ['81.01', '△1.45', '15', '△2'],
      ['-', '-', '-', '-'],
      ['79.00', '1.20', '-', '-'],
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('draws mean against target from the columns beside the project', () => {
    expect(planOf(sampleYear()).charts).toEqual([
      { title: '사업별 목표점수와 평균점수', source: 'A3:C8', from: 'A10', to: 'K26' },
    ]);
  });

  it('adds the survey and the opinions where the workbook has them', () => {
    const lines = printedLines(planOf(wholeYear()));
    expect(lines[0]).toBe('2020년 사업별 성과평가');
    expect(lines.slice(24).filter((line) => line !== '')).toEqual([
      '설문조사 결과(5점 만점)',
      '문항 | 시 응답수 | 시 평균 | 자치구 응답수 | 자치구 평균 | 전체 응답수 | 전체 평균',
      '절차가 공정하였다 | 0 | - | 25 | 4.20 | 25 | 4.20',
      '자치구 의견수렴 결과(일부반영 1)',
      '자치구 | 사업 | 의견 | 반영여부 | 검토의견',
      '종로구 | 지표를 줄여 주시기 바람 | 일부반영 | 중복 지표만 정리',
    ]);
  });

  it('shows `-` where there is nothing to average or to divide by, and decimals as they are', () => {
    const scores = sampleYear().scores.map((score): Score => {
      if (score.project === 'P5') return { ...score, value: 'absent' };
      return score.project === 'P4' && score.district === '종로구'
        ? { ...score, value: decimal(595n, 1) }
        : score;
    });
    const plan = planOf(yearUnder({ kind: 'countProportional' }, { scores }));
    expect(shownRows(plan).slice(6, 8)).toEqual([
      ['P4 맑은 공기', 85, 78.94, 25, 9, 36, 99, 59.5, 39.5, '-', '-'],
      ['P5 공유 도시', 90, '-', 0, 0, '-', '-', '-', '-', '-', '-'],
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
  });
});
