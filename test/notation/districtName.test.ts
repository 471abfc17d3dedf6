import fc from 'fast-check';
import { seoulDistricts } from '../../src/domain/districts/district';
import { districtKey, matchDistrict, nearestDistrict } from '../../src/notation/districtName';

const match = (text: string) => matchDistrict(text, seoulDistricts);

test.each([
  ['중구', '중구'],
  ['중 구', '중구'],
  ['중', '중구'],
  ['서울특별시 중구', '중구'],
  ['서울시중구', '중구'],
  ['서울 중구청장', '중구'],
  ['중구청', '중구'],
  ['중\u00a0구\u200b', '중구'],
  ['중구'.normalize('NFD'), '중구'],
  ['강북', '강북구'],
  ['구로', '구로구'],
  ['구로구', '구로구'],
  ['서대문', '서대문구'],
])('%j is %s', (text, name) => {
  expect(match(text)).toBe(name);
});

test.each([
  '',
  '동',
  '강',
  '구',
  '서울',
  '서울특별시',
  '청',
  '강도구',
  '강동구구',
  '종로중구',
  '부산 중구',
  '성',
  '계',
  '11110',
])('%j is no district', (text) => {
  expect(match(text)).toBeNull();
});

test('an alias of the list is accepted, and one that two districts claim is not', () => {
  const districts = [
    { name: '중구', aliases: ['중부권', '도심'] },
    { name: '종로구', aliases: ['도심'] },
  ];
  expect(matchDistrict('중부권', districts)).toBe('중구');
  expect(matchDistrict('서울 중부권', districts)).toBe('중구');
  expect(matchDistrict('도심', districts)).toBeNull();
});

test('another city brings its own names', () => {
  expect(districtKey('대구광역시 달서구청', ['대구광역시', '대구'])).toBe('달서구');
});

test.each([
  ['강도구', '강동구'],
  ['서데문구', '서대문구'],
  ['성붂구', '성북구'],
  ['동작9', '동작구'],
  ['용산 구 ', '용산구'],
])('%j looks most like %s', (text, name) => {
  expect(nearestDistrict(text, seoulDistricts)).toBe(name);
});

test('there is nothing near in an empty list', () => {
  expect(nearestDistrict('강동구', [])).toBe('');
});

test('every way to write a district finds it and no other', () => {
  const city = fc.constantFrom('', '서울특별시', '서울시', '서울', '서울특별시 ');
  const ending = fc.constantFrom('', '청', '청장', ' 청장');
  const blank = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\n');
  const form = fc.constantFrom('NFC', 'NFD');
  fc.assert(
    fc.property(
      fc.constantFrom(...seoulDistricts),
      city,
      ending,
      blank,
      form,
      ({ name }, before, after, gap, norm) => {
        const written = before + name.split('').join(gap) + after;
        expect(match(written.normalize(norm))).toBe(name);
        expect(nearestDistrict(written, seoulDistricts)).toBe(name);
      },
    ),
  );
});
