import type { District } from '../../../domain/districts/district';
import { seoulDistricts } from '../../../domain/districts/district';
import type { Project } from '../../../domain/projects/project';
import type { Score } from '../../../domain/scores/score';
import { scoreTable } from '../../../domain/scores/score';
import type { InputLayout } from '../../writing/planInput';
import { inputTemplate, planInput } from '../../writing/planInput';
import { district } from '../../reading/cells/districtCell';
import { project } from '../../reading/cells/projectCell';
import { score } from '../../reading/cells/scoreCell';
import { text } from '../../reading/cells/textCell';
import { column } from '../../reading/column';
import { withoutSpaces } from '../../../notation/plainText';
import { inputSheet } from '../../reading/inputSheet';
import { partOfName, yearPrefix } from '../../reading/sheetSource';
import type { SheetPlan } from '../../model/sheetPlan';

/**
 * 자치구점수 and 자치구점수_…, one a department: wide, with a column a project (code or name), or long, with 사업 and 점수,
 * and 지표 where scores are given by indicator.
 */
export const scoresSheet = inputSheet({
  name: '자치구점수',
  synonyms: ['자치구별점수', '구별점수', '평가점수', '점수'],
  hasParts: true,
  summaryLabels: ['평균'],
  about:
    '자치구마다 한 행, 사업마다 한 열로 점수를 적습니다. 부서별로 자치구점수_부서명 시트를 나누어도 됩니다.',
  columns: {
    district: column(district, ['자치구'], {
      required: true,
      filled: true,
      about: '자치구 이름입니다. 25개 자치구가 모두 있어야 합니다.',
      example: '종로구',
      width: 12,
    }),
    project: column(project, ['사업', '사업코드', '사업명'], {
      about: '긴 형식에서 사업코드나 사업명입니다.',
      example: 'P1',
    }),
    indicator: column(text, ['지표'], { about: '긴 형식에서 지표별 점수일 때 지표 이름입니다.', width: 20 }),
    score: column(score, ['점수'], {
      about: '긴 형식에서 점수입니다. 참여하지 않으면 미참여라고 적습니다.',
      example: '93',
    }),
  },
  rules: [
    '넓은 형식: 자치구 열과, 사업코드나 사업명을 제목으로 하는 사업별 열을 둡니다.',
    '긴 형식: 자치구·사업·점수 열을 둡니다. 지표 열이 있으면 지표 점수의 합이 사업 점수입니다.',
    '시트 이름 앞에 연도(2027년 점수)를, 뒤에 _부서명이나 (부서명)을 붙여도 됩니다. 다른 해의 이름이면 읽지 않고 알립니다.',
    '자치구 열의 제목이 자치구명·구청·시군구·구분이어도, 그 열이 자치구 이름이면 읽습니다.',
    '이름이 다른 시트라도 자치구와 사업별 점수가 있어 보이면 읽을 것인지 묻습니다(W86).',
    '빈칸은 미제출로 보아 산정을 멈추고(E20), 0은 점수이며, 미참여는 교부하지 않습니다.',
    '사업이 아닌 숫자 열은 주의로 알립니다(연번·순위·계·평균·코드 열은 알리지 않습니다).',
    '여러 시트의 점수는 자치구 이름으로 잇습니다. 한 사업의 점수는 한 시트에만 둡니다.',
    '계·소계·합계·총계 행은 견주지 않고 빼고, 평균 행은 알리고 뺍니다.',
  ],
});

/** The year in the name of a score sheet (2027년 점수); null for none. */
export function yearOfSheet(worksheet: string): number | null {
  const year = yearPrefix.exec(withoutSpaces(worksheet))?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a score sheet is a department's own by its name: 자치구점수_안전총괄과, 자치구점수(안전총괄과). */
export function isSheetOfDepartment(worksheet: string, department: string): boolean {
  const key = withoutSpaces(department);
  return key !== '' && partOfName(scoresSheet, worksheet) === key;
}

/** Plans the wide form: a row a district in official order, a column a project by its code. */
export function planScores(
  scores: readonly Score[],
  projects: readonly Pick<Project, 'code'>[],
  districts: readonly Pick<District, 'name'>[],
  layout: InputLayout = {},
): SheetPlan {
  const table = scoreTable(scores);
  const codes = projects.map(({ code }) => code);
  const rows = districts.map(({ name }) => ({ district: name }));
  const cells = districts.map(({ name }) =>
    codes.map((code) => {
      const value = table.get(name)?.get(code)?.value ?? null;
      return value === null ? null : score.write(value, 'won');
    }),
  );
  return planInput(scoresSheet, rows, {
    ...layout,
    allColumns: false,
    extra: { headers: codes, rows: cells },
  });
}

/** Codes that the empty score sheet offers as columns: as many as the ordinance's usual limit of projects. */
const offeredProjects = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** Plans the empty score sheet of a template: Seoul's districts, and columns to be renamed. */
export function planEmptyScores(): SheetPlan {
  const projects = offeredProjects.map((code) => ({ code }));
  const plan = planScores([], projects, seoulDistricts, inputTemplate);
  const note = '사업코드나 사업명으로 바꾸어 씁니다. 참여하지 않으면 미참여, 제출 전이면 빈칸입니다.\n예: 93';
  return { ...plan, notes: [...(plan.notes ?? []), { cell: 'B1', text: note }] };
}
