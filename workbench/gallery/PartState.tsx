import type { ReactNode } from 'react';

interface PartStateProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One state of a part, under its name. */
export function PartState({ name, children }: PartStateProps): ReactNode {
  return (
    <section className="gallery-state" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
