import { fingerprint, shortFingerprint } from '../../../src/domain/record/fingerprint';

const rows = [
  { district: '종로구', score: { digits: 93n, scale: 0 }, at: { sheet: '자치구점수', cell: 'B2' } },
  { district: '중구', score: { digits: 100n, scale: 0 }, at: { sheet: '자치구점수', cell: 'B3' } },
];

describe('fingerprint (지문)', () => {
  test('is the same for rows in another order, read from other cells, typed in decomposed Hangul', () => {
    const moved = [...rows].reverse().map((row) => ({
      at: { sheet: '다른 시트', cell: 'Z9' },
      score: row.score,
      district: row.district.normalize('NFD'),
    }));
    expect(fingerprint(moved)).toBe(fingerprint(rows));
  });

  test('differs when one score differs by its last digit', () => {
    const changed = [rows[0], { ...rows[1], score: { digits: 99n, scale: 0 } }];
    expect(fingerprint(changed)).not.toBe(fingerprint(rows));
  });

  test('a number is not its text, and absent is not zero', () => {
    expect(new Set([1, '1', 1n, null, 0, ''].map((value) => fingerprint({ value }))).size).toBe(6);
  });

  test('shows eight digits on paper', () => {
    expect(shortFingerprint(fingerprint(rows))).toMatch(/^[0-9a-f]{8}$/);
  });
});
