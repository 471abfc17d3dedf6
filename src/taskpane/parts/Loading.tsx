import type { ReactNode } from 'react';
import { useWords } from '../words';

/** Stands where something is about to be shown, or says what is being done. */
export function Loading({ children }: { readonly children?: ReactNode }): ReactNode {
  const { say } = useWords();
  return (
    <p className="loading" role="status">
      <span className="turning" aria-hidden />
      {children ?? say('pane.loading')}
    </p>
  );
}
