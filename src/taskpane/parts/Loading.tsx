import type { ReactNode } from 'react';
import { useWords } from '../words';

/** Stands where something is about to be shown, or says what is being done. It is not read out: `TaskProgress` says what takes long. */
export function Loading({ children }: { readonly children?: ReactNode }): ReactNode {
  const { say } = useWords();
  return (
    <p className="loading">
      <span className="turning" aria-hidden />
      {children ?? say('pane.loading')}
    </p>
  );
}
