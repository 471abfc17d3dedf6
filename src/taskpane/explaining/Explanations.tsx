import { ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CellRef } from '../../domain/issues/issue';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { YearResult } from '../../domain/year/yearResult';
import type { GrantPlace } from '../../sheets/output/grant/grantPlaces';
import { grantCellOf } from '../../sheets/output/grant/grantPlaces';
import { grantSheet } from '../../sheets/output/grant/grantSheet';
import { shownUnit } from '../../sheets/writing/shownUnit';
import { figure } from '../parts/figure';
import { usePane } from '../workbook/paneContext';
import { ChoiceField } from '../parts/fields';
import { useWords } from '../words';
import type { DistrictOrder } from './core';
import { districtOrders, explanationAt, orderedDistricts, selectedPlace } from './core';

/** 왜 이 금액인가: the explanation of the selected cell of 교부내역, or of a district chosen here. */
export function Explanations(): ReactNode {
  const { say } = useWords();
  const { year, result } = usePane().reading.examination;
  return (
    <>
      <div className="step-head">
        <h2 className="step-title">{say('explanation.heading')}</h2>
        <p className="lead">{say('explanation.lead')}</p>
      </div>
      {year && result ? <Explained year={year} result={result} /> : <p>{say('outcome.none')}</p>}
    </>
  );
}

interface ExplainedProps {
  readonly year: ProgrammeYear;
  readonly result: YearResult;
}

function Explained({ year, result }: ExplainedProps): ReactNode {
  const { say, english } = useWords();
  const { workbook, reading, goTo } = usePane();
  const [place, setPlace] = useState<GrantPlace | null>(null);
  const [order, setOrder] = useState<DistrictOrder>('official');
  const { grids } = reading.examination;

  // Subscribed once: while it was given up and taken again for a newer reading, a selection would be lost.
  const placeAt = useRef((at: CellRef) => selectedPlace(at, grids, year));
  useEffect(() => {
    placeAt.current = (at) => selectedPlace(at, grids, year);
  }, [grids, year]);
  useEffect(() => {
    const watching = workbook.watchSelection((at) => {
      const selected = placeAt.current(at);
      if (selected) setPlace(selected);
    });
    // Without the event, districts can still be chosen below.
    watching.catch(() => undefined);
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook]);

  const unit = shownUnit(result.allocation.perDistrict.map(({ amount }) => amount));
  const largest = Math.max(1, ...result.allocation.perDistrict.map(({ amount }) => amount));
  const show = (district: string, project: string | null): void => {
    setPlace({ district, project });
    const grid = grids.find(({ name }) => name === grantSheet);
    const cell = grid ? grantCellOf(grid, { district, project }) : null;
    if (cell !== null) goTo({ sheet: grantSheet, cell });
  };
  return (
    <>
      <section className="explanation" aria-live="polite" aria-label={say('explanation.heading')}>
        {place === null ? (
          <p className="quiet">{say('explanation.choose')}</p>
        ) : (
          <>
            <h3>
              {place.district} · {place.project ?? say('outcome.total')}
            </h3>
            <p>{explanationAt(place, year, result, english)}</p>
            <div className="chips" role="group" aria-label={say('explanation.parts')}>
              {[null, ...result.projects.map(({ code }) => code)].map((code) => (
                <ToggleButton
                  key={code ?? ''}
                  size="small"
                  checked={place.project === code}
                  onClick={() => {
                    show(place.district, code);
                  }}
                >
                  {code ?? say('outcome.total')}
                </ToggleButton>
              ))}
            </div>
          </>
        )}
      </section>
      <ChoiceField
        label={say('explanation.order')}
        value={order}
        options={districtOrders.map((each) => ({ value: each, label: say(`order.${each}`) }))}
        onChoose={setOrder}
      />
      <ul className="bars" aria-label={say('explanation.districts')}>
        {orderedDistricts(result, order).map(({ district, achieved, amount }) => (
          <li key={district}>
            <button
              type="button"
              aria-pressed={place?.district === district}
              onClick={() => {
                show(district, null);
              }}
            >
              <span className="bar-name">{district}</span>
              <span className="bar-note quiet">{say('explanation.achieved', { count: achieved })}</span>
              <span className="amount">{figure(amount, unit)}</span>
              <span className="bar" aria-hidden style={{ inlineSize: `${(100 * amount) / largest}%` }} />
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{say(unit === 'won' ? 'outcome.unitWon' : 'outcome.unit')}</p>
    </>
  );
}
