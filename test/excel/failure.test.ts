import { annualRun } from '../../src/annualRun';
import type { Fault, Misbehaviour } from '../../workbench/host/misbehaviour';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { putSheet } from '../inputRows';
import { openSample } from '../openSample';
import { valuesOf } from './workbookOf';

const outputs = '예산총괄·교부내역·배분근거·결산현황·사업설명서·성과평가·점검결과·배분기록';

/** The request that writes, the last one of a run on the sample. */
let writing = 0;
beforeAll(async () => {
  const { host, close } = await startHost(await openSample());
  await annualRun(new Date(2020, 10, 24, 14, 0));
  writing = host.faults.count;
  await close();
});

const contents = (workbook: Workbook) =>
  JSON.stringify([
    workbook.sheets.map(({ name }) => [name, valuesOf(workbook, name)]),
    workbook.customXml.map(({ xml }) => xml),
  ]);

/** What a run says whose requests fail, and whether the workbook is as before. */
async function refusal(workbook: Workbook, misbehaviour: Misbehaviour) {
  const { close } = await startHost(workbook, misbehaviour);
  const before = contents(workbook);
  const { outcome } = await annualRun(new Date(2020, 10, 24, 14, 0));
  await close();
  const says = outcome.status === 'blocked' ? outcome.issues.map(told) : [];
  return { says, isUntouched: contents(workbook) === before };
}

describe('a write that Excel refuses or does not finish', () => {
  const codes: readonly (readonly [Omit<Fault, 'request'>, string])[] = [
    [
      { code: 'InvalidOperationInCellEditMode' },
      `error H01 ${outputs} 셀을 편집 중이어서 「${outputs}」에 아무것도 쓰지 않았습니다. Enter로 편집을 마친 뒤 다시 눌러 주시기 바랍니다.`,
    ],
    [
      { code: 'AccessDenied' },
      `error H05 ${outputs} 권한이 없어 「${outputs}」에 아무것도 쓰지 않았습니다. 통합 문서를 편집할 수 있는지(읽기 전용, 권한) 확인한 뒤 다시 실행하여 주시기 바랍니다.`,
    ],
    [
      { code: 'RequestAborted', done: 'half' },
      `error H06 ${outputs} Excel이 요청을 끝내지 못하여(RequestAborted) 「${outputs}」에 아무것도 쓰지 않았습니다. 잠시 뒤 다시 실행하여 주시기 바랍니다.`,
    ],
    [
      { code: 'lost' },
      `error H06 ${outputs} Excel이 요청을 끝내지 못하여(GeneralException) 「${outputs}」에 아무것도 쓰지 않았습니다. 잠시 뒤 다시 실행하여 주시기 바랍니다.`,
    ],
  ];
  test.each(codes)('%j: nothing is written, in plain words', async (fault, says) => {
    const faults = [{ ...fault, request: writing }];
    expect(await refusal(await openSample(), { faults })).toEqual({ says: [says], isUntouched: true });
  });

  test('Excel that does not answer afterwards either: what was written is not known (H08)', async () => {
    const workbook = await openSample();
    const faults: Fault[] = [
      { request: writing, code: 'lost', done: 'everything' },
      ...[1, 2, 3].map((n): Fault => ({ request: writing + n, code: 'lost' })),
    ];
    expect(await refusal(workbook, { faults })).toEqual({
      says: [
        `error H08 ${outputs} Excel이 응답하지 않아(GeneralException) 「${outputs}」에 썼는지 확인하지 못했습니다. 통합 문서를 다시 여신 뒤 '기록 확인'으로 상태를 확인하여 주시기 바랍니다.`,
      ],
      isUntouched: false,
    });
  });

  test('more than one request can hold is not sent (H07), though this Excel could read it', async () => {
    const workbook = await openSample();
    putSheet(workbook, '의견수렴', [
      ['자치구', '의견', '반영여부', '검토의견'],
      ...Array.from({ length: 120 }, (_, i) => ['종로구', `${i} ${'의견 '.repeat(10_000)}`, '반영', '검토']),
    ]);
    expect(await refusal(workbook, { answerLimit: Infinity })).toEqual({
      says: [
        `error H07 ${outputs} 쓸 내용이 한 번에 쓸 수 있는 크기를 넘어 「${outputs}」에 아무것도 쓰지 않았습니다. 의견·비고처럼 긴 글을 줄인 뒤 다시 실행하여 주시기 바랍니다.`,
      ],
      isUntouched: true,
    });
  });
});
