import { seoulDistricts } from '../../src/domain/districts/district';
import { decideCodeSystem, districtOfCode } from '../../src/notation/districtCode';

const administrative = seoulDistricts.map(({ code }) => code ?? '');
const statistical = seoulDistricts.map((_, order) => String(11_010 + order * 10));
const colliding = ['11110', '11140', '11170', '11200', '11230'];

test.each([
  ['the whole administrative column', administrative, 'administrative'],
  ['the whole statistical column', statistical, 'statistical'],
  ['one statistical code among colliding ones', ['11110', '11010'], 'statistical'],
  ['one administrative code among colliding ones', ['11110', '11215'], 'administrative'],
  ['a full-width code', ['１１２１５'], 'administrative'],
  ['an unknown code beside known ones', ['11110', '11215', '99999'], 'administrative'],
  ['nothing but codes of both', colliding, 'ambiguous'],
  ['codes of either', ['11010', '11215'], 'ambiguous'],
  ['no known code', ['', '종로구', '26110'], 'none'],
  ['an empty column', [], 'none'],
])('%s: %s', (_, codes, system) => {
  expect(decideCodeSystem(codes)).toBe(system);
});

test('exactly the five codes of docs/programme.md §3 stand in both systems', () => {
  expect(administrative.filter((code) => statistical.includes(code))).toEqual(colliding);
});

test.each([
  ['11110', '종로구', '노원구'],
  ['11140', '중구', '마포구'],
  ['11230', '동대문구', '강남구'],
  ['11740', '강동구', null],
  ['11010', null, '종로구'],
  ['11250', null, '강동구'],
])('%s is %s in the administrative system and %s in the statistical', (code, first, second) => {
  expect(districtOfCode(code, 'administrative')).toBe(first);
  expect(districtOfCode(code, 'statistical')).toBe(second);
});
