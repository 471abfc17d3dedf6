import type { ReactNode } from 'react';

interface TickProps {
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, with its label. */
export function Tick({ isOn, onTick, children }: TickProps): ReactNode {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => {
          onTick(currentTarget.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
