import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { citations } from '../../src/text/citations';
import { screenEn } from '../../src/text/en/screen';
import type { ScreenKey } from '../../src/text/ko/screen';
import { screenKo } from '../../src/text/ko/screen';
import { fillText } from '../../src/text/template';

const root = join(__dirname, '../..');
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

describe("Seoul's ordinance", () => {
  test('is named by article in one file; other texts hold a placeholder that the city’s law fills', () => {
    const cites = /조례 제\d+조|(?<![가-힣] )제[4-8]조(?:제\d+항)?[,)]|ordinance(?:,| \()? ?art/u;
    const files = ['src/text', 'src/runs', 'src/taskpane'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/u.test(file))
        .map((file) => `${folder}/${file}`),
    );
    const naming = files.filter((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .some((line) => !/^\s*(?:\/\*\*|\*|\/\/)/u.test(line) && cites.test(line)),
    );
    expect(naming).toEqual(['src/text/citations.ts']);
  });
});
