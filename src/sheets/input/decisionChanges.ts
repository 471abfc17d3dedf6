import type { ChangedMatter, DecisionChange } from '../../domain/decisionChange';
import { choice } from '../reading/cells/choiceCell';
import type { Grid } from '../grid';
import type { InputLayout } from '../planning/planInput';
import { orEmpty } from '../planning/orEmpty';
import { planInput } from '../planning/planInput';
import { date } from '../reading/cells/dateCell';
import { project } from '../reading/cells/projectCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { readTable } from '../reading/readTable';
import type { SheetPlan } from '../sheetPlan';

const matter = choice<ChangedMatter>({ target: ['목표점수'], policy: ['배분방식'], weight: ['배점'] });

/** 변경이력: what was changed by decision after targets were fixed. */
export const decisionChangesSheet = inputSheet({
  name: '변경이력',
  synonyms: [],
  about: '목표점수·배분방식·배점을 바꾼 내역을 한 행에 하나씩 적습니다.',
  columns: {
    matter: column(matter, ['구분'], {
      required: true,
      filled: true,
      about: '바꾼 것입니다.',
      example: '목표점수',
      width: 10,
    }),
    projectCode: column(project, ['사업', '사업코드'], {
      required: true,
      about: '사업코드나 사업명입니다. 사업 전체이면 비우거나 전체라고 적습니다.',
      example: 'P3',
    }),
    before: column(text, ['변경전'], { required: true, about: '바꾸기 전의 값입니다.', example: '80' }),
    after: column(text, ['변경후'], { required: true, about: '바꾼 뒤의 값입니다.', example: '78' }),
    changedOn: column(date, ['일자'], {
      required: true,
      filled: true,
      about: '바꾼 날입니다.',
      example: '2020. 9. 1.',
    }),
    reason: column(text, ['사유'], { required: true, about: '바꾼 사유입니다.', width: 30 }),
    document: column(text, ['의결문서번호'], {
      required: true,
      about: '의결 문서의 번호입니다. 없으면 효력이 없습니다.',
      width: 20,
    }),
  },
});

/** The changes in sheet order; null where the sheet has no header. */
export function readDecisionChanges(grid: Grid, context: ReadingContext): DecisionChange[] | null {
  const table = readTable(grid, decisionChangesSheet, context);
  if (!table) return null;
  return table.rows.flatMap(({ values, at, unreadable }) => {
    const { matter: changed, projectCode, before, after, changedOn, reason, document } = values;
    if (changed === null || changedOn === null || unreadable.has('projectCode')) return [];
    return [
      {
        matter: changed,
        projectCode: projectCode ?? '',
        before: before ?? '',
        after: after ?? '',
        changedOn,
        reason: reason ?? '',
        document: document ?? '',
        at,
      },
    ];
  });
}

export function planDecisionChanges(changes: readonly DecisionChange[], layout?: InputLayout): SheetPlan {
  const rows = changes.map((change) => ({
    ...change,
    projectCode: orEmpty(change.projectCode),
    before: orEmpty(change.before),
    after: orEmpty(change.after),
    reason: orEmpty(change.reason),
    document: orEmpty(change.document),
  }));
  return planInput(decisionChangesSheet, rows, layout);
}
