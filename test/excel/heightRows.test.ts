import { heightRows } from '../../src/excel/heightRows';

test('heights of many rows are one list, the last standing, and rows without one stay as they are', () => {
  expect(heightRows([])).toBeNull();
  expect(heightRows([{ rows: '3:9', points: 30 }])).toEqual({ rows: '3:9', points: 30 });
  expect(
    heightRows([
      { rows: '6:7', points: 30 },
      { rows: '3:4', points: 20 },
      { rows: '4:4', points: 45 },
    ]),
  ).toEqual({ rows: '3:7', points: [20, 45, null, 30, 30] });
});
