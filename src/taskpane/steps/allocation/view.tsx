import type { ReactNode } from 'react';
import { Writing } from '../../writing/Writing';

/** The amounts, what will be written, and the writing. */
export function Allocation(): ReactNode {
  return <Writing />;
}
