import { formRun } from '../../src/runs/formRun';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { valuesOf } from '../excel/workbookOf';
import { putSetting, putSheet } from '../inputRows';
import { openSample, overtype } from '../openSample';

/** The workbook of January: no score, no committee. */
async function january(): Promise<Workbook> {
  const workbook = await openSample();
  workbook.removeSheet(workbook.sheets.find(({ name }) => name === '자치구점수')!);
  return workbook;
}

async function form(workbook: Workbook) {
  const before = workbook.sheets.map(({ name }) => [name, valuesOf(workbook, name)]);
  const { close } = await startHost(workbook);
  const { issues, sheets } = await formRun(new Date('2020-01-20T09:00:00'));
  await close();
  const after = workbook.sheets.map(({ name }) => [name, valuesOf(workbook, name)]);
  const says = issues.filter(({ severity }) => severity === 'error').map(told);
  return { says, sheets, isUntouched: JSON.stringify(after) === JSON.stringify(before) };
}

const removing = (name: string) => (workbook: Workbook) => {
  workbook.removeSheet(workbook.sheets.find((sheet) => sheet.name === name)!);
};

describe('예산서류 of January', () => {
  test('are written without a score', async () => {
    const { says, sheets } = await form(await january());
    expect([says, sheets]).toEqual([[], ['예산총괄', '결산현황', '사업설명서']]);
  });

  test.each<[string, (workbook: Workbook) => void, string[]]>([
    [
      'a sheet that the papers need is missing (R01)',
      removing('예산내역'),
      ['error R01 예산내역 「예산내역」 시트가 없습니다. 꼭 필요한 시트이니 만들어 주시기 바랍니다.'],
    ],
    [
      'the fiscal year is missing (E01)',
      (workbook) => {
        putSetting(workbook, '회계연도', '');
      },
      [
        "error E01 설정 「설정」에 회계연도가 없습니다. 항목 '회계연도'와 값(예: 2020)을 입력하여 주시기 바랍니다.",
      ],
    ],
    [
      '국비 and 시비 are not the budget (E07, I2)',
      (workbook) => {
        overtype(workbook, '예산내역', 'E4', 2_999_000);
      },
      [
        'error E07 예산내역!E3:E4 「예산내역」 E3:E4 재원 합계(국비+시비) 2,999,000천원이 예산액 합계 3,000,000천원과 1,000천원 다릅니다. 구비와 기타는 예산 외이니 국비와 시비만으로 예산액이 되는지 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'the computation basis does not come to its amount (E08, I3)',
      (workbook) => {
        overtype(workbook, '산출근거', 'C3', 2_999_000);
      },
      [
        'error E08 산출근거!C3 「산출근거」 C3 자치구기타재원조정비의 금액 2,999,000천원이 산식의 계산 결과 3,000,000천원과 다릅니다. 산식 또는 금액을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'the schedule does not add up to the budget (E27)',
      (workbook) => {
        overtype(workbook, '추진일정', 'D9', 2_999_000);
      },
      [
        'error E27 추진일정!D3:D11 「추진일정」 D3:D11 집행금액 합계 2,999,000천원이 예산액 합계 3,000,000천원과 1,000천원 다릅니다. 절차별 집행금액을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'the settlement does not (E25): docs/messages.md §2, 9',
      (workbook) => {
        overtype(workbook, '결산', 'H5', 0);
      },
      [
        'error E25 결산!H5 「결산」 H5 집행잔액은 89천원이어야 하나 0입니다(8,002,200-8,002,111-0). 입력값을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'a sheet of that name is not ours (H03)',
      (workbook) => {
        putSheet(workbook, '예산총괄', [['우리 과 메모']]);
      },
      [
        'error H03 예산총괄 「예산총괄」에 교부가 쓰지 않은 내용이 있어 덮어쓰지 않았습니다. 그 시트의 이름을 바꾸시거나 내용을 다른 곳으로 옮긴 뒤 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'the workbook is open read-only (H10)',
      (workbook) => {
        workbook.readOnly = true;
      },
      [
        'error H10 예산총괄·결산현황·사업설명서 통합 문서가 읽기 전용으로 열려 있어 「예산총괄·결산현황·사업설명서」에 아무것도 쓰지 않았습니다. 편집할 수 있게 다시 여시거나 다른 이름으로 저장한 뒤 실행하여 주시기 바랍니다.',
      ],
    ],
  ])('are not written, and nothing else is, where %s', async (_, spoil, says) => {
    const workbook = await january();
    spoil(workbook);
    expect(await form(workbook)).toEqual({ says, sheets: [], isUntouched: true });
  });
});
