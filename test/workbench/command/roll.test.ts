import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { putSetting, putSheet } from '../../inputRows';
import { gyobu, sample, temporaryFolder } from './commandFolder';

const folder = temporaryFolder();
const next = () => folder.file('2021.xlsx');

/** The sample with something changed, as a file. */
async function changed(change: (workbook: Workbook) => void): Promise<string> {
  const workbook = await openWorkbook(readFileSync(sample));
  change(workbook);
  writeFileSync(folder.file('in.xlsx'), await saveWorkbook(workbook));
  return folder.file('in.xlsx');
}

const leftToDo = (...emptied: string[]) => [
  `비운 시트: ${emptied.map((name) => `「${name}」`).join('·')}`,
  '「결산」 2019년은 결산 확정 후 입력합니다.',
  '미교부 3,000,000천원(25개 구): 차년이월과 이월구분을 확인하여 주시기 바랍니다.',
  '추가경정예산이 있었으면 「예산내역」의 전년도예산액을 최종예산으로 고쳐 주시기 바랍니다.',
  `2021년 통합 문서를 저장하였습니다: ${next()}`,
];

describe('gyobu roll', () => {
  it('makes next year’s file of a trial, and says that it was one', async () => {
    const before = readFileSync(sample);
    const { code, out, err } = await gyobu('roll', sample, '--out', next());
    expect([code, err, out.split('\n')]).toEqual([
      0,
      '',
      ['주의: 평가결과 의결이 없는 시산 상태에서 넘겼습니다.', ...leftToDo('산출근거', '자치구점수')],
    ]);
    expect([existsSync(next()), readFileSync(sample).equals(before)]).toEqual([true, true]);
  }, 60_000);

  it('says nothing of that where the results were approved', async () => {
    const input = await changed((workbook) => {
      putSheet(workbook, '위원회', [
        ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
        ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
      ]);
    });
    const { code, out, err } = await gyobu('roll', input, '--out', next());
    expect([code, err, out.split('\n')]).toEqual([0, '', leftToDo('산출근거', '자치구점수', '위원회')]);
  }, 60_000);

  it('says of which corrections left to next year there is nothing to carry over', async () => {
    const input = await changed((workbook) => {
      putSheet(workbook, '정정', [
        ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
        ['종로구', 'P3', 79, '계산 착오', '자치행정과-0300', '차년도 반영'],
        ['중구', 'P1', 71, '계산 착오', '', '차년도 반영'],
      ]);
    });
    const { code, out } = await gyobu('roll', input, '--out', next());
    expect([code, out.split('\n').filter((line) => line.includes('정정 '))]).toEqual([
      0,
      [
        '차년도 반영 정정 1건(종로구 P3)은 올해 교부액이 이미 반영하였거나 달라지는 금액이 없어 옮길 금액이 없습니다.',
      ],
    ]);
  }, 60_000);

  it('says which amounts went to 「전년도정산」: corrections after notice that were left to next year', async () => {
    const input = await changed((workbook) => {
      putSetting(workbook, '통지일', '2020-11-12');
      putSheet(workbook, '정정', [
        ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
        ['중랑구', 'P3', 81, '증빙 재확인', '자치행정과-0200', '차년도 반영'],
        ['강남구', 'P3', 77, '증빙 오류', '자치행정과-0201', '차년도 반영'],
      ]);
    });
    const { code, out } = await gyobu('roll', input, '--out', next());
    expect([code, out.split('\n').filter((line) => line.includes('정산할'))]).toEqual([
      0,
      ['다음 해에 정산할 금액 2건(중랑구 46,153천원, 강남구 △46,153천원)을 「전년도정산」으로 옮겼습니다.'],
    ]);
  }, 60_000);

  const unread =
    "「설정」 B2의 회계연도 '이천이십'을 읽을 수 없습니다. '2020'처럼 2000~2099년으로 입력하여 주시기 바랍니다.";
  const unreadable = () =>
    changed((workbook) => {
      putSetting(workbook, '회계연도', '이천이십');
    });

  const unheard =
    '「의견수렴」에 자치구 의견이 없습니다. 사업을 선정하기 전에 자치구의 의견을 들어야 합니다(조례 제7조제2항). 의견과 처리 결과를 입력하시거나 따로 보관한 문서를 확인하여 주시기 바랍니다.';

  it('makes no file of a year that cannot be read, in words and as JSON', async () => {
    const input = await unreadable();
    expect(await gyobu('roll', input, '--out', next())).toEqual({
      code: 2,
      out: `오류 E01 설정!B2  ${unread}\n참고 N12 의견수렴  ${unheard}`,
      err: '',
    });
    const { code, out } = await gyobu('roll', input, '--out', next(), '--json');
    expect([code, JSON.parse(out)]).toEqual([
      2,
      {
        issues: [
          { code: 'E01', severity: 'error', sheet: '설정', cell: 'B2', message: unread },
          { code: 'N12', severity: 'note', sheet: '의견수렴', cell: null, message: unheard },
        ],
      },
    ]);
    expect(existsSync(next())).toBe(false);
  }, 60_000);

  it('refuses without a place for the new file, and over the closed year’s', async () => {
    expect(await gyobu('roll', sample)).toEqual({
      code: 1,
      out: '',
      err: 'roll에는 쓸 파일을 --out으로 주셔야 합니다.',
    });
    const input = await changed(() => undefined);
    const before = readFileSync(input);
    expect(await gyobu('roll', input, '--out', input)).toEqual({
      code: 1,
      out: '',
      err: `${input}: 읽은 파일에 덮어쓰지 않습니다. 다른 이름을 --out에 주시기 바랍니다.`,
    });
    expect(readFileSync(input).equals(before)).toBe(true);
  }, 60_000);
});
