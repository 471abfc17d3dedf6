import { AnnounceProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';

/**
 * The pane's one live region (알림): every message bar, and work that begins or ends, is read out by a screen reader
 * without taking the focus. It stands in the page from the start: a region that comes with its words is often not read.
 */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const value = useMemo(
    () => ({
      announce: (text: string) => {
        setSaid(({ count }) => ({ text, count: count + 1 }));
      },
    }),
    [],
  );
  return (
    <AnnounceProvider value={value}>
      {children}
      <div className="hidden" aria-live="polite">
        {/* A new element each time, so that the same words are read again. */}
        <span key={said.count}>{said.text}</span>
      </div>
    </AnnounceProvider>
  );
}
