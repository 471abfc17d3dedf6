import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { ActionBar } from '../parts/ActionBar';
import { useWords } from '../words';
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
  const exists = (name: StepSheet): boolean => reading.steps.sheets.includes(name);
  return (
    <ActionBar
      label={say('sheet.open', { sheet })}
      disabled={!exists(sheet)}
      onPress={() => {
        if (exists(sheet)) goTo(sheetAt(sheet));
      }}
      {...(!exists(sheet) && { hint: say('sheet.absent', { sheet }) })}
    >
      {others.filter(exists).map((other) => (
        <Button
          key={other}
          onClick={() => {
            goTo(sheetAt(other));
          }}
        >
          {say('sheet.open', { sheet: other })}
        </Button>
      ))}
    </ActionBar>
  );
}
