import type { ReactNode } from 'react';
import { OpenSheet } from '../OpenSheet';

/** The step is done in its sheets. */
export function Plan(): ReactNode {
  return <OpenSheet sheet="설정" others={['위원회']} />;
}
