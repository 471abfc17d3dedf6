import { compareDecimal, decimalText, zeroDecimal } from '../money/decimal';
import type { Correction } from './correction';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';

type Year = Pick<ProgrammeYear, 'corrections' | 'projects' | 'payments'>;

/**
 * 정정: a correction without 승인문서번호 has no effect; one that has must stay within 0 and 만점 (E18), stand once,
 * and say what becomes of money already paid. The ordinance has no clause for taking money back (환수).
 */
export function checkCorrections(year: Year): Issue[] {
  return year.corrections.flatMap((correction, i) => {
    const { district, projectCode: project, approval, at } = correction;
    if (approval === '')
      return [issue('correctionUnapproved', cellOf(at, 'approval'), { district, project })];
    const earlier = year.corrections
      .slice(0, i)
      .find((one) => one.approval !== '' && one.district === district && one.projectCode === project);
    const first = earlier && cellOf(earlier.at, 'score').cell;
    return [
      ...(first ? [issue('correctionTwice', cellOf(at, 'score'), { district, project, first })] : []),
      ...range(correction, year),
      ...remedy(correction, year),
    ];
  });
}

function range({ district, projectCode, score, at }: Correction, { projects }: Year): Issue[] {
  const max = projects.find(({ code }) => code === projectCode)?.maxScore;
  if (!max || (compareDecimal(zeroDecimal, score) <= 0 && compareDecimal(score, max) <= 0)) return [];
  const params = { district, project: projectCode, score: decimalText(score), max: decimalText(max) };
  return [issue('correctionOutOfRange', cellOf(at, 'score'), params)];
}

function remedy(
  { district, projectCode: project, remedy: chosen, at }: Correction,
  { payments }: Year,
): Issue[] {
  const paid = payments.some((one) => one.district === district && ['', project].includes(one.projectCode));
  if (chosen === 'takeBack')
    return [issue('takeBackWithoutClause', cellOf(at, 'remedy'), { district, project })];
  return paid && chosen === null
    ? [issue('correctionRemedyMissing', cellOf(at, 'remedy'), { district, project })]
    : [];
}
