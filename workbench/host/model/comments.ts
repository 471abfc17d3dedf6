import { cellKey, cellPlace } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/sheet';
import { areaArg, textArg } from '../args';
import { parseReference } from '../areaReference';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { Argument } from '../hostObject';
import { HostObject } from '../hostObject';
import { defineClass, method, procedure, scalar } from '../hostObject';
import { range } from './range';
import type { RangeTarget } from './rangeTarget';

/** `sheet` null is the whole workbook. */
interface CommentsTarget {
  readonly state: ExcelState;
  readonly sheet: Sheet | null;
}

interface CommentTarget {
  readonly state: ExcelState;
  readonly sheet: Sheet;
  readonly key: number;
}

/** Comments on cells. The workbench keeps each as a note (메모), which older Excel shows as well. */
export const comments: (target: CommentsTarget) => HostObject = defineClass<
  'CommentCollection',
  CommentsTarget
>(
  'CommentCollection',
  {
    add: method((target, [cell, content]) => {
      const place = cellArg(target, cell);
      target.state.checkWritable(place.sheet);
      if (place.sheet.notes.has(place.key)) throw new HostError('InvalidArgument');
      place.sheet.notes.set(place.key, { author: '교부', text: textArg(content) });
      return comment(place);
    }),
    getCount: method((target) => all(target).length),
    getItemByCell: method((target, [cell]) => {
      const place = cellArg(target, cell);
      if (!place.sheet.notes.has(place.key)) throw new HostError('ItemNotFound');
      return comment(place);
    }),
  },
  { items: (target) => all(target).map(comment) },
);

const comment = defineClass<'Comment', CommentTarget>('Comment', {
  id: scalar(({ sheet, key }) => `${sheet.id}/${key}`),
  content: scalar(
    ({ sheet, key }) => sheet.notes.get(key)?.text ?? '',
    ({ state, sheet, key }, value) => {
      state.checkWritable(sheet);
      sheet.notes.set(key, { author: sheet.notes.get(key)?.author ?? '', text: textArg(value) });
    },
  ),
  authorName: scalar(({ sheet, key }) => sheet.notes.get(key)?.author ?? ''),
  delete: procedure(({ state, sheet, key }) => {
    state.checkWritable(sheet);
    sheet.notes.delete(key);
  }),
  getLocation: method(({ state, sheet, key }) => {
    const { row, column } = cellPlace(key);
    return range({ state, sheet, area: { top: row, left: column, bottom: row, right: column } });
  }),
});

function all({ state, sheet }: CommentsTarget): readonly CommentTarget[] {
  const sheets = sheet ? [sheet] : state.workbook.sheets;
  return sheets.flatMap((owner) => [...owner.notes.keys()].map((key) => ({ state, sheet: owner, key })));
}

function cellArg({ state, sheet }: CommentsTarget, cell: Argument | undefined): CommentTarget {
  const { top, left } = areaArg(cell);
  const named = typeof cell === 'string' ? parseReference(cell)?.sheet : null;
  const owner =
    cell instanceof HostObject
      ? (cell.target as RangeTarget).sheet
      : (sheet ??
        (typeof named === 'string' ? state.workbook.sheetNamed(named) : state.workbook.activeSheet()));
  if (!owner) throw new HostError('InvalidArgument');
  return { state, sheet: owner, key: cellKey(top, left) };
}
