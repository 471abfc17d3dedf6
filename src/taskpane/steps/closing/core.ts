import { unpaidGrants } from '../../../domain/unpaidGrants';
import { sumWonOrNull } from '../../../domain/sumWon';
import type { StepCore, StepFact } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 마감·차년도 준비: the record is complete, and next year's workbook is made from this one. */
export const closing: StepCore = ({ year, result, record }) => {
  const unpaid =
    year && result && year.payments.length > 0 ? unpaidGrants(result.allocation, year.payments) : [];
  const open = sumWonOrNull(unpaid.map((grant) => grant.unpaid)) ?? 0;
  const facts: StepFact[] = [
    record
      ? done('closing.recorded', { number: record.number }, sheetAt('배분기록'))
      : missing('closing.notRecorded'),
  ];
  if (unpaid.length > 0) {
    facts.push(optional('closing.carryOver', { count: unpaid.length, open }, sheetAt('결산')));
  }
  // Next year's workbook is another file: this one never shows that it was made.
  facts.push(missing('closing.next'));
  return facts;
};
