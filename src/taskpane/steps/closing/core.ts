import type { Issue } from '../../../domain/issues/issue';
import { unpaidGrants } from '../../../domain/payment/payment';
import { sumWonOrNull } from '../../../domain/money/won';
import type { StepCore, StepFact } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 마감·차년도 준비: the record is complete, and next year's workbook is made from this one. */
export const closing: StepCore = ({ year, result, record, issues }) => {
  const unpaid = year && result && year.payments.length > 0 ? unpaidGrants(result, year.payments) : [];
  const open = sumWonOrNull(unpaid.map((grant) => grant.unpaid)) ?? 0;
  const facts: StepFact[] = [
    record
      ? done('closing.recorded', { number: record.number }, sheetAt('배분기록'))
      : missing('closing.notRecorded'),
  ];
  // A record that nobody has signed is asked for before the year is closed.
  const unsigned = record ? unsignedFields(issues) : [];
  const [first] = unsigned;
  if (first) facts.push(missing('closing.unsigned', { missing: unsignedText(unsigned) }, first.at));
  if (unpaid.length > 0) {
    facts.push(optional('closing.carryOver', { count: unpaid.length, open }, sheetAt('결산')));
  }
  // Next year's workbook is another file: this one never shows that it was made.
  facts.push(missing('closing.next'));
  return facts;
};

/** What 작성자·확인자·결재문서번호 of the final run is still empty (W59). */
export function unsignedFields(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ kind }) => kind === 'runUnsigned');
}

export function unsignedText(unsigned: readonly Issue[]): string {
  return unsigned.map(({ params }) => String(params['missing'])).join('·');
}
