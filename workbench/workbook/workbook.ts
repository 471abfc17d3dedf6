import type { Area } from '../../src/sheets/model/grid';
import type { SheetState } from './sheet';
import { Sheet } from './sheet';
import type { CellStyle } from './style';

/** A custom XML part: data that travels in the file and that no grid shows. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** A defined name (이름 정의). */
export interface DefinedName {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
}

/** A sheet as the file has it. */
export interface OpenedSheet extends SheetState {
  /** Its part: `xl/worksheets/sheet1.xml`. */
  readonly path: string;
}

/** The file that a workbook was opened from: what nobody changes is saved from here as it is, to the byte. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sheets: ReadonlyMap<Sheet, OpenedSheet>;
  /** Its looks, by number. */
  readonly looks: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  readonly customXml: ReadonlyMap<CustomXmlPart, { readonly path: string; readonly xml: string }>;
  /** The add-in's document settings as JSON. */
  readonly settings: string;
  readonly activeSheet: Sheet | null;
  readonly structureProtected: boolean;
}

/**
 * A workbook in memory: the only state of the workbench. The host writes it at the add-in's request,
 * the grid at a person's, and both look at the same one.
 */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly customXml: CustomXmlPart[] = [];
  /** The add-in's document settings: JSON values by key. */
  readonly settings = new Map<string, unknown>();
  names: DefinedName[] = [];
  /** 통합 문서 보호 of the structure: sheets can be neither added nor taken away. */
  structureProtected = false;
  /** Whether Excel opened the file for reading only. */
  readOnly = false;
  selection: { sheetId: string; area: Area } = {
    sheetId: '',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  /** Whether its dates count from 1904: a day has another number then, and numbers stay as they are. */
  date1904 = false;
  /** The file that it was opened from; null for a new workbook. */
  file: OpenedFile | null = null;

  /** Cells written since they were last taken, by sheet: what must be calculated and told. */
  #changes = new Map<Sheet, Set<number>>();
  #serial = 0;

  /** Adds a sheet at the end. The caller has checked the name. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{00000000-0000-4000-8000-${hex(this.nextSerial())}}`, name, (changed, key) => {
      const keys = this.#changes.get(changed) ?? new Set();
      this.#changes.set(changed, keys.add(key));
    });
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.selection = { ...this.selection, sheetId: sheet.id };
    return sheet;
  }

  /** A number that this workbook has not given to anything yet. */
  nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.#changes.delete(sheet);
    if (this.selection.sheetId === sheet.id) {
      const next = this.sheets[Math.max(0, index - 1)];
      this.selection = { sheetId: next?.id ?? '', area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
  }

  /** Adds a custom XML part under an id of its own. */
  addCustomXml(xml: string): CustomXmlPart {
    const part = { id: `{00000000-0000-4000-9000-${hex(this.nextSerial())}}`, xml };
    this.customXml.push(part);
    return part;
  }

  /** By name as Excel compares names: without regard to case. */
  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLocaleLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  activeSheet(): Sheet {
    const sheet = this.sheetById(this.selection.sheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook always has a sheet.');
    return sheet;
  }

  /** What was written since the last call, and forgets it. */
  takeChanges(): ReadonlyMap<Sheet, ReadonlySet<number>> {
    const taken = this.#changes;
    this.#changes = new Map();
    return taken;
  }
}

function hex(serial: number): string {
  return serial.toString(16).toUpperCase().padStart(12, '0');
}
