import type { Fix } from '../../src/domain/issues/issue';
import { checkEntry, entryRun } from '../../src/runs/entryRun';
import { examine } from '../../src/runs/examination';
import { repairRun } from '../../src/runs/repairRun';
import { templateRun } from '../../src/runs/templateRun';
import { undoWrite } from '../../src/runs/undoList';
import type { Undoable } from '../../src/runs/writtenPlaces';
import type { Entry } from '../../src/sheets/year/enterRows';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { valuesOf } from '../excel/workbookOf';
import { putSetting } from '../inputRows';
import { openSample } from '../openSample';

const now = new Date('2020-11-24T14:30:00');

const entries: readonly Entry[] = [
  {
    part: 'meetings',
    rows: [
      {
        row: null,
        typed: {
          committee: '심의',
          heldOn: '2020-03-20',
          agenda: '사업선정',
          decision: '원안가결',
          members: '12',
        },
      },
    ],
  },
  { part: 'settings', items: { noticeOn: '2020-12-03', maxProjects: '7' } },
];

const written: Readonly<Record<string, () => Promise<Undoable>>> = {
  'an entry, with the sheet that was made for it': async () => {
    const { edit } = checkEntry(entries, await examine(), 2020);
    const { written: done } = await entryRun(edit!);
    return { kind: 'entry', edits: done!.edits, made: done!.made };
  },
  'a repair': async () => {
    const fixes = (await examine()).issues.flatMap(({ fix }): Fix[] => (fix ? [fix] : []));
    return { kind: 'repair', edits: (await repairRun(fixes, now)).edits, made: [] };
  },
  'sheets that were made': async () => {
    return { kind: 'sheets', edits: [], made: (await templateRun(2020)).made! };
  },
};

/** Cells as they look, and formats: all that an officer had. */
function contents(workbook: Workbook): string {
  return JSON.stringify(
    workbook.sheets
      .filter(({ name }) => name !== '수정기록')
      .map((sheet) => [
        sheet.name,
        valuesOf(workbook, sheet.name),
        [...sheet.cells()].map(({ cell }) => cell.style.numFmt ?? 'General'),
      ]),
  );
}

async function afterWriting(name: string, meanwhile: (workbook: Workbook) => void = () => undefined) {
  const workbook = await openSample();
  putSetting(workbook, '사업수한도', '5개');
  const before = contents(workbook);
  const { close } = await startHost(workbook);
  const undoable = await written[name]!();
  expect(contents(workbook)).not.toBe(before);
  meanwhile(workbook);
  const held = contents(workbook);
  const { issues } = await undoWrite(undoable, now);
  await close();
  return {
    workbook,
    issues: issues.map(told),
    isBefore: contents(workbook) === before,
    isKept: contents(workbook) === held,
  };
}

describe('undoing what the pane has written', () => {
  test.each(Object.keys(written))('gives back what was there before: %s', async (name) => {
    expect(await afterWriting(name)).toMatchObject({ issues: [], isBefore: true });
  });

  test('is told in 수정기록 where the change was', async () => {
    const { workbook } = await afterWriting('a repair');
    expect(
      valuesOf(workbook, '수정기록')
        ?.slice(3)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['설정', 'B13', '5개', 5],
      ['설정', 'B13', 5, '5개'],
    ]);
  });

  test.each<[string, string, (workbook: Workbook) => void, string]>([
    [
      'a cell holds something else by now',
      'an entry, with the sheet that was made for it',
      (workbook) => {
        putSetting(workbook, '통지일', '2020. 12. 4.');
      },
      '의 내용이 쓴 뒤에 바뀌어 아무것도 되돌리지 않았습니다. 바뀐 내용을 확인하시고, 필요하면 시트에서 직접 고쳐 주시기 바랍니다.',
    ],
    [
      'somebody has worked in the sheet that was made',
      'an entry, with the sheet that was made for it',
      (workbook) => {
        const sheet = workbook.sheets.find((one) => one.name === '위원회')!;
        sheet.put(7, 1, { value: '2020. 4. 1.', formula: null, style: {} });
      },
      '「위원회」의 내용이 쓴 뒤에 바뀌어',
    ],
    [
      'a repaired cell was changed',
      'a repair',
      (workbook) => {
        putSetting(workbook, '사업수한도', 6);
      },
      '「설정」 B13의 내용이 쓴 뒤에 바뀌어',
    ],
  ])('changes nothing where %s', async (_, name, meanwhile, says) => {
    const { issues, isKept } = await afterWriting(name, meanwhile);
    expect(issues.join('\n')).toContain(says);
    expect(isKept).toBe(true);
  });
});
