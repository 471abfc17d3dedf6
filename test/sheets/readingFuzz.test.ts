import type { CellRef } from '../../src/domain/issues/issue';
import { cellOf } from '../../src/domain/issues/issue';
import { parseArea } from '../../src/sheets/model/address';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';
import { readYear } from '../../src/sheets/year/readYear';
import { issueMessage } from '../../src/text/issueText';
import { randomCell, randomSource, randomWorkbook } from './randomCells';

/** Written out here from docs/workbook.md §1 alone, so that the reader is not its own judge. */
const figureText = '(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?';
const spoken = `${figureText}\\s?(?:[천백십]?[조억만]|[천백십])(?:\\s?${figureText}?\\s?(?:[천백십]?[조억만]|[천백십])?)*\\s?원?`;
const amountGrammar = new RegExp(
  `^(?:\\(x[^()]*\\) ?)?(?:△ ?|[▲−–-])?(?:${figureText}\\s?원?|${spoken})$|^\\(x-\\) ?-$|^[-−–]$`,
  'iu',
);
const changeGrammar = new RegExp(`^\\((?:${figureText})\\)$`, 'u');
const scoreGrammar = /^[-−]?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const dateGrammar =
  /^(?:[’'‘]\d{2}|\d{4})(?:[.-] ?\d{1,2}){0,2}\.?(?: ?~ ?(?:\d{1,4}(?:[.-] ?\d{1,2}){0,2}\.?)?)?$/u;

function tidy(value: CellValue): string {
  return String(value)
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\u00a0/gu, ' ')
    .trim();
}

function valueAt(grids: readonly Grid[], { sheet, cell }: CellRef): CellValue {
  const grid = grids.find(({ name }) => name === sheet);
  const area = parseArea(cell ?? '');
  if (!grid || !area) return '';
  const merge = grid.merges.findLast(({ top, left, bottom, right }) => {
    return area.top >= top && area.top <= bottom && area.left >= left && area.left <= right;
  });
  const row = merge?.left === area.left ? merge.top : area.top;
  return grid.values[row]?.[area.left] ?? '';
}

describe('two hundred thousand random cells', () => {
  const random = randomSource(20_201_124);
  let cells = 0;
  let accepted = 0;

  it('throw nothing, and no value gets in that the grammar does not define', () => {
    while (cells < 200_000) {
      const grids = randomWorkbook(random, 30);
      cells += grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
      const { year, issues } = readYear(grids, 'form');
      // Every message can be worded, whatever stood in the cell.
      for (const found of issues) issueMessage(found);
      if (!year) continue;
      const strays: unknown[] = [];
      const check = (what: string, at: CellRef, isDefined: (text: string, value: CellValue) => boolean) => {
        const value = valueAt(grids, at);
        accepted += 1;
        if (!isDefined(tidy(value), value)) strays.push({ what, at, value });
      };
      const isAmount = (text: string, value: CellValue) =>
        typeof value === 'number' || text === '' || amountGrammar.test(text);
      const isChange = (text: string, value: CellValue) => isAmount(text, value) || changeGrammar.test(text);
      const isDate = (text: string, value: CellValue) => typeof value === 'number' || dateGrammar.test(text);
      const isScore = (text: string, value: CellValue) =>
        typeof value === 'number' || scoreGrammar.test(text);
      for (const line of year.budgetLines) {
        check('예산액', cellOf(line.at, 'current'), isAmount);
        check('전년도예산액', cellOf(line.at, 'previous'), isAmount);
        if (line.typedChange !== null) check('증감', cellOf(line.at, 'typedChange'), isChange);
      }
      for (const row of year.settlements) {
        check('집행액', cellOf(row.at, 'spent'), isAmount);
        check('예산변경', cellOf(row.at, 'adjustment'), isChange);
      }
      for (const { at } of year.payments) {
        check('금액', cellOf(at, 'amount'), isAmount);
        check('교부일', cellOf(at, 'paidOn'), isDate);
      }
      for (const { at } of year.milestones) check('일자', cellOf(at, 'when'), isDate);
      for (const { at } of year.corrections) check('정정점수', cellOf(at, 'score'), isScore);
      for (const { at, value } of year.scores) {
        if (value !== null && value !== 'absent') check('점수', at, isScore);
      }
      expect(strays).toEqual([]);
    }
    expect(accepted).toBeGreaterThan(1000);
  });
});

describe('the time of reading', () => {
  it('grows with the number of rows and no faster', () => {
    const random = randomSource(7);
    const rows = (count: number) =>
      Array.from({ length: count }, () => Array.from({ length: 4 }, () => randomCell(random)));
    const measured = [1_000, 4_000].map((count) => {
      const grids = [
        gridOf('예산내역', [['과목', '전년도예산액', '예산액', '통계목'], ...rows(count)]),
        gridOf('자치구점수', [['자치구', '사업', '점수', '지표'], ...rows(count)]),
        gridOf('설정', [
          ['항목', '값'],
          ['회계연도', 2020],
        ]),
      ];
      const started = performance.now();
      readYear(grids);
      return performance.now() - started;
    });
    const [small = 0, large = 0] = measured;
    // Four times the rows; twice as much again is left for a machine that is busy with something else.
    expect(large / small).toBeLessThan(8);
  });
});
