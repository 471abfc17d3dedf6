import { readFileSync, writeFileSync } from 'node:fs';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { valuesOf } from '../../excel/workbookOf';
import { putSetting, putSheet } from '../../inputRows';
import { overtype } from '../../openSample';
import { gyobu, sample, temporaryFolder } from './commandFolder';

const folder = temporaryFolder();

/** Opens a file, changes it as a person would, and saves it under another name. */
async function edited(from: string, to: string, change: (workbook: Workbook) => void): Promise<string> {
  const workbook = await openWorkbook(readFileSync(from));
  change(workbook);
  writeFileSync(folder.file(to), await saveWorkbook(workbook));
  return folder.file(to);
}

const sheetOf = async (file: string, name: string) =>
  valuesOf(await openWorkbook(readFileSync(file)), name) ?? [];

const header = ['구분', '사업', '변경전', '변경후', '일자', '사유', '의결문서번호'];
const original = ['본예산', '', 0, 3_000_000, '2019-12-16', '본예산', '시의회-0955'];
const supplementary = ['추경', '', 3_000_000, 2_000_000, '2020-11-18', '제2회 추경', '시의회-0412'];
const budgets = ['P1', 'P2', 'P3', 'P4', 'P5'].map((code) => [
  ...['사업비', code, 600_000, 400_000, '2020-11-20', '제2회 추경', '심의위원회-0031'],
]);

/** The story of one file through the whole year, by the command alone. */
describe('a budget that is cut after the notice, by the command', () => {
  test('final run, notice, cut, block, rows, new run as 정정, papers, next year', async () => {
    const input = await edited(sample, 'in.xlsx', (workbook) => {
      for (const name of ['산출근거', '추진일정'])
        workbook.removeSheet(workbook.sheets.find((sheet) => sheet.name === name)!);
      putSheet(workbook, '위원회', [
        ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
        ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
      ]);
      putSheet(workbook, '변경이력', [header, original]);
    });
    const ran = folder.file('ran.xlsx');
    expect((await gyobu('annual', input, '--out', ran)).code).toBe(0);
    expect((await sheetOf(ran, '예산총괄')).slice(7)).toEqual([
      ['교부재원 변경 내역(본예산·추경)', '', '', '', ''],
      ['변경 사유', '변경전', '변경후', '증감', '의결일(문서번호)'],
      ['본예산', 0, 3_000_000, 3_000_000, '2019. 12. 16.(시의회-0955)'],
    ]);

    const cut = await edited(ran, 'cut.xlsx', (workbook) => {
      putSetting(workbook, '통지일', '2020-11-12');
      putSetting(workbook, '교부재원', 2_000_000);
      overtype(workbook, '예산내역', 'C4', 2_000_000);
      overtype(workbook, '예산내역', 'E4', 2_000_000);
      for (const cell of ['D4', 'D5', 'D6', 'D7', 'D8']) overtype(workbook, '대상사업', cell, 400_000);
    });
    const blocked = await gyobu('annual', cut, '--out', folder.file('never.xlsx'));
    expect(blocked.code).toBe(2);
    expect(blocked.out.match(/E31/gu)).toHaveLength(6);
    expect(blocked.out).toContain("「변경이력」에 구분 '사업비', 사업 'P1', 변경전 600,000천원");

    const decided = await edited(cut, 'decided.xlsx', (workbook) => {
      putSheet(workbook, '변경이력', [header, original, supplementary, ...budgets]);
    });
    const corrected = folder.file('corrected.xlsx');
    const again = await gyobu('annual', decided, '--out', corrected, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ granted: 2_000_000_000, leftover: 0, status: 'final' });
    expect((await gyobu('verify', corrected)).code).toBe(0);
    expect((await sheetOf(corrected, '배분기록')).slice(3).map((row) => row[1])).toEqual(['확정', '정정']);
    expect((await sheetOf(corrected, '정정내역'))[3]?.slice(0, 5)).toEqual([
      ...['계', '', 3_000_000, 2_000_000, -1_000_000],
    ]);
    expect((await sheetOf(corrected, '예산총괄')).slice(9)).toEqual([
      ['본예산', 0, 3_000_000, 3_000_000, '2019. 12. 16.(시의회-0955)'],
      ['제2회 추경', 3_000_000, 2_000_000, -1_000_000, '2020. 11. 18.(시의회-0412)'],
    ]);
    const form = (await sheetOf(corrected, '사업설명서')).map((row) => row.filter((cell) => cell !== ''));
    const heading = form.findIndex(([first]) => first === '교부재원 변경 내역(본예산·추경)');
    expect(form[heading + 3]).toEqual([
      ...['제2회 추경', 3_000_000, 2_000_000, -1_000_000, '2020. 11. 18.(시의회-0412)'],
    ]);

    const next = folder.file('next.xlsx');
    const rolled = await gyobu('roll', corrected, '--out', next);
    expect([rolled.code, rolled.out.split('\n').at(-2)]).toEqual([
      0,
      '전년도예산액은 본예산 3,000,000천원으로 적었습니다. 추가경정예산까지의 최종예산 2,000,000천원으로 쓰시려면 「예산내역」에서 고쳐 주시기 바랍니다.',
    ]);
    const line = (await sheetOf(next, '예산내역')).find(([item]) => item === '자치구기타재원조정비');
    expect(line?.[1]).toBe(3_000_000);
  }, 120_000);
});
