import type { ReactNode } from 'react';
import type { BudgetChange } from '../../domain/budgetSummary';
import type { YearResult } from '../../domain/yearResult';
import { formalAmount } from '../../notation/hangulAmount';
import { rateText } from '../../notation/rateText';
import { useWords } from '../words';
import { figure, shownUnit } from './figures';

interface ResultsProps {
  readonly result: YearResult;
  /** 증감률자릿수 */
  readonly rateDigits: number;
}

/** The three results of the year in short: 예산총괄, 교부내역, 결산현황. */
export function Results({ result, rateDigits }: ResultsProps): ReactNode {
  const { say } = useWords();
  return (
    <section className="results" aria-label={say('outcome.heading')}>
      <BudgetTable result={result} rateDigits={rateDigits} />
      <GrantTable result={result} />
      <SettlementTable result={result} />
    </section>
  );
}

function Caption({ name, unit }: { readonly name: string; readonly unit: 'thousand' | 'won' }): ReactNode {
  const { say } = useWords();
  return (
    <caption>
      <span className="table-name">{name}</span>
      <span className="quiet">{say(unit === 'won' ? 'outcome.unitWon' : 'outcome.unit')}</span>
    </caption>
  );
}

function BudgetTable({ result: { budget, fiscalYear }, rateDigits }: ResultsProps): ReactNode {
  const { say } = useWords();
  const rows: readonly (readonly [string, BudgetChange])[] = [
    [say('outcome.total'), budget.total],
    ...budget.rows.map((row) => [row.item, row] as const),
  ];
  const unit = shownUnit(rows.flatMap(([, row]) => [row.previous.amount, row.current.amount]));
  return (
    <table className="figures stacked">
      <Caption name={say('outcome.budget')} unit={unit} />
      <thead>
        <tr>
          <th scope="col">{say('outcome.item')}</th>
          <th scope="col">{say('outcome.previous', { year: fiscalYear - 1 })}</th>
          <th scope="col">{say('outcome.current', { year: fiscalYear })}</th>
          <th scope="col">{say('outcome.change')}</th>
          <th scope="col">{say('outcome.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([item, row]) => (
          <tr key={item}>
            <th scope="row">{item}</th>
            <td>{figure(row.previous.amount, unit)}</td>
            <td>{figure(row.current.amount, unit)}</td>
            <td>{figure(row.change.amount, unit)}</td>
            <td>{rateText(row.rate, rateDigits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GrantTable({ result: { allocation, projects } }: { readonly result: YearResult }): ReactNode {
  const { say } = useWords();
  const amounts = allocation.perProject.flatMap(({ granted, leftover }) => [granted ?? 0, leftover ?? 0]);
  const unit = amounts.every((amount) => amount % 1000 === 0) ? shownUnit([allocation.granted]) : 'won';
  const name = (code: string): string => projects.find((project) => project.code === code)?.name ?? '';
  return (
    <div>
      <table className="figures">
        <Caption name={say('outcome.grants')} unit={unit} />
        <thead>
          <tr>
            <th scope="col">{say('outcome.project')}</th>
            <th scope="col">{say('outcome.achieved')}</th>
            <th scope="col">{say('outcome.granted')}</th>
            <th scope="col">{say('outcome.leftover')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row">{say('outcome.total')}</th>
            <td />
            <td>{figure(allocation.granted, unit)}</td>
            <td>{figure(allocation.leftover, unit)}</td>
          </tr>
          {allocation.perProject.map(({ code, achieved, granted, leftover }) => (
            <tr key={code}>
              <th scope="row">
                {code} <span className="quiet">{name(code)}</span>
              </th>
              <td>{say('outcome.districts', { count: achieved })}</td>
              <td>{granted === null ? '-' : figure(granted, unit)}</td>
              <td>{leftover === null ? '-' : figure(leftover, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="formal">{formalAmount(allocation.granted)}</p>
    </div>
  );
}

function SettlementTable({ result: { settlements } }: { readonly result: YearResult }): ReactNode {
  const { say } = useWords();
  const unit = shownUnit(settlements.flatMap(({ available, balance }) => [available, balance]));
  return (
    <table className="figures">
      <Caption name={say('outcome.settlement')} unit={unit} />
      <thead>
        <tr>
          <th scope="col">{say('outcome.year')}</th>
          <th scope="col">{say('outcome.available')}</th>
          <th scope="col">{say('outcome.spent')}</th>
          <th scope="col">{say('outcome.balance')}</th>
        </tr>
      </thead>
      <tbody>
        {settlements.map(({ settlement, available, balance }) => (
          <tr key={settlement.year}>
            <th scope="row">{settlement.year}</th>
            <td>{figure(available, unit)}</td>
            <td>{figure(settlement.spent, unit)}</td>
            <td>{figure(balance, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
