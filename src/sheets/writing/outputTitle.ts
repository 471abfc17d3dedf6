import type { RunStatus } from '../../domain/runStatus';

/** The title of an output: a trial (시산) is marked `(안)`, a final run (확정) is not. */
export function outputTitle(title: string, status: RunStatus): string {
  return status === 'trial' ? `${title}(안)` : title;
}
