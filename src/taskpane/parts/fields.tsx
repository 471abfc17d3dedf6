import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ChangeEvent, CompositionEvent, ReactNode } from 'react';
import { useState } from 'react';

/** What every field of the pane says of itself: Fluent's Field draws it, and a screen reader hears it. */
interface FieldWords {
  readonly label: string;
  /** One short line on what is expected; read out with the label. */
  readonly hint?: string;
  /** What is wrong with what was given, read out as soon as it appears; null when nothing is. */
  readonly fault?: string | null;
  /** What should be looked at, though nothing is wrong. */
  readonly caution?: string | null;
  readonly isRequired?: boolean;
}

interface LabelledProps extends FieldWords {
  readonly children: ReactNode;
}

function Labelled({
  label,
  hint,
  fault = null,
  caution = null,
  isRequired = false,
  children,
}: LabelledProps): ReactNode {
  return (
    <Field
      label={label}
      hint={hint ?? null}
      required={isRequired}
      validationState={fault !== null ? 'error' : caution !== null ? 'warning' : 'none'}
      validationMessage={fault ?? caution}
    >
      {children}
    </Field>
  );
}

interface TextFieldProps extends FieldWords {
  readonly value: string;
  /** What stands where nothing is typed. */
  readonly usual?: string;
  /** Which keys a touch screen shows. */
  readonly keys?: 'text' | 'decimal' | 'numeric';
  /** More than one: a field for several lines. */
  readonly lines?: number;
  readonly onType: (text: string) => void;
}

/**
 * A text to type. Hangul that is still being put together (한글 조합 중) is nobody's answer yet: it is passed on, and judged,
 * when it is whole.
 */
export function TextField({
  value,
  usual = '',
  keys = 'text',
  lines = 1,
  onType,
  ...words
}: TextFieldProps): ReactNode {
  const [composed, setComposed] = useState<string | null>(null);
  const typing = {
    value: composed ?? value,
    placeholder: usual,
    onChange: ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposed(currentTarget.value);
      else onType(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setComposed(null);
      onType(currentTarget.value);
    },
  };
  return (
    <Labelled {...words}>
      {lines > 1 ? (
        <Textarea {...typing} rows={lines} resize="vertical" />
      ) : (
        <Input {...typing} type="text" inputMode={keys} autoComplete="off" />
      )}
    </Labelled>
  );
}

/** A number to type, as text: `1,234` and `79.5` are the officer's own way to write it. Whoever asks reads and judges it. */
export function NumberField(props: Omit<TextFieldProps, 'keys' | 'lines'>): ReactNode {
  return <TextField {...props} keys="decimal" />;
}

interface DateFieldProps extends FieldWords {
  /** `2020-03-10`; empty for none, and while the date that is being typed is no date yet. */
  readonly value: string;
  readonly onChoose: (date: string) => void;
}

/** A date, in the browser's own field: it is typed with the keys as well as chosen, in the order that the system writes dates. */
export function DateField({ value, onChoose, ...words }: DateFieldProps): ReactNode {
  return (
    <Labelled {...words}>
      {/* Years of four digits: without an end the field takes six. */}
      <Input
        type="date"
        max="9999-12-31"
        value={value}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      />
    </Labelled>
  );
}

interface ChoiceFieldProps<Value extends string> extends FieldWords {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few choices: the system's own list, which every screen reader, keyboard and Korean input knows. */
export function ChoiceField<Value extends string>({
  value,
  options,
  onChoose,
  ...words
}: ChoiceFieldProps<Value>): ReactNode {
  return (
    <Labelled {...words}>
      <Select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
