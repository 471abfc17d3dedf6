import type { Frame, Page } from 'playwright-core';
import { saveWorkbook } from '../../../../workbench/xlsx/saveWorkbook';
import { valuesOf } from '../../../excel/workbookOf';
import { openSample, overtype } from '../../../openSample';
import { chooseFile } from '../givingFiles';
import { describeOnSite, openPage, paneOf, shown } from '../openPage';
import { savedBytes } from '../savedFile';
import { openStep } from './paneScreens';

const projects = ['P1', 'P2', 'P3', 'P4', 'P5'];
const districts = 25;

/** Scores are typed in when their month has come: the sample without them, and what they were. */
async function withoutScores() {
  const workbook = await openSample();
  const rows = (valuesOf(workbook, '자치구점수') ?? []).slice(2, 2 + districts);
  const scores = rows.map((row) => row.slice(1, 1 + projects.length).map(String));
  for (let row = 3; row < 3 + districts; row += 1) {
    for (const column of ['B', 'C', 'D', 'E', 'F']) overtype(workbook, '자치구점수', `${column}${row}`, null);
  }
  return { scores, file: { name: '2020년.xlsx', bytes: await saveWorkbook(workbook) } };
}

function type(
  page: Page,
  sheet: string,
  address: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  return page.evaluate(
    ([name, at, values]) => {
      globalThis.gyobuWorkbench?.type(name, at, values);
    },
    [sheet, address, rows] as const,
  );
}

const heading = (pane: Frame) => pane.locator('main h2').first();

/** Closes the pane and opens it again, gives the step at which it says that the year stands, and goes on to it. */
async function reopened(page: Page): Promise<{ pane: Frame; step: string }> {
  const pane = await paneOf(page);
  await pane.goto(pane.url(), { waitUntil: 'load' });
  await pane.waitForSelector('html[data-pane="open"] button', { state: 'attached' });
  await heading(pane).waitFor();
  const step = (await heading(pane).textContent()) ?? '';
  await pane.getByRole('button', { name: /계속하기$/ }).click();
  return { pane, step };
}

/** The facts of the step that is shown: `완료: …`. */
async function facts(pane: Frame): Promise<string[]> {
  const list = pane.getByRole('list', { name: '되어 있는 것과 남은 것' });
  await list.waitFor();
  return (await list.getByRole('listitem').allTextContents()).map((text) =>
    text.replace(/(이동|만들기)$/, ''),
  );
}

async function press(pane: Frame, name: string, done: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.getByText(done).first().waitFor();
}

/** What 교부내역 grants, as it was paid: a row of 교부집행 for each amount (천원). */
async function payments(page: Page): Promise<string[][]> {
  const rows = (await shown(page, '교부내역', 'A1:F40')) ?? [];
  return rows
    .filter(([name]) => name?.endsWith('구') && name !== '자치구')
    .flatMap(([district = '', ...amounts]) =>
      amounts.flatMap((amount, i) =>
        /\d/.test(amount) ? [[district, projects[i] ?? '', '2020. 12. 10.', amount]] : [],
      ),
    );
}

/** Where the year stands each time that the pane is opened, and what it says is done and missing. */
const year = [
  '1. 준비·예산서류',
  '완료: 2020년도 통합문서입니다.',
  '완료: 예산내역 2개 과목, 합계 3,000,000천원',
  '완료: 2016~2018년 결산',
  '완료: 산출근거 1건',
  '완료: 추진일정 9건',
  '남음: 예산서류를 아직 작성하지 않았습니다.',
  '2. 사업 접수·의견수렴',
  '완료: 후보 사업 5개',
  '남음: 「의견수렴」에 자치구 의견이 없습니다.',
  '3. 실무위원회',
  '남음: 「위원회」에 실무위원회 회의가 없습니다.',
  '확인: 평가지표를 적으면 배점을 대조하고 지표별 점수를 합산합니다.',
  '4. 심의위원회',
  '남음: 「위원회」에 사업선정 의결이 없습니다.',
  '완료: 선정 5개 사업, 합계 3,000,000천원',
  '완료: 배분방식: 균등',
  '5. 시행계획 확정',
  '남음: 「위원회」에 시행계획 의결이 없습니다.',
  '남음: 「설정」에 목표확정일이 없습니다.',
  '6. 점수 접수',
  ...projects.map((code) => `남음: ${code}의 점수가 25개 구에서 비어 있습니다.`),
  '확인: 「점수제출」에 제출 기록이 없는 사업: P1·P2·P3·P4·P5',
  '7. 평가결과 심의',
  '완료: 점수로 교부액을 산정하였습니다.',
  '확인: 교부내역(안)을 작성하면 심의자료로 쓸 수 있습니다.',
  '남음: 「위원회」에 평가결과 의결이 없습니다.',
  '8. 교부액 산정',
  '완료: 산정을 막는 오류가 없습니다.',
  '완료: 교부액 3,000,000천원, 집행잔액 0',
  '남음: 배분 제1호를 작성한 뒤 자료가 바뀌었습니다.',
  '9. 교부결정·통지',
  '완료: 확정 교부내역이 있습니다(배분 제2호).',
  '완료: 통지 문안 25건을 만들 수 있습니다.',
  '남음: 「설정」에 통지일이 없습니다.',
  '10. 교부집행',
  '남음: 「교부집행」에 교부한 내역이 없습니다.',
  '10. 교부집행',
  '남음: 지급명세를 작성한 뒤 자료가 바뀌었습니다. 지급명세를 다시 작성합니다.',
  '완료: 교부 69건, 합계 3,000,000천원',
  '완료: 결정한 금액을 모두 교부하였습니다.',
  '11. 설문·성과평가',
  '남음: 「설문」에 응답이 없습니다.',
  '완료: 성과평가를 작성하였습니다.',
  '11. 설문·성과평가',
  '완료: 설문 2건',
  '남음: 성과평가를 작성한 뒤 자료가 바뀌었습니다. 8단계에서 교부내역을 다시 작성하시면 반영됩니다.',
  '12. 마감·차년도 준비',
  '완료: 배분기록이 남아 있습니다(제2호까지).',
  '남음: 확정 배분의 작성자·확인자·결재문서번호가 비어 있습니다.',
  '남음: 다음 해 통합문서를 다른 이름으로 만듭니다.',
];

describeOnSite('the whole year, from the first step to the last', (site) => {
  it('stands where the workbook stands at each step, and opens there again from the saved file', async () => {
    const { scores, file } = await withoutScores();
    const { page, complaints } = await openPage(site());
    await chooseFile(page, file);
    await page.getByText(`「${file.name}」을 열었습니다.`).waitFor();
    let { pane, step } = await reopened(page);
    const walked: string[] = [];
    const next = async (): Promise<void> => {
      ({ pane, step } = await reopened(page));
      walked.push(step, ...(await facts(pane)));
    };

    walked.push(step, ...(await facts(pane)));
    await press(pane, '빠진 입력 시트 만들기', '시트를 작성하였습니다.');
    await press(pane, '예산서류 작성', '시트를 작성하였습니다.');

    await next();
    await type(page, '의견수렴', 'A2', [
      ['종로구', '일자리 사업의 배점을 높여 주십시오.', 'P3', '반영', '배점 조정'],
      ['나머지 자치구', '의견 없음'],
    ]);

    await next();
    await type(page, '위원회', 'A2', [
      ['실무', '2020. 2. 14.', '평가지표와 배점', '원안가결', '', '대면', '12'],
    ]);

    await next();
    await type(page, '위원회', 'A3', [
      [
        '심의',
        '2020. 3. 10.',
        '대상사업 선정',
        '원안가결',
        '사업선정',
        '대면',
        '12',
        '2',
        '',
        '자치행정과-100',
      ],
    ]);

    await next();
    await type(page, '위원회', 'A4', [
      ['심의', '2020. 3. 17.', '시행계획', '원안가결', '시행계획', '대면', '12', '2', '', '자치행정과-110'],
    ]);
    await type(page, '설정', 'A24', [
      ['목표확정일', '2020. 3. 20.'],
      ['확정문서번호', '자치행정과-120'],
    ]);

    await next();
    // Who goes back now is asked for the reason and its decision first.
    await openStep(pane, 4);
    await pane
      .getByText('바꾸시려면 먼저 「변경이력」에 사유와 의결문서번호를 적어 주시기 바랍니다.')
      .first()
      .waitFor();
    await type(page, '자치구점수', 'B3', scores);

    await next();
    await press(pane, '교부내역 작성', '교부내역을 작성하였습니다(배분 제1호).');
    await type(page, '위원회', 'A5', [
      ['심의', '2020. 11. 20.', '평가결과', '원안가결', '평가결과', '대면', '12', '2', '', '자치행정과-900'],
    ]);

    await next();
    await press(pane, '교부내역 작성', '교부내역을 작성하였습니다(배분 제2호).');

    await pane.getByText('금3,000,000,000원(금삼십억원)').first().waitFor();

    await next();
    await type(page, '설정', 'A26', [['통지일', '2020. 11. 30.']]);
    // The pane reads the day before the list is written with it.
    await pane.getByText('2020. 11. 30. 통지하였습니다.').first().waitFor();
    await press(pane, '통지 목록 작성', '시트를 작성하였습니다.');

    await next();
    await press(pane, '지급명세 작성', '시트를 작성하였습니다.');
    await type(page, '교부집행', 'A3', await payments(page));

    // The list was written before anything was paid: it is older than the payments, and says so.
    await next();
    await press(pane, '지급명세 작성', '시트를 작성하였습니다.');

    await next();
    await type(page, '설문', 'A2', [
      ['공동협력사업이 도움이 되었습니까?', '자치구', '4.2', '25'],
      ['공동협력사업이 도움이 되었습니까?', '시', '4.5', '5'],
    ]);

    await next();
    await openStep(pane, 8);
    // The survey changes no amount: the papers are brought up to date, and no third run is said to have been made.
    await press(pane, '교부내역 작성', '교부액은 배분 제2호 그대로이며');

    await next();
    await press(pane, '기록 확인', '입력, 산출물, 기록이 모두 일치합니다.');
    expect(walked).toEqual(year);

    // The file is saved, and opened again by whoever comes next: the same step.
    const saved = { name: '2020년 마감.xlsx', bytes: await savedBytes(page) };
    await chooseFile(page, saved);
    await page.getByText(`「${saved.name}」을 열었습니다.`).waitFor();
    const again = await reopened(page);
    expect([again.step, ...(await facts(again.pane))]).toEqual(year.slice(-4));

    await again.pane.getByRole('checkbox', { name: '비운 채로 넘깁니다.' }).click();
    await again.pane.getByText('지금 파일은 다른 이름으로 저장한 사본입니다.').click();
    await press(again.pane, '다음 해로 넘기기', '다음 해의 통합문서가 되었습니다.');
    const nextYear = await reopened(page);
    expect([nextYear.step, ...(await facts(nextYear.pane))]).toEqual([
      '1. 준비·예산서류',
      '완료: 2021년도 통합문서입니다.',
      '남음: 「예산내역」의 예산액 합계가 0천원입니다.',
      '남음: 「결산」에 2019년이 없습니다.',
      '확인: 산출근거를 적으면 예산과 맞는지 대조합니다.',
      '완료: 추진일정 9건',
      '남음: 예산서류를 아직 작성하지 않았습니다.',
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);
});
