import type { ReactNode } from 'react';
import type { BudgetChange } from '../../domain/budget/budgetSummary';
import { hasOtherUse } from '../../domain/budget/grantBudget';
import type { YearResult } from '../../domain/year/yearResult';
import { formalAmount } from '../../notation/hangulAmount';
import { rateText } from '../../notation/rateText';
import { FigureTable } from '../parts/FigureTable';
import { figure } from '../parts/figure';
import { useWords } from '../words';
import { shownUnit } from '../../sheets/writing/shownUnit';

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

function BudgetTable({ result: { budget, fiscalYear }, rateDigits }: ResultsProps): ReactNode {
  const { say } = useWords();
  const rows: readonly (readonly [string, BudgetChange])[] = [
    [say('outcome.total'), budget.total],
    ...budget.rows.map((row) => [row.item, row] as const),
  ];
  const unit = shownUnit(rows.flatMap(([, row]) => [row.previous.amount, row.current.amount]));
  return (
    <FigureTable
      isStacked
      name={say('outcome.budget')}
      unit={unit}
      columns={[
        say('outcome.item'),
        say('outcome.previous', { year: fiscalYear - 1 }),
        say('outcome.current', { year: fiscalYear }),
        say('outcome.change'),
        say('outcome.rate'),
      ]}
      rows={rows.map(([item, row], i) => ({
        // Two lines may have one name.
        key: String(i),
        head: item,
        figures: [
          figure(row.previous.amount, unit),
          figure(row.current.amount, unit),
          figure(row.change.amount, unit),
          rateText(row.rate, rateDigits),
        ],
      }))}
    />
  );
}

function GrantTable({ result: { allocation, projects, use } }: { readonly result: YearResult }): ReactNode {
  const { say } = useWords();
  const amounts = allocation.perProject.flatMap(({ granted, leftover }) => [granted ?? 0, leftover ?? 0]);
  const unit = amounts.every((amount) => amount % 1000 === 0) ? shownUnit([allocation.granted]) : 'won';
  const name = (code: string): string => projects.find((project) => project.code === code)?.name ?? '';
  return (
    <div>
      <FigureTable
        name={say('outcome.grants')}
        unit={unit}
        columns={[
          say('outcome.project'),
          say('outcome.achieved'),
          say('outcome.granted'),
          say('outcome.leftover'),
        ]}
        rows={[
          {
            key: '',
            head: say('outcome.total'),
            figures: ['', figure(allocation.granted, unit), figure(allocation.leftover, unit)],
            isTotal: true,
          },
          ...allocation.perProject.map(({ code, achieved, granted, leftover }) => ({
            key: code,
            head: (
              <>
                {code} <span className="quiet">{name(code)}</span>
              </>
            ),
            figures: [
              say('outcome.districts', { count: achieved }),
              granted === null ? '-' : figure(granted, unit),
              leftover === null ? '-' : figure(leftover, unit),
            ],
          })),
        ]}
      />
      <p className="formal">{formalAmount(allocation.granted)}</p>
      {hasOtherUse(use) && (
        <p className="quiet">
          {say('outcome.otherUse', {
            held: use.held,
            unassigned: use.unassigned ?? 0,
            all: use.grantBudget ?? use.budgets + use.held,
          })}
        </p>
      )}
    </div>
  );
}

function SettlementTable({ result: { settlements } }: { readonly result: YearResult }): ReactNode {
  const { say } = useWords();
  const unit = shownUnit(settlements.flatMap(({ available, balance }) => [available, balance]));
  return (
    <FigureTable
      name={say('outcome.settlement')}
      unit={unit}
      columns={[say('outcome.year'), say('outcome.available'), say('outcome.spent'), say('outcome.balance')]}
      rows={settlements.map(({ settlement, available, balance }) => ({
        key: String(settlement.year),
        head: settlement.year,
        figures: [figure(available, unit), figure(settlement.spent, unit), figure(balance, unit)],
      }))}
    />
  );
}
