import type { ReactNode } from 'react';
import { useId, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** What stands where nothing is typed. */
  readonly usual: string;
  /** What is wrong with what is typed; null when nothing is. */
  readonly fault: string | null;
  readonly onType: (text: string) => void;
}

/**
 * A number to type, as text: `1,234` and `79.5` are the officer's own way to write it. Hangul that is still being put
 * together (한글 조합 중) is nobody's answer yet: it is passed on, and judged, when it is whole.
 */
export function NumberField({ label, value, usual, fault, onType }: NumberFieldProps): ReactNode {
  const faultId = useId();
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        placeholder={usual}
        value={composed ?? value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onChange={({ currentTarget, nativeEvent }) => {
          if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposed(currentTarget.value);
          else onType(currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => {
          setComposed(null);
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
