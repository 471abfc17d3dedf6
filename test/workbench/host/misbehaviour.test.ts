import type { HostErrorCode } from '../../../workbench/host/hostError';
import { valuesOf, workbookOf } from '../../excel/workbookOf';
import { failureOf, withHost } from '../withHost';

const write = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('시트');
    sheet.getRange('A1').values = [['하나']];
    sheet.getRange('A2').values = [['둘']];
    await context.sync();
  });

describe('a host that behaves badly', () => {
  const codes: HostErrorCode[] = [
    'AccessDenied',
    'InvalidOperationInCellEditMode',
    'RequestAborted',
    'GeneralException',
  ];

  it.each(codes)('refuses the k-th request with %s and does none of it', async (code) => {
    const workbook = workbookOf({ 시트: [] });
    await withHost(
      workbook,
      async ({ host }) => {
        await Excel.run((context) => context.sync());
        expect(await failureOf(write())).toMatchObject({ code });
        expect(valuesOf(workbook, '시트')).toEqual([]);
        await write();
        expect(valuesOf(workbook, '시트')).toEqual([['하나'], ['둘']]);
        expect(host.faults.count).toBe(3);
      },
      { faults: [{ request: 2, code }] },
    );
  });

  it('breaks off in the middle of a request', async () => {
    const workbook = workbookOf({ 시트: [] });
    await withHost(
      workbook,
      async () => {
        expect(await failureOf(write())).toMatchObject({ code: 'RequestAborted' });
        expect(valuesOf(workbook, '시트')).toEqual([['하나']]);
      },
      { faults: [{ request: 1, code: 'RequestAborted', done: 'half' }] },
    );
  });

  it.each([
    { done: 'nothing' as const, left: [] },
    { done: 'everything' as const, left: [['하나'], ['둘']] },
  ])('loses the connection with $done of the request done', async ({ done, left }) => {
    const workbook = workbookOf({ 시트: [] });
    await withHost(
      workbook,
      async () => {
        expect(await failureOf(write())).toMatchObject({ code: 'GeneralException' });
        expect(valuesOf(workbook, '시트')).toEqual(left);
      },
      { faults: [{ request: 1, code: 'lost', done }] },
    );
  });

  it('refuses an answer over the limit, as Excel on the web does over 5 MB', async () => {
    const workbook = workbookOf({ 시트: Array.from({ length: 300 }, (_, row) => ['글'.repeat(100), row]) });
    await withHost(
      workbook,
      async () => {
        const read = Excel.run(async (context) => {
          context.workbook.worksheets.getItem('시트').getUsedRange().load('values');
          await context.sync();
        });
        expect(await failureOf(read)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
      },
      { answerLimit: 20_000 },
    );
  });

  it('lowers requirement sets, changes language and theme', async () => {
    await withHost(
      workbookOf({ 시트: [] }),
      () => {
        const { displayLanguage, officeTheme, requirements } = Office.context;
        expect([displayLanguage, officeTheme.isDarkTheme]).toEqual(['en-US', true]);
        expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
        expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
        expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
        return Promise.resolve();
      },
      { locale: 'en-US', requirements: { ExcelApi: '1.9' }, theme: 'dark' },
    );
    await withHost(workbookOf({ 시트: [] }), () => {
      expect(Office.context.displayLanguage).toBe('ko-KR');
      return Promise.resolve();
    });
  });

  it('is slow', async () => {
    await withHost(
      workbookOf({ 시트: [] }),
      async () => {
        const from = performance.now();
        await write();
        expect(performance.now() - from).toBeGreaterThan(45);
      },
      { delay: 50 },
    );
  });
});
