import fc from 'fast-check';
import { annualRun } from '../../src/annualRun';
import { examine, isRunnable } from '../../src/runs/examination';
import { rollRun } from '../../src/runs/rollRun';
import { undoRun } from '../../src/runs/undoRun';
import { verifyExamination, verifyWorkbook } from '../../src/runs/record/verification';
import { startHost } from '../../workbench/node/startHost';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook';
import { checkGrantSheet, checkInvariants, checkNotified } from './invariants';
import type { SoakModel, SoakWorkbook } from './soakWorkbook';
import { approval, correctionApproval, inputsOf, noticeOn, paymentsOf } from './soakWorkbook';

type Act = (model: SoakModel, workbook: SoakWorkbook) => Promise<void> | void;

/** One step of a sequence: what a person does, and afterwards the whole that must hold. */
class Step implements fc.AsyncCommand<SoakModel, SoakWorkbook> {
  readonly #name: string;
  readonly #act: Act;
  readonly #may: (model: Readonly<SoakModel>) => boolean;

  constructor(name: string, act: Act, may: (model: Readonly<SoakModel>) => boolean = () => true) {
    this.#name = name;
    this.#act = act;
    this.#may = may;
  }

  check(model: Readonly<SoakModel>): boolean {
    return this.#may(model);
  }

  async run(model: SoakModel, workbook: SoakWorkbook): Promise<void> {
    await this.#act(model, workbook);
    await holds(model, workbook);
  }

  toString(): string {
    return this.#name;
  }
}

/** What must hold after every step: 기록 확인 says what the model knows, and the invariants. */
async function holds(model: SoakModel, workbook: SoakWorkbook): Promise<void> {
  const examination = await examine();
  model.isClear = isRunnable(examination);
  const verification = verifyExamination(examination);
  expect(expectedStatus(model)).toContain(verification.status);
  expect(verification.cells.length > 0).toBe(
    ['inputsChanged', 'outputsEdited'].includes(verification.status),
  );
  checkInvariants(examination);
  expect(workbook.log().map(([number]) => number)).toEqual(
    Array.from({ length: model.runs }, (_, i) => i + 1),
  );
}

/** What 기록 확인 may say; two things only where payments came after a correction, which may concern it or not. */
function expectedStatus(model: SoakModel): string[] {
  if (model.recorded === null) return ['noRecord'];
  if (model.recorded !== inputsOf(model) || !model.isClear) return ['inputsChanged'];
  const status = model.isEdited ? 'outputsEdited' : 'same';
  return hasOtherPayments(model) ? [status, 'inputsChanged'] : [status];
}

function hasOtherPayments(model: SoakModel): boolean {
  return model.recordedPayments !== paymentsOf(model);
}

/** Types an input; typing what the sample has is no change. */
function typeInput(
  model: SoakModel,
  workbook: SoakWorkbook,
  place: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly sample: string | number;
  },
  value: string | number,
): void {
  const { sheet, row, column, sample } = place;
  workbook.type(sheet, row, column, value);
  const key = `${sheet}!${row},${column}`;
  if (value === sample) model.typed.delete(key);
  else model.typed.set(key, value);
}

const originals = new Map<string, string | number>();

/** The place of a cell with the sample's own value in it, remembered before it is first overtyped. */
function placeOf(workbook: SoakWorkbook, sheet: string, row: number, column: number) {
  const key = `${sheet}!${row},${column}`;
  const value = workbook.sheet(sheet).cell(row, column)?.value;
  const sample = originals.get(key) ?? (typeof value === 'number' || typeof value === 'string' ? value : '');
  originals.set(key, sample);
  return { sheet, row, column, sample };
}

const districts = ['종로구', '중랑구', '강남구', '성북구', '강동구'];
const district = fc.constantFrom(...districts);
const project = fc.integer({ min: 0, max: 4 });

/** A score near the targets, where most turns on it. */
const score = fc.integer({ min: 68, max: 95 });

const editScore = fc.tuple(district, project, score).map(
  ([name, column, value]) =>
    new Step(`점수 ${name} P${column + 1}=${value}`, (model, workbook) => {
      const row = workbook.rowOf('자치구점수', 0, name);
      typeInput(model, workbook, placeOf(workbook, '자치구점수', row, column + 1), value);
    }),
);

const editTarget = fc.tuple(project, fc.constantFrom(75, 80, 85)).map(
  ([index, value]) =>
    new Step(`목표 P${index + 1}=${value}`, (model, workbook) => {
      const row = workbook.rowOf('대상사업', 0, `P${index + 1}`);
      typeInput(model, workbook, placeOf(workbook, '대상사업', row, 4), value);
    }),
);

const editBudget = fc.tuple(project, fc.constantFrom(500_000, 600_000, 600_001)).map(
  ([index, value]) =>
    new Step(`사업비 P${index + 1}=${value}`, (model, workbook) => {
      const row = workbook.rowOf('대상사업', 0, `P${index + 1}`);
      typeInput(model, workbook, placeOf(workbook, '대상사업', row, 3), value);
    }),
);

const editRule = fc.constantFrom('절사', '전액배분').map(
  (value) =>
    new Step(`끝수처리 ${value}`, (model, workbook) => {
      const row = workbook.rowOf('설정', 0, '끝수처리');
      typeInput(model, workbook, placeOf(workbook, '설정', row, 1), value);
    }),
);

/** Types a further row into a sheet that began with its header alone. */
function addRow(
  model: SoakModel,
  workbook: SoakWorkbook,
  sheet: string,
  row: number,
  values: readonly (string | number)[],
) {
  values.forEach((value, column) => {
    if (value !== '') typeInput(model, workbook, { sheet, row, column, sample: '' }, value);
  });
}

const correct = fc
  .tuple(district, project, score, fc.constantFrom('', '차년도 반영', '환수'), fc.boolean())
  .map(
    ([name, index, value, remedy, isApproved]) =>
      new Step(
        `정정 ${name} P${index + 1}=${value} ${isApproved ? '승인' : '미승인'} ${remedy}`,
        (model, workbook) => {
          model.corrections += 1;
          const approval = isApproved ? correctionApproval : '';
          const row = [name, `P${index + 1}`, value, '증빙 재확인', approval, remedy];
          addRow(model, workbook, '정정', model.corrections, row);
        },
      ),
  );

const pay = fc.tuple(district, project).map(
  ([name, index]) =>
    new Step(`교부 ${name} P${index + 1}`, (model, workbook) => {
      model.payments += 1;
      addRow(model, workbook, '교부집행', model.payments, [name, `P${index + 1}`, '2020-12-01', 1_000]);
    }),
);

const approve = fc.constant(null).map(
  () =>
    new Step(
      '평가결과 의결',
      (model, workbook) => {
        model.isApproved = true;
        addRow(model, workbook, '위원회', 1, approval);
      },
      ({ isApproved }) => !isApproved,
    ),
);

const notify = fc.constant(null).map(
  () =>
    new Step(
      '통지',
      (model, workbook) => {
        model.isNotified = true;
        const row = workbook.rowOf('설정', 0, '통지일');
        typeInput(model, workbook, { sheet: '설정', row, column: 1, sample: '' }, noticeOn);
      },
      ({ isApproved, isNotified, recorded }) => isApproved && !isNotified && recorded !== null,
    ),
);

const run = fc.constant(null).map(
  () =>
    new Step('교부내역 작성', async (model, workbook) => {
      const [before, outputs] = [workbook.whole(), workbook.outputs()];
      const isCurrent = model.recorded === inputsOf(model) && !model.isEdited;
      const { outcome, examination } = await annualRun(workbook.now());
      const expected = !model.isClear ? 'blocked' : isCurrent ? 'unchanged' : 'written';
      expect(
        isCurrent && model.isClear && hasOtherPayments(model) ? ['unchanged', 'written'] : [expected],
      ).toContain(outcome.status);
      if (outcome.status !== 'written') {
        expect(workbook.whole()).toBe(before);
        return;
      }
      const { recorded, recordedPayments, isEdited } = model;
      model.undo = { run: outcome, outputs, recorded, recordedPayments, isEdited };
      model.recorded = inputsOf(model);
      model.recordedPayments = paymentsOf(model);
      model.isEdited = false;
      model.runs += 1;
      checkGrantSheet(workbook, examination.result!.allocation.granted);
      checkNotified(examination, outcome.record);
    }),
);

const undo = fc.constant(null).map(
  () =>
    new Step(
      '되돌리기',
      async (model, workbook) => {
        const undoable = model.undo!;
        const before = workbook.whole();
        const undoing = await undoRun(undoable.run, workbook.now());
        // What was edited by hand since would be lost.
        if (model.isEdited) {
          expect([undoing.status, workbook.whole()]).toEqual(['blocked', before]);
          return;
        }
        expect(undoing.status).toBe('undone');
        expect(workbook.outputs()).toBe(undoable.outputs);
        model.runs += 1;
        model.recorded = undoable.recorded;
        model.recordedPayments = undoable.recordedPayments;
        model.isEdited = undoable.isEdited;
        model.undo = null;
      },
      (model) => model.undo !== null,
    ),
);

const editOutput = fc.constant(null).map(
  () =>
    new Step(
      '교부내역을 손으로 고침',
      (model, workbook) => {
        workbook.type('교부내역', 4, 1, 7);
        model.isEdited = true;
      },
      ({ recorded }) => recorded !== null,
    ),
);

const sign = fc.constant(null).map(
  () =>
    new Step(
      '배분기록에 결재문서번호 입력',
      ({ runs }, workbook) => {
        workbook.type('배분기록', 2 + runs, 10, `자치행정과-${runs}`);
      },
      // A signature is typed into the log, which 되돌리기 keeps; the row must be there.
      ({ runs }) => runs > 0,
    ),
);

const reopen = fc.constant(null).map(
  () =>
    new Step('저장하고 다시 열기', async (model, workbook) => {
      await workbook.reopen();
      // What 되돌리기 needs is kept while the pane is open, and no longer.
      model.undo = null;
    }),
);

const roll = fc.constant(null).map(
  () =>
    new Step(
      '차년도 준비(사본)',
      async (model, workbook) => {
        model.hasRolled = true;
        const file = await workbook.save();
        await workbook.aside(async () => {
          const copy = await openWorkbook(file);
          const { close } = await startHost(copy);
          const rolled = await rollRun();
          expect(rolled.rolled !== null).toBe(model.isClear);
          if (rolled.rolled) {
            expect(rolled.rolled.year.settings.fiscalYear).toBe(2021);
            expect((await verifyWorkbook()).status).toBe('noRecord');
            // Next year's scores are not there yet: nothing can be granted, and nothing is written.
            expect((await annualRun(workbook.now())).outcome.status).toBe('blocked');
          }
          await close();
        });
      },
      ({ hasRolled, runs }) => !hasRolled && runs > 0,
    ),
);

/** Sequences of what a person may do in a year, in any order; runs are frequent, since all turns on them. */
export const steps = fc.commands(
  [
    ...[editScore, editScore, editTarget, editBudget, editRule],
    ...[correct, correct, pay, approve, notify],
    ...[run, run, run, undo, editOutput, sign, reopen, roll],
  ],
  { maxCommands: 9, size: 'max' },
);
