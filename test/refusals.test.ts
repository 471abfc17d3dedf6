import { annualRun } from '../src/annualRun';
import { issueMessage } from '../src/text/issueText';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { told } from './domain/checks/told';
import { valuesOf } from './excel/workbookOf';
import { putSetting, putSheet } from './inputRows';
import { findCell, openSample, overtype } from './openSample';

const at = (minute: number) => new Date(2020, 10, 24, 14, minute);

function contents(workbook: Workbook): string {
  return JSON.stringify([
    workbook.sheets.map(({ name, visibility }) => [name, visibility, valuesOf(workbook, name)]),
    workbook.customXml,
  ]);
}

/** What the run says it could not do, and whether the workbook is as it was. */
async function refusal(workbook: Workbook) {
  const { close } = await startHost(workbook);
  const before = contents(workbook);
  const { outcome } = await annualRun(at(1));
  await close();
  const says = outcome.status === 'blocked' ? outcome.issues.map((found) => issueMessage(found)) : [];
  return { says, isUntouched: contents(workbook) === before };
}

const sheetOf = (workbook: Workbook, name: string) => workbook.sheets.find((one) => one.name === name)!;

/** The sample after a run, with a score changed, so that the next run has something to write. */
async function outdated(): Promise<Workbook> {
  const workbook = await openSample();
  const { close } = await startHost(workbook);
  await annualRun(at(0));
  await close();
  overtype(workbook, '자치구점수', 'D9', 81);
  return workbook;
}

describe('what cannot be written is refused before anything is, in plain words', () => {
  const outputs = '예산총괄·교부내역·배분근거·결산현황·사업설명서·성과평가·점검결과·배분기록';

  test.each<[string, () => Promise<Workbook>, (workbook: Workbook) => void, string[]]>([
    [
      'a protected sheet',
      outdated,
      (workbook) => {
        sheetOf(workbook, '교부내역').protected = true;
      },
      ['「교부내역」이 보호되어 있어 쓰지 않았습니다. 보호를 해제하신 뒤 다시 실행하여 주시기 바랍니다.'],
    ],
    [
      'a hidden sheet',
      outdated,
      (workbook) => {
        sheetOf(workbook, '배분근거').visibility = 'hidden';
        sheetOf(workbook, '점검결과').visibility = 'veryHidden';
      },
      [
        '「배분근거」 시트가 숨겨져 있어 쓰지 않았습니다. 숨기기를 취소하여 내용을 확인하신 뒤 다시 실행하여 주시기 바랍니다.',
        '「점검결과」 시트가 숨겨져 있어 쓰지 않았습니다. 숨기기를 취소하여 내용을 확인하신 뒤 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'a sheet of our name that is not ours',
      openSample,
      (workbook) => {
        putSheet(workbook, '교부내역', [['우리 과 메모']]);
      },
      [
        '「교부내역」에 교부가 쓰지 않은 내용이 있어 덮어쓰지 않았습니다. 그 시트의 이름을 바꾸시거나 내용을 다른 곳으로 옮긴 뒤 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'a workbook whose structure is protected, where sheets must be made',
      openSample,
      (workbook) => {
        workbook.structureProtected = true;
      },
      outputs
        .split('·')
        .map(
          (name) =>
            `통합 문서 구조가 보호되어 있어 「${name}」 시트를 만들거나 지울 수 없으므로 아무것도 쓰지 않았습니다. '통합 문서 보호'를 해제하신 뒤 다시 실행하여 주시기 바랍니다.`,
        ),
    ],
    [
      'a workbook that is open read-only',
      outdated,
      (workbook) => {
        workbook.readOnly = true;
      },
      [
        `통합 문서가 읽기 전용으로 열려 있어 「${outputs}」에 아무것도 쓰지 않았습니다. 편집할 수 있게 다시 여시거나 다른 이름으로 저장한 뒤 실행하여 주시기 바랍니다.`,
      ],
    ],
  ])('%s', async (_, open, spoil, says) => {
    const workbook = await open();
    spoil(workbook);
    expect(await refusal(workbook)).toEqual({ says, isUntouched: true });
  });

  test('a target that was changed after it was fixed and recorded, without a decision', async () => {
    const workbook = await openSample();
    putSetting(workbook, '목표확정일', '2020-03-20');
    const first = await startHost(workbook);
    await annualRun(at(0));
    await first.close();
    const cell = findCell(workbook, '대상사업', 'P3').replace('A', 'E');
    overtype(workbook, '대상사업', cell, 78);
    const { says, isUntouched } = await refusal(workbook);
    expect(isUntouched).toBe(true);
    expect(says).toContain(
      `「대상사업」 ${cell} 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.`,
    );
    putSheet(workbook, '변경이력', [
      ['구분', '사업', '변경전', '변경후', '일자', '사유', '의결문서번호'],
      ['목표점수', 'P3', '80', '78', '2020-11-24', '여건 변화', '자치행정과-0220'],
    ]);
    const { close } = await startHost(workbook);
    expect((await annualRun(at(2))).outcome.status).toBe('written');
    await close();
  });

  test('a result that the committee refused stays a draft, whatever the officer enters beside it', async () => {
    const workbook = await openSample();
    putSheet(workbook, '위원회', [
      ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
      ['실무', '2020-11-03', '평가결과', '원안가결', '평가결과', '자치행정과-0090'],
      ['심의', '2020-03-10', '대상사업 선정', '원안가결', '사업선정', '자치행정과-0010'],
      ['심의', '2020-03-20', '시행계획', '원안가결', '시행계획', '자치행정과-0020'],
      ['심의', '2020-11-10', '평가결과', '부결', '평가결과', '자치행정과-0100'],
    ]);
    putSetting(workbook, '통지일', '2020-11-12');
    const { close } = await startHost(workbook);
    const { outcome, examination } = await annualRun(at(0));
    await close();
    expect([outcome.status, outcome.status === 'written' && outcome.record.status]).toEqual([
      'written',
      'trial',
    ]);
    expect(examination.issues.filter(({ code }) => ['E04', 'E21', 'W42'].includes(code)).map(told)).toEqual([
      "note E21 위원회!D5 「위원회」에 평가결과 의결이 없어 '(안)'으로만 작성합니다. 확정하시려면 의결일과 문서번호를 입력하여 주시기 바랍니다.",
      'warning E04 설정!B24 「설정」 B24 통지일(2020. 11. 12.)에 앞선 평가결과 의결이 없습니다. 지원은 평가결과에 따르니(조례 제8조제1항) 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
    ]);
    expect(valuesOf(workbook, '교부내역')?.[0]?.[0]).toMatch(/\(안\)$/u);
    expect(valuesOf(workbook, '사업설명서')?.[0]?.[0]).toMatch(/\(안\)$/u);
  });

  test('a sheet that is full to its last cell, from its used range alone', async () => {
    const workbook = await outdated();
    sheetOf(workbook, '자치구점수').put(1_048_575, 16_383, { value: ' ', formula: null, style: {} });
    const before = valuesOf(workbook, '교부내역');
    const { close } = await startHost(workbook);
    const { outcome } = await annualRun(at(1));
    await close();
    const says = outcome.status === 'blocked' ? outcome.issues.map((found) => issueMessage(found)) : [];
    expect(says).toContain(
      '「자치구점수」의 사용 범위가 17,179,869,184칸이어서 읽지 않았습니다. 자료에서 멀리 떨어진 칸에 남은 값이 없는지 확인하여 지워 주시기 바랍니다.',
    );
    expect(valuesOf(workbook, '교부내역')).toEqual(before);
  });

  test('a protected structure does not hold up a run whose sheets are all there', async () => {
    const workbook = await outdated();
    workbook.structureProtected = true;
    const { close } = await startHost(workbook);
    expect((await annualRun(at(1))).outcome.status).toBe('written');
    await close();
  });

  test('a co-author who records a run meanwhile', async () => {
    const workbook = await outdated();
    const { host, close } = await startHost(workbook);
    const part = workbook.customXml[0]!;
    let batches = 0;
    let contentsThen = '';
    host.onBatch = () => {
      batches += 1;
      // After the first examination has read the record, and before the second one does.
      if (batches !== 6) return;
      part.xml = part.xml.replace('"number":1', '"number":2');
      contentsThen = contents(workbook);
    };
    const { outcome } = await annualRun(at(1));
    await close();
    const says = outcome.status === 'blocked' ? outcome.issues.map((found) => issueMessage(found)) : [];
    expect(says).toEqual([
      '산정 중 다른 사람이 배분을 기록하여 「배분기록」에 아무것도 쓰지 않았습니다. 새로 기록된 배분을 확인하신 뒤 다시 실행하여 주시기 바랍니다.',
    ]);
    expect(contents(workbook)).toBe(contentsThen);
  });
});
