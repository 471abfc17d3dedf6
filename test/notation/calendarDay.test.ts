import fc from 'fast-check';
import { isoFromSerial, serialFromIso } from '../../src/notation/date';

test('serials and days go there and back, but for the day that never was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      fc.pre(serial !== 60);
      expect(serialFromIso(isoFromSerial(serial) ?? '')).toBe(serial);
    }),
  );
});

test.each(['2020', '2020-01', ''])('%j alone has no serial', (date) => {
  expect(serialFromIso(date)).toBeNull();
});
