import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partFingerprint } from '../../src/domain/record/yearInputs';
import type { Issue } from '../../src/domain/issues/issue';
import type { SettingField, Settings } from '../../src/domain/year/settings';
import {
  openSettings,
  settingCell,
  settingFacts,
  settingFields,
  settingsOfNextYear,
} from '../../src/domain/year/settings';
import { examineGrids } from '../../src/runs/examination';
import { planOpenSettings, planSettings } from '../../src/sheets/input/settings/planSettings';
import type { AnySettingKey } from '../../src/sheets/input/settings/settingKeys';
import { settingKeys } from '../../src/sheets/input/settings/settingKeys';
import { readSettings } from '../../src/sheets/input/settings/settings';
import type { CellValue } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';
import { text } from '../../src/sheets/reading/cells/textCell';
import { startingContext } from '../../src/sheets/reading/readingContext';
import { planYear } from '../../src/sheets/year/planYear';
import { errorsOfStep } from '../../src/taskpane/steps/standingErrors';
import { readingOf } from '../../src/taskpane/workbook/readingOf';
import { sampleYear } from '../programmeYear';
import { gridOfPlan } from '../sheets/gridOfPlan';
import { issueLine } from '../sheets/issueLine';
import { plainModel } from '../sheets/plainModel';

/**
 * The recipe of CONTRIBUTING.md, "a setting": whoever adds one to the tables need add nothing here, and what is
 * forgotten fails.
 */

const keys = Object.entries(settingKeys) as readonly (readonly [string, AnySettingKey])[];

/** Items whose example says what holds anyway, with a value that says something. */
const telling: Readonly<Record<string, CellValue>> = {
  account: '특별회계',
  fiscalYear: 2021,
  rateDigits: '1',
  scoreDecimals: '1',
};

/** What an officer might type for an item: the last of the choices, the example, or any text. */
function typed(name: string, { kind, example }: AnySettingKey): CellValue {
  return telling[name] ?? kind.choices?.at(-1) ?? (example === '' ? '글' : example);
}

function read(rows: readonly (readonly CellValue[])[]): { settings: Settings; issues: string[] } {
  const issues: Issue[] = [];
  const context = startingContext((found) => issues.push(found));
  const { settings } = readSettings(gridOf('설정', [['항목', '값'], ...rows]), context);
  if (!settings) throw new Error('설정 has a fiscal year');
  return { settings, issues: issues.filter(({ severity }) => severity !== 'note').map(issueLine) };
}

const plain = (settings: Settings) => plainModel({ ...settings, at: null });

/** 설정 with one item beside 회계연도 and 금액단위. */
function settingsWith(name: string, item: AnySettingKey): { settings: Settings; issues: string[] } {
  const rows = [
    ['회계연도', 2020],
    ['금액단위', '천원'],
  ].filter(([key]) => key !== item.names[0]);
  return read([...rows, [item.names[0], typed(name, item)]]);
}

const nothingSaid = read([
  ['회계연도', 2020],
  ['금액단위', '천원'],
]).settings;

describe('every item of 설정', () => {
  it.each(keys)(
    '%s: is read under each of its names, and written so that it reads the same',
    (name, item) => {
      const { settings, issues } = settingsWith(name, item);
      expect(issues).toEqual([]);
      expect(plain(settings)).not.toEqual(plain(nothingSaid));
      for (const old of item.names) {
        const rows = [['회계연도', 2020] as const, ['금액단위', '천원'] as const];
        const { settings: same } = read([
          ...rows.filter(([key]) => key !== item.names[0]),
          [old, typed(name, item)],
        ]);
        expect(plain(same)).toEqual(plain(settings));
      }
      const written = gridOfPlan(planSettings(settings)).values.slice(1);
      expect(written.find(([key]) => key === item.names[0])?.[1]).not.toBe('');
      expect(plain(read(written).settings)).toEqual(plain(settings));
      // Whoever tells of the setting finds its cell.
      expect(settings.at[item.names[0]]?.cell).toMatch(/^B\d$/u);
    },
  );

  const document = readFileSync(join(__dirname, '../../docs/workbook.md'), 'utf8');

  it.each(keys)('%s: is in the template and in docs/workbook.md, explained', (_, item) => {
    const plan = planOpenSettings(2020);
    const row = gridOfPlan(plan).values.findIndex(([key]) => key === item.names[0]);
    expect(plan.notes?.find(({ cell }) => cell === `A${row + 1}`)?.text).toContain(item.about);
    expect(document).toContain(`| ${item.names[0]} | ${item.names.slice(1).join(', ')} | ${item.about} |`);
  });

  it.each(keys)('%s: keeps its step open while what stands there cannot be read', (name, item) => {
    // Without a fiscal year there is no step; any text can be read as one.
    if (name === 'fiscalYear' || item.kind.read === text.read) return;
    const others = planYear(sampleYear()).map(gridOfPlan);
    const grids = others.map((grid) =>
      grid.name === '설정'
        ? gridOf('설정', [...grid.values.filter(([key]) => key !== item.names[0]), [item.names[0], '?']])
        : grid,
    );
    const { steps: source } = readingOf(examineGrids(grids), new Date('2020-12-01'));
    expect(errorsOfStep(item.step, source).map(({ at }) => at.sheet)).toContain('설정');
  });
});

describe('every setting', () => {
  const whole = keys.reduce<Settings>((all, [name, item]) => {
    const { settings } = settingsWith(name, item);
    const said = settingFields.filter(
      (field) =>
        JSON.stringify(plainModel(settings[field])) !== JSON.stringify(plainModel(nothingSaid[field])),
    );
    return { ...all, ...Object.fromEntries(said.map((field) => [field, settings[field]])) };
  }, nothingSaid);

  /** The settings as if an item had not been given. */
  const without = (field: SettingField): Settings => ({ ...whole, [field]: nothingSaid[field] });

  it.each(settingFields.filter((field) => field !== 'grantItem'))(
    '%s: stands in the parts of the record that name it',
    (field) => {
      const [before, after] = [without(field), whole].map((settings) => ({ ...sampleYear(), settings }));
      for (const part of settingFacts[field].parts) {
        expect(partFingerprint(part, after!)).not.toBe(partFingerprint(part, before!));
      }
    },
  );

  it.each(settingFields)('%s: is in the next year what the table says', (field) => {
    const rolled = settingsOfNextYear(whole, { fiscalYear: 2022, period: '' });
    const { nextYear } = settingFacts[field];
    if (nextYear === 'kept') expect(rolled[field]).toBe(whole[field]);
    if (nextYear === 'emptied') expect(rolled[field]).toBe((openSettings as Partial<Settings>)[field]);
  });

  it('is told at the sheet as a whole where its item is not there', () => {
    expect(settingCell({ ...nothingSaid, at: {} }, '교부재원')).toEqual({ sheet: '설정', cell: null });
  });
});
