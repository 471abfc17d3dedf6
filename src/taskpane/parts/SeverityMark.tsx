import { Badge } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../domain/issues/issue';
import { useWords } from '../words';

const marks = {
  error: { color: 'danger', icon: <ErrorCircleFilled /> },
  warning: { color: 'warning', icon: <WarningFilled /> },
  note: { color: 'informative', icon: <InfoRegular /> },
} as const;

/** A severity as sign and word, never as colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { say } = useWords();
  return (
    <Badge appearance="tint" {...marks[severity]}>
      {say(`severity.${severity}`)}
    </Badge>
  );
}
