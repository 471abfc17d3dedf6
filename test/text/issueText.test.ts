import { issuesEn } from '../../src/text/en/issues';
import { issueMessage, issueText } from '../../src/text/issueText';

const params = { unit: 1 };

describe('the words for an issue', () => {
  it('name the cell', () => {
    const source = { kind: 'unitTooSmall', at: { sheet: '설정', cell: 'B9' }, params } as const;
    expect(issueText(source).what).toBe('「설정」 B9의 배분단위 1원이 10원보다 작습니다.');
  });

  it('name the sheet alone where there is no cell', () => {
    const source = { kind: 'unitTooSmall', at: { sheet: '설정', cell: null }, params } as const;
    expect(issueText(source).what).toBe('「설정」의 배분단위 1원이 10원보다 작습니다.');
  });

  it('are one sentence where there is nothing to do', () => {
    const at = { sheet: '대상사업', cell: 'D2' };
    const source = { kind: 'zeroBudget', at, params: { project: 'P1' } } as const;
    expect([issueMessage(source), issueMessage(source, issuesEn)]).toEqual([
      issueText(source).what,
      issueText(source, issuesEn).what,
    ]);
  });
});
