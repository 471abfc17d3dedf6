import type { ReactNode } from 'react';
import { useId } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** What stands where nothing is typed. */
  readonly usual: string;
  /** What is wrong with what is typed; null when nothing is. */
  readonly fault: string | null;
  readonly onType: (text: string) => void;
}

/** A number to type, as text: `1,234` and `79.5` are the officer's own way to write it. */
export function NumberField({ label, value, usual, fault, onType }: NumberFieldProps): ReactNode {
  const faultId = useId();
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        placeholder={usual}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      {fault !== null && (
        <span id={faultId} role="alert" className="fault">
          {fault}
        </span>
      )}
    </label>
  );
}
