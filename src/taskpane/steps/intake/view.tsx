import type { ReactNode } from 'react';
import { OpenSheet } from '../OpenSheet';

/** The step is done in its sheets. */
export function Intake(): ReactNode {
  return <OpenSheet sheet="의견수렴" others={['대상사업']} />;
}
