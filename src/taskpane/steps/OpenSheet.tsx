import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { ActionBar } from '../parts/ActionBar';
import { useWords } from '../words';
import { OpenButtons } from './OpenButtons';
import type { StepSheet } from './step';
import { sheetAt } from './step';

interface OpenSheetProps {
  readonly sheet: StepSheet;
  /** Sheets that belong to the step as well. */
  readonly others?: readonly StepSheet[];
}

/** The main action of a step that is done in a sheet: to open it. */
export function OpenSheet({ sheet, others = [] }: OpenSheetProps): ReactNode {
  const { say } = useWords();
  const { goTo, reading } = usePane();
  const exists = reading.steps.sheets.includes(sheet);
  return (
    <ActionBar
      label={say('sheet.open', { sheet })}
      disabled={!exists}
      onPress={() => {
        if (exists) goTo(sheetAt(sheet));
      }}
      {...(!exists && { hint: say('sheet.absent', { sheet }) })}
    >
      <OpenButtons sheets={others} />
    </ActionBar>
  );
}
