import type { PageColumns } from './stackedParts';
import { shortFingerprint } from '../../domain/record/fingerprint';
import type { PrintSetup } from '../model/sheetPlan';
import type { RunStatus } from '../../domain/committee/runStatus';

const pointsPerMillimetre = 72 / 25.4;

/** A4 portrait within the margins of official papers (docs/programme.md §5): top 30, bottom 15, sides 20 mm. */
const page = { width: (210 - 40) * pointsPerMillimetre, height: (297 - 45) * pointsPerMillimetre };

/** Points of a column so many characters wide: 7 px a character and 5 px of padding, 96 px to 72 pt. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Points of a sheet's rows that fit on one portrait page when its columns are fitted to the page's width. */
export function pageHeight(columns: PageColumns): number {
  const width = columns.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return page.height * Math.max(1, width / page.width);
}

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

/** The title of an output: a trial (시산) is marked `(안)`, a final run (확정) is not. */
export function outputTitle(title: string, status: RunStatus): string {
  return status === 'trial' ? `${title}(안)` : title;
}
