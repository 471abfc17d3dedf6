import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../domain/issues/issue';
import { useWords } from '../words';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular } as const;

/** A severity as sign and word, never as colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { say } = useWords();
  const Icon = icons[severity];
  return (
    <span className="severity" data-severity={severity}>
      <Icon aria-hidden />
      {say(`severity.${severity}`)}
    </span>
  );
}
