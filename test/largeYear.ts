import { decimal } from '../src/domain/money/decimal';
import type { ProgrammeYear } from '../src/domain/year/programmeYear';
import { won, zeroWon } from '../src/domain/money/won';
import { sampleOrigin } from './originOf';
import { sampleYear, thousand } from './programmeYear';

/**
 * The sample with `rows` further lines in 예산내역, every other one with a national share (국비), and a basis of each in
 * 산출근거; 교부집행, 의견수렴, 평가지표, 설문, 추진경위, 변경이력 and 추진일정 are as long.
 */
export function largeYear(rows: number): ProgrammeYear {
  const year = sampleYear();
  const [office, grants] = year.budgetLines;
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: rows }, (_, i) => make(i));
  const lines = each((i) => {
    const current = thousand(2_000 + i);
    const national = i % 2 === 0 ? thousand(i) : null;
    return {
      ...office!,
      item: `과목 ${i}`,
      previous: { amount: thousand(1_000 + i), national: null },
      current: { amount: current, national },
      city: won(current - (national ?? 0)),
    };
  });
  const budgetLines = [grants!, ...lines].map((line, i) => ({
    ...line,
    at: sampleOrigin('예산내역', i + 2),
  }));
  return {
    ...year,
    budgetLines,
    costBases: budgetLines.map(({ item, current: { amount } }, i) => ({
      item,
      expression: `${amount}원`,
      amount,
      typedAmount: amount,
      at: sampleOrigin('산출근거', i + 2),
    })),
    payments: each((i) => ({
      district: year.districts[i % 25]!.name,
      projectCode: `P${(i % 5) + 1}`,
      paidOn: '2020-12-01',
      amount: won(1_000),
      document: `자치행정과-${i}`,
      at: sampleOrigin('교부집행', i + 2),
    })),
    opinions: each((i) => ({
      district: year.districts[i % 25]!.name,
      project: `P${(i % 5) + 1}`,
      opinion: `의견 ${i}`,
      handling: 'accepted',
      review: '반영',
      at: sampleOrigin('의견수렴', i + 2),
    })),
    survey: each((i) => ({
      question: `문항 ${i}`,
      group: 'district',
      score: decimal(42n, 1),
      responses: 25,
      comment: '',
      at: sampleOrigin('설문', i + 2),
    })),
    milestones: each((i) => ({
      when: { from: '1999', to: null },
      event: `경위 ${i}`,
      at: sampleOrigin('추진경위', i + 2),
    })),
    schedule: each((i) => ({
      ...year.schedule[i % 9]!,
      step: `단계 ${i}`,
      spending: i === 0 ? thousand(3_000_000) : zeroWon,
      at: sampleOrigin('추진일정', i + 2),
    })),
  };
}

/**
 * The sample with `rows` further lines in 예산내역 and 산출근거 alone, one in `every` with a national share (국비), which has a
 * number format of its own.
 */
export function largeBudget(rows: number, every: number): ProgrammeYear {
  const { budgetLines, costBases } = largeYear(rows);
  return {
    ...sampleYear(),
    costBases,
    budgetLines: budgetLines.map((line, i) =>
      (i - 1) % every === 0
        ? line
        : { ...line, current: { ...line.current, national: null }, city: line.current.amount },
    ),
  };
}
