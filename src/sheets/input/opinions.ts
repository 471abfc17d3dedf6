import type { Opinion, OpinionHandling } from '../../domain/districts/opinion';
import { choice } from '../reading/cells/choiceCell';
import { districtOrRest } from '../reading/cells/districtCell';
import { projectOrText } from '../reading/cells/projectCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

const handling = choice<OpinionHandling>({
  accepted: ['반영'],
  partlyAccepted: ['일부반영'],
  notAccepted: ['미반영'],
  longTerm: ['중장기검토'],
});

/** 의견수렴: what the districts said about the plan, and what became of it (ordinance art. 7②). */
const opinionsSheet = inputSheet({
  name: '의견수렴',
  synonyms: [],
  about: '자치구 의견과 처리 결과를 한 행에 하나씩 적습니다.',
  columns: {
    district: column(districtOrRest, ['자치구'], {
      required: true,
      filled: true,
      about: "의견을 낸 자치구입니다. 의견이 없던 구는 '나머지 자치구' 한 행으로 적을 수 있습니다.",
      example: '종로구',
      width: 12,
    }),
    opinion: column(text, ['의견'], {
      required: true,
      filled: true,
      about: "의견 내용입니다. 의견을 물었으나 없었으면 '의견 없음'이라고 적습니다.",
      width: 40,
    }),
    project: column(projectOrText, ['사업', '사업코드'], {
      about: '관련 사업입니다. 전체이면 비웁니다.',
      example: 'P1',
    }),
    handling: column(handling, ['반영여부', '처리'], {
      about: '반영 여부입니다.',
      example: '반영',
      width: 12,
    }),
    review: column(text, ['검토의견', '사유'], {
      about: '검토 의견이나 반영하지 않은 사유입니다.',
      width: 40,
    }),
  },
  rules: [
    "'의견 없음' 행에는 반영여부가 필요하지 않습니다. '나머지 자치구' 행은 따로 적지 않은 모든 자치구를 뜻합니다.",
  ],
});

export const opinionRows = inputRows(opinionsSheet, {
  read: ({ values, at }): Opinion | null => {
    const { district: name, opinion, project, handling: handled, review } = values;
    if (name === null || opinion === null) return null;
    return { district: name, opinion, project: project ?? '', handling: handled, review: review ?? '', at };
  },
  write: (opinion) => opinion,
});
