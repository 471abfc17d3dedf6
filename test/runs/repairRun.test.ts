import type { Fix } from '../../src/domain/issues/issue';
import { examine } from '../../src/runs/examination';
import { repairRun } from '../../src/runs/repairRun';
import type { Fault } from '../../workbench/host/misbehaviour';
import { startHost } from '../../workbench/node/startHost';
import { plainStyle } from '../../workbench/workbook/style';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { valuesOf } from '../excel/workbookOf';
import { putSetting } from '../inputRows';
import { findCell, openSample, overtype } from '../openSample';

/** The sample with a counter behind a number, and a blank behind a name: 설정 B13 and 자치구점수 A27. */
async function untidy(): Promise<Workbook> {
  const workbook = await openSample();
  putSetting(workbook, '사업수한도', '5개');
  overtype(workbook, '자치구점수', findCell(workbook, '자치구점수', '강동구'), '강동구 ');
  return workbook;
}

/** Accepts all that is proposed; `meanwhile` is what happens after the officer saw it. */
async function accept(meanwhile: (workbook: Workbook) => void = () => undefined) {
  const workbook = await untidy();
  const { close } = await startHost(workbook);
  const fixes = (await examine()).issues.flatMap(({ fix }): Fix[] => (fix ? [fix] : []));
  meanwhile(workbook);
  const { repaired, issues } = await repairRun(fixes, new Date('2020-11-24T14:30:00'));
  await close();
  const cells = [valuesOf(workbook, '설정')?.[12]?.[1], valuesOf(workbook, '자치구점수')?.[26]?.[0]];
  return { repaired, says: issues.map(told), cells, log: valuesOf(workbook, '수정기록')?.slice(3) };
}

describe('repairs that an officer accepted', () => {
  test('are written together, and recorded', async () => {
    expect(await accept()).toEqual({
      repaired: 2,
      says: [],
      cells: [5, '강동구'],
      log: [
        ['2020. 11. 24. 14:30', '설정', 'B13', '5개', 5],
        ['2020. 11. 24. 14:30', '자치구점수', 'A27', '강동구 ', '강동구'],
      ],
    });
  });

  test('turn a column of percentages into scores that look like scores, in one step, and nobody loses money', async () => {
    const workbook = await openSample();
    const scores = workbook.sheets.find(({ name }) => name === '자치구점수')!;
    const before = valuesOf(workbook, '자치구점수')!.map((row) => [...row]);
    // A title, the header, then the districts.
    const rows = Array.from({ length: 25 }, (_, i) => i + 2);
    for (const row of rows) {
      const score = Number(before[row]![1]);
      scores.put(row, 1, { value: score / 100, formula: null, style: { ...plainStyle, numFmt: '0%' } });
    }
    const { close } = await startHost(workbook);
    const { issues } = await examine();
    const fixes = issues.flatMap(({ fix }): Fix[] => (fix ? [fix] : []));
    const run = await repairRun(fixes, new Date('2020-11-24T14:30:00'));
    const { result } = await examine();
    await close();
    expect({
      refused: new Set(issues.flatMap(({ kind, severity }) => (severity === 'error' ? [kind] : []))),
      repaired: run.repaired,
      scores: valuesOf(workbook, '자치구점수'),
      formats: new Set(rows.map((row) => scores.cell(row, 1)?.style.numFmt ?? 'General')),
      achieved: result?.allocation.perProject.find(({ code }) => code === 'P1')?.achieved,
    }).toEqual({
      refused: new Set(['scorePercent']),
      repaired: 25,
      scores: before,
      formats: new Set(['General']),
      achieved: 25,
    });
  });

  const sheetOf = (workbook: Workbook, name: string) => workbook.sheets.find((one) => one.name === name)!;

  test.each<[string, (workbook: Workbook) => void, string[]]>([
    [
      'a cell holds something else by now',
      (workbook) => {
        putSetting(workbook, '사업수한도', '6개');
      },
      [
        'error H09 설정!B13 확인하신 뒤 「설정」 B13이 5개에서 6개로 바뀌어 아무것도 쓰지 않았습니다. 변경을 확인하고 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'a cell was emptied',
      (workbook) => {
        putSetting(workbook, '사업수한도', '');
      },
      [
        'error H09 설정!B13 확인하신 뒤 「설정」 B13이 5개에서 빈칸으로 바뀌어 아무것도 쓰지 않았습니다. 변경을 확인하고 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'a sheet is protected',
      (workbook) => {
        sheetOf(workbook, '설정').protected = true;
      },
      [
        'error H02 설정 「설정」이 보호되어 있어 쓰지 않았습니다. 보호를 해제하신 뒤 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'a sheet is hidden',
      (workbook) => {
        sheetOf(workbook, '자치구점수').visibility = 'hidden';
      },
      [
        'error H12 자치구점수 「자치구점수」 시트가 숨겨져 있어 쓰지 않았습니다. 숨기기를 취소하여 내용을 확인하신 뒤 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'a sheet was taken out',
      (workbook) => {
        workbook.removeSheet(sheetOf(workbook, '설정'));
      },
      [
        'error H09 설정!B13 그 사이 「설정」 B13의 내용이 바뀌어 아무것도 쓰지 않았습니다. 변경을 확인하고 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'the workbook is read-only',
      (workbook) => {
        workbook.readOnly = true;
      },
      [
        'error H10 설정·자치구점수 통합 문서가 읽기 전용으로 열려 있어 「설정·자치구점수」에 아무것도 쓰지 않았습니다. 편집할 수 있게 다시 여시거나 다른 이름으로 저장한 뒤 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'the log cannot be made, because the structure is protected',
      (workbook) => {
        workbook.structureProtected = true;
      },
      [
        "error H11 수정기록 통합 문서 구조가 보호되어 있어 「수정기록」 시트를 만들거나 지울 수 없으므로 아무것도 쓰지 않았습니다. '통합 문서 보호'를 해제하신 뒤 다시 실행하여 주시기 바랍니다.",
      ],
    ],
  ])('none is written where %s', async (_, meanwhile, says) => {
    const { cells, ...rest } = await accept(meanwhile);
    expect(rest).toEqual({ repaired: 0, says, log: undefined });
    expect(cells[1]).toBe('강동구 ');
  });

  const percents = async (): Promise<Workbook> => {
    const workbook = await openSample();
    const scores = sheetOf(workbook, '자치구점수');
    for (const row of [2, 3, 4]) {
      const { value } = scores.cell(row, 1)!;
      scores.put(row, 1, {
        value: Number(value) / 100,
        formula: null,
        style: { ...plainStyle, numFmt: '0%' },
      });
    }
    return workbook;
  };
  const asItStands = (workbook: Workbook) => ({
    cells: [2, 3, 4].map((row) => {
      const cell = sheetOf(workbook, '자치구점수').cell(row, 1)!;
      return [cell.value, cell.style.numFmt ?? 'General'];
    }),
    log: valuesOf(workbook, '수정기록')?.length,
  });
  const faults: readonly Pick<Fault, 'code' | 'done'>[] = [
    { code: 'AccessDenied', done: 'nothing' },
    { code: 'GeneralException', done: 'half' },
    { code: 'GeneralException', done: 'everything' },
  ];

  test.each(faults)(
    'of percentages are whole or not at all, formats too: $code after $done',
    async (fault) => {
      // What the examination asks before.
      const asked = 4;
      for (let request = 1; ; request += 1) {
        const workbook = await percents();
        const before = asItStands(workbook);
        const { host, close } = await startHost(workbook, {
          faults: [{ request: asked + request, ...fault }],
        });
        const fixes = (await examine()).issues.flatMap(({ fix }): Fix[] => (fix ? [fix] : []));
        expect(host.faults.count).toBe(asked);
        const run = await repairRun(fixes, new Date('2020-11-24T14:30:00')).catch(() => null);
        const isTried = host.faults.count >= asked + request;
        await close();
        expect(asItStands(workbook)).toEqual(
          run?.repaired === 3
            ? {
                cells: [
                  [93, 'General'],
                  [100, 'General'],
                  [70, 'General'],
                ],
                log: 6,
              }
            : before,
        );
        if (!isTried) return;
      }
    },
  );
});
