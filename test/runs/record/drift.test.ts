import { annualRun } from '../../../src/annualRun';
import { examine } from '../../../src/runs/examination';
import { startHost } from '../../../workbench/node/startHost';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { told } from '../../domain/checks/told';
import { addRow, putSetting, putSheet } from '../../inputRows';
import { findCell, openSample, overtype } from '../../openSample';

/** What the run says when somebody changes the workbook after it was read and before it is written, and what it adds. */
async function meanwhile(act: (workbook: Workbook) => void) {
  const workbook = await openSample();
  const { host, close } = await startHost(workbook);
  let sheets: string[] = [];
  host.onBatch = () => {
    // The fourth request is the last one of the first examination.
    if (sheets.length > 0 || host.faults.count < 4) return;
    act(workbook);
    sheets = workbook.sheets.map(({ name }) => name);
  };
  const { outcome } = await annualRun(new Date(2020, 10, 24, 14, 0));
  await close();
  const added = workbook.sheets.map(({ name }) => name).filter((name) => !sheets.includes(name));
  return { says: outcome.status === 'blocked' ? outcome.issues.map(told) : [], added };
}

const removing = (name: string) => (workbook: Workbook) => {
  workbook.removeSheet(workbook.sheets.find((sheet) => sheet.name === name)!);
};

/** Types over 종로구's P1, 93 points. */
const scoring = (entry: string | number | null) => (workbook: Workbook) => {
  overtype(workbook, '자치구점수', findCell(workbook, '자치구점수', '종로구').replace('A', 'B'), entry);
};

const again = '변경을 확인하고 다시 산정하여 주시기 바랍니다.';
const changed = '의 내용이 바뀌어 아무것도 쓰지 않았습니다. 변경을 확인하고 다시 실행하여 주시기 바랍니다.';

describe('a co-author who changes an input while the run is under way (H09): nothing is written', () => {
  test.each<[string, (workbook: Workbook) => void, string[]]>([
    [
      'a score, docs/messages.md §2, 15',
      scoring(94),
      [
        `error H09 자치구점수!B3 산정 중 「자치구점수」 B3이 93에서 94로 바뀌어 쓰기를 중단했습니다. ${again}`,
      ],
    ],
    [
      'a score that is emptied',
      scoring(null),
      [
        `error H09 자치구점수!B3 산정 중 「자치구점수」 B3이 93에서 빈칸으로 바뀌어 쓰기를 중단했습니다. ${again}`,
      ],
    ],
    [
      'a score that cannot be read any more',
      scoring('보류'),
      [
        `error H09 자치구점수!B3 산정 중 「자치구점수」 B3이 93에서 보류로 바뀌어 쓰기를 중단했습니다. ${again}`,
      ],
    ],
    [
      'a row that is added',
      (workbook) => {
        addRow(workbook, '예산내역', ['연구용역비', 0, 100]);
      },
      [
        `error H09 예산내역!A5 산정 중 「예산내역」 A5가 빈칸에서 연구용역비로 바뀌어 쓰기를 중단했습니다. ${again}`,
      ],
    ],
    [
      'a setting that is overtyped',
      (workbook) => {
        putSetting(workbook, '배분단위', '만원');
      },
      [`error H09 설정!B16 산정 중 「설정」 B16이 천원에서 만원으로 바뀌어 쓰기를 중단했습니다. ${again}`],
    ],
    [
      'a setting that is added',
      (workbook) => {
        putSetting(workbook, '통지일', '2020-11-12');
      },
      [
        `error H09 설정!B24 산정 중 「설정」 B24가 빈칸에서 2020-11-12로 바뀌어 쓰기를 중단했습니다. ${again}`,
      ],
    ],
    [
      'a sheet that is added',
      (workbook) => {
        putSheet(workbook, '위원회', [
          ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
          ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
        ]);
      },
      [`error H09 위원회!A2 산정 중 「위원회」 A2가 빈칸에서 심의로 바뀌어 쓰기를 중단했습니다. ${again}`],
    ],
    [
      'a district whose name cannot be read any more: its scores are gone',
      (workbook) => {
        overtype(workbook, '자치구점수', findCell(workbook, '자치구점수', '강동구'), '강도구');
      },
      [`error H09 자치구점수 그 사이 「자치구점수」${changed}`],
    ],
    [
      'an optional sheet that is taken out',
      removing('추진일정'),
      [`error H09 추진일정 그 사이 「추진일정」${changed}`],
    ],
    ['a required sheet that is taken out', removing('결산'), [`error H09 결산 그 사이 「결산」${changed}`]],
    [
      'the fiscal year, without which nothing can be read',
      (workbook) => {
        putSetting(workbook, '회계연도', '');
      },
      [`error H09 설정 그 사이 「설정」${changed}`],
    ],
  ])('%s', async (_, act, says) => {
    expect(await meanwhile(act)).toEqual({ says, added: [] });
  });

  test('a sheet that is none of the inputs holds nothing up', async () => {
    const { says, added } = await meanwhile((workbook) => workbook.addSheet('메모'));
    expect([says, added.length]).toEqual([[], 8]);
  });
});

describe('what was previewed is what is written (쓰일 내용)', () => {
  /** What the run says of a workbook that changed after the officer saw the preview, and the grants that stand then. */
  async function seenThen(act: (workbook: Workbook) => void) {
    const workbook = await openSample();
    const { close } = await startHost(workbook);
    const previewed = await examine();
    act(workbook);
    const { outcome } = await annualRun(new Date(2020, 10, 24, 14, 0), { previewed });
    await close();
    return {
      status: outcome.status,
      says: outcome.status === 'blocked' ? outcome.issues.map(told) : [],
      isWritten: workbook.sheets.some(({ name }) => name === '교부내역'),
      parts: workbook.customXml.length,
    };
  }

  test('a score that changed since: nothing is written, and the cell is named with what it was and is', async () => {
    expect(await seenThen(scoring(94))).toEqual({
      status: 'blocked',
      says: [
        'error H09 자치구점수!B3 확인하신 뒤 「자치구점수」 B3이 93에서 94로 바뀌어 아무것도 쓰지 않았습니다. 변경을 확인하고 다시 실행하여 주시기 바랍니다.',
      ],
      isWritten: false,
      parts: 0,
    });
  });

  test('a row that is gone since: the sheet is named', async () => {
    expect(await seenThen(removing('추진일정'))).toMatchObject({
      status: 'blocked',
      says: [`error H09 추진일정 그 사이 「추진일정」${changed}`],
    });
  });

  test('nothing that matters has changed: it is written as it was seen', async () => {
    const seen = await seenThen((workbook) => workbook.addSheet('메모'));
    expect(seen).toEqual({ status: 'written', says: [], isWritten: true, parts: 1 });
  });

  test('a run recorded since by somebody else is not recorded over, and the same once more is no run', async () => {
    const workbook = await openSample();
    const { close } = await startHost(workbook);
    const previewed = await examine();
    const theirs = await annualRun(new Date(2020, 10, 24, 14, 0));
    expect(theirs.outcome.status).toBe('written');
    const same = await annualRun(new Date(2020, 10, 24, 14, 1), { previewed });
    expect(same.outcome.status).toBe('unchanged');
    overtype(workbook, '교부내역', 'A1', '고친 제목');
    const mine = await annualRun(new Date(2020, 10, 24, 14, 2), { previewed });
    await close();
    expect(mine.outcome).toMatchObject({ status: 'blocked', issues: [{ kind: 'recordDrifted' }] });
  });
});
