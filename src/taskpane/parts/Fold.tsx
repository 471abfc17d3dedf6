import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FoldProps {
  /** What is always seen, and opens the rest. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Something that opens when it is asked for (접기). What it holds is drawn only then. */
export function Fold({ summary, children }: FoldProps): ReactNode {
  return (
    <Accordion collapsible className="fold">
      <AccordionItem value="fold">
        <AccordionHeader size="small">{summary}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
