import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../words';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to take into another program: shown whole, so that it can be copied by hand where the clipboard is closed. */
export function CopyText({ label, text, rows = 6 }: CopyTextProps): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = (): void => {
    // Some hosts give the pane no clipboard at all.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    Promise.resolve(clipboard ? clipboard.writeText(text).then(() => 'yes' as const) : ('no' as const)).then(
      setCopied,
      () => {
        setCopied('no');
      },
    );
  };
  return (
    <div className="copy-text">
      <textarea aria-label={label} readOnly value={text} rows={rows} />
      <div className="copy-row">
        <Button size="small" onClick={copy}>
          {say('copy.action')}
        </Button>
        <span role="status" className="quiet">
          {copied === null ? '' : say(copied === 'yes' ? 'copy.done' : 'copy.byHand')}
        </span>
      </div>
    </div>
  );
}
