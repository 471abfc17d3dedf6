import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../workbook/paneContext';
import { ActionBar } from '../../parts/ActionBar';
import { useWords } from '../../words';
import { sheetAt } from '../step';

/** The committee chooses: policies and targets are compared side by side before anything is fixed. */
export function Review(): ReactNode {
  const { say } = useWords();
  const { goTo, open } = usePane();
  return (
    <ActionBar
      label={say('review.compare')}
      hint={say('review.compareHint')}
      onPress={() => {
        open('comparison');
      }}
    >
      <Button
        onClick={() => {
          goTo(sheetAt('위원회'));
        }}
      >
        {say('sheet.open', { sheet: '위원회' })}
      </Button>
    </ActionBar>
  );
}
