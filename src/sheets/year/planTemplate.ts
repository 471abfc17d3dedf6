import { seoulDistricts } from '../../domain/districts/district';
import { planDistricts } from '../input/districts';
import { planScores } from '../input/scores/scoresSheet';
import { planSettingValues } from '../input/settings/planSettings';
import { inputSheets } from './inputSheets';
import { inputTemplate, planInput } from '../writing/planInput';
import type { SheetPlan } from '../model/sheetPlan';

/** Codes that the empty score sheet offers as columns: as many as the ordinance's usual limit of projects. */
const offeredProjects = ['P1', 'P2', 'P3', 'P4', 'P5'];

/**
 * Plans the empty workbook of a fiscal year (서식): every input sheet with its header, drop-downs, and explanation and
 * example as notes on the headers. Seoul's districts are filled in; nothing else counts as data.
 */
export function planTemplate(fiscalYear: number): SheetPlan[] {
  const filledIn: Readonly<Record<string, SheetPlan>> = {
    설정: planSettingValues({ fiscalYear, moneyUnit: 'thousand' }, { allItems: true, explained: true }),
    자치구: planDistricts(seoulDistricts, inputTemplate),
    자치구점수: emptyScores(),
  };
  return inputSheets.map((sheet) => filledIn[sheet.name] ?? planInput(sheet, [], inputTemplate));
}

function emptyScores(): SheetPlan {
  const projects = offeredProjects.map((code) => ({ code }));
  const plan = planScores([], projects, seoulDistricts, inputTemplate);
  const note = '사업코드나 사업명으로 바꾸어 씁니다. 참여하지 않으면 미참여, 제출 전이면 빈칸입니다.\n예: 93';
  return { ...plan, notes: [...(plan.notes ?? []), { cell: 'B1', text: note }] };
}
