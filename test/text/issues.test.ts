import { allocationKinds } from '../../src/domain/allocation/allocationKinds';
import { checkKinds } from '../../src/domain/issues/checkKinds';
import type { IssueKind } from '../../src/domain/issues/issueKinds';
import { issueKinds } from '../../src/domain/issues/issueKinds';
import { allocationKo } from '../../src/text/ko/allocation';
import { checksKo } from '../../src/text/ko/checks';
import { issuesEn } from '../../src/text/en/issues';
import { issuesKo } from '../../src/text/ko/issues';

const kinds = (Object.keys(issueKinds) as IssueKind[]).sort();

/** The placeholders of a text with their formats, each once: `amount:money`, `sheet`. */
function placeholders({ what, todo }: { what: string; todo: string }): string[] {
  return [
    ...new Set([...`${what} ${todo}`.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, name = '']) => name)),
  ].sort();
}

describe('the words for every kind of issue', () => {
  it('are there in both languages, and for no other kind', () => {
    expect({ ko: Object.keys(issuesKo).sort(), en: Object.keys(issuesEn).sort() }).toEqual({
      ko: kinds,
      en: kinds,
    });
  });

  it('have no kind of one part hidden by the same name in another', () => {
    const parts = [...Object.keys(allocationKinds), ...Object.keys(checkKinds)];
    expect(parts.filter((kind, i) => parts.indexOf(kind) !== i)).toEqual([]);
    for (const [part, texts] of [
      [allocationKinds, allocationKo],
      [checkKinds, checksKo],
    ] as const) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(part).sort());
      for (const [kind, text] of Object.entries(texts)) expect(issuesKo[kind as IssueKind]).toBe(text);
    }
  });

  it.each(kinds)('%s: the same facts in Korean and English', (kind) => {
    expect(placeholders(issuesEn[kind])).toEqual(placeholders(issuesKo[kind]));
  });

  it.each(kinds)('%s: polite Korean that names the sheet and is finished', (kind) => {
    const { what, todo } = issuesKo[kind];
    expect(what).toMatch(/「.+」/u);
    expect(what).toMatch(/니다(\([^)]*\)|\{cite\w+\})?\.$/u);
    expect(todo).toMatch(/^$|니다(\([^)]*\))?\.$/u);
    expect(`${what} ${todo}`).not.toMatch(/\{\w+\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/u);
  });

  it('have codes in one form', () => {
    const codes = Object.values(issueKinds).map(({ code }) => code);
    expect(codes.filter((code) => !/^[EWNRH]\d{2}$/.test(code))).toEqual([]);
  });
});
