import { Button, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { budgetSummarySheet } from '../../sheets/output/budgetSummarySheet';
import { copiedTable } from '../../sheets/writing/copiedTable';
import { grantSheet } from '../../sheets/output/grant/grantSheet';
import { settlementSheet } from '../../sheets/output/settlementSheet';
import type { SheetPlan } from '../../sheets/model/sheetPlan';
import { useWords } from '../words';
import type { Copying } from './clipboard';
import { copyToClipboard } from './clipboard';

/** The tables that official papers carry. */
const copied: readonly string[] = [budgetSummarySheet, grantSheet, settlementSheet];

/**
 * 표 복사: tables as they were written, with △ and the shown figures, for the word processor. Where the clipboard is
 * closed the table's text is shown, to be copied by hand.
 */
export function CopyTables({ plans }: { readonly plans: readonly SheetPlan[] }): ReactNode {
  const { say } = useWords();
  const [ended, setEnded] = useState<{ readonly plan: SheetPlan; readonly copying: Copying } | null>(null);
  const tables = plans.filter(({ sheet }) => copied.includes(sheet));
  if (tables.length === 0) return null;
  return (
    <div className="copy-text" role="group" aria-label={say('copy.tables')}>
      <span className="quiet">{say('copy.tables')}</span>
      <div className="copy-row">
        {tables.map((plan) => (
          <Button
            key={plan.sheet}
            size="small"
            aria-label={say('copy.tableOf', { sheet: plan.sheet })}
            onClick={() => {
              void copyToClipboard(copiedTable(plan)).then((copying) => {
                setEnded({ plan, copying });
              });
            }}
          >
            {plan.sheet}
          </Button>
        ))}
      </div>
      <span role="status" className="quiet">
        {ended && say(`copy.table.${ended.copying}`, { sheet: ended.plan.sheet })}
      </span>
      {ended?.copying === 'refused' && (
        <Textarea
          aria-label={say('copy.tableText', { sheet: ended.plan.sheet })}
          readOnly
          rows={8}
          value={copiedTable(ended.plan).text}
        />
      )}
    </div>
  );
}
