import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../workbook/paneContext';
import { ActionBar } from '../parts/ActionBar';
import { useMissingSheet } from '../parts/MissingSheet';
import { useWords } from '../words';
import type { StepSheet } from './step';
import { sheetAt } from './step';

interface OpenSheetProps {
  readonly sheet: StepSheet;
  /** Sheets that belong to the step as well. */
  readonly others?: readonly StepSheet[];
}

/** The main action of a step that is done in a sheet: to open it, or to make it where the workbook lacks it. */
export function OpenSheet({ sheet, others = [] }: OpenSheetProps): ReactNode {
  const { say } = useWords();
  const { goTo } = usePane();
  const make = useMissingSheet(sheet);
  return (
    <ActionBar
      label={say(make ? 'sheet.make' : 'sheet.open', { sheet })}
      onPress={
        make ??
        (() => {
          goTo(sheetAt(sheet));
        })
      }
      {...(make && { hint: say('sheet.absent', { sheet }) })}
    >
      <OpenButtons sheets={others} />
    </ActionBar>
  );
}

/** Lesser actions beside the main one: to open sheets that belong to the step, as far as the workbook has them. */
export function OpenButtons({ sheets }: { readonly sheets: readonly StepSheet[] }): ReactNode {
  const { say } = useWords();
  const { goTo, reading } = usePane();
  return sheets
    .filter((sheet) => reading.steps.sheets.includes(sheet))
    .map((sheet) => (
      <Button
        key={sheet}
        onClick={() => {
          goTo(sheetAt(sheet));
        }}
      >
        {say('sheet.open', { sheet })}
      </Button>
    ));
}
