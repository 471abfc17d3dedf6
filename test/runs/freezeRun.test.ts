import { freezeRun, thawRun } from '../../src/runs/freezeRun';
import { functionSearch } from '../../src/runs/functionSearch';
import type { FunctionSignature } from '../../workbench/host/functionArguments';
import type { Fault } from '../../workbench/host/misbehaviour';
import type { HostOptions, RunningHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { valuesOf, workbookOf } from '../excel/workbookOf';
import { withHost } from '../workbench/withHost';

const any = { type: 'any', dimensionality: 'matrix' } as const;
const signatures: readonly FunctionSignature[] = [
  { id: 'WON', parameters: [any, any] },
  { id: 'HANGUL', parameters: [any, any] },
  { id: 'APPORTION', parameters: [any, any, any, any] },
];
const now = new Date('2020-11-24T14:30:00');

type Formulas = Readonly<Record<string, string>>;

/** The first sheet with these formulas typed into it, beside the real office.js and our real functions. */
async function withFormulas<T>(
  workbook: Workbook,
  formulas: Formulas,
  body: (running: RunningHost) => Promise<T>,
  options: HostOptions = {},
): Promise<T> {
  return withHost(
    workbook,
    async (running) => {
      const { host, settle } = running;
      const { worksheetFunctions } = await import('../../src/functions/catalogue');
      CustomFunctions.associate(worksheetFunctions);
      host.declareFunctions(signatures);
      await settle();
      for (const [address, formula] of Object.entries(formulas)) type(running, address, formula);
      await host.functionsIdle();
      return body(running);
    },
    options,
  );
}

function type({ host }: RunningHost, address: string, entry: string): void {
  const [sheet] = host.workbook.sheets;
  host.type(sheet!, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, entry);
}

function formulaIn(workbook: Workbook, row: number, column: number): string | null {
  return workbook.sheets[0]!.cell(row, column)?.formula ?? null;
}

const weights = { 나눔: [[1], [2], [1]] };
const typed = {
  C1: '=GYOBU.APPORTION(A1:A3,10)',
  E1: '=GYOBU.HANGUL(3000000000)',
  E2: '=SUM(C1:C3)',
  E3: '=GYOBU.WON("만억")',
};

describe('the search for functions of Gyobu', () => {
  it('finds each with all that it fills, on every sheet', async () => {
    const workbook = workbookOf({ ...weights, '지난 해': [['메모']] });
    workbook.sheets[1]!.put(0, 1, { value: 5, formula: '=ROUND(GYOBU.WON("5원"),0)', style: {} });
    workbook.sheets[1]!.visibility = 'hidden';
    await withFormulas(workbook, typed, async () => {
      const { formulas, areFunctionsSupported, issues } = await functionSearch();
      expect({ areFunctionsSupported, issues }).toEqual({ areFunctionsSupported: true, issues: [] });
      expect(
        formulas.map(({ at, area, values, isMixed, obstacle }) => [
          at.sheet,
          area,
          values,
          isMixed,
          obstacle?.kind,
        ]),
      ).toEqual([
        ['나눔', 'C1:C3', [[3], [5], [2]], false, undefined],
        ['나눔', 'E1', [['금3,000,000,000원(금삼십억원)']], false, undefined],
        ['나눔', 'E3', [['#VALUE!']], false, 'error'],
        ['지난 해', 'B1', [[5]], true, undefined],
      ]);
    });
  });

  it('says so where this Excel has no functions of add-ins', async () => {
    await withHost(
      workbookOf({ 메모: [['']] }),
      async (running) => {
        type(running, 'A1', '=GYOBU.WON(1)');
        const { formulas, areFunctionsSupported } = await functionSearch();
        expect(areFunctionsSupported).toBe(false);
        expect(formulas).toMatchObject([{ nameError: { cause: 'notLoaded' } }]);
      },
      { requirements: { ExcelApi: '1.14' } },
    );
  });
});

describe('값으로 고정', () => {
  const frozen = [
    [1, '', 3, '', '금3,000,000,000원(금삼십억원)'],
    [2, '', 5, '', 10],
    [1, '', 2, '', '#VALUE!'],
  ];

  it('turns formulas into what they show, spilled ranges whole, errors never, in one request', async () => {
    await withFormulas(workbookOf(weights), typed, async ({ host, settle }) => {
      const { formulas } = await functionSearch();
      const before = host.faults.count;
      const run = await freezeRun(formulas, now);
      await settle();
      expect(run.issues).toEqual([]);
      expect(run.formulas.map(({ area }) => area)).toEqual(['C1:C3', 'E1']);
      // The log is read in two requests, the cells in one, and one writes.
      expect(host.faults.count - before).toBe(4);
      expect(valuesOf(host.workbook, '나눔')).toEqual(frozen);
      expect([formulaIn(host.workbook, 0, 2), formulaIn(host.workbook, 0, 4)]).toEqual([null, null]);
      expect(formulaIn(host.workbook, 2, 4)).toBe('=GYOBU.WON("만억")');
      expect(valuesOf(host.workbook, '수정기록')!.slice(3)).toEqual([
        ['2020. 11. 24. 14:30', '나눔', 'C1:C3', '=GYOBU.APPORTION(A1:A3,10)', '3, 5, 2'],
        ['2020. 11. 24. 14:30', '나눔', 'E1', '=GYOBU.HANGUL(3000000000)', '금3,000,000,000원(금삼십억원)'],
      ]);
      type({ host, settle } as RunningHost, 'A1', '7');
      await host.functionsIdle();
      expect(valuesOf(host.workbook, '나눔')![0]).toEqual([7, '', 3, '', '금3,000,000,000원(금삼십억원)']);
    });
  });

  it('is taken back by 되돌리기, which the log tells too', async () => {
    await withFormulas(workbookOf(weights), typed, async ({ host, settle }) => {
      const run = await freezeRun((await functionSearch()).formulas, now);
      expect(await thawRun(run.formulas, now)).toMatchObject({ issues: [] });
      await settle();
      await host.functionsIdle();
      expect(valuesOf(host.workbook, '나눔')).toEqual(frozen);
      expect(formulaIn(host.workbook, 0, 2)).toBe('=GYOBU.APPORTION(A1:A3,10)');
      expect(
        valuesOf(host.workbook, '수정기록')!
          .slice(5)
          .map((row) => row.slice(2)),
      ).toEqual([
        ['C1:C3', '3, 5, 2', '=GYOBU.APPORTION(A1:A3,10)'],
        ['E1', '금3,000,000,000원(금삼십억원)', '=GYOBU.HANGUL(3000000000)'],
      ]);
      expect((await functionSearch()).formulas).toHaveLength(3);
    });
  });

  it.each([
    [
      'what a formula shows',
      'A1',
      '9',
      '확인하신 뒤 「나눔」 C1:C3이 3에서 7로 바뀌어 아무것도 쓰지 않았습니다.',
    ],
    [
      'the formula',
      'C1',
      '=GYOBU.APPORTION(A1:A3,20)',
      '확인하신 뒤 「나눔」 C1:C3이 =GYOBU.APPORTION(A1:A3,10)에서 =GYOBU.APPORTION(A1:A3,20)으로 바뀌어 아무것도 쓰지 않았습니다.',
    ],
    [
      'what it shows in a further cell',
      'A2',
      '1.5',
      '그 사이 「나눔」 C1:C3의 내용이 바뀌어 아무것도 쓰지 않았습니다.',
    ],
  ])('writes nothing where %s has changed since it was seen', async (_, address, entry, what) => {
    await withFormulas(workbookOf(weights), typed, async (running) => {
      const { formulas } = await functionSearch();
      type(running, address, entry);
      await running.host.functionsIdle();
      const run = await freezeRun(formulas, now);
      expect([run.formulas, run.issues.map(told)]).toEqual([
        [],
        [`error H09 나눔!C1:C3 ${what} 변경을 확인하고 다시 실행하여 주시기 바랍니다.`],
      ]);
      expect(formulaIn(running.host.workbook, 0, 4)).toBe('=GYOBU.HANGUL(3000000000)');
      expect(valuesOf(running.host.workbook, '수정기록')).toBeNull();
    });
  });

  const hindrances: readonly (readonly [kind: string, hinder: (workbook: Workbook) => void])[] = [
    [
      'sheetProtected',
      ({ sheets }) => {
        sheets[0]!.protected = true;
      },
    ],
    [
      'sheetHidden',
      ({ sheets }) => {
        sheets[0]!.visibility = 'hidden';
      },
    ],
    [
      'workbookReadOnly',
      (workbook) => {
        workbook.readOnly = true;
      },
    ],
    [
      'structureProtected',
      (workbook) => {
        workbook.structureProtected = true;
      },
    ],
    [
      'sheetForeign',
      (workbook) => {
        workbook.addSheet('수정기록').put(0, 0, { value: '내 메모', formula: null, style: {} });
      },
    ],
  ];

  it.each(hindrances)('writes nothing, and says so once: %s', async (kind, hinder) => {
    await withFormulas(workbookOf(weights), typed, async ({ host }) => {
      const { formulas } = await functionSearch();
      hinder(host.workbook);
      const run = await freezeRun(formulas, now);
      expect(run.issues.map((issue) => issue.kind)).toEqual([kind]);
      expect(formulaIn(host.workbook, 0, 2)).toBe('=GYOBU.APPORTION(A1:A3,10)');
    });
  });

  const faults: readonly Omit<Fault, 'request'>[] = (
    [
      'AccessDenied',
      'InvalidOperationInCellEditMode',
      'RequestAborted',
      'GeneralException',
      'lost',
      'tooLarge',
    ] as const
  ).flatMap((code) => (['nothing', 'half', 'everything'] as const).map((done) => ({ code, done })));

  it.each(faults)('is done wholly or not at all: $code after $done', async (fault) => {
    const search = 3 + 1;
    const write = 4;
    await withFormulas(
      workbookOf(weights),
      typed,
      async ({ host, settle }) => {
        const run = await freezeRun((await functionSearch()).formulas, now);
        await settle();
        await host.functionsIdle();
        expect(host.faults.count).toBeGreaterThan(search + write - 1);
        const isDone = run.issues.length === 0;
        expect(valuesOf(host.workbook, '나눔')).toEqual(frozen);
        expect(formulaIn(host.workbook, 0, 2)).toBe(isDone ? null : typed.C1);
        expect(formulaIn(host.workbook, 0, 4)).toBe(isDone ? null : typed.E1);
        expect(valuesOf(host.workbook, '수정기록') === null).toBe(!isDone);
      },
      { faults: [{ request: search + write, ...fault }] },
    );
  });
});
