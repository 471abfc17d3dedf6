import { cellAddress } from '../../src/sheets/model/address';
import { issueMessage } from '../../src/text/issueText';
import { issuesEn } from '../../src/text/en/issues';
import type { Entry, ExcelHost } from '../host/excelHost';
import type { FunctionSignature } from '../host/functionArguments';
import { shownFormula } from '../calculation/calculator';
import { parseReference, printReference } from '../host/areaReference';
import { HostError } from '../host/hostError';
import type { Sheet } from '../workbook/sheet';
import { saveWorkbook } from '../xlsx/saveWorkbook';
import { savingLosses } from '../xlsx/savingLosses';
import { XlsxError } from '../xlsx/xlsxError';
import { AddinFrame } from './addinFrame';
import { download } from './files';
import type { GridListener } from './grid/gridView';
import { GridView } from './grid/gridView';
import type { ManifestParts, RibbonButton } from './manifestRibbon';
import type { OpenDocument } from './openDocument';
import { openDocument } from './openDocument';
import type { PageOptions } from './pageOptions';
import type { Say } from './pageTexts';
import type { Shell } from './shell';
import type { TestHook } from './testHook';

/** What the add-in declares of itself. */
export interface AddinParts {
  readonly manifest: ManifestParts;
  readonly functions: readonly FunctionSignature[];
}

interface Opened {
  readonly document: OpenDocument;
  readonly grid: GridView;
  readonly frame: AddinFrame;
}

/** One workbook with its grid and the add-in beside it; opening another one replaces all three, as Excel does. */
export class Workspace {
  readonly #shell: Shell;
  readonly #options: PageOptions;
  readonly #manifest: ManifestParts;
  readonly #functions: readonly FunctionSignature[];
  readonly #say: Say;
  #opened: Opened | null = null;
  /** What was last told that the file cannot keep; '' for nothing. */
  #toldLosses = '';

  constructor(shell: Shell, options: PageOptions, { manifest, functions }: AddinParts, say: Say) {
    this.#shell = shell;
    this.#options = options;
    this.#manifest = manifest;
    this.#functions = functions;
    this.#say = say;
  }

  /**
   * Opens a file in place of the one before; says why where that is not possible, and keeps what was open. Of a sample
   * the page says that it is one.
   */
  async open(name: string, bytes: Uint8Array, isSample = false): Promise<void> {
    this.#shell.tell(this.#say('opening'));
    try {
      const document = await openDocument(name, bytes, this.#options);
      this.#close();
      this.#toldLosses = '';
      this.#opened = this.#show(document);
      this.#shell.nameFile(document.name, isSample);
      this.#shell.tell(this.#say('opened', { name }));
    } catch (error) {
      const reason = error instanceof XlsxError ? error.message : this.#say('unknownReason');
      this.#shell.tell(this.#say('notOpened', { name, reason }), 'alert');
      if (!(error instanceof XlsxError)) throw error;
    }
  }

  /**
   * Gives the workbook as it now is to the browser's downloads. What the file cannot keep is told first, and written
   * only when 저장 is pressed again.
   */
  async save(): Promise<void> {
    if (!this.#opened) return;
    const { name, host } = this.#opened.document;
    const outdated = host.outdatedFormulas();
    const [first] = outdated;
    if (first) {
      const { sheet, row, column, formula } = first;
      const place = { sheet, cell: cellAddress(row, column), formula: shownFormula(formula) };
      this.#shell.tell(this.#say('notSaved', { ...place, count: String(outdated.length) }), 'alert');
      return;
    }
    const losses = savingLosses(host.workbook).map((loss) =>
      issueMessage(loss, this.#options.locale.startsWith('ko') ? null : issuesEn),
    );
    const told = losses.join(' ');
    if (told !== this.#toldLosses) {
      this.#toldLosses = told;
      this.#shell.tell(this.#say('savedWithout', { losses: told }), 'alert');
      return;
    }
    download(name, await saveWorkbook(host.workbook));
    this.#shell.tell(this.#say('saved', { name }));
  }

  /** What browser tests may ask of the workbook that is open. */
  testHook(): TestHook {
    const host = (): ExcelHost => {
      if (!this.#opened) throw new Error('no workbook is open');
      return this.#opened.document.host;
    };
    const sheetNamed = (name: string): Sheet => {
      const sheet = host().workbook.sheetNamed(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return sheet;
    };
    return {
      shown: (name, address) => {
        const sheet = this.#opened?.document.host.workbook.sheetNamed(name);
        const area = parseReference(address)?.area;
        return sheet && area ? (this.#opened?.grid.shownTexts(sheet, area) ?? null) : null;
      },
      selected: () => {
        const workbook = this.#opened?.document.host.workbook;
        return workbook ? printReference(workbook.activeSheet().name, workbook.selection.area) : '';
      },
      type: (name, address, rows) => {
        const at = parseReference(address)?.area;
        if (!at) throw new Error(`no address ${address}`);
        const entries = rows.flatMap((row, y) =>
          row.map((entry, x) => ({ row: at.top + y, column: at.left + x, entry })),
        );
        this.#fill(
          sheetNamed(name),
          entries.filter(({ entry }) => entry !== ''),
        );
        this.#opened?.grid.drawSoon();
      },
      protect: (name, isProtected) => {
        sheetNamed(name).protected = isProtected;
      },
      failNext: (which, fault) => {
        host().faults.failNext(which, fault);
      },
    };
  }

  /** What a button of the ribbon does. */
  async press({ id, label, action }: RibbonButton): Promise<void> {
    this.#shell.showPane(action.type === 'ShowTaskpane' || this.#shell.isPaneShown());
    if (action.type === 'ShowTaskpane' || !this.#opened) return;
    this.#shell.tell(this.#say('running', { command: label }));
    await this.#opened.frame.runCommand(action.functionName, id);
    this.#shell.tell('');
  }

  #show(document: OpenDocument): Opened {
    const { host } = document;
    // First, so that it is fetched while the grid is being set up.
    host.declareFunctions(this.#functions);
    const frame = new AddinFrame(host, this.#manifest.page, this.#options, this.#say('pane'));
    this.#shell.placeFrame(frame.element, (isBackward) => {
      frame.focusIn(isBackward);
    });
    frame.onFocusOut = (isBackward) => {
      this.#shell.focusBeside(isBackward);
    };
    const grid = new GridView(
      this.#shell.newGridContainer(),
      {
        language: this.#options.locale === 'ko-KR' ? 'ko' : 'en',
        isDark: this.#options.theme !== 'light',
      },
      host.workbook,
      this.#listenerFor(document),
    );
    host.onBatch = () => {
      grid.drawSoon();
    };
    host.onPane = (isVisible) => {
      this.#shell.showPane(isVisible);
    };
    grid.draw();
    return { document, grid, frame };
  }

  #listenerFor({ host }: OpenDocument): GridListener {
    return {
      typed: (sheet, cells) => {
        this.#fill(sheet, cells);
      },
      selected: (sheet, area) => {
        host.select(sheet, area);
      },
      refused: () => {
        this.#shell.tell(this.#say('valuesOnly'), 'alert');
      },
    };
  }

  #fill(sheet: Sheet, cells: readonly Entry[]): void {
    if (!this.#opened) return;
    const { document } = this.#opened;
    try {
      document.host.fill(sheet, cells);
      this.#shell.tell('');
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#shell.tell(this.#say('protected', { sheet: sheet.name }), 'alert');
    }
  }

  #close(): void {
    if (!this.#opened) return;
    const { document, grid, frame } = this.#opened;
    frame.dispose();
    grid.dispose();
    document.close();
    this.#opened = null;
  }
}
