import { grantLetters } from '../../../domain/grantLetter';
import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/** 교부결정·통지: the final amounts go to the districts by letter. */
export const notice: StepCore = ({ year, result, record, filled }) => {
  const noticeOn = year?.settings.noticeOn ?? null;
  return [
    record?.status === 'final' && record.kind !== 'undone'
      ? done('notice.final', { number: record.number }, sheetAt('교부내역'))
      : missing('notice.notFinal'),
    ...(result ? [done('notice.letters', { count: grantLetters(result).length })] : []),
    ...(filled.includes('교부통지') ? [done('notice.written', {}, sheetAt('교부통지'))] : []),
    noticeOn === null
      ? missing('notice.notSent', {}, year?.settings.at['통지일'] ?? sheetAt('설정'))
      : done('notice.sent', { date: noticeOn }),
  ];
};
