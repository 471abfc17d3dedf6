import type { Correction, CorrectionRemedy } from '../../domain/corrections/correction';
import { withoutSpaces } from '../../notation/plainText';
import { choice } from '../reading/cells/choiceCell';
import { correctedScore } from '../reading/cells/scoreCell';
import { text } from '../reading/cells/textCell';
import { noneRead } from '../reading/cell';
import type { CellKind } from '../reading/column';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { districtColumn, projectColumn } from './placeColumns';

const chosen = choice<CorrectionRemedy>({
  takeBack: ['환수'],
  nextYear: ['차년도 반영'],
  payMore: ['추가 교부'],
});

/** 처리방법; 미정 is the same as an empty cell. */
const remedy: CellKind<CorrectionRemedy> = {
  ...chosen,
  read: (cell, context) => (isUndecided(String(cell.value)) ? noneRead : chosen.read(cell, context)),
};

function isUndecided(typed: string): boolean {
  return typed.length < 20 && withoutSpaces(typed) === '미정';
}

/** 정정: corrected scores; without 승인문서번호 they have no effect. */
const correctionsSheet = inputSheet({
  name: '정정',
  synonyms: ['점수정정'],
  about: '정정한 점수를 한 행에 하나씩 적습니다. 승인문서번호가 없으면 효력이 없습니다.',
  columns: {
    district: districtColumn('중랑구'),
    projectCode: projectColumn('P3'),
    score: column(correctedScore, ['정정점수'], {
      required: true,
      filled: true,
      about: '정정한 점수입니다.',
      example: '81',
      width: 10,
    }),
    reason: column(text, ['사유'], { required: true, about: '정정한 사유입니다.', width: 30 }),
    approval: column(text, ['승인문서번호'], { about: '정정을 승인한 문서의 번호입니다.', width: 20 }),
    remedy: column(remedy, ['처리방법'], {
      about: '이미 교부한 금액을 어떻게 할지 정합니다. 정하지 않았으면 비웁니다.',
      example: '차년도 반영',
    }),
  },
});

export const correctionRows = inputRows(correctionsSheet, {
  read: ({ values, at }): Correction | null => {
    const { district: name, projectCode, score, reason, approval, remedy: way } = values;
    if (name === null || projectCode === null || score === null) return null;
    return {
      district: name,
      projectCode,
      score,
      reason: reason ?? '',
      approval: approval ?? '',
      remedy: way,
      at,
    };
  },
  write: (correction) => correction,
});
