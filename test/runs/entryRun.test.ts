import { examine } from '../../src/runs/examination';
import { checkEntry, entryRun } from '../../src/runs/entryRun';
import type { Entry } from '../../src/sheets/year/enterRows';
import type { Fault } from '../../workbench/host/misbehaviour';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { valuesOf } from '../excel/workbookOf';
import { putSheet } from '../inputRows';
import { openSample } from '../openSample';

const sheetOf = (workbook: Workbook, name: string) => workbook.sheets.find((one) => one.name === name)!;

/** A review of the working committee, and the day of the notice: two sheets in one step. */
const entries: readonly Entry[] = [
  {
    part: 'meetings',
    rows: [
      {
        row: null,
        typed: {
          committee: '심의',
          heldOn: '2020-11-30',
          agenda: '평가결과의 적정성',
          agendaKind: '평가결과',
          decision: '원안가결',
          members: '12',
          document: '자치행정과-1000',
        },
      },
    ],
  },
  { part: 'settings', items: { noticeOn: '2020-12-03' } },
];

/** 위원회 with one meeting: the sample has none. */
function withMeetings(workbook: Workbook): void {
  putSheet(workbook, '위원회', [
    ['구분', '일자', '안건', '의결', '안건구분', '위원수', '문서번호'],
    ['실무', '2020. 2. 10.', '평가지표', '원안가결', '', '', '가-1'],
  ]);
}
const withoutMeetings = (): void => undefined;

/** All that a write may change. */
function contents(workbook: Workbook): string {
  return JSON.stringify(workbook.sheets.map(({ name }) => [name, valuesOf(workbook, name)]));
}

async function enter(
  prepare: (workbook: Workbook) => void = withMeetings,
  meanwhile: (workbook: Workbook) => void = () => undefined,
) {
  const workbook = await openSample();
  prepare(workbook);
  const { close } = await startHost(workbook);
  const check = checkEntry(entries, await examine(), 2020);
  if (!check.edit) throw new Error(check.others.map(told).join('\n'));
  meanwhile(workbook);
  const before = contents(workbook);
  const run = await entryRun(check.edit);
  const reading = await examine();
  await close();
  return { workbook, check, run, reading, isAsBefore: contents(workbook) === before };
}

describe('what a form enters', () => {
  test('stands in the sheets as it would have been typed, and reads back', async () => {
    const { run, reading } = await enter();
    expect(run.issues.map(told)).toEqual([]);
    expect(reading.year?.meetings.at(-1)).toMatchObject({
      ...{ committee: 'review', heldOn: '2020-11-30', agenda: '평가결과의 적정성', agendaKind: 'result' },
      ...{ decision: 'passed', members: 12, document: '자치행정과-1000' },
    });
    expect(reading.year?.settings.noticeOn).toBe('2020-12-03');
    expect(run.written?.places.map(({ sheet }) => sheet)).toEqual(['위원회', '설정']);
  });

  test('makes the sheet that is absent in the same step', async () => {
    const { run, reading } = await enter(withoutMeetings);
    expect(run.issues.map(told)).toEqual([]);
    expect(reading.year?.meetings.map(({ heldOn }) => heldOn)).toEqual(['2020-11-30']);
    expect(reading.year?.settings.noticeOn).toBe('2020-12-03');
  });

  const nextRow = (workbook: Workbook) => valuesOf(workbook, '위원회')!.length;

  test.each<[string, (workbook: Workbook) => void, string]>([
    [
      'somebody has entered a meeting there',
      (workbook) => {
        sheetOf(workbook, '위원회').put(nextRow(workbook), 1, {
          value: '2020. 11. 25.',
          formula: null,
          style: {},
        });
      },
      '바뀌어 아무것도 쓰지 않았습니다.',
    ],
    [
      'a column was renamed',
      (workbook) => {
        const sheet = sheetOf(workbook, '위원회');
        const header = valuesOf(workbook, '위원회')!.findIndex((row) => row.includes('안건구분'));
        const column = valuesOf(workbook, '위원회')![header]!.indexOf('안건구분');
        sheet.put(header, column, { value: '비고', formula: null, style: {} });
      },
      '안건구분에서 비고로 바뀌어 아무것도 쓰지 않았습니다.',
    ],
    [
      'the sheet is protected',
      (workbook) => {
        sheetOf(workbook, '설정').protected = true;
      },
      '보호되어 있어 쓰지 않았습니다.',
    ],
    [
      'the sheet is hidden',
      (workbook) => {
        sheetOf(workbook, '위원회').visibility = 'hidden';
      },
      '숨겨져 있어 쓰지 않았습니다.',
    ],
    [
      'the workbook is read-only',
      (workbook) => {
        workbook.readOnly = true;
      },
      '읽기 전용으로 열려 있어',
    ],
    [
      'the sheet was taken out',
      (workbook) => {
        workbook.removeSheet(sheetOf(workbook, '위원회'));
      },
      '내용이 바뀌어 아무것도 쓰지 않았습니다.',
    ],
  ])('is not written, and all stays as it is, where %s', async (_, meanwhile, says) => {
    const { run, isAsBefore } = await enter(undefined, meanwhile);
    expect(run.written).toBeNull();
    expect(run.issues.map(told).join('\n')).toContain(says);
    expect(isAsBefore).toBe(true);
  });

  test('is not written over a sheet of that name that was made meanwhile', async () => {
    const { run, isAsBefore } = await enter(withoutMeetings, (workbook) => {
      workbook.addSheet('위원회').put(0, 0, { value: '구분', formula: null, style: {} });
    });
    expect(run.written).toBeNull();
    expect(isAsBefore).toBe(true);
  });

  const faults: readonly Pick<Fault, 'code' | 'done'>[] = [
    { code: 'AccessDenied' },
    { code: 'InvalidOperationInCellEditMode' },
    { code: 'GeneralException', done: 'half' },
    { code: 'GeneralException', done: 'everything' },
    { code: 'lost', done: 'everything' },
  ];
  test.each(
    faults.flatMap((fault) => [withMeetings, withoutMeetings].map((prepare) => ({ ...fault, prepare }))),
  )(
    'is whole or not there at all, as it is told: $code after $done, $prepare.name',
    async ({ prepare, ...fault }) => {
      const complete = contents((await enter(prepare)).workbook);
      for (let request = 1; ; request += 1) {
        const workbook = await openSample();
        prepare(workbook);
        const first = await startHost(workbook);
        const { edit } = checkEntry(entries, await examine(), 2020);
        await first.close();
        const before = contents(workbook);
        const { host, close } = await startHost(workbook, { faults: [{ request, ...fault }] });
        const run = await entryRun(edit!);
        const isTried = host.faults.count >= request;
        await close();
        expect({ request, holds: contents(workbook) }).toEqual({
          request,
          holds: run.written ? complete : before,
        });
        if (!isTried) {
          expect(request).toBeGreaterThan(2);
          return;
        }
      }
    },
  );
});

describe('what a form is told before anything is written', () => {
  const check = async (entry: Entry) => {
    const workbook = await openSample();
    withMeetings(workbook);
    const { close } = await startHost(workbook);
    const examination = await examine();
    await close();
    return checkEntry([entry], examination, 2020);
  };
  const atFields = ({ atFields: found }: ReturnType<typeof checkEntry>) =>
    found.map(({ field, issue }) => [field, told(issue).replace(/^(\S+ \S+) \S+ .*$/u, '$1')]);

  test('each fault stands at its own field, and blocks', async () => {
    const found = await check({
      part: 'meetings',
      rows: [{ row: null, typed: { committee: '심의', heldOn: '다음 주', decision: '찬성' } }],
    });
    expect(atFields(found)).toEqual([
      ['heldOn', 'error R07'],
      ['agenda', 'error R08'],
      ['decision', 'error R09'],
    ]);
    expect(found.isBlocked).toBe(true);
  });

  test('what only asks for a look does not block', async () => {
    const found = await check({
      part: 'meetings',
      rows: [
        {
          row: null,
          typed: {
            committee: '심의',
            heldOn: '2020-11-30',
            agenda: '평가결과',
            decision: '원안가결',
            members: '3',
            document: '가-1',
          },
        },
      ],
    });
    expect(atFields(found)).toEqual([['members', 'warning W04']]);
    expect(found.isBlocked).toBe(false);
  });
});
