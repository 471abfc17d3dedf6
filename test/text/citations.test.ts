import { citations } from '../../src/text/citations';
import { screenEn } from '../../src/text/en/screen';
import type { ScreenKey } from '../../src/text/ko/screen';
import { screenKo } from '../../src/text/ko/screen';
import { fillText } from '../../src/text/template';

const purposes = (Object.keys(screenKo) as ScreenKey[]).filter((key) => key.endsWith('.purpose'));

describe('the articles that texts cite', () => {
  test("are those of Seoul's ordinance in Seoul", () => {
    expect([
      fillText(screenKo['intake.purpose'], citations('seoul', 'ko', true), 'ko'),
      fillText(screenEn['results.purpose'], citations('seoul', 'en', true), 'en'),
    ]).toEqual([
      '주관부서의 후보 사업을 모으고, 선정에 앞서 자치구의 의견을 듣습니다(서울특별시 조례 제7조제2항).',
      'The committee reviews the results (Seoul’s ordinance, art. 6). Until then all outputs are drafts, (안).',
    ]);
  });

  test('are none where the law of the city is not known: no purpose of a step is left with one', () => {
    const said = purposes.flatMap((key) => [
      fillText(screenKo[key], citations('unknown', 'ko', true), 'ko'),
      fillText(screenEn[key], citations('unknown', 'en', true), 'en'),
    ]);
    expect(purposes.length).toBeGreaterThan(8);
    expect(said.filter((text) => /조례|rdinance|서울|Seoul| {2}|\(\)|\{/u.test(text))).toEqual([]);
  });
});
