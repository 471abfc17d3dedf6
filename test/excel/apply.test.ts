import { applyPlans } from '../../src/excel/apply';
import { readPart } from '../../src/excel/record';
import type { SheetPlan } from '../../src/sheets/model/sheetPlan';
import type { Fault } from '../../workbench/host/misbehaviour';
import { startHost } from '../../workbench/node/startHost';
import { told } from '../domain/checks/told';
import { valuesOf, workbookOf } from './workbookOf';

const plan: SheetPlan = {
  sheet: '예산총괄',
  blocks: [
    {
      at: 'A1',
      rows: [
        ['2020년도 예산총괄(안)', null],
        ['계', { formula: 'SUM(B3:B4)', expect: 3_000_000 }],
        ['사무관리비', 0],
        ['=HYPERLINK("x")', 3_000_000],
      ],
    },
  ],
  styles: [{ range: 'A2:B2', style: 'total' }],
  formats: [{ range: 'B2:B4', format: 'amount' }],
  merges: ['A1:B1'],
  widths: [20, 15],
  frozen: { rows: 1, columns: 0 },
  print: { orientation: 'landscape', area: 'A1:B4', titleRows: '$1:$1', footerCenter: '&P / &N' },
};

const written = [
  ['2020년도 예산총괄(안)', ''],
  ['계', 3_000_000],
  ['사무관리비', 0],
  ['=HYPERLINK("x")', 3_000_000],
];

const request = { plans: [plan], part: { name: 'run-record' as const, content: { number: 1 } } };

describe('writing plans through the real office.js', () => {
  test('writes values, native formulas, text that looks like a formula as text, and the record', async () => {
    const workbook = workbookOf({ 설정: [['항목', '값']] });
    const { host, close } = await startHost(workbook);
    const result = await applyPlans(request);
    expect(result.ok && result.value.sheets).toEqual(['예산총괄']);
    expect(host.faults.count).toBe(2);
    expect(valuesOf(workbook, '예산총괄')).toEqual(written);
    const sheet = workbook.sheets[1]!;
    expect(sheet.cell(1, 1)?.formula).toBe('=SUM(B3:B4)');
    expect(sheet.cell(3, 0)?.formula).toBeNull();
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.frozenRows).toBe(1);
    expect(await readPart('run-record')).toEqual({ number: 1 });
    await close();
  });

  test('prints on A4 with the margins of official papers: 30 mm above, 15 below, 20 beside, 10 for head and foot', async () => {
    const workbook = workbookOf({ 설정: [['항목', '값']] });
    const { close } = await startHost(workbook);
    await applyPlans(request);
    const { margins, ...layout } = workbook.sheets[1]!.page;
    const millimetres = Object.entries(margins ?? {}).map(([side, inches]) => [
      side,
      Math.round(Number(inches) * 25.4 * 10) / 10,
    ]);
    expect(Object.fromEntries(millimetres)).toEqual({
      top: 30,
      bottom: 15,
      left: 20,
      right: 20,
      header: 10,
      footer: 10,
    });
    expect(layout).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToWidth: 1,
      printArea: '$A$1:$B$4',
      printTitlesRow: '$1:$1',
    });
    await close();
  });

  test('written again, gives the same sheet; a part of the same name is replaced', async () => {
    const workbook = workbookOf({ 설정: [['항목', '값']] });
    const { close } = await startHost(workbook);
    await applyPlans(request);
    await applyPlans({ ...request, part: { name: 'run-record', content: { number: 2 } } });
    expect(valuesOf(workbook, '예산총괄')).toEqual(written);
    expect(workbook.customXml).toHaveLength(1);
    expect(await readPart('run-record')).toEqual({ number: 2 });
    await close();
  });

  test.each([
    ['a sheet of that name that Gyobu did not write', 'sheetForeign', [['우리 부서 메모']], false],
    ['a protected sheet', 'sheetProtected', [['2019년도 예산총괄']], true],
  ] as const)('refuses %s, and writes nothing', async (_, kind, rows, isProtected) => {
    const workbook = workbookOf({ 예산총괄: rows });
    workbook.sheets[0]!.protected = isProtected;
    const { close } = await startHost(workbook);
    const second = { ...plan, sheet: '교부내역' };
    const result = await applyPlans({ plans: [second, plan], part: request.part });
    expect(result).toMatchObject({ ok: false, issues: [{ kind, at: { sheet: '예산총괄', cell: null } }] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['예산총괄']);
    expect(valuesOf(workbook, '예산총괄')).toEqual(rows);
    expect(workbook.customXml).toEqual([]);
    await close();
  });

  const before = [
    ['2019년도 예산총괄', ''],
    ['계', 7_403_100],
    ['', '손으로 쓴 메모'],
  ];

  describe.each(['nothing', 'half', 'everything'] as const)(
    'when the write fails after %s was done',
    (done) => {
      const codes: Fault['code'][] = [
        'AccessDenied',
        'RequestAborted',
        'GeneralException',
        'lost',
        // What only a bug of ours, or a sheet that vanishes at that moment, can cause.
        'ItemNotFound',
        'InvalidArgument',
        'ItemAlreadyExists',
      ];
      test.each(codes)('%s leaves the workbook as before, or complete', async (code) => {
        const workbook = workbookOf({ 예산총괄: before });
        const { host, close } = await startHost(workbook, { faults: [{ request: 2, code, done }] });
        const result = await applyPlans(request);
        expect(valuesOf(workbook, '예산총괄')).toEqual(result.ok ? written : before);
        expect(workbook.customXml).toHaveLength(result.ok ? 1 : 0);
        await close();
        // Of an answer that never arrived the client knows no reference that it could give back.
        if (code !== 'lost' || done !== 'everything') expect(host.open.references).toBe(0);
      });
    },
  );

  const unexpected = (reason: string) =>
    `error H20 예산총괄 예상하지 못한 오류(${reason})가 나서 「예산총괄」에 아무것도 쓰지 않았습니다. 다시 실행하여 주시기 바랍니다. 같은 오류가 또 나면 이 글을 전산 담당자에게 알려 주시기 바랍니다.`;

  test('an error that nobody foresaw in the middle of the write: what stood there stands again, and it is told', async () => {
    const workbook = workbookOf({ 예산총괄: before });
    const faults: Fault[] = [{ request: 2, code: 'ItemNotFound', done: 'half' }];
    const { close } = await startHost(workbook, { faults });
    const result = await applyPlans(request);
    expect(result.ok ? [] : result.issues.map(told)).toEqual([unexpected('ItemNotFound')]);
    expect(valuesOf(workbook, '예산총괄')).toEqual(before);
    expect(workbook.customXml).toEqual([]);
    await close();
  });

  test('a plan that Excel cannot write is found out on the way, and put back', async () => {
    const workbook = workbookOf({ 예산총괄: before });
    const { close } = await startHost(workbook);
    const result = await applyPlans({ ...request, plans: [{ ...plan, merges: ['A1:ZZZZ9'] }] });
    expect(result.ok ? [] : result.issues.map(told)).toEqual([unexpected('InvalidArgument')]);
    expect(valuesOf(workbook, '예산총괄')).toEqual(before);
    await close();
  });

  test('an error of the add-in itself is no different', async () => {
    const workbook = workbookOf({ 예산총괄: before });
    const { close } = await startHost(workbook);
    const broken = { ...plan, styles: [{ range: 'A1', style: 'none' as never }] };
    const result = await applyPlans({ ...request, plans: [broken] });
    expect(result).toMatchObject({ ok: false, issues: [{ kind: 'writeUnexpected' }] });
    expect(valuesOf(workbook, '예산총괄')).toEqual(before);
    await close();
  });

  test('an unforeseen error, after which Excel answers no more: it is said that what stands is not known', async () => {
    const workbook = workbookOf({ 예산총괄: before });
    const faults: Fault[] = [
      { request: 2, code: 'ItemNotFound', done: 'half' },
      { request: 3, code: 'lost' },
    ];
    const { close } = await startHost(workbook, { faults });
    expect(await applyPlans(request)).toMatchObject({ ok: false, issues: [{ kind: 'writeUnknown' }] });
    await close();
  });
});
