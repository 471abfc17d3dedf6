import { parseUnit, unitNames, unitInBrackets } from '../../src/notation/unitName';

test.each(Object.entries(unitNames))('%s is written %s, and read back', (unit, name) => {
  expect(parseUnit(name)).toBe(unit);
  expect(parseUnit(` ${name.split('').join(' ')} `.normalize('NFD'))).toBe(unit);
});

test.each(['', '원원', '십만원', '천', '달러', '%'])('%j is no unit', (text) => {
  expect(parseUnit(text)).toBeNull();
});

test.each([
  ['사업비(원)', 'won'],
  ['사업비\n（천원）', 'thousand'],
  ['(단위 : 천원, %)', 'thousand'],
  ['(단위:백만원)', 'million'],
  ['[단위: 억원]', 'hundredMillion'],
  ['단위:백만원', 'million'],
  ['단위 : 만원, 개소', 'tenThousand'],
  ['교부액(국비, 천원)', 'thousand'],
  ['금액 (금액단위 : 원)', 'won'],
  ['2020예산액 (B)', null],
  ['사업비', null],
  ['사업비(국비)', null],
  ['사업비(원) / 집행액(천원)', null],
  ['', null],
])('the unit beside %j is %j', (header, unit) => {
  expect(unitInBrackets(header)).toBe(unit);
});
