import { Link, ProgressBar } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { StepId } from '../../domain/programme/stepId';
import { stepIds } from '../../domain/programme/stepId';
import { shownUnit } from '../../sheets/writing/shownUnit';
import { ActionBar } from '../parts/ActionBar';
import { figure } from '../parts/figure';
import { GoTo } from '../parts/GoTo';
import { usePane } from '../workbook/paneContext';
import { useWords } from '../words';
import { Facts } from './Facts';
import { StepMenu } from './StepMenu';
import type { Due, YearMoney } from './yearGlance';
import { glanceOf } from './yearGlance';

interface GlanceProps {
  readonly onAsk: (id: StepId) => void;
  /** Takes the focus when one comes here by a press. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** More than these are counted: the step itself lists them all. */
const mostListed = 3;

/** 한눈에 보기: on one screen where the year stands, what is due and by when, what is in the way, and the three numbers. */
export function Glance({ onAsk, heading }: GlanceProps): ReactNode {
  const { say } = useWords();
  const { reading, open } = usePane();
  const glance = glanceOf(reading.steps);
  if (!glance) return null;
  const { steps, current, dues, missing, errors, money } = glance;
  const name = say(`${current.id}.name`);
  const count = stepIds.length;
  const doneCount = steps.filter(({ state }) => state === 'done').length;
  const number = stepIds.indexOf(current.id) + 1;
  const places = say('steps.progress', { number, count });
  return (
    <>
      <div className="step-head">
        <p className="quiet">
          {say('steps.state.current')} · {places}
        </p>
        {/* A stop for Tab as well: office.js, which moves the focus in Excel on the web, leaves the pane from any other. */}
        <h2 className="step-title" ref={heading} tabIndex={0}>
          {number}. {name}
        </h2>
        <ProgressBar
          aria-label={say('glance.done', { done: doneCount, count })}
          thickness="large"
          max={count}
          value={doneCount}
        />
        <p className="quiet">{say('glance.done', { done: doneCount, count })}</p>
      </div>
      <section className="block" aria-labelledby="glance-due">
        <h3 id="glance-due">{say('glance.due')}</h3>
        {dues.length === 0 ? (
          <p>{say('steps.usual', { months: say(`${current.id}.months`) })}</p>
        ) : (
          <ul className="rows" aria-labelledby="glance-due">
            {dues.map((due) => (
              <DueLine key={`${due.kind} ${due.step} ${due.by}`} due={due} />
            ))}
          </ul>
        )}
      </section>
      {(missing.length > 0 || errors > 0) && (
        <section className="block" aria-labelledby="glance-left">
          <h3 id="glance-left">{say('glance.left')}</h3>
          {errors > 0 && (
            <p className="row">
              <span>{say('glance.errors', { count: errors })}</span>
              <Link
                onClick={() => {
                  open('checks');
                }}
              >
                {say('checks.open')}
              </Link>
            </p>
          )}
          <Facts facts={missing.slice(0, mostListed)} />
          {missing.length > mostListed && (
            <p className="quiet">{say('checks.more', { count: missing.length - mostListed })}</p>
          )}
        </section>
      )}
      <Money money={money} />
      <StepMenu steps={steps} shown={null} onShow={onAsk} />
      <ActionBar
        label={say('glance.go', { name })}
        onPress={() => {
          onAsk(current.id);
        }}
      />
    </>
  );
}

function DueLine({ due: { kind, step, by, isLate, at } }: { readonly due: Due }): ReactNode {
  const { say } = useWords();
  return (
    <li className="row">
      <span>
        {kind === 'schedule' ? step : say(`glance.due.${kind}`)}
        <span className="quiet block-line">{say(isLate ? 'glance.late' : 'glance.by', { date: by })}</span>
      </span>
      <GoTo at={at}>{say('fact.goTo')}</GoTo>
    </li>
  );
}

/** The three numbers, one under the other as they are summed. */
function Money({ money: { pool, granted, leftover, other } }: { readonly money: YearMoney }): ReactNode {
  const { say } = useWords();
  const lines = [
    { label: say('glance.pool'), amount: pool },
    { label: say('outcome.granted'), amount: granted },
    { label: say('outcome.leftover'), amount: leftover },
    ...(other === null ? [] : [{ label: say('glance.other'), amount: other }]),
  ];
  const unit = shownUnit(lines.flatMap(({ amount }) => (amount === null ? [] : [amount])));
  return (
    <section className="block" aria-labelledby="glance-money">
      <h3 id="glance-money">
        {say('glance.money')}{' '}
        <span className="quiet">{say(unit === 'won' ? 'outcome.unitWon' : 'outcome.unit')}</span>
      </h3>
      <dl className="money">
        {lines.map(({ label, amount }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{amount === null ? say('glance.unknown') : figure(amount, unit)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
