import { grantLetters } from '../../../domain/payment/grantLetter';
import { areGrantsAsRecorded } from '../../../domain/record/recordedGrants';
import type { RunRecord } from '../../../domain/record/runRecord';
import type { YearResult } from '../../../domain/year/yearResult';
import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/** 교부결정·통지: the final amounts go to the districts by letter. */
export const notice: StepCore = ({ year, result, record, filled, oldParts }) => {
  const noticeOn = year?.settings.noticeOn ?? null;
  return [
    record?.status !== 'final'
      ? missing('notice.notFinal')
      : areGrantsAsRecorded(record, result)
        ? done('notice.final', { number: record.number }, sheetAt('교부내역'))
        : missing('allocation.changed', { number: record.number }, sheetAt('교부내역')),
    ...(result && isTold(record, result)
      ? [done('notice.letters', { count: grantLetters(result).length })]
      : []),
    ...(filled.includes('교부통지')
      ? [
          noticeOn === null
            ? missing('notice.writtenUndated', {}, sheetAt('교부통지'))
            : oldParts.includes('notice')
              ? missing('notice.stale', {}, sheetAt('교부통지'))
              : done('notice.written', {}, sheetAt('교부통지')),
        ]
      : []),
    noticeOn === null
      ? missing('notice.notSent', {}, year?.settings.at['통지일'] ?? sheetAt('설정'))
      : done('notice.sent', { date: noticeOn }),
  ];
};

/** Whether the letters may be shown: drafts before a final run, and after it those of the amounts that it recorded. */
export function isTold(record: RunRecord | null, result: YearResult): boolean {
  return record?.status !== 'final' || areGrantsAsRecorded(record, result);
}
