import { annualRun } from '../../src/annualRun';
import type { UndoableRun } from '../../src/runs/undoRun';
import type { CellValue } from '../../src/sheets/model/grid';
import type { RunningHost } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';
import type { Sheet } from '../../workbench/workbook/sheet';
import type { Workbook } from '../../workbench/workbook/workbook';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook';
import { valuesOf } from '../excel/workbookOf';
import { addRow, putSetting, putSheet } from '../inputRows';
import { openSample } from '../openSample';

const outputSheets = [
  '예산총괄',
  '교부내역',
  '배분근거',
  '결산현황',
  '사업설명서',
  '성과평가',
  '정정내역',
  '점검결과',
];

/** Where a sequence begins: nothing recorded, a final run recorded, or its results notified. */
export type Beginning = 'fresh' | 'final' | 'notified';

/** The rows of 위원회 that approve the results, and the day of notice. */
export const approval = [
  '심의',
  '2020-11-10',
  '평가결과의 적정성',
  '원안가결',
  '평가결과',
  '자치행정과-0100',
];
export const noticeOn = '2020-11-12';

const prepared = new Map<Beginning, Uint8Array>();

/** The sample with the optional sheets there, empty but for their headers, so that rows can be typed into them. */
async function preparedFile(beginning: Beginning): Promise<Uint8Array> {
  const known = prepared.get(beginning);
  if (known) return known;
  const workbook = await openSample();
  putSheet(workbook, '위원회', [['구분', '일자', '안건', '의결', '안건구분', '문서번호']]);
  putSheet(workbook, '정정', [['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법']]);
  putSheet(workbook, '교부집행', [['자치구', '사업', '교부일', '금액']]);
  putSetting(workbook, '통지일', '');
  if (beginning !== 'fresh') addRow(workbook, '위원회', approval);
  if (beginning === 'notified') putSetting(workbook, '통지일', noticeOn);
  if (beginning !== 'fresh') {
    const { close } = await startHost(workbook);
    await annualRun(new Date(2020, 10, 24, 8, 0));
    await close();
  }
  const file = await saveWorkbook(workbook);
  prepared.set(beginning, file);
  return file;
}

/** The workbook under test, in a host, as a person has it open. */
export class SoakWorkbook {
  workbook: Workbook;
  #host: RunningHost;
  /** A minute a run, so that no two rows of 배분기록 are alike. */
  #minute = 0;

  private constructor(workbook: Workbook, host: RunningHost) {
    this.workbook = workbook;
    this.#host = host;
  }

  static async open(beginning: Beginning): Promise<SoakWorkbook> {
    const workbook = await openWorkbook(await preparedFile(beginning));
    return new SoakWorkbook(workbook, await startHost(workbook));
  }

  /** Saves, closes, and opens again what was saved. */
  async reopen(): Promise<void> {
    const file = await this.save();
    await this.close();
    this.workbook = await openWorkbook(file);
    this.#host = await startHost(this.workbook);
  }

  save(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook);
  }

  async close(): Promise<void> {
    await this.#host.close();
  }

  /** Lets another workbook be opened for a while: a host holds one at a time. */
  async aside<T>(act: () => Promise<T>): Promise<T> {
    await this.#host.close();
    const result = await act();
    this.#host = await startHost(this.workbook);
    return result;
  }

  now(): Date {
    this.#minute += 1;
    return new Date(2020, 10, 24, 9, this.#minute);
  }

  sheet(name: string): Sheet {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Types into a cell, 0-based, as a person does. */
  type(name: string, row: number, column: number, entry: string | number): void {
    this.#host.host.type(this.sheet(name), row, column, entry);
  }

  /** The row of a sheet whose cell in a column holds a value. */
  rowOf(name: string, column: number, value: CellValue): number {
    return (valuesOf(this.workbook, name) ?? []).findIndex((row) => row[column] === value);
  }

  /** All that a run or 되돌리기 may change, but for 배분기록 and the record. */
  outputs(): string {
    return JSON.stringify(outputSheets.map((name) => valuesOf(this.workbook, name)));
  }

  log(): CellValue[][] {
    return (valuesOf(this.workbook, '배분기록') ?? []).slice(3);
  }

  whole(): string {
    const sheets = this.workbook.sheets.map(({ name }) => [name, valuesOf(this.workbook, name)]);
    return JSON.stringify([sheets, this.workbook.customXml.map(({ xml }) => xml)]);
  }
}

/** What the workbook should be, told without the add-in: inputs as typed, and which run its outputs stand for. */
export interface SoakModel {
  /** What was typed into the inputs, by place; values equal to the sample's are left out. */
  readonly typed: Map<string, string | number>;
  corrections: number;
  payments: number;
  isApproved: boolean;
  isNotified: boolean;
  hasRolled: boolean;
  /** Whether nothing blocked the run when the workbook was last looked at. */
  isClear: boolean;
  /** The inputs that the record stands for; null where there is no record. */
  recorded: string | null;
  /** The payments that it was made with. */
  recordedPayments: string;
  /** Whether a cell of the outputs was overtyped since they were written. */
  isEdited: boolean;
  runs: number;
  undo: {
    readonly run: UndoableRun;
    readonly outputs: string;
    readonly recorded: string | null;
    readonly recordedPayments: string;
    readonly isEdited: boolean;
  } | null;
}

export function newModel(beginning: Beginning): SoakModel {
  const model: SoakModel = {
    typed: new Map(),
    corrections: 0,
    payments: 0,
    isApproved: beginning !== 'fresh',
    isNotified: beginning === 'notified',
    hasRolled: false,
    isClear: true,
    recorded: null,
    recordedPayments: '',
    isEdited: false,
    runs: 0,
    undo: null,
  };
  return beginning === 'fresh' ? model : { ...model, recorded: inputsOf(model), runs: 1 };
}

/**
 * The inputs of the amounts as one text: two models with the same text come to the same grants. 통지일 and payments come later
 * and are none of them; payments may be, where an approved correction stands (`paymentsOf`).
 */
export function inputsOf({ typed }: SoakModel): string {
  const later = (place: string) => place.startsWith('교부집행!') || typed.get(place) === noticeOn;
  return JSON.stringify(
    [...typed].filter(([place]) => !later(place)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The payments as one text, and '' as long as no approved correction can make anything of them. */
export function paymentsOf({ typed }: SoakModel): string {
  const isCorrected = [...typed].some(
    ([place, value]) => place.startsWith('정정!') && value === correctionApproval,
  );
  return isCorrected ? JSON.stringify([...typed].filter(([place]) => place.startsWith('교부집행!'))) : '';
}

/** 승인문서번호 of a correction. */
export const correctionApproval = '자치행정과-0200';
