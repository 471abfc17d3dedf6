import type { ReactNode } from 'react';

interface FoldProps {
  /** What is always seen, and opens the rest. */
  readonly summary: ReactNode;
  /** Stands apart from what is above and below. */
  readonly isBlock?: boolean;
  /** The summary's parts stand side by side. */
  readonly isRow?: boolean;
  readonly children: ReactNode;
}

/** Something that opens when it is asked for (접기). */
export function Fold({ summary, isBlock = false, isRow = false, children }: FoldProps): ReactNode {
  return (
    <details className={isBlock ? 'fold block' : 'fold'}>
      {/* A stop that office.js knows, which moves the focus in Excel on the web and passes over a bare summary. */}
      <summary tabIndex={0} className={isRow ? 'row' : undefined}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
