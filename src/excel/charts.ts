import type { PlannedChart } from '../sheets/model/sheetPlan';

/**
 * The name of a chart of ours tells all of it (`교부 사업별 점수 [A3:C8 A10:G24]`): Excel does not say from which cells a
 * chart was drawn, and undo has to draw it again.
 */
export function chartName({ title, source, from, to }: PlannedChart): string {
  return `교부 ${title} [${source} ${from}:${to}]`;
}

/** The chart behind a name; null for one that Gyobu did not draw, which is never touched. */
export function chartNamed(name: string): PlannedChart | null {
  const match = /^교부 (.+) \[([A-Z]+\d+:[A-Z]+\d+) ([A-Z]+\d+):([A-Z]+\d+)\]$/u.exec(name);
  if (!match) return null;
  const [, title = '', source = '', from = '', to = ''] = match;
  return { title, source, from, to };
}

/** Asks for the charts of a sheet; `ownCharts` gives ours after the next sync. */
export function askCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  const { charts } = sheet;
  charts.load('items/name');
  return charts;
}

/** The charts of ours among those that were asked for. */
export function ownCharts({ items }: Excel.ChartCollection): PlannedChart[] {
  return items.flatMap(({ name }) => chartNamed(name) ?? []);
}

/** Queues taking charts of ours away. */
export function removeCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  for (const chart of charts) sheet.charts.getItem(chartName(chart)).delete();
}

/** Queues drawing charts over cells that have been written. Bars begin at 0, so that their lengths can be compared. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  for (const planned of charts) {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange(planned.source), 'Columns');
    chart.name = chartName(planned);
    chart.title.text = planned.title;
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition(planned.from, planned.to);
  }
}
