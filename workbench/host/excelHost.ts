import type { Area } from '../../src/sheets/model/grid';
import type { UnknownResult } from '../calculation/calculator';
import { enter } from '../workbook/entry';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { runBatch, wireError } from './batch';
import type { EventEntry } from './events';
import type { Calculator } from './excelState';
import { ExcelState } from './excelState';
import type { FunctionSignature } from './functionArguments';
import type { FunctionArgument, FunctionResult } from './functionCalls';
import { FunctionCalls } from './functionCalls';
import { FunctionCells } from './functionCells';
import { HostError } from './hostError';
import type { Misbehaviour } from './misbehaviour';
import { isHousekeeping, RequestFaults } from './misbehaviour';
import { excelWorkbook } from './model/excelWorkbook';
import { serviceObject } from './model/services';
import type { BatchAnswer, BatchRequest } from './wire';

/** The flag of a request that waits for the end of an edit. */
const delayForCellEdit = 64;

/** What a person entered in a cell. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean;
}

/**
 * Excel's place, without a screen: answers the batches of one add-in on one workbook. The same in Node
 * and in the browser; what carries the messages is `ParentFrame`.
 */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly faults: RequestFaults;
  readonly #state: ExcelState;
  readonly #functions: FunctionCalls;
  readonly #functionCells: FunctionCells;
  #edit: { readonly over: Promise<void>; readonly end: () => void } | null = null;
  /** The add-in shows or hides its task pane: whoever has one follows. */
  onPane: (isVisible: boolean) => void = () => undefined;
  /** Set by the frame: takes events to the client. */
  sendEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Called after every batch that may have changed the workbook: the view draws again. */
  onBatch: () => void = () => undefined;

  constructor(workbook: Workbook, calculator: Calculator, misbehaviour: Misbehaviour = {}) {
    this.workbook = workbook;
    this.faults = new RequestFaults(misbehaviour);
    this.#state = new ExcelState(workbook, calculator);
    this.#functions = new FunctionCalls((entries) => {
      this.sendEvents(entries);
    });
    this.#functionCells = new FunctionCells({
      workbook,
      evaluate: (sheet, formula) => calculator.evaluate(sheet, formula),
      call: (id, args) => this.#functions.call(id, args),
      changed: () => {
        this.#calculate();
        this.onBatch();
      },
    });
    this.#state.functionsReady = () => {
      // The runtime listens only after its request is answered.
      setTimeout(() => {
        this.startFunctions();
      });
    };
    this.#state.functionResults = (results) => {
      this.#functions.settle(results);
    };
    this.#state.paneShown = (isVisible) => {
      this.onPane(isVisible);
    };
    calculator.calculate();
  }

  /** References that the add-in holds and event handlers that it has. A tidy add-in ends with none. */
  get open(): { readonly references: number; readonly events: number } {
    return { references: this.#state.references.count, events: this.#state.events.registrations };
  }

  /**
   * Answers the body of one `context.sync()`, as JSON text. null is an answer that never came. While a person edits a cell,
   * a request waits if its flags say that it may, and is refused otherwise.
   */
  async answer(body: string, flags = 0): Promise<string | null> {
    const request = JSON.parse(body) as BatchRequest;
    if (this.#edit && !isHousekeeping(request)) {
      if ((flags & delayForCellEdit) === 0)
        return JSON.stringify(refusal(new HostError('InvalidOperationInCellEditMode')));
      await this.#edit.over;
    }
    if (this.faults.isRequestTooLarge(body))
      return JSON.stringify(refusal(new HostError('RequestPayloadSizeLimitExceeded')));
    const fault = this.faults.next(request);
    if (fault.delay > 0) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    const answer = fault.refused
      ? refusal(fault.refused)
      : runBatch(request, this.#roots(), fault.stopBefore);
    this.#state.calculationSuspended = false;
    this.#calculate();
    this.onBatch();
    const events = this.#state.events.take();
    if (events.length > 0) {
      setTimeout(() => {
        this.sendEvents(events);
      });
    }
    if (fault.answerLost) return null;
    const text = JSON.stringify(answer);
    return this.faults.isTooLarge(text)
      ? JSON.stringify(refusal(new HostError('ResponsePayloadSizeLimitExceeded')))
      : text;
  }

  /** A person begins to type in a cell, and has not pressed Enter yet. */
  startEditing(): void {
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#edit ??= { over, end };
  }

  endEditing(): void {
    this.#edit?.end();
    this.#edit = null;
  }

  /** What a person does in the grid: types into a cell. Listeners in the add-in are told. */
  type(sheet: Sheet, row: number, column: number, entry: string | number | boolean): void {
    this.fill(sheet, [{ row, column, entry }]);
  }

  /**
   * As `type`, for what comes at once: a paste, a deletion.
   *
   * @throws HostError AccessDenied on a protected sheet; then nothing is written
   */
  fill(sheet: Sheet, entries: readonly Entry[]): void {
    const areas = entries.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
    for (const area of areas) this.#state.checkWritable(sheet, area);
    for (const { row, column, entry } of entries)
      sheet.put(row, column, enter(entry, sheet.cell(row, column)));
    this.#calculate();
    const area = around(areas);
    if (area) this.#state.events.changed(sheet, area, 'person');
    this.sendEvents(this.#state.events.take());
  }

  /** What a person does in the grid: selects. */
  select(sheet: Sheet, area: Area): void {
    this.#state.select(sheet, area);
    this.sendEvents(this.#state.events.take());
  }

  /**
   * Calls a worksheet function of the add-in as a cell would (`WON`, without the namespace).
   * A range argument is rows of columns.
   */
  callFunction(id: string, args: readonly FunctionArgument[]): Promise<FunctionResult> {
    return this.#functions.call(id, args);
  }

  /** Tells what the add-in's `functions.json` declares: from then on its functions may stand in cells. */
  declareFunctions(signatures: readonly FunctionSignature[]): void {
    this.#functionCells.declare(signatures);
  }

  /** The runtime of the add-in's functions listens: cells may be answered. */
  startFunctions(): void {
    this.#functionCells.start();
  }

  /** Waits until no cell waits for the add-in's answer. */
  functionsIdle(): Promise<void> {
    return this.#functionCells.idle();
  }

  get areFunctionsReady(): boolean {
    return this.#functionCells.isReady;
  }

  /** The formula cells whose result neither the file nor the calculator knows, nor the add-in where it is one of its own. */
  unknownResults(): readonly UnknownResult[] {
    this.#calculate();
    return this.#state.calculator
      .unknownResults()
      .filter(({ isForeign }) => !isForeign || !this.areFunctionsReady);
  }

  /**
   * The formulas at fault for what must not be saved (decision 0045): they depend on what was written, and nobody here can
   * calculate them. Their results in the file would be those of other figures. Not those that only depend on them.
   */
  outdatedFormulas(): readonly UnknownResult[] {
    return this.unknownResults().filter(({ why, isCause }) => why === 'outdated' && isCause);
  }

  #calculate(): void {
    this.#state.calculate();
    this.#functionCells.refresh();
  }

  #roots() {
    const state = this.#state;
    return {
      root: excelWorkbook(state),
      service: (typeName: string) => serviceObject(typeName, state),
      references: state.references,
    };
  }
}

function around(areas: readonly Area[]): Area | null {
  return areas.reduce<Area | null>(
    (whole, area) =>
      whole && {
        top: Math.min(whole.top, area.top),
        left: Math.min(whole.left, area.left),
        bottom: Math.max(whole.bottom, area.bottom),
        right: Math.max(whole.right, area.right),
      },
    areas[0] ?? null,
  );
}

function refusal(error: HostError): BatchAnswer {
  return { Results: [], TraceIds: [], Error: wireError(error) };
}
