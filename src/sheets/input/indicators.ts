import type { Indicator, IndicatorKind } from '../../domain/projects/indicator';
import { issue, cellOf } from '../../domain/issues/issue';
import { withoutSpaces } from '../../notation/plainText';
import { choice } from '../reading/cells/choiceCell';
import { points } from '../reading/cells/scoreCell';
import { project } from '../reading/cells/projectCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputTable } from '../reading/inputRows';
import { cellList } from '../reading/reportTwice';

const indicatorKind = choice<IndicatorKind>({
  quantitative: ['정량'],
  qualitative: ['정성'],
  bonus: ['가점'],
  penalty: ['감점'],
});

/** 평가지표: the indicators of each project and their weights (배점). */
const indicatorsSheet = inputSheet({
  name: '평가지표',
  synonyms: [],
  about: '사업별 평가지표와 배점을 한 행에 하나씩 적습니다.',
  columns: {
    projectCode: column(project, ['사업코드', '사업'], {
      required: true,
      filled: true,
      about: '대상사업의 사업코드입니다.',
      example: 'P1',
      width: 10,
    }),
    name: column(text, ['지표'], {
      required: true,
      filled: true,
      about: '지표 이름입니다.',
      example: '일자리 창출 실적',
      width: 28,
    }),
    weight: column(points, ['배점'], {
      required: true,
      filled: true,
      about: '지표의 배점입니다.',
      example: '40',
      width: 8,
    }),
    kind: column(indicatorKind, ['구분'], {
      about: '정량, 정성, 가점, 감점 가운데 하나입니다. 비우면 정량입니다.',
      example: '정량',
      width: 8,
    }),
  },
  rules: ['가점과 감점은 배점 합계에 넣지 않습니다(E17). 감점은 0 이하의 점수로 적습니다.'],
});

/** The indicators in sheet order. An indicator twice in a project is E10. */
export const indicatorRows = inputTable(indicatorsSheet, {
  read: ({ rows }, context): Indicator[] => {
    const kept = new Map<string, Indicator>();
    for (const { values, at } of rows) {
      const { projectCode, name, weight, kind } = values;
      if (projectCode === null || name === null || weight === null) continue;
      const key = JSON.stringify([projectCode, withoutSpaces(name)]);
      const first = kept.get(key);
      if (!first) kept.set(key, { projectCode, name, weight, kind: kind ?? 'quantitative', at });
      else {
        const cells = cellList([cellOf(first.at, 'name'), cellOf(at, 'name')]);
        context.report(issue('rowTwice', cellOf(at, 'name'), { cells, text: `${projectCode} ${name}` }));
      }
    }
    return [...kept.values()];
  },
  write: (rows) => rows,
});
