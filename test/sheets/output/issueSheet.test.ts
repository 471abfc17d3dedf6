import { planIssues } from '../../../src/sheets/output/issueSheet';
import { shownRows } from '../calculatedPlan';

describe('점검결과', () => {
  it('lists severity, sheet, cell, message and what to do, and colours what must be looked at', () => {
    const plan = planIssues(
      [
        {
          severity: 'warning',
          sheet: '결산',
          cell: 'B3',
          message: '확인이 필요합니다.',
          todo: '고쳐 주시기 바랍니다.',
        },
        { severity: 'note', sheet: '대상사업', cell: null, message: '=1+1로 보입니다.', todo: '' },
        {
          severity: 'error',
          sheet: '설정',
          cell: 'B2',
          message: '연도가 없습니다.',
          todo: '입력하여 주시기 바랍니다.',
        },
        {
          severity: 'error',
          sheet: '설정',
          cell: 'B9',
          message: '단위가 없습니다.',
          todo: '입력하여 주시기 바랍니다.',
        },
      ],
      'trial',
    );
    expect(shownRows(plan)).toEqual([
      ['자료 점검결과(안)', null, null, null, null],
      ['총 4건', null, null, null, null],
      ['구분', '시트', '셀', '내용', '조치'],
      ['주의', '결산', 'B3', '확인이 필요합니다.', '고쳐 주시기 바랍니다.'],
      ['참고', '대상사업', '', '=1+1로 보입니다.', ''],
      ['오류', '설정', 'B2', '연도가 없습니다.', '입력하여 주시기 바랍니다.'],
      ['오류', '설정', 'B9', '단위가 없습니다.', '입력하여 주시기 바랍니다.'],
    ]);
    expect(plan.styles.slice(-2)).toEqual([
      { range: 'A4:A4', style: 'warning' },
      { range: 'A6:A7', style: 'error' },
    ]);
    expect(plan.formats).toEqual([]);
  });

  it('says so when nothing was found', () => {
    expect(shownRows(planIssues([], 'final'))).toEqual([
      ['자료 점검결과', null, null, null, null],
      ['총 0건', null, null, null, null],
      ['구분', '시트', '셀', '내용', '조치'],
      ['이상 없음', '', '', '점검한 자료에서 이상을 찾지 못했습니다.', ''],
    ]);
  });
});
