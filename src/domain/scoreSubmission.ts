import type { IsoDate } from './calendar';
import type { Origin } from './origin';

/** That a department has handed in a project's scores (점수제출). */
export interface ScoreSubmission {
  readonly projectCode: string;
  readonly department: string;
  readonly submittedOn: IsoDate;
  readonly document: string;
  /** 확인자, as typed */
  readonly confirmedBy: string;
  readonly at: Origin;
}
