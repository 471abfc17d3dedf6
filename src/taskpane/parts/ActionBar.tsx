import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ActionBarProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** One short line on what the action does and does not do. */
  readonly hint?: string;
  /** Lesser actions beside the main one. */
  readonly children?: ReactNode;
}

/** The one main action of a screen, always in reach at the bottom. */
export function ActionBar({ label, onPress, disabled = false, hint, children }: ActionBarProps): ReactNode {
  return (
    <div className="action">
      <div className="action-buttons">
        {/* Focusable even while disabled, so that a keyboard does not lose its place when work begins. */}
        <Button appearance="primary" disabledFocusable={disabled} onClick={onPress}>
          {label}
        </Button>
        {children}
      </div>
      {hint !== undefined && <p className="quiet">{hint}</p>}
    </div>
  );
}
