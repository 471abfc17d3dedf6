import { compareDecimal } from '../../domain/money/decimal';
import { issue } from '../../domain/issues/issue';
import type { Project, Selection } from '../../domain/projects/project';
import { fullMarks } from '../../domain/projects/project';
import { amount } from '../reading/cells/amountCell';
import { choice } from '../reading/cells/choiceCell';
import { date } from '../reading/cells/dateCell';
import { policyKind } from '../reading/cells/policyCells';
import { projectKey } from '../reading/cells/projectCell';
import { points, targetScore } from '../reading/cells/scoreCell';
import { text } from '../reading/cells/textCell';
import { column, printedHeader } from '../reading/column';
import type { DataRow } from '../reading/readRow';
import { cellOfField, isBlank } from '../reading/readRow';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { inputTable } from '../reading/inputRows';
import { reportTwice } from '../reading/reportTwice';

const selection = choice<Selection>({ selected: ['선정'], excluded: ['제외'], held: ['보류'] });

/** 대상사업: every candidate, one row a project (ordinance art. 4). */
const projectsSheet = inputSheet({
  name: '대상사업',
  synonyms: ['대상사업목록'],
  about: '후보 사업을 모두 한 행에 하나씩 적습니다. 선정된 사업만 산정합니다.',
  columns: {
    code: column(text, ['사업코드'], {
      required: true,
      filled: true,
      about: '사업을 가리키는 코드입니다.',
      example: 'P1',
      width: 10,
    }),
    name: column(text, ['사업명'], {
      required: true,
      filled: true,
      about: '사업 이름입니다.',
      example: '희망 일자리 만들기',
      width: 28,
    }),
    ownerDepartment: column(text, ['주관부서'], {
      about: '평가를 맡은 부서입니다.',
      example: '일자리정책과',
    }),
    budget: column(amount, ['사업비'], {
      required: true,
      about: '사업별 지원금액입니다.',
      example: '600,000',
    }),
    target: column(targetScore, ['목표점수'], {
      required: true,
      about: '이 점수 이상이면 달성입니다.',
      example: '80',
      width: 10,
    }),
    maxScore: column(points, ['만점'], { about: '비우면 100입니다.', example: '100', width: 8 }),
    selectionGround: column(text, ['선정근거'], { about: '조례 제4조제1항의 호입니다.', example: '1' }),
    decision: column(selection, ['심의결과'], {
      about: '심의위원회의 결정입니다. 열을 쓰면 모두 채웁니다.',
      example: '선정',
      width: 10,
    }),
    policyKind: column(policyKind, ['배분방식'], {
      about: '이 사업만 다르게 나눌 때 적습니다.',
      example: '균등',
    }),
    targetFixedOn: column(date, ['목표확정일'], {
      about: '이 사업의 목표점수를 확정한 날입니다.',
      example: '2020. 3. 20.',
    }),
    decisionDocument: column(text, ['확정문서번호'], {
      about: '목표를 확정한 문서의 번호입니다.',
      width: 20,
    }),
    lastThreeYears: column(text, ['최근 3년 지원액'], {
      about: '심의에 참고하는 최근 3년 지원액입니다(조례 제7조제4항).',
      width: 24,
    }),
  },
  rules: [
    '심의결과 열이 없거나 모두 비어 있으면 모든 사업을 선정으로 봅니다. 한 곳이라도 적혀 있으면 빈칸은 오류입니다.',
    '선정된 사업의 사업비와 목표점수는 비울 수 없습니다.',
    '사업코드와 사업명은 서로 달라야 합니다(E12).',
  ],
});

type Row = DataRow<typeof projectsSheet.columns>;

/** The candidates in sheet order. */
export const projectRows = inputTable(projectsSheet, {
  read: ({ rows }, context): Project[] => {
    const isDecided = rows.some((row) => !isBlank(row, 'decision'));
    const alike = { keyOf: projectKey, kind: 'projectTwice' } as const;
    reportTwice(rows, projectsSheet.columns, 'code', alike, context);
    reportTwice(rows, projectsSheet.columns, 'name', alike, context);
    return rows.flatMap((row) => {
      const { code, name, decision, maxScore, ...rest } = row.values;
      if (code === null || name === null) return [];
      if (isDecided && isBlank(row, 'decision')) reportEmpty(row, 'decision', context);
      // A blank beside decisions is an error; it puts nothing on hold.
      const decided = decision ?? (isDecided ? 'excluded' : 'selected');
      if (decided === 'selected') {
        for (const field of ['budget', 'target'] as const)
          if (isBlank(row, field)) reportEmpty(row, field, context);
      }
      return [
        {
          ...rest,
          code,
          name,
          decision: decided,
          maxScore: maxScore ?? fullMarks,
          ownerDepartment: rest.ownerDepartment ?? '',
          selectionGround: rest.selectionGround ?? '',
          decisionDocument: rest.decisionDocument ?? '',
          lastThreeYears: rest.lastThreeYears ?? '',
          at: row.at,
        },
      ];
    });
  },
  write: (rows) => {
    const isDecided = rows.some(({ decision }) => decision !== 'selected');
    return rows.map((project) => ({
      ...project,
      maxScore: compareDecimal(project.maxScore, fullMarks) === 0 ? null : project.maxScore,
      decision: isDecided ? project.decision : null,
    }));
  },
});

function reportEmpty(row: Row, field: 'budget' | 'target' | 'decision', { report }: ReadingContext): void {
  const header = printedHeader(projectsSheet.columns[field]);
  report(issue('valueMissing', cellOfField(row, field), { header }));
}
