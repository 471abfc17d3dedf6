import { compareDecimal } from '../../src/domain/money/decimal';
import { grantLimit } from '../../src/domain/budget/grantLine';
import { available, balance } from '../../src/domain/settlement/settlement';
import type { RunRecord } from '../../src/domain/record/runRecord';
import type { Examination } from '../../src/runs/examination';
import { formalAmount } from '../../src/notation/hangulAmount';
import type { SoakWorkbook } from './soakWorkbook';
import { valuesOf } from '../excel/workbookOf';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** I1–I15 of docs/programme.md §9 on what an examination makes of the workbook, where nothing blocks it. */
export function checkInvariants({ year, result }: Examination): void {
  if (!year || !result) return;
  const { budget, allocation, projects, settlements } = result;
  // I1, I2: rows add up to 계, and every change is B − A.
  for (const field of ['previous', 'current', 'change'] as const) {
    expect(sum(budget.rows.map((row) => row[field].amount))).toBe(budget.total[field].amount);
  }
  for (const row of [...budget.rows, budget.total]) {
    expect(row.change.amount).toBe(row.current.amount - row.previous.amount);
  }
  // I4, I13: within the limit.
  const limit = grantLimit(year)!;
  expect(sum(projects.map(({ budget: own }) => own))).toBeLessThanOrEqual(limit);
  expect(allocation.granted).toBeLessThanOrEqual(limit);
  // I5, I8: projects, districts and the total agree.
  for (const outcome of allocation.perProject) {
    if (outcome.granted === null || outcome.leftover === null) continue;
    const { budget: own, movedIn, movedOut, granted, leftover } = outcome;
    expect(granted + leftover).toBe(own + movedIn - movedOut);
    expect(leftover).toBeGreaterThanOrEqual(0);
  }
  expect(sum(allocation.perDistrict.map(({ amount }) => amount))).toBe(allocation.granted);
  expect(allocation.pool - allocation.granted).toBe(allocation.leftover);
  const { unit } = year.settings.policy;
  // After notice a corrected district keeps its odd unit while it achieves, whatever its score has become (0020).
  const settled = new Set(
    year.settings.noticeOn === null
      ? []
      : year.corrections.map(({ district, projectCode }) => `${district} ${projectCode}`),
  );
  for (const split of allocation.splits) {
    const { target } = projects.find(({ code }) => code === split.project)!;
    const paid = split.shares.filter(({ amount }) => amount > 0);
    // I6, I7: only who achieved, in whole units of at least 10원.
    expect(paid.filter(({ score }) => compareDecimal(score, target) < 0)).toEqual([]);
    expect(paid.filter(({ amount }) => amount % unit !== 0 || amount < 10)).toEqual([]);
    // I9: a higher score never gets less, but where a correction was settled by itself.
    const ranked = paid
      .filter(({ bound, district }) => bound === null && !settled.has(`${district} ${split.project ?? ''}`))
      .toSorted((a, b) => compareDecimal(b.score, a.score) || b.amount - a.amount);
    for (const [i, share] of ranked.entries()) {
      const above = ranked[i - 1];
      if (above) expect(above.amount).toBeGreaterThanOrEqual(share.amount);
    }
  }
  // I10–I12: the settlement.
  for (const { settlement } of settlements) {
    const { finalBudget, carriedIn, adjustment, spent, carriedOut } = settlement;
    expect(available(settlement)).toBe(finalBudget + carriedIn + adjustment);
    expect(balance(settlement)).toBe(available(settlement) - spent - carriedOut);
    expect(balance(settlement)).toBeGreaterThanOrEqual(0);
    const next = settlements.find((one) => one.settlement.year === settlement.year + 1);
    if (next) expect(next.settlement.carriedIn).toBe(carriedOut);
  }
  // I15: 25 districts in every project.
  for (const { code } of projects) {
    const districts = [...result.scores].filter(([, row]) => row.has(code));
    expect(districts).toHaveLength(25);
  }
}

/** I8 and I14 on the sheet itself, as it stands written: rows and columns add up, and the words say the figure. */
export function checkGrantSheet(workbook: SoakWorkbook, granted: number): void {
  const rows = valuesOf(workbook.workbook, '교부내역') ?? [];
  const scale = String(rows[1]?.[0]).includes('천원') ? 1000 : 1;
  const [total] = rows.filter(([name]) => name === '계');
  const districts = rows.filter(([name]) => String(name).endsWith('구') && name !== '자치구');
  expect(districts).toHaveLength(25);
  const number = (value: unknown) => (typeof value === 'number' ? value : 0);
  for (let column = 1; column <= 5; column += 1) {
    expect(sum(districts.map((row) => number(row[column])))).toBe(number(total?.[column]));
  }
  for (const row of districts) expect(sum(row.slice(1, 6).map(number))).toBe(number(row[7]));
  expect(number(total?.[7]) * scale).toBe(granted);
  expect(
    rows.some(([label, words]) => label === '교부총액' && words === formalAmount(granted as never)),
  ).toBe(true);
}

/** What was notified stays: of a final run's amounts only those move that a row of 정정 names. */
export function checkNotified({ year, record: before }: Examination, after: RunRecord): void {
  if (!year || before === null || before === 'otherSchema') return;
  if (year.settings.noticeOn === null || before.status !== 'final') return;
  const named = new Set([
    ...year.corrections.map(({ district, projectCode }) => `${district} ${projectCode}`),
    ...before.corrections.map(({ district, project }) => `${district} ${project}`),
  ]);
  const kept = ({ grants }: RunRecord) =>
    grants
      .map(({ district, project, amount }) => ({ place: `${district} ${project}`, amount }))
      .filter(({ place }) => !named.has(place));
  expect(kept(after)).toEqual(kept(before));
}
