import { workbookOf } from '../../excel/workbookOf';
import { withHost } from '../withHost';

describe('worksheet functions through the runtime of office.js', () => {
  it('calls, gets values, spilled matrices, errors and errors of single cells', async () => {
    await withHost(workbookOf({ 시트: [] }), async ({ host }) => {
      CustomFunctions.associate({
        TWICE: (value: number) => value * 2,
        COLUMN: (values: unknown[][]) =>
          values.map(([value]) => [
            value === '' ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable) : value,
          ]),
        ERROR_OF: (value: unknown) => (value instanceof CustomFunctions.Error ? value.code : 'none'),
        OMITTED: (value: unknown) => value === null,
        REFUSE: () => {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's own error, typed without Error
          throw new CustomFunctions.Error(
            CustomFunctions.ErrorCode.invalidValue,
            '첫 인수를 읽을 수 없습니다.',
          );
        },
      });
      expect(
        await Promise.all([
          host.callFunction('TWICE', [21]),
          host.callFunction('COLUMN', [[['가'], ['']]]),
          host.callFunction('OMITTED', [null]),
          host.callFunction('REFUSE', []),
          host.callFunction('ERROR_OF', [{ error: '#REF!' }]),
        ]),
      ).toEqual([
        { ok: true, value: 42 },
        { ok: true, value: [['가'], [{ error: '#N/A' }]] },
        { ok: true, value: true },
        { ok: false, error: '#VALUE!', message: '첫 인수를 읽을 수 없습니다.' },
        { ok: true, value: '#REF!' },
      ]);
    });
  });

  it('answers thousands of calls in a few batches', async () => {
    await withHost(workbookOf({ 시트: [] }), async ({ host }) => {
      CustomFunctions.associate('NEXT', (value: number) => value + 1);
      const results = await Promise.all(
        Array.from({ length: 5_000 }, (_, index) => host.callFunction('NEXT', [index])),
      );
      expect(results.every((result, index) => result.ok && result.value === index + 1)).toBe(true);
    });
  });
});
