import { examineGrids } from '../../src/runs/examination';
import { scores, missingScores, sheetList } from '../../src/taskpane/steps/scores/core';
import type { StepSource } from '../../src/taskpane/steps/step';
import { reminderText } from '../../src/text/reminder';
import { readingCase } from '../sheets/readingCase';

/** What the step of the scores tells of a workbook: who is late, the letter to them, and the lines of the step. */
function late(name: string) {
  const source = examineGrids(readingCase(name));
  if (!source.year) throw new Error('no year');
  return missingScores(source.year, source).map(({ project, districts, unread }) => ({
    project: project.code,
    notSent: districts.length,
    unread: unread.districts.length,
    sheets: sheetList(unread.sheets),
    letter: reminderText({
      fiscalYear: 2020,
      programme: '시·자치구 공동협력사업',
      department: project.ownerDepartment,
      project: `${project.code} ${project.name}`,
      districts,
      unread,
      forms: '자치구점수',
    }).split('\n'),
    facts: scores(source as unknown as StepSource).map(({ text }) => text),
  }));
}

describe('a department is reminded of what is true', () => {
  test('its sheet is there and cannot be read: that is said, not that it has sent nothing', () => {
    const [only, ...others] = late('95-제목이-없는-부서-시트');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      project: 'P3',
      notSent: 0,
      unread: 25,
      sheets: '「자치구점수_일자리정책과」',
      facts: ['scores.unread', 'scores.notSubmitted'],
    });
    expect(only?.letter.slice(0, 2)).toEqual([
      '수신: 일자리정책과',
      '제목: 2020년 시·자치구 공동협력사업 평가점수 확인 요청',
    ]);
    expect(only?.letter[4]).toBe(
      "2. 'P3 희망 일자리' 사업의 자치구별 평가점수를 보내 주신 시트(「자치구점수_일자리정책과」)에서 아래와 같이 읽지 못했습니다. 확인하여 다시 제출하여 주시기 바랍니다.",
    );
    expect(only?.letter[5]).toMatch(/^ {2}가\. 읽지 못함: 25개 구\(종로구, 중구, /u);
    expect(only?.letter[6]).toMatch(/^ {2}나\. 제출 방법: 「자치구점수」 서식\./u);
  });

  test('there is no sheet of the department: nothing was sent', () => {
    expect(late('94-빠진-사업의-시트가-없다')).toMatchObject([
      { project: 'P3', notSent: 25, unread: 0, sheets: '', facts: ['scores.missing', 'scores.notSubmitted'] },
    ]);
  });

  test('one score that is no number and one empty cell: each by its name', () => {
    const [only] = late('108-못-읽은-점수와-빈칸');
    expect(only).toMatchObject({ project: 'P1', notSent: 1, unread: 1, sheets: '「자치구점수」' });
    expect(only?.letter.slice(5, 8)).toEqual([
      '  가. 미제출: 1개 구(중구)',
      '  나. 읽지 못함: 1개 구(종로구)',
      "  다. 제출 방법: 「자치구점수」 서식. 참여하지 않은 구는 '미참여'로 적어 주시기 바랍니다.",
    ]);
  });
});
