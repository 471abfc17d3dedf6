import type { ReactNode } from 'react';
import { useState } from 'react';
import { decimalText, parseDecimal } from '../../domain/money/decimal';
import type { PolicyKind } from '../../domain/allocation/policies';
import { policyKinds } from '../../domain/allocation/policies';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import { selectedProjects } from '../../domain/projects/project';
import { won } from '../../domain/money/won';
import { policyNames, remainderNames } from '../../notation/policyName';
import { ChoiceField, NumberField } from '../parts/fields';
import { useWords } from '../words';
import type { Supposition } from './core';
import { trialUnits } from './core';
import { Fold } from '../parts/Fold';

interface SuppositionsProps {
  readonly year: ProgrammeYear;
  readonly supposition: Supposition;
  readonly onChange: (supposition: Supposition) => void;
}

/** What to suppose: policies, unit, 끝수처리, scores and targets. */
export function Suppositions({ year, supposition, onChange }: SuppositionsProps): ReactNode {
  const { say } = useWords();
  const toggle = (kind: PolicyKind): void => {
    const others = supposition.policies.filter((each) => each !== kind);
    const policies = others.length < supposition.policies.length ? others : [...others, kind];
    onChange({ ...supposition, policies });
  };
  return (
    <section className="block" aria-label={say('comparison.suppose')}>
      <div className="chips" role="group" aria-label={say('comparison.policies')}>
        {policyKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={supposition.policies.includes(kind)}
            onClick={() => {
              toggle(kind);
            }}
          >
            {policyNames[kind]}
          </button>
        ))}
      </div>
      <div className="fields">
        <ChoiceField
          label={say('comparison.unit')}
          value={String(supposition.unit)}
          options={trialUnits.map(({ unit, text }) => ({ value: String(unit), label: say(text) }))}
          onChoose={(value) => {
            onChange({ ...supposition, unit: won(Number(value)) });
          }}
        />
        <ChoiceField
          label={say('comparison.remainder')}
          value={supposition.remainder ?? 'default'}
          options={[
            { value: 'default', label: say('comparison.remainderDefault') },
            { value: 'cut', label: remainderNames.cut },
            { value: 'exact', label: remainderNames.exact },
          ]}
          onChoose={(value) => {
            onChange({ ...supposition, remainder: value === 'default' ? null : value });
          }}
        />
        <ChoiceField
          label={say('comparison.scores')}
          value={supposition.scores}
          options={[
            { value: 'sheet', label: say('comparison.scoresSheet') },
            { value: 'full', label: say('comparison.scoresFull') },
          ]}
          onChoose={(value) => {
            onChange({ ...supposition, scores: value });
          }}
        />
      </div>
      <Fold summary={say('comparison.targets')}>
        <div className="fields">
          {selectedProjects(year.projects).map(({ code, name, target }) => (
            <TargetField
              key={code}
              label={`${code} ${name}`}
              usual={decimalText(target)}
              onChange={(text) => {
                const targets = new Map(supposition.targets);
                const tried = parseDecimal(text);
                if (tried) targets.set(code, tried);
                else targets.delete(code);
                onChange({ ...supposition, targets });
              }}
            />
          ))}
        </div>
      </Fold>
    </section>
  );
}

interface TargetFieldProps {
  readonly label: string;
  readonly usual: string;
  readonly onChange: (text: string) => void;
}

function TargetField({ label, usual, onChange }: TargetFieldProps): ReactNode {
  const { say } = useWords();
  const [text, setText] = useState('');
  const isWrong = text.trim() !== '' && parseDecimal(text.trim()) === null;
  return (
    <NumberField
      label={label}
      value={text}
      usual={usual}
      fault={isWrong ? say('comparison.targetWrong') : null}
      onType={(typed) => {
        setText(typed);
        onChange(typed.trim());
      }}
    />
  );
}
