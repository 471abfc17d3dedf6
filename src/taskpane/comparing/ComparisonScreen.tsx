import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { FailedTrial, Trial } from '../../domain/allocation/compare';
import type { NearMiss } from '../../domain/allocation/nearMisses';
import { decimalText } from '../../domain/money/decimal';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import { targetsFixedOn } from '../../domain/projects/targetsFixed';
import { policyNames } from '../../notation/policyName';
import { issueText } from '../../text/issueText';
import { usePane } from '../workbook/paneContext';
import { GoTo } from '../parts/GoTo';
import { useWords } from '../words';
import { Suppositions } from './Suppositions';
import { TrialView } from './TrialView';
import { TrialTable } from './TrialTable';
import { firstSupposition, savedAmounts, simulate } from './core';
import { Fold } from '../parts/Fold';

/** 모의 비교: choices side by side. A simulation, and it says so first. */
export function ComparisonScreen(): ReactNode {
  const { say } = useWords();
  const { year } = usePane().reading.steps;
  return (
    <>
      <div className="step-head">
        <h2 className="step-title">{say('comparison.heading')}</h2>
        <p className="lead">{say('comparison.lead')}</p>
      </div>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say('comparison.notice')}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      {year && year.projects.length > 0 ? <Simulation year={year} /> : <p>{say('comparison.noProjects')}</p>}
    </>
  );
}

function Simulation({ year }: { readonly year: ProgrammeYear }): ReactNode {
  const { say } = useWords();
  const { record } = usePane().reading.steps;
  const [supposition, setSupposition] = useState(() => firstSupposition(year));
  const [shown, setShown] = useState(supposition.policies[0]);
  const { trials, failed, nearMisses } = useMemo(() => simulate(year, supposition), [year, supposition]);
  const saved = useMemo(() => savedAmounts(record), [record]);
  const fixedOn = targetsFixedOn(year);
  const trial = trials.find(({ policy }) => policy === shown) ?? trials[0];
  return (
    <>
      {fixedOn !== null && <p className="lead">{say('comparison.fixed', { date: fixedOn })}</p>}
      <Suppositions year={year} supposition={supposition} onChange={setSupposition} />
      {trials.length > 0 && <TrialTable trials={trials} shown={trial?.policy} onShow={setShown} />}
      <Failed failed={failed} />
      {trial && (
        <TrialView key={trial.policy} trial={trial} saved={saved} year={year} isFixed={fixedOn !== null} />
      )}
      <NearMisses nearMisses={nearMisses} trial={trial} />
    </>
  );
}

function Failed({ failed }: { readonly failed: readonly FailedTrial[] }): ReactNode {
  const { say, english } = useWords();
  if (failed.length === 0) return null;
  return (
    <Fold summary={say('comparison.failed', { count: failed.length })}>
      <ul className="rows">
        {failed.map(({ policy, issues }) => (
          <li key={policy}>
            {policyNames[policy]}: {issues.map((issue) => issueText(issue, english?.issues).what).join(' ')}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface NearMissesProps {
  readonly nearMisses: readonly NearMiss[];
  readonly trial: Trial | undefined;
}

/** Scores so near to a target that a correction would turn them: not for the public (대외비). */
function NearMisses({ nearMisses }: NearMissesProps): ReactNode {
  const { say } = useWords();
  if (nearMisses.length === 0) return null;
  return (
    <Fold
      summary={
        <>
          {say('comparison.nearMisses', { count: nearMisses.length })}{' '}
          <strong>{say('comparison.secret')}</strong>
        </>
      }
    >
      <ul className="rows">
        {nearMisses.map(({ district, project, score, target, at }) => (
          <li key={`${project} ${district}`} className="row">
            <span>
              {district} {project}
            </span>
            <span>
              {say('comparison.nearMiss', { score: decimalText(score), target: decimalText(target) })}{' '}
              <GoTo at={at}>{at.cell ?? say('fact.goTo')}</GoTo>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
