import { printedSettlementYears } from '../../../domain/settlement/settlement';
import { sumWonOrNull } from '../../../domain/money/won';
import type { StepCore, StepFact, StepSource } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 준비·예산서류: the year, its budget lines, three settled years, and the papers of January. */
export const papers: StepCore = (source) => {
  const { year, filled } = source;
  return [
    year
      ? done('papers.year', { year: year.settings.fiscalYear })
      : missing('papers.noYear', {}, sheetAt('설정')),
    budget(source),
    settlement(source),
    year && year.costBases.length > 0
      ? done('papers.costBases', { count: year.costBases.length })
      : optional('papers.noCostBases', {}, sheetAt('산출근거')),
    year && year.schedule.length > 0
      ? done('papers.schedule', { count: year.schedule.length })
      : optional('papers.noSchedule', {}, sheetAt('추진일정')),
    filled.includes('예산총괄')
      ? done('papers.written', {}, sheetAt('예산총괄'))
      : missing('papers.notWritten'),
  ];
};

function budget({ year }: StepSource): StepFact {
  const lines = year?.budgetLines ?? [];
  const total = sumWonOrNull(lines.map(({ current }) => current.amount));
  if (lines.length === 0 || total === null) return missing('papers.noBudget', {}, sheetAt('예산내역'));
  return total === 0
    ? missing('papers.zeroBudget', {}, sheetAt('예산내역'))
    : done('papers.budget', { count: lines.length, total });
}

function settlement({ year }: StepSource): StepFact {
  if (!year) return missing('papers.noSettlement', {}, sheetAt('결산'));
  const needed = printedSettlementYears(year.settings.fiscalYear);
  const absent = needed.filter((each) => !year.settlements.some((settled) => settled.year === each));
  return absent.length === 0
    ? done('papers.settlement', { from: needed[0], to: needed[2] })
    : missing('papers.settlementYears', { years: absent.join(', ') }, sheetAt('결산'));
}
