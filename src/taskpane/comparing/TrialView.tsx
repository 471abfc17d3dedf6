import { Button, ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Trial } from '../../domain/allocation/compare';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { Won } from '../../domain/money/won';
import { won } from '../../domain/money/won';
import { policyNames } from '../../notation/policyName';
import { shownUnit } from '../../sheets/writing/shownUnit';
import { usePane } from '../workbook/paneContext';
import { FigureTable } from '../parts/FigureTable';
import { figure } from '../parts/figure';
import { RunReport } from '../parts/RunReport';
import { TaskProgress } from '../parts/TaskProgress';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import { DistrictBars, signed } from './DistrictBars';
import { policyFix } from './core';

interface TrialViewProps {
  readonly trial: Trial;
  /** What the saved run granted each district; null where there is none. */
  readonly saved: ReadonlyMap<string, Won> | null;
  readonly year: ProgrammeYear;
  /** Once targets are fixed, other choices are for reference only. */
  readonly isFixed: boolean;
}

/** One policy's amounts per district, as bars or as the table that equals them. */
export function TrialView({ trial, saved, year, isFixed }: TrialViewProps): ReactNode {
  const { say } = useWords();
  const [form, setForm] = useState<'chart' | 'list'>('chart');
  const bars = trial.perDistrict.map(({ district, amount }) => ({
    district,
    amount,
    change: saved ? won(amount - (saved.get(district) ?? 0)) : null,
  }));
  const unit = shownUnit(bars.map(({ amount }) => amount));
  const label = say('comparison.amounts', { policy: policyNames[trial.policy] });
  return (
    <section className="block" aria-label={label}>
      <div className="row">
        <h3>{label}</h3>
        <div className="chips" role="group" aria-label={say('comparison.form')}>
          {(['chart', 'list'] as const).map((each) => (
            <ToggleButton
              key={each}
              size="small"
              checked={form === each}
              onClick={() => {
                setForm(each);
              }}
            >
              {say(`comparison.${each}`)}
            </ToggleButton>
          ))}
        </div>
      </div>
      <p className="quiet">
        {say(unit === 'won' ? 'outcome.unitWon' : 'outcome.unit')}
        {saved ? ` · ${say('comparison.againstSaved')}` : ''}
      </p>
      {form === 'chart' ? (
        <DistrictBars label={label} bars={bars} unit={unit} />
      ) : (
        <FigureTable
          unit={unit}
          columns={[
            say('comparison.district'),
            say('outcome.granted'),
            ...(saved ? [say('comparison.difference')] : []),
          ]}
          rows={bars.map(({ district, amount, change }) => ({
            key: district,
            head: district,
            figures: [figure(amount, unit), ...(change === null ? [] : [signed(change, unit)])],
          }))}
        />
      )}
      {!isFixed && trial.policy !== year.settings.policy.kind && <Adopt trial={trial} year={year} />}
    </section>
  );
}

/** Before targets are fixed, the policy can be put into 설정: as a repair that is recorded. */
function Adopt({ trial, year }: Pick<TrialViewProps, 'trial' | 'year'>): ReactNode {
  const { say } = useWords();
  const { workbook, goTo } = usePane();
  const { task, start } = useTask('adopt');
  const fix = policyFix(year, trial.policy);
  return (
    <>
      <TaskProgress task={task} doing={say('comparison.adopting')} />
      {task.state === 'ended' && (
        <RunReport issues={task.value.issues} sheets={['설정']} done={say('comparison.adopted')} />
      )}
      <div>
        <Button
          size="small"
          onClick={() => {
            if (!fix) {
              goTo({ sheet: '설정', cell: null });
              return;
            }
            start(() => workbook.repair([fix]));
          }}
        >
          {say(fix ? 'comparison.adopt' : 'comparison.adoptByHand', { policy: policyNames[trial.policy] })}
        </Button>
      </div>
    </>
  );
}
