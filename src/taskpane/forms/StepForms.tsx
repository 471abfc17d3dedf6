import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { StepId } from '../../domain/programme/stepId';
import { lazyScreen } from '../lazyScreen';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import type { StepForm } from './formsOfSteps';
import { stepForms } from './formsOfSteps';

/** A form comes with what writes, and speaks the words of every finding. */
const EntryForm = lazyScreen(
  async () => (await import(/* webpackChunkName: "writing" */ './EntryForm')).EntryForm,
  { speaksOfFindings: true },
);

/** The forms of a step, of which one is open at most. */
export function StepForms({ step }: { readonly step: StepId }): ReactNode {
  const { say } = useWords();
  const { task, reset } = useTask('entry');
  const [open, setOpen] = useState<StepForm | null>(null);
  const [closed, setClosed] = useState<StepForm | null>(null);
  const list = useRef<HTMLElement>(null);
  const forms = stepForms[step] ?? [];
  useEffect(() => {
    // The form that had the focus is gone: its button is there again.
    if (closed && !open) list.current?.querySelectorAll('button')[forms.indexOf(closed)]?.focus();
  }, [closed, open, forms]);
  if (forms.length === 0) return null;
  if (open) {
    return (
      <EntryForm
        form={open}
        onClose={() => {
          if (task.state !== 'running') reset();
          setClosed(open);
          setOpen(null);
        }}
      />
    );
  }
  return (
    <section className="form-list" aria-label={say('forms.heading')} ref={list}>
      <h3>{say('forms.heading')}</h3>
      <div className="form-buttons">
        {forms.map((form) => (
          <Button
            key={form.title}
            size="small"
            onClick={() => {
              reset();
              setOpen(form);
            }}
          >
            {say(form.title)}
          </Button>
        ))}
      </div>
    </section>
  );
}
