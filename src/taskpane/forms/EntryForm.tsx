import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../domain/issues/issue';
import type { EntryCheck, EntryRun } from '../../runs/entryRun';
import { checkEntry } from '../../runs/entryRun';
import { issueText } from '../../text/issueText';
import { GoTo, placeText } from '../parts/GoTo';
import { IssueList } from '../parts/IssueList';
import { TaskProgress } from '../parts/TaskProgress';
import { ChoiceField, DateField, NumberField, TextField } from '../parts/fields';
import { usePane } from '../workbook/paneContext';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import type { FormField, Typed } from './formFields';
import { entryOf, formSource, issuesAtFields, rowWords } from './formFields';
import type { StepForm } from './formsOfSteps';

interface EntryFormProps {
  readonly form: StepForm;
  readonly onClose: () => void;
}

/** What a press has found: nothing to enter, or what the entry would come to. */
interface Pressed {
  readonly check: EntryCheck | null;
  readonly atFields: ReadonlyMap<string, readonly Issue[]>;
}

/**
 * A form that enters what was typed in the officer's own sheet (기재). It is checked before anything is written: an error stands
 * at its field; what asks for a look is written at a second press. What was typed stays until it is in the sheet, whose
 * cells are then shown.
 */
export function EntryForm({ form, onClose }: EntryFormProps): ReactNode {
  const { say, language } = useWords();
  const { workbook, reading, goTo } = usePane();
  const { examination, steps } = reading;
  const { task, start, reset } = useTask('entry');
  const source = useMemo(() => formSource(form, examination), [form, examination]);
  const [row, setRow] = useState<number | null>(null);
  const beginning = (chosen: number | null): Typed => {
    if (form.part === 'settings') return source.held;
    return source.rows.find((one) => one.row === chosen)?.typed ?? form.preset;
  };
  const [initial, setInitial] = useState<Typed>(() => beginning(null));
  const [typed, setTyped] = useState<Typed>(initial);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (pressed || task.state === 'ended') report.current?.focus();
  }, [pressed, task]);

  const type = (id: string, text: string): void => {
    setTyped({ ...typed, [id]: text });
    setPressed(null);
    if (task.state !== 'running') reset();
  };
  const choose = (next: number | null): void => {
    setRow(next);
    setInitial(beginning(next));
    setTyped(beginning(next));
    setPressed(null);
  };
  const press = (): void => {
    if (task.state === 'running') return;
    reset();
    const entry = entryOf(form, row, typed, initial);
    if (!entry) {
      setPressed({ check: null, atFields: new Map() });
      return;
    }
    const check = checkEntry([entry], examination, Number(steps.today.slice(0, 4)));
    const isSeen = pressed?.check?.isBlocked === false;
    const isQuiet = [...check.atFields.map(({ issue }) => issue), ...check.others].every(
      ({ severity }) => severity === 'note',
    );
    if (!check.edit || check.isBlocked || !(isQuiet || isSeen)) {
      setPressed({ check, atFields: issuesAtFields(check, entry) });
      return;
    }
    const { edit } = check;
    setPressed(null);
    start(async () => {
      const run = await workbook.enter(edit);
      const [place] = run.written?.places ?? [];
      if (place) {
        goTo(place);
        // A form of items shows what the sheet holds now; one of rows is ready for the next.
        const next = form.part === 'settings' ? typed : form.preset;
        setInitial(next);
        setTyped(next);
        setRow(null);
      }
      return run;
    });
  };

  const asks = pressed?.check?.edit && !pressed.check.isBlocked;
  return (
    <section className="block form" aria-label={say(form.title)}>
      <h3 tabIndex={-1} ref={heading}>
        {say(form.title)}
      </h3>
      <p className="quiet">{say('forms.hint', { sheet: source.sheet })}</p>
      {source.rows.length > 0 && (
        <ChoiceField
          label={say('forms.row')}
          value={row === null ? '' : String(row)}
          options={[
            { value: '', label: say('forms.newRow') },
            ...source.rows.map((one) => ({
              value: String(one.row),
              label: say('forms.oldRow', { row: one.row, words: rowWords(one, source.fields) }),
            })),
          ]}
          onChoose={(value) => {
            choose(value === '' ? null : Number(value));
          }}
        />
      )}
      {source.fields.map((field) => (
        <EntryField
          key={field.id}
          field={field}
          value={typed[field.id] ?? ''}
          issues={pressed?.atFields.get(field.id) ?? []}
          hint={hintOf(field, language === 'ko', say)}
          onType={(text) => {
            type(field.id, text);
          }}
        />
      ))}
      <div tabIndex={-1} ref={report}>
        <Findings pressed={pressed} />
        <TaskProgress task={task} doing={say('forms.running')} />
        {task.state === 'ended' && <EntryReport run={task.value} />}
      </div>
      <div className="form-buttons">
        <Button appearance="primary" disabledFocusable={task.state === 'running'} onClick={press}>
          {say(asks ? 'forms.writeAnyway' : 'forms.write')}
        </Button>
        <Button onClick={onClose}>{say('forms.close')}</Button>
      </div>
    </section>
  );
}

type Say = ReturnType<typeof useWords>['say'];

/** What belongs in a field, in Korean as the sheet's own notes say it; and its unit and an example in any language. */
function hintOf({ about, unit, example, input }: FormField, isKorean: boolean, say: Say): string {
  const parts = [
    ...(isKorean ? [about] : []),
    ...(unit === null ? [] : [say('forms.unit', { unit })]),
    ...(example === '' || input === 'choice' || input === 'date' ? [] : [say('forms.example', { example })]),
  ];
  return parts.join(' ');
}

interface EntryFieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly issues: readonly Issue[];
  readonly hint: string;
  readonly onType: (text: string) => void;
}

function EntryField({ field, value, issues, hint, onType }: EntryFieldProps): ReactNode {
  const { say, english } = useWords();
  const first = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  const said = first ? Object.values(issueText(first, english?.issues)).join(' ') : null;
  const words = {
    label: field.label,
    hint,
    isRequired: field.isRequired,
    fault: first?.severity === 'error' ? said : null,
    caution: first && first.severity !== 'error' ? said : null,
  };
  if (field.input === 'date') return <DateField {...words} value={value} onChoose={onType} />;
  if (field.input === 'number') return <NumberField {...words} value={value} onType={onType} />;
  if (field.input !== 'choice') {
    return <TextField {...words} value={value} lines={field.input === 'longText' ? 2 : 1} onType={onType} />;
  }
  const known = field.options.some((option) => option.value === value) || value === '';
  return (
    <ChoiceField
      {...words}
      value={value}
      options={[
        { value: '', label: say('forms.none') },
        ...(known ? [] : [{ value, label: value }]),
        ...field.options,
      ]}
      onChoose={onType}
    />
  );
}

/** What a press has found, below the fields. */
function Findings({ pressed }: { readonly pressed: Pressed | null }): ReactNode {
  const { say } = useWords();
  if (!pressed) return null;
  const { check } = pressed;
  if (!check) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say('forms.nothing')}</MessageBarBody>
      </MessageBar>
    );
  }
  const others = check.others.filter(({ severity }) => severity !== 'note');
  const todo = !check.edit
    ? 'forms.refusedTodo'
    : check.isBlocked
      ? 'forms.blockedTodo'
      : others.length > 0
        ? 'forms.askTodo'
        : 'forms.askFields';
  return (
    <MessageBar intent={check.isBlocked ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(check.isBlocked ? 'forms.blocked' : 'forms.ask')}</MessageBarTitle> {say(todo)}
        {others.length > 0 && <IssueList issues={others} />}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Where it was written; or what stood in the way, with nothing written. */
function EntryReport({ run: { written, issues } }: { readonly run: EntryRun }): ReactNode {
  const { say } = useWords();
  if (!written) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say('forms.refused')}</MessageBarTitle> {say('forms.refusedTodo')}
          <IssueList issues={issues} />
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {say('forms.done', { places: written.places.map(placeText).join(', ') })}
        </MessageBarTitle>
        {written.places.map((at) => (
          <GoTo key={placeText(at)} at={at} />
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
