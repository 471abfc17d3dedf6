import type { Area } from '../../../src/sheets/model/grid';
import type { Borders, BorderSide, BorderSideName, CellStyle } from '../../workbook/style';
import { without } from '../../workbook/without';
import { textArg, wordArg } from '../args';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, method, scalar } from '../hostObject';
import { colorText, parseColor } from './colors';
import type { RangeTarget } from './rangeTarget';
import { restyle } from './restyle';

/** Which sides of which cells an edge of a range is: `outer` only along the range's border. */
const edges: Readonly<Record<string, { sides: readonly BorderSideName[]; inner: boolean }>> = {
  EdgeTop: { sides: ['top'], inner: false },
  EdgeBottom: { sides: ['bottom'], inner: false },
  EdgeLeft: { sides: ['left'], inner: false },
  EdgeRight: { sides: ['right'], inner: false },
  InsideHorizontal: { sides: ['top', 'bottom'], inner: true },
  InsideVertical: { sides: ['left', 'right'], inner: true },
};

const fileStyles = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Hairline: 'dashed', Thin: 'dashed', Medium: 'mediumDashed', Thick: 'mediumDashed' },
  DashDot: { Hairline: 'dashDot', Thin: 'dashDot', Medium: 'mediumDashDot', Thick: 'mediumDashDot' },
  DashDotDot: {
    Hairline: 'dashDotDot',
    Thin: 'dashDotDot',
    Medium: 'mediumDashDotDot',
    Thick: 'mediumDashDotDot',
  },
  Dot: { Hairline: 'dotted', Thin: 'dotted', Medium: 'dotted', Thick: 'dotted' },
  Double: { Hairline: 'double', Thin: 'double', Medium: 'double', Thick: 'double' },
  SlantDashDot: {
    Hairline: 'slantDashDot',
    Thin: 'slantDashDot',
    Medium: 'slantDashDot',
    Thick: 'slantDashDot',
  },
} as const;

type LineStyle = keyof typeof fileStyles;
type Weight = keyof (typeof fileStyles)['Continuous'];
const lineStyles = { ...selfNamed(Object.keys(fileStyles) as LineStyle[]), None: 'None' } as const;
const weights = selfNamed(Object.keys(fileStyles.Continuous) as Weight[]);

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

export const rangeBorders: (target: RangeTarget) => HostObject = defineClass<
  'RangeBorderCollection',
  RangeTarget
>(
  'RangeBorderCollection',
  {
    getItem: method((target, [index]) => {
      const wanted = textArg(index).toLowerCase();
      const edge = Object.keys(edges).find((name) => name.toLowerCase() === wanted);
      if (edge === undefined) throw new HostError('InvalidArgument');
      return rangeBorder({ ...target, edge });
    }),
  },
  {
    items: (target) => Object.keys(edges).map((edge) => rangeBorder({ ...target, edge })),
  },
);

const rangeBorder = defineClass<'RangeBorder', BorderTarget>(
  'RangeBorder',
  {
    sideIndex: scalar(({ edge }) => edge),
    style: scalar(
      (target) => lineOf(firstSide(target)).style,
      (target, value) => {
        const style = wordArg(value, lineStyles);
        setSides(target, (side) =>
          style === 'None' ? null : { ...side, style: fileStyles[style][lineOf(side).weight] },
        );
      },
    ),
    weight: scalar(
      (target) => lineOf(firstSide(target)).weight,
      (target, value) => {
        const weight = wordArg(value, weights);
        setSides(target, (side) => {
          const { style } = lineOf(side);
          return { ...side, style: fileStyles[style === 'None' ? 'Continuous' : style][weight] };
        });
      },
    ),
    color: scalar(
      (target) => colorText(firstSide(target)?.color, '#000000'),
      (target, value) => {
        const color = parseColor(value);
        setSides(target, (side) => ({ style: side?.style ?? 'thin', color }));
      },
    ),
  },
  { id: ({ edge }) => edge },
);

function selfNamed<W extends string>(words: readonly W[]): { readonly [word in W]: word } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [word in W]: word };
}

function lineOf(side: BorderSide | undefined): {
  readonly style: LineStyle | 'None';
  readonly weight: Weight;
} {
  for (const style of Object.keys(fileStyles) as LineStyle[]) {
    for (const weight of ['Thin', 'Medium', 'Thick', 'Hairline'] as const) {
      if (fileStyles[style][weight] === side?.style) return { style, weight };
    }
  }
  return { style: 'None', weight: 'Thin' };
}

/** The sides of a cell that belong to the edge, by the cell's place in the range. */
function sidesAt(edge: string, area: Area, row: number, column: number): readonly BorderSideName[] {
  const { sides, inner } = edges[edge] ?? { sides: [], inner: false };
  const atBorder: Readonly<Record<BorderSideName, boolean>> = {
    top: row === area.top,
    bottom: row === area.bottom,
    left: column === area.left,
    right: column === area.right,
  };
  return sides.filter((side) => atBorder[side] !== inner);
}

function firstSide({ sheet, area, edge }: BorderTarget): BorderSide | undefined {
  const places = [
    [area.top, area.left],
    [area.bottom, area.right],
  ] as const;
  for (const [row, column] of places) {
    const [side] = sidesAt(edge, area, row, column);
    if (side) return sheet.styleAt(row, column).border?.[side];
  }
  return undefined;
}

function setSides(target: BorderTarget, change: (side: BorderSide | undefined) => BorderSide | null): void {
  const { sides } = edges[target.edge] ?? { sides: [] };
  restyle(
    target,
    (style, changed: string) => {
      let border: Borders = style.border ?? {};
      for (const name of sides.filter((_, i) => changed[i] === '+')) {
        const after = change(border[name]);
        border = after ? { ...border, [name]: after } : without(border, name);
      }
      return withBorder(style, border);
    },
    // Which of the edge's sides a cell has, as a word that is one for all cells of one kind.
    (row, column) => {
      const own = sidesAt(target.edge, target.area, row, column);
      return sides.map((side) => (own.includes(side) ? '+' : '-')).join('');
    },
  );
}

function withBorder(style: CellStyle, border: Borders): CellStyle {
  return Object.keys(border).length > 0 ? { ...style, border } : without(style, 'border');
}
