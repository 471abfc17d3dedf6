import { compareDecimal, decimal, decimalText } from '../../../domain/money/decimal';
import type { CellRef } from '../../../domain/issues/issue';
import { issue } from '../../../domain/issues/issue';
import type { PlaceKey } from '../../../domain/placeKey';
import { placeKey } from '../../../domain/placeKey';
import type { Project } from '../../../domain/projects/project';
import type { Score } from '../../../domain/scores/score';
import { withoutSpaces } from '../../../notation/plainText';
import type { Grid } from '../../model/grid';
import { checkScore, sumIndicators } from './scoreSums';
import { readScoreSheet } from './readScoreSheet';
import type { ScoreContext, ScoreEntry, ScoreSheet } from './scoreEntry';
import { isSelected } from './scoreEntry';
import { isSheetOfDepartment, scoresSheet } from './scoresSheet';

/**
 * Reads the score sheets of all departments and joins them by district. Null where none could be read, or none has a
 * single score: a template that is not filled in counts as absent (reported).
 */
export function readScores(grids: readonly Grid[], context: ScoreContext): Score[] | null {
  const read = grids.map((grid) => ({ name: grid.name, sheet: readScoreSheet(grid, context) }));
  const sheets = read.map(({ sheet }) => sheet).filter((sheet) => sheet !== null);
  const filled = sheets.filter(({ isFilled }) => isFilled);
  const [first] = filled;
  if (!first) {
    const [unfilled] = sheets.filter(({ districts }) => districts.size > 0);
    if (unfilled) context.report(issue('sheetUnfilled', { sheet: unfilled.sheet, cell: null }));
    return null;
  }
  const taken = new Map<string, ScoreSheet>();
  const entries = filled.flatMap((sheet) => {
    reportMissingDistricts(sheet, context);
    const own = new Set([...sheet.projects.keys()].filter((code) => take(code, sheet, taken, context)));
    const summed = sumIndicators(
      sheet.entries.filter(({ project }) => own.has(project)),
      context,
    );
    reportMissingRows(
      sheet,
      own,
      new Set(summed.map(({ district, project }) => placeKey(district, project))),
      context,
    );
    return summed;
  });
  const unreadable = read.filter(({ sheet }) => sheet === null).map(({ name }) => name);
  reportMissingProjects(sheets, unreadable, taken, context);
  for (const entry of entries) {
    const project = context.projects.find(({ code }) => code === entry.project);
    if (project?.decision === 'selected') checkScore(entry, project, context);
  }
  reportTinyScores(entries, context);
  return entries.map(({ district, project, value, at }) => ({ district, project, value, at }));
}

/** A project belongs to the first sheet that has it; a second one is an error that names both (R02). */
function take(
  code: string,
  sheet: ScoreSheet,
  taken: Map<string, ScoreSheet>,
  { report }: ScoreContext,
): boolean {
  const earlier = taken.get(code);
  const at = sheet.projects.get(code);
  if (!earlier || !at) {
    taken.set(code, sheet);
    return true;
  }
  const first = earlier.projects.get(code)?.cell ?? '';
  report(issue('scoreColumnTwice', at, { project: code, other: earlier.sheet, first }));
  return false;
}

function reportMissingDistricts(sheet: ScoreSheet, context: ScoreContext): void {
  // Where not one district could be read, that was said; to call all of them missing would bury it.
  if (sheet.districts.size === 0) return;
  if (![...sheet.projects.keys()].some((code) => isSelected(code, context))) return;
  for (const { name } of context.districts) {
    if (sheet.districts.has(name)) continue;
    const params = { district: name, count: context.districts.length };
    context.report(issue('districtMissing', { sheet: sheet.sheet, cell: null }, params));
  }
}

/** In the long form a district can lack the row of one project only (E20). */
function reportMissingRows(
  sheet: ScoreSheet,
  own: ReadonlySet<string>,
  given: ReadonlySet<PlaceKey>,
  context: ScoreContext,
): void {
  for (const project of own) {
    if (!isSelected(project, context)) continue;
    for (const [district, at] of sheet.districts) {
      if (given.has(placeKey(district, project))) continue;
      context.report(issue('scoreRowsMissing', at, { district, project }));
    }
  }
}

/**
 * A selected project that no sheet has scores of (R02): told at the sheet of its department. Nothing more is said where
 * that sheet could not be read, which was reported.
 */
function reportMissingProjects(
  sheets: readonly ScoreSheet[],
  unreadable: readonly string[],
  taken: ReadonlyMap<string, ScoreSheet>,
  context: ScoreContext,
): void {
  for (const project of context.projects) {
    const { code, name, decision, ownerDepartment } = project;
    if (decision !== 'selected' || taken.has(code)) continue;
    if (unreadable.some((sheet) => isSheetOfDepartment(sheet, ownerDepartment))) continue;
    const owner = ownerDepartment === '' ? '' : `, ${ownerDepartment}`;
    context.report(
      issue('scoreColumnMissing', placeOfMissing(project, sheets, context), { project: code, name, owner }),
    );
  }
}

/**
 * Where a project's scores belong: the sheet that is its department's by name, or holds only projects of that department;
 * else an empty column that waits for them; else the only score sheet, or 자치구점수. Never another department's sheet.
 */
function placeOfMissing(
  { code, ownerDepartment }: Project,
  sheets: readonly ScoreSheet[],
  { projects }: ScoreContext,
): CellRef {
  const department = withoutSpaces(ownerDepartment);
  const ownersOf = (sheet: ScoreSheet) =>
    projects.filter((one) => sheet.projects.has(one.code)).map((one) => withoutSpaces(one.ownerDepartment));
  const own =
    sheets.find(({ sheet }) => isSheetOfDepartment(sheet, ownerDepartment)) ??
    sheets.find((sheet) => {
      const owners = ownersOf(sheet);
      return department !== '' && owners.length > 0 && owners.every((one) => one === department);
    }) ??
    sheets.find((sheet) => sheet.projects.has(code));
  const [only, second] = sheets;
  const whole = own?.sheet ?? (only && !second ? only.sheet : scoresSheet.name);
  return own?.projects.get(code) ?? { sheet: whole, cell: null };
}

/** So many scores of at most 1, with a maximum of 10 or more, look like percentages without their format. */
const fewTiny = 5;

/** Scores of a project that are all at most 1 (0.76 for 76 %) are asked about: they may be meant so. */
function reportTinyScores(entries: readonly ScoreEntry[], { projects, report }: ScoreContext): void {
  const [one, ten] = [decimal(1n), decimal(10n)];
  for (const { code, maxScore, decision } of projects) {
    if (decision !== 'selected' || compareDecimal(maxScore, ten) < 0) continue;
    const scored = entries.filter(
      ({ project, value }) => project === code && value !== null && value !== 'absent',
    );
    const isTiny = scored.every(
      ({ value }) => value !== null && value !== 'absent' && compareDecimal(value, one) <= 0,
    );
    const isShare = scored.some(({ value }) => value !== null && value !== 'absent' && value.scale > 0);
    const [first] = scored;
    if (!first || !isTiny || !isShare || scored.length < fewTiny) continue;
    report(
      issue('scoresTiny', first.at, { project: code, count: scored.length, max: decimalText(maxScore) }),
    );
  }
}
