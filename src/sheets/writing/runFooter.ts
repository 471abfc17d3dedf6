import { shortFingerprint } from '../../domain/fingerprint';
import type { PrintSetup } from '../sheetPlan';

/** Which run a sheet comes from: its number in 배분기록 and the fingerprint of its inputs; null before it is recorded. */
export interface RunMark {
  readonly number: number | null;
  readonly fingerprint: string | null;
}

/** The foot of a printed output: the run and 8 digits of its fingerprint on the left, the page in the middle. */
export function pageFooter(run: RunMark | null = null): Pick<PrintSetup, 'footerLeft' | 'footerCenter'> {
  const marks: string[] = [];
  if (run && run.number !== null) marks.push(`배분 제${run.number}호`);
  if (run && run.fingerprint !== null) marks.push(`자료지문 ${shortFingerprint(run.fingerprint)}`);
  return {
    ...(marks.length > 0 && { footerLeft: marks.join(' · ') }),
    footerCenter: '&P / &N',
  };
}
