import { examine } from '../src/runs/examination';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { told } from './domain/checks/told';
import { addRow, putSetting, putSheet } from './inputRows';
import { openSample, overtype } from './openSample';

/** All that an officer is told of a workbook. */
async function said(workbook: Workbook): Promise<string[]> {
  const { close } = await startHost(workbook);
  const { issues } = await examine();
  await close();
  return issues.map(told);
}

type Spoil = (workbook: Workbook) => void;

/** Types over one cell of the sample. */
const type =
  (name: string, cell: string, value: string | number): Spoil =>
  (workbook) => {
    overtype(workbook, name, cell, value);
  };
/** Adds a sheet that the sample does not have. */
const sheet =
  (name: string, ...rows: readonly (readonly (string | number)[])[]): Spoil =>
  (workbook) => {
    putSheet(workbook, name, rows);
  };

const meetings = ['구분', '일자', '안건', '의결', '안건구분', '위원수', '시의원수', '문서번호'];
const changes = ['구분', '사업', '변경전', '변경후', '일자', '사유', '의결문서번호'];
const codes = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** The sample with one thing wrong, section by section of the year, and all that is said of it on top. */
const cases: readonly (readonly [what: string, spoil: Spoil, says: readonly string[]])[] = [
  [
    '예산: the national share is above the amount',
    type('예산내역', 'C4', '(x4,000,000) 3,000,000'),
    [
      'error E05 예산내역!C4 「예산내역」 C4 자치구기타재원조정비의 국비 표시액 4,000,000천원이 총액 3,000,000천원보다 큽니다. 국비는 총액에 포함된 금액이니 두 금액을 확인하여 주시기 바랍니다.',
      'error E07 예산내역!E3:E4 「예산내역」 E3:E4 재원 합계(국비+시비) 7,000,000천원이 예산액 합계 3,000,000천원과 4,000,000천원 다릅니다. 구비와 기타는 예산 외이니 국비와 시비만으로 예산액이 되는지 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '예산: 교부재원 is not its budget line, and the projects exceed it',
    (workbook) => {
      putSetting(workbook, '교부재원', 2_999_000);
    },
    [
      'error E03 설정!B14 「설정」 B14 교부재원 2,999,000천원이 「예산내역」의 자치구기타재원조정비 3,000,000천원과 다릅니다. 교부재원은 그 과목의 예산액이니 두 금액을 맞추어 주시기 바랍니다.',
      'error E13 대상사업!D4:D8 「대상사업」 D4:D8 합계 3,000,000천원이 교부재원보다 1,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 조정하여 주시기 바랍니다.',
    ],
  ],
  [
    '선정: a sixth project',
    (workbook) => {
      addRow(workbook, '대상사업', ['P6', '마을 정원(가상)', '공원과', 0, 80]);
      overtype(workbook, '자치구점수', 'G2', 'P6');
      for (let row = 3; row <= 27; row += 1) overtype(workbook, '자치구점수', `G${row}`, 50);
    },
    [
      'error E02 대상사업!A4:A9 「대상사업」 A4:A9의 대상사업이 6개입니다. 사업수한도는 5개입니다. 심의위원회가 선정한 사업만 남기거나 「설정」의 사업수한도를 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '선정: more than the grant line',
    type('대상사업', 'D8', 650_000),
    [
      'error E13 대상사업!D4:D8 「대상사업」 D4:D8 합계 3,050,000천원이 교부재원보다 50,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 조정하여 주시기 바랍니다.',
    ],
  ],
  [
    '선정: the committee put the selection off, and was not composed as it should be',
    sheet(
      '위원회',
      meetings,
      ['심의', '2020-03-10', '대상사업 선정', '보류', '사업선정', 9, 1, ''],
      ['심의', '2020-03-20', '시행계획', '원안가결', '시행계획', 12, 2, '자치행정과-0020'],
    ),
    [
      'warning W04 위원회!F2 「위원회」 F2 심의위원회 위원이 9명입니다. 조례는 10명 이상 15명 이하로 정하고 있습니다(조례 제6조). 위원수를 확인하여 주시기 바랍니다.',
      'warning W04 위원회!G2 「위원회」 G2 시의원 위원이 1명입니다. 조례는 시의회가 추천하는 시의원을 2명으로 정하고 있습니다(조례 제6조). 시의원수를 확인하여 주시기 바랍니다.',
      'warning W42 위원회!D2 「위원회」 D2: 심의위원회(2020. 3. 10.)가 사업선정을 의결하지 않았습니다. 의결되지 않은 사업은 선정으로 둘 수 없으니 심의결과를 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '선정: a district was not heard out',
    sheet(
      '의견수렴',
      ['자치구', '의견', '반영여부', '검토의견'],
      ['종로구', '지표를 줄여 주시기 바람', '미반영', ''],
    ),
    [
      "warning W80 의견수렴 「의견수렴」에 자치구 25개 중 1개 구만 있습니다. 중구 등 24개 구는 의견을 들었는지 알 수 없습니다(조례 제7조제2항). 의견이 없었으면 자치구에 '나머지 자치구', 의견에 '의견 없음'이라고 한 행을 적어 주시기 바랍니다.",
      'warning W45 의견수렴!D2 「의견수렴」 D2 종로구 의견을 반영하지 않은 까닭이 없습니다. 검토의견을 입력하여 주시기 바랍니다.',
    ],
  ],
  [
    '지표: weights that are not 만점',
    sheet(
      '평가지표',
      ['사업코드', '지표', '배점', '구분'],
      ...codes.map((code) => [code, '추진 실적', code === 'P3' ? 95 : 100, '정량']),
    ),
    [
      'error E17 평가지표!C4 「평가지표」 C4 P3의 배점 합계가 95점입니다(만점 100점). 가점과 감점을 뺀 배점의 합이 만점이 되도록 고쳐 주시기 바랍니다.',
    ],
  ],
  [
    '지표: a target above 만점',
    type('대상사업', 'E8', 101),
    [
      'error E14 대상사업!E8 「대상사업」 E8 P5의 목표점수 101점이 0점과 만점 100점 사이에 있지 않습니다. 목표점수 또는 만점을 고쳐 주시기 바랍니다.',
    ],
  ],
  [
    '지표: a target changed after it was fixed, without its document',
    (workbook) => {
      putSetting(workbook, '목표확정일', '2020-03-20');
      overtype(workbook, '대상사업', 'E6', 78);
      putSheet(workbook, '변경이력', [
        changes,
        ['목표점수', 'P3', '80', '78', '2020-06-01', '여건 변화', ''],
      ]);
    },
    [
      'error E16 대상사업!E6 「대상사업」 E6 목표점수가 확정 후 80점에서 78점으로 바뀌었습니다. 의결 없이 변경할 수 없으니 되돌리시거나 「변경이력」에 의결문서번호를 입력하여 주시기 바랍니다.',
    ],
  ],
  [
    '일정: a step that ends before it begins',
    type('추진일정', 'C4', '2019.12.'),
    [
      "error E27 추진일정!B4 「추진일정」 B4 '자치구 의견 수렴'의 시작(2020. 1.)이 종료(2019. 12.)보다 늦습니다. 추진기간을 고쳐 주시기 바랍니다.",
    ],
  ],
  [
    '교부: paid too late, before the results were approved, and too much',
    sheet('교부집행', ['자치구', '사업', '교부일', '금액'], ['종로구', 'P1', '2021-02-01', 24_001]),
    [
      'warning W05 교부집행!C2 「교부집행」 C2 종로구 교부일(2021. 2. 1.)이 출납폐쇄일(2020. 12. 31.)과 예외 기한(2021. 1. 20.) 이후입니다. 그해 예산으로 집행할 수 없으니 교부일 또는 이월 여부를 확인하여 주시기 바랍니다.',
      'warning E04 교부집행!C2 「교부집행」 C2의 교부 1건에 앞선 평가결과 의결이 없습니다. 지원은 평가결과에 따르니(조례 제8조제1항) 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
      'warning W05 교부집행!D2 「교부집행」 D2 종로구 P1 교부 합계 24,001천원이 교부결정액 24,000천원보다 1천원 많습니다. 교부결정액을 넘어 집행할 수 없으니 금액을 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '교부: a corrected score above 만점',
    sheet(
      '정정',
      ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
      ['중랑구', 'P3', 101, '증빙 재확인', '자치행정과-0200', ''],
    ),
    [
      'error E18 정정!C2 「정정」 C2 중랑구 P3의 정정점수 101점이 0점과 만점 100점 사이에 있지 않습니다. 정정점수를 고쳐 주시기 바랍니다.',
    ],
  ],
  [
    '설문: a mean that no answer gives',
    sheet('설문', ['문항', '구분', '점수', '응답수'], ['절차가 공정하였다', '자치구', 5.5, 25]),
    [
      "warning W57 설문!C2 「설문」 C2 '절차가 공정하였다'의 점수 5.5점이 1점과 5점 사이에 있지 않습니다. 점수를 확인하여 주시기 바랍니다.",
    ],
  ],
  [
    '실적: words that are not the figures',
    type('추진실적', 'C5', '73억원'),
    [
      'warning W50 추진실적!C5 「추진실적」 C5 2019년 추진실적 7,300,000천원이 예산·결산의 7,400,000천원과 다릅니다. 적힌 단위까지 비교하여 다르니 두 금액을 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '결산: 예산현액 (E24)',
    type('결산', 'E5', 8_000_000),
    [
      'error E24 결산!E5 「결산」 E5 예산현액은 8,002,200천원이어야 하나 8,000,000천원입니다(8,002,200+0+0). 입력값을 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '결산: more spent than there was (E25, E26)',
    type('결산', 'F5', 8_002_300),
    [
      'error E25 결산!H5 「결산」 H5 집행잔액은 △100천원이어야 하나 89천원입니다(8,002,200-8,002,300-0). 입력값을 확인하여 주시기 바랍니다.',
      'error E26 결산!H5 「결산」 H5 2018년은 예산현액 8,002,200천원보다 100천원 더 집행·이월한 것으로 되어 있습니다(8,002,200-8,002,300-0). 집행액과 차년이월을 확인하여 주시기 바랍니다.',
    ],
  ],
  [
    '결산: a chain that breaks (E24, I12)',
    type('결산', 'C5', 400),
    [
      'error E24 결산!E5 「결산」 E5 예산현액은 8,002,600천원이어야 하나 8,002,200천원입니다(8,002,200+400+0). 입력값을 확인하여 주시기 바랍니다.',
      'error E25 결산!H5 「결산」 H5 집행잔액은 489천원이어야 하나 89천원입니다(8,002,600-8,002,111-0). 입력값을 확인하여 주시기 바랍니다.',
      'error E24 결산!C5 「결산」 C5 2018년 전년이월 400천원이 2017년 차년이월 0천원과 다릅니다. 이월한 금액은 다음 해에 그대로 이어지니 두 금액을 확인하여 주시기 바랍니다.',
    ],
  ],
];

describe('the sample with one thing wrong', () => {
  let usual: readonly string[] = [];
  beforeAll(async () => {
    usual = await said(await openSample());
  });

  test.each(cases)('%s', async (_, spoil, says) => {
    const workbook = await openSample();
    spoil(workbook);
    expect((await said(workbook)).filter((line) => !usual.includes(line))).toEqual(says);
  });
});
