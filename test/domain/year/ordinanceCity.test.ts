import { seoulDistricts } from '../../../src/domain/districts/district';
import type { Issue } from '../../../src/domain/issues/issue';
import { issue } from '../../../src/domain/issues/issue';
import type { IssueKind } from '../../../src/domain/issues/issueKinds';
import { issueKinds } from '../../../src/domain/issues/issueKinds';
import { isUnderSeoulOrdinance, issuesInCity } from '../../../src/domain/year/ordinance';
import { issuesEn } from '../../../src/text/en/issues';
import { issuesKo } from '../../../src/text/ko/issues';
import { issueMessage } from '../../../src/text/issueText';

const daegu = [{ name: '수성구' }, { name: '달성군' }];
const at = { sheet: '위원회', cell: null };
/** Something for every placeholder of a kind's text. */
function anyParams(kind: IssueKind): Record<string, string | number> {
  const { what, todo } = issuesKo[kind];
  const places = [...`${what} ${todo}`.matchAll(/\{(\w+)(?::(\w+))?\}/gu)];
  const params = places.filter(([, name]) => name !== 'sheet' && name !== 'cell');
  return Object.fromEntries(
    params.map(([, name = '', format = '']) => [name, format === 'date' ? '2020-03-20' : 1000]),
  );
}

const worded = (issues: readonly Issue[]) => issues.map((one) => issueMessage(one));

describe("Seoul's ordinance", () => {
  it("holds for Seoul's districts, and for no list with another one in it", () => {
    expect([isUnderSeoulOrdinance(seoulDistricts), isUnderSeoulOrdinance(daegu)]).toEqual([true, false]);
  });

  it('is cited to Seoul, and to nobody else', () => {
    const found = [issue('selectionNotApproved', at)];
    expect(worded(issuesInCity(found, seoulDistricts))).toEqual([
      '「위원회」에 심의위원회의 사업선정 의결이 없습니다. 사업의 종류와 지원금액은 심의를 거쳐 정하니(조례 제4조제2항) 의결을 입력하여 주시기 바랍니다.',
    ]);
    expect(worded(issuesInCity(found, daegu))).toEqual([
      '「위원회」에 심의위원회의 사업선정 의결이 없습니다. 사업의 종류와 지원금액은 심의를 거쳐 정하니 의결을 입력하여 주시기 바랍니다.',
    ]);
  });

  it('is cited to another city by no kind of issue', () => {
    const kinds = Object.keys(issueKinds) as IssueKind[];
    const told = issuesInCity(
      kinds.map((kind) => issue(kind, at, anyParams(kind))),
      daegu,
    );
    expect(told.length).toBe(kinds.length - 5);
    const cites = told.flatMap((one) => [issueMessage(one), issueMessage(one, issuesEn)]);
    expect(cites.filter((text) => /조례|ordinance|서울|Seoul| {2}|\(\)/u.test(text))).toEqual([]);
  });

  it('asks of no other city what only it asks', () => {
    const found = [
      issue('committeeSize', at, { members: 9, min: 10, max: 15 }),
      issue('yearPlanReportDue', at, { held: '2025-03-20', due: '2025-04-19' }),
    ];
    expect(issuesInCity(found, seoulDistricts)).toEqual(found);
    expect(issuesInCity(found, daegu)).toEqual([]);
  });
});
