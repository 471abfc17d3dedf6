import type { ReactNode } from 'react';
import { OpenSheet } from '../OpenSheet';

/** The step is done in its sheets. */
export function Survey(): ReactNode {
  return <OpenSheet sheet="설문" others={['성과평가']} />;
}
