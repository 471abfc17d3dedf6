import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { useWords } from '../words';
import type { StepSheet } from './step';
import { sheetAt } from './step';

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
