import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { nothingLeftOf, correctionPlaces } from '../../../domain/corrections/settlementWay';
import type { BudgetLine } from '../../../domain/budget/budgetLine';
import { lineKey } from '../../../domain/budget/budgetLine';
import { itemKey } from '../../../domain/budget/grantLine';
import type { FinalBudget } from '../../../domain/roll/rolledBudgetLines';
import { priorSettlementsFor } from '../../../domain/settlement/priorSettlement';
import { won } from '../../../domain/money/won';
import { surveySummary } from '../../../domain/evaluation/survey';
import { readAmount } from '../../../notation/amount';
import { settledText } from '../../../notation/settledText';
import type { CellRef } from '../../../domain/issues/issue';
import type { Verification } from '../../../runs/record/verification';
import { olderText } from '../../../runs/record/olderText';
import { figure } from '../../parts/FigureTable';
import { usePane } from '../../workbook/paneContext';
import { ActionBar } from '../../parts/ActionBar';
import { GoTo } from '../../parts/GoTo';
import { NumberField } from '../../parts/fields';
import { RunReport } from '../../parts/RunReport';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../workbook/useTask';
import { useWords } from '../../words';
import { unsignedFields, unsignedText } from './core';

/** 마감·차년도 준비: the record is held against the workbook, and a copy of it becomes next year's. */
export function Closing(): ReactNode {
  const { say } = useWords();
  const { workbook, reading } = usePane();
  const rolling = useTask('roll');
  const checking = useTask('verify');
  const [isCopy, setCopy] = useState(false);
  const [finals, setFinals] = useState<ReadonlyMap<string, string> | null>(null);
  const { year, result, partOf } = reading.examination;
  const scoreSheets = [...partOf].flatMap(([sheet, part]) => (part === 'scores' ? [sheet] : []));
  const settled = year && result ? priorSettlementsFor(year, result, null) : [];
  const none = year && result ? nothingLeftOf(year, result) : [];
  const shared = itemsOfSeveral(year?.budgetLines ?? []);
  const budgets = finals && finalBudgets(year?.budgetLines ?? [], finals);
  // What nobody signed is asked for once more: in next year's workbook this record is gone.
  const { record, issues } = reading.steps;
  const unsigned = record ? unsignedFields(issues) : [];
  const [isLeftUnsigned, setLeftUnsigned] = useState(false);
  const isSettled = unsigned.length === 0 || isLeftUnsigned;
  const rolled = rolling.task.state === 'ended' ? rolling.task.value.rolled : null;
  const carried = rolled?.year.priorSettlements ?? [];
  const canRoll =
    isCopy && isSettled && result !== null && budgets !== 'unreadable' && rolling.task.state !== 'running';
  return (
    <>
      <section className="block" aria-label={say('closing.verifyHeading')}>
        <h3>{say('closing.verifyHeading')}</h3>
        <p className="quiet">{say('closing.verifyHint')}</p>
        <div>
          <Button
            size="small"
            disabledFocusable={checking.task.state === 'running'}
            onClick={() => {
              checking.start(() => workbook.verify());
            }}
          >
            {say('closing.verify')}
          </Button>
        </div>
        <TaskProgress task={checking.task} doing={say('closing.verifying')} />
        {checking.task.state === 'ended' && <Verdict verification={checking.task.value} />}
      </section>
      {year && (
        <section className="block" aria-label={say('closing.nextHeading')}>
          <h3>{say('closing.nextHeading')}</h3>
          <p className="quiet">{say('closing.nextHint')}</p>
          <ul aria-label={say('closing.made')}>
            <li>{say('closing.madeBudget', { year: year.settings.fiscalYear + 1 })}</li>
            <li>{say('closing.madeRecord', { year: year.settings.fiscalYear })}</li>
            <li>{say('closing.madeOpen', { year: year.settings.fiscalYear - 1 })}</li>
            {year.survey.length > 0 && (
              <li>{say('closing.madeSurvey', { count: surveySummary(year.survey).length })}</li>
            )}
            {settled.length > 0 && (
              <li>{say('closing.settled', { count: settled.length, amounts: settledText(settled) })}</li>
            )}
            {none.length > 0 && (
              <li>{say('closing.nothingLeft', { count: none.length, places: correctionPlaces(none) })}</li>
            )}
            <li>{say('closing.emptied', { scoreSheets: quotedNames(scoreSheets) })}</li>
          </ul>
          <Checkbox
            checked={finals !== null}
            onChange={(_, { checked }) => {
              setFinals(checked === true ? new Map() : null);
            }}
            label={say('closing.supplementary')}
          />
          {finals &&
            year.budgetLines.map((line) => {
              const key = lineKey(line);
              const typed = finals.get(key) ?? '';
              return (
                <NumberField
                  key={key}
                  label={
                    shared.has(itemKey(line.item))
                      ? say('closing.finalOfRow', { item: line.item, row: line.at.row })
                      : say('closing.finalOf', { item: line.item })
                  }
                  usual={figure(line.current.amount, 'thousand')}
                  value={typed}
                  fault={isReadable(typed) ? null : say('closing.finalUnreadable')}
                  onType={(text) => {
                    setFinals(new Map(finals).set(key, text));
                  }}
                />
              );
            })}
          {unsigned.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <p>{say('closing.unsigned', { missing: unsignedText(unsigned) })}</p>
                <ul className="links">
                  {unsigned.map(({ at, params }) => (
                    <li key={String(params['missing'])}>
                      <GoTo at={at} />
                    </li>
                  ))}
                </ul>
                <Checkbox
                  checked={isLeftUnsigned}
                  onChange={(_, { checked }) => {
                    setLeftUnsigned(checked === true);
                  }}
                  label={say('closing.leaveUnsigned')}
                />
              </MessageBarBody>
            </MessageBar>
          )}
          <Checkbox
            checked={isCopy}
            onChange={(_, { checked }) => {
              setCopy(checked === true);
            }}
            label={say('closing.isCopy')}
          />
        </section>
      )}
      <TaskProgress task={rolling.task} doing={say('closing.rolling')} />
      {rolling.task.state === 'ended' && (
        <RunReport
          issues={rolling.task.value.rolled ? [] : rolling.task.value.issues}
          sheets={rolling.task.value.sheets}
          done={[
            rolling.task.value.emptied.length > 0
              ? say('closing.rolledEmptied', { sheets: quotedNames(rolling.task.value.emptied) })
              : say('closing.rolled'),
            ...(carried.length > 0
              ? [say('closing.settledDone', { count: carried.length, amounts: settledText(carried) })]
              : []),
          ].join(' ')}
        />
      )}
      <ActionBar
        label={say('closing.action')}
        hint={say('closing.actionHint')}
        disabled={!canRoll}
        onPress={() => {
          if (!canRoll) return;
          rolling.start(async () => {
            const run = await workbook.roll(budgets ? { kind: 'final', budgets } : { kind: 'original' });
            if (run.rolled) rolling.forgetOthers();
            return run;
          });
        }}
      />
    </>
  );
}

function quotedNames(sheets: readonly string[]): string {
  return sheets.map((sheet) => `「${sheet}」`).join('·');
}

function isReadable(text: string): boolean {
  return readAmount(text, { unit: 'thousand' }).kind !== 'unreadable';
}

/** The final budgets of the lines that are shown, typed in 천원 under the key of each line. */
function finalBudgets(
  lines: readonly BudgetLine[],
  typed: ReadonlyMap<string, string>,
): readonly FinalBudget[] | 'unreadable' {
  const budgets: FinalBudget[] = [];
  for (const line of lines) {
    const amount = readAmount(typed.get(lineKey(line)) ?? '', { unit: 'thousand' });
    if (amount.kind === 'unreadable') return 'unreadable';
    if (amount.kind === 'amount') budgets.push({ line, amount: won(amount.won) });
  }
  return budgets;
}

/** The 과목 (by `itemKey`) that more than one line has: their fields say the row as well. */
function itemsOfSeveral(lines: readonly BudgetLine[]): ReadonlySet<string> {
  const keys = lines.map(({ item }) => itemKey(item));
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

function Verdict({ verification }: { readonly verification: Verification }): ReactNode {
  const { say } = useWords();
  const { status, cells } = verification;
  const { older, edited } =
    verification.status === 'inputsChanged' ? verification : { older: [], edited: [] };
  return (
    <MessageBar intent={status === 'same' ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {say(`verify.${status}`)}
        {older.length > 0 && (
          <ul>
            {older.map((part) => (
              <li key={part.part}>{olderText(part, say)}</li>
            ))}
          </ul>
        )}
        <Cells cells={cells} />
        {edited.length > 0 && (
          <>
            {say('verify.outputsEdited')}
            <Cells cells={edited} />
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function Cells({ cells }: { readonly cells: readonly CellRef[] }): ReactNode {
  return (
    <ul className="links">
      {cells.slice(0, 20).map((at) => (
        <li key={`${at.sheet}!${at.cell ?? ''}`}>
          <GoTo at={at} />
        </li>
      ))}
    </ul>
  );
}
