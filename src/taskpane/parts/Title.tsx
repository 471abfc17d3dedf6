import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../workbook/paneWorkbook';
import { useWords } from '../words';

/** The year, and whether its run is a trial (시산) or final (확정). */
export function Title({ reading }: { readonly reading: Reading | null }): ReactNode {
  const { say } = useWords();
  const year = reading?.examination.fiscalYear ?? null;
  const status = reading?.examination.result?.status;
  return (
    <div className="title">
      <h1>{year === null ? say('pane.titleUnknown') : say('pane.title', { year })}</h1>
      {status && (
        <Badge
          appearance="tint"
          color={status === 'final' ? 'success' : 'warning'}
          title={say(`pane.${status}Hint`)}
        >
          {say(`pane.${status}`)}
        </Badge>
      )}
    </div>
  );
}
