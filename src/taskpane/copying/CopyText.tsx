import { Button, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../words';
import type { Copying } from './clipboard';
import { copyToClipboard } from './clipboard';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to take into another program: shown whole, so that it can be copied by hand where the clipboard is closed. */
export function CopyText({ label, text, rows = 6 }: CopyTextProps): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState<Copying | null>(null);
  return (
    <div className="copy-text">
      <Textarea aria-label={label} readOnly value={text} rows={rows} resize="vertical" />
      <div className="copy-row">
        <Button
          size="small"
          onClick={() => {
            void copyToClipboard({ text }).then(setCopied);
          }}
        >
          {say('copy.action')}
        </Button>
        <span role="status" className="quiet">
          {copied === null ? '' : say(copied === 'refused' ? 'copy.byHand' : 'copy.done')}
        </span>
      </div>
    </div>
  );
}
