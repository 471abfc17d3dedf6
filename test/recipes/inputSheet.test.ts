import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partFingerprint, yearFingerprint } from '../../src/domain/record/yearInputs';
import { rollForward } from '../../src/domain/roll/rollForward';
import type { ListName, ProgrammeYear } from '../../src/domain/year/programmeYear';
import { factsOfLists, listNames } from '../../src/domain/year/programmeYear';
import { computeYear } from '../../src/domain/year/yearResult';
import type { Issue } from '../../src/domain/issues/issue';
import { examine, examineGrids } from '../../src/runs/examination';
import type { ScoreContext } from '../../src/sheets/input/scores/scoreEntry';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';
import { isOurSheet } from '../../src/sheets/model/sheetNames';
import type { AnyColumn } from '../../src/sheets/reading/column';
import { printedHeader } from '../../src/sheets/reading/column';
import { startingContext } from '../../src/sheets/reading/readingContext';
import { planRolledYear } from '../../src/sheets/year/planRolledYear';
import { planTemplate } from '../../src/sheets/year/planTemplate';
import { planYear } from '../../src/sheets/year/planYear';
import { inputSheets, sheetsOfYear, yearParts } from '../../src/sheets/year/yearSheets';
import { errorsOfStep } from '../../src/taskpane/steps/standingErrors';
import { readingOf } from '../../src/taskpane/workbook/readingOf';
import { startHost } from '../../workbench/node/startHost';
import { workbookOf } from '../excel/workbookOf';
import { sampleProjects, sampleYear } from '../programmeYear';
import { gridOfPlan } from '../sheets/gridOfPlan';
import { issueLine } from '../sheets/issueLine';
import { plainModel } from '../sheets/plainModel';

/**
 * The recipe of CONTRIBUTING.md, "an input sheet": whoever adds one to the tables need add nothing here, and what is
 * forgotten fails.
 */

/** Fields whose example says what holds anyway, with a value that says something. */
const telling: Partial<Record<ListName, Readonly<Record<string, CellValue>>>> = {
  projects: { maxScore: '110' },
};

/** Fields that only say something together with others. */
const together: Partial<Record<ListName, readonly string[]>> = {
  scores: ['project', 'indicator', 'score'],
  tiers: ['weight'],
};

/** 순서 of the districts is the order of the rows: one row alone has none. */
const isOrder = (list: ListName, field: string) => list === 'districts' && field === 'order';

/** What an officer might type under a heading: the last of the choices, the example, or any figure or text. */
function typed(list: ListName, field: string, { kind, example }: AnyColumn): CellValue {
  const own = telling[list]?.[field];
  if (own !== undefined) return own;
  return kind.choices?.at(-1) ?? (example !== '' ? example : kind.isFigure ? '1' : '글');
}

/** The worksheet of a list with one row, filled in these fields; all headings are there. */
function sheetWith(list: ListName, fields: readonly string[]): Grid {
  const { sheet } = sheetsOfYear[list];
  const columns = Object.entries(sheet.columns);
  return gridOf(sheet.name, [
    columns.map(([, column]) => printedHeader(column).replace('{Y-1}', '2019').replace('{Y}', '2020')),
    columns.map(([field, column]) => (fields.includes(field) ? typed(list, field, column) : '')),
  ]);
}

function columnsOf(list: ListName): readonly (readonly [field: string, column: AnyColumn])[] {
  return Object.entries(sheetsOfYear[list].sheet.columns);
}

/** The fields that a row cannot do without. */
function neededFields(list: ListName): string[] {
  return columnsOf(list)
    .filter(([field, { required, filled }]) => required || filled || together[list]?.includes(field) === true)
    .map(([field]) => field);
}

/** Reads the rows of one list, in a year that has the projects P1 to P5; with what was reported. */
function read(list: ListName, grid: Grid): { rows: readonly object[]; errors: string[] } {
  const issues: Issue[] = [];
  const context: ScoreContext = {
    ...startingContext((found) => issues.push(found)),
    fiscalYear: 2020,
    moneyUnit: 'thousand',
    projects: sampleProjects(),
    indicators: [],
    scoreDecimals: 2,
  };
  const { rows } = sheetsOfYear[list].read([grid], context);
  const errors = issues.filter(({ severity, kind }) => severity === 'error' && !isOfWholeList(kind));
  return { rows, errors: errors.map(issueLine) };
}

/** One row of scores lacks the other districts, projects and indicators; that is no fault of the row. */
function isOfWholeList(kind: string): boolean {
  return ['districtMissing', 'scoreColumnMissing', 'indicatorUnknown'].includes(kind);
}

/** The rows as they are read from one row with every field that it takes. */
function oneRow(list: ListName): readonly object[] {
  return read(list, sheetWith(list, neededFields(list))).rows;
}

function yearWith(list: ListName, rows: readonly object[]): ProgrammeYear {
  return { ...sampleYear(), [list]: rows };
}

/** The name of the sheet that a section of docs/workbook.md is about. */
function headingOf(section: string): string | undefined {
  return /^### (\S+)/u.exec(section)?.[1];
}

describe('every input sheet', () => {
  const document = readFileSync(join(__dirname, '../../docs/workbook.md'), 'utf8');

  const fields = listNames.flatMap((list) =>
    columnsOf(list).map(([field, column]) => [list, field, sheetsOfYear[list].sheet.name, column] as const),
  );

  it.each(fields)(
    '%s.%s: what is typed in it is read, and written so that it reads the same',
    (list, field) => {
      const needed = neededFields(list);
      const grid = sheetWith(list, [...new Set([...needed, field])]);
      const { rows, errors } = read(list, grid);
      expect({ rows: rows.length, errors }).toEqual({ rows: 1, errors: [] });

      const again = gridOfPlan(sheetsOfYear[list].plan(yearWith(list, rows), {}));
      const reread = read(list, again);
      // Of scores every place is written, and those without one are missing.
      const isWide = list === 'scores';
      expect(isWide ? [] : reread.errors).toEqual([]);
      expect(plainModel(isWide ? reread.rows.slice(0, 1) : reread.rows)).toEqual(plainModel(rows));

      if (needed.includes(field) || isOrder(list, field)) return;
      expect(plainModel(rows)).not.toEqual(plainModel(oneRow(list)));
    },
  );

  it.each(yearParts)('%s: is in the template and in docs/workbook.md, with every heading', (part) => {
    const { sheet, template } = sheetsOfYear[part];
    const plan = planTemplate(2020).find((one) => one.sheet === sheet.name);
    expect(plan).toEqual(template(2020));
    const section = document.split(/^(?=###? )/m).find((text) => headingOf(text) === sheet.name) ?? '';
    expect(section).toContain(sheet.about);
    for (const column of Object.values(sheet.columns)) expect(section).toContain(column.headers.join(' / '));
  });

  it('is opened in Excel under each of its names, and held as its part of the year', async () => {
    const named = yearParts.flatMap((part) => {
      const { name, synonyms, hasParts } = sheetsOfYear[part].sheet;
      return [name, ...synonyms, ...(hasParts === true ? [`${name}_안전총괄과`] : [])].map(
        (own) => [part, own] as const,
      );
    });
    const cells = (part: (typeof named)[number][0]) =>
      part === 'settings'
        ? [
            ['항목', '값'],
            ['회계연도', 2020],
          ]
        : sheetWith(part, neededFields(part)).values;
    const workbook = workbookOf({
      ...Object.fromEntries(named.map(([part, name]) => [name, cells(part)])),
      개인메모: [['읽지 말 것']],
    });
    const { close } = await startHost(workbook);
    const { grids, partOf } = await examine();
    await close();
    expect(grids.map(({ name }) => name)).toEqual(named.map(([, name]) => name));
    expect([...partOf]).toEqual(named.map(([part, name]) => [name, part]));
    expect(inputSheets.filter(({ name }) => !isOurSheet(name))).toEqual([]);
  });

  it.each(listNames)(
    '%s: is told of when a co-author changes it, and stands in the parts that name it',
    (list) => {
      const [without, with_] = [yearWith(list, []), yearWith(list, oneRow(list))];
      expect(yearFingerprint(with_)).not.toBe(yearFingerprint(without));
      for (const part of factsOfLists[list].parts) {
        expect({ part, isSame: partFingerprint(part, with_) === partFingerprint(part, without) }).toEqual({
          part,
          isSame: false,
        });
      }
    },
  );

  it.each(listNames)('%s: has its sheet in the next year’s workbook, with the rows that it keeps', (list) => {
    const sample = sampleYear();
    const computed = computeYear(sample);
    if (!computed.ok) throw new Error('the sample can be computed');
    const rows = oneRow(list);
    const rolled = rollForward(yearWith(list, rows), computed.value);
    const { nextYear } = factsOfLists[list];
    if (nextYear !== 'remade') expect(rolled.year[list]).toEqual(nextYear === 'kept' ? rows : []);
    const planned = planRolledYear(rolled, []).plans.find(
      ({ sheet }) => sheet === sheetsOfYear[list].sheet.name,
    );
    expect(planned?.blocks[0]?.rows.length).toBeGreaterThan(0);
  });

  it.each(listNames)('%s: keeps the steps open that are done in it, while an error stands on it', (list) => {
    const { sheet, steps } = sheetsOfYear[list];
    const broken = sheetWith(list, neededFields(list));
    const [header = [], ...rows] = broken.values;
    const values = [header, ...rows.map((row) => row.map((value) => (value === '' ? '' : '#REF!')))];
    const others = planYear(sampleYear()).filter((plan) => plan.sheet !== sheet.name);
    const examined = examineGrids([...others.map(gridOfPlan), gridOf(sheet.name, values)]);
    const { steps: source } = readingOf(examined, new Date('2020-12-01'));
    const isOpen = steps.map((step) => errorsOfStep(step, source).some(({ at }) => at.sheet === sheet.name));
    expect(isOpen).toEqual(steps.map(() => true));
  });
});
