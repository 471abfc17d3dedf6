import type { Chart } from '../../workbook/chart';
import { areaArg, numberArg, textArg, wordArg, wordFor } from '../args';
import { HostError } from '../hostError';
import type { Argument, HostObject } from '../hostObject';
import { child, defineClass, method, procedure, scalar } from '../hostObject';
import type { SheetTarget } from './worksheet';

interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

const legendPlaces = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

/** Columns and rows that a new chart covers, from the cell right of its table: a guess at Excel's own size. */
const usualSize = { rows: 15, columns: 8 };

/** The charts of a sheet that the add-in drew. Those of a file stay in it and are not answered. */
export const charts: (target: SheetTarget) => HostObject = defineClass<'ChartCollection', SheetTarget>(
  'ChartCollection',
  {
    add: method((target, [kind, source, seriesBy]) => {
      const { state, sheet } = target;
      state.checkWritable(sheet);
      if (kind !== 'ColumnClustered' || (seriesBy ?? 'Auto') !== 'Columns') {
        throw new HostError('NotImplemented', 'The workbench draws clustered columns, a series a column.');
      }
      const area = areaArg(source);
      const [top, left] = [area.top, area.right + 1];
      const added: Chart = {
        id: `{chart-${state.workbook.nextSerial()}}`,
        name: `Chart ${sheet.charts.length + 1}`,
        title: '',
        source: area,
        place: { top, left, bottom: top + usualSize.rows - 1, right: left + usualSize.columns - 1 },
        legend: 'right',
        minimum: null,
      };
      sheet.charts.push(added);
      return chart({ ...target, chart: added });
    }),
    getCount: method(({ sheet }) => sheet.charts.length),
    getItem: method((target, [name]) => {
      const found = chartCalled(target, name);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    }),
    getItemOrNullObject: method((target, [name]) => chartCalled(target, name)),
  },
  { items: (target) => target.sheet.charts.map((one) => chart({ ...target, chart: one })) },
);

const chart: (target: ChartTarget) => HostObject = defineClass<'Chart', ChartTarget>(
  'Chart',
  {
    id: scalar(({ chart: { id } }) => id),
    name: scalar(
      ({ chart: { name } }) => name,
      (target, value) => {
        changing(target).name = textArg(value);
      },
    ),
    title: child((target) => chartTitle(target)),
    legend: child((target) => chartLegend(target)),
    axes: child((target) => chartAxes(target)),
    delete: procedure((target) => {
      const { charts: all } = target.sheet;
      all.splice(all.indexOf(changing(target)), 1);
    }),
    setPosition: procedure((target, [from, to]) => {
      const [start, end] = [areaArg(from), areaArg(to ?? from)];
      changing(target).place = {
        top: Math.min(start.top, end.top),
        left: Math.min(start.left, end.left),
        bottom: Math.max(start.bottom, end.bottom),
        right: Math.max(start.right, end.right),
      };
    }),
  },
  { id: ({ chart: { id } }) => id },
);

const chartTitle = defineClass<'ChartTitle', ChartTarget>('ChartTitle', {
  text: scalar(
    ({ chart: { title } }) => title,
    (target, value) => {
      changing(target).title = textArg(value);
    },
  ),
});

const chartLegend = defineClass<'ChartLegend', ChartTarget>('ChartLegend', {
  position: scalar(
    ({ chart: { legend } }) => wordFor(legendPlaces, legend),
    (target, value) => {
      changing(target).legend = wordArg(value, legendPlaces);
    },
  ),
});

const chartAxes = defineClass<'ChartAxes', ChartTarget>('ChartAxes', {
  valueAxis: child((target) => chartAxis(target)),
});

const chartAxis = defineClass<'ChartAxis', ChartTarget>('ChartAxis', {
  minimum: scalar(
    ({ chart: { minimum } }) => minimum ?? '',
    (target, value) => {
      changing(target).minimum = value === '' ? null : numberArg(value);
    },
  ),
});

/** The chart, where its sheet may be changed and it is still there. */
function changing({ state, sheet, chart: target }: ChartTarget): Chart {
  state.checkWritable(sheet);
  if (!sheet.charts.includes(target)) throw new HostError('InvalidReference');
  return target;
}

/** By name, as Excel addresses charts, or by the id that its client uses afterwards. */
function chartCalled(target: SheetTarget, name: Argument | undefined): HostObject | null {
  const wanted = textArg(name);
  const found = target.sheet.charts.find((one) => one.name === wanted || one.id === wanted);
  return found ? chart({ ...target, chart: found }) : null;
}
