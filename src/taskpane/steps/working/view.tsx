import type { ReactNode } from 'react';
import { OpenSheet } from '../OpenSheet';

/** The step is done in its sheets. */
export function Working(): ReactNode {
  return <OpenSheet sheet="평가지표" others={['위원회']} />;
}
