import type { Area } from '../../src/sheets/model/grid';
import type { Sheet } from '../workbook/sheet';
import { printArea } from './areaReference';
import type { Json } from './wire';

/** Event numbers of the wire. */
export const eventType = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;
export type EventName = keyof typeof eventType;

/** One message to the client, as `richApiMessage` carries it: category, type, target, JSON text. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string];

const eventCategory = 65536;
const workbookTarget = 'Workbook';

/**
 * What happened and who listens. Events are collected during a batch and told after its answer, as
 * Excel does; nobody is told what nobody asked for.
 */
export class HostEvents {
  readonly #listening = new Set<string>();
  #pending: EventEntry[] = [];

  /** `target` is a sheet's id; absent is every sheet. */
  register(event: EventName, target = workbookTarget): void {
    this.#listening.add(`${event} ${target}`);
  }

  unregister(event: EventName, target = workbookTarget): void {
    this.#listening.delete(`${event} ${target}`);
  }

  get registrations(): number {
    return this.#listening.size;
  }

  changed(sheet: Sheet, area: Area, source: 'addin' | 'person'): void {
    this.#tell('changed', sheet, {
      address: printArea(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  activated(sheet: Sheet): void {
    this.#tell('activated', sheet, {});
  }

  selectionChanged(sheet: Sheet, area: Area): void {
    this.#tell('selectionChanged', sheet, { address: printArea(area) });
  }

  added(sheet: Sheet): void {
    this.#tell('added', sheet, { source: 'Local' });
  }

  deleted(sheet: Sheet): void {
    this.#tell('deleted', sheet, { source: 'Local' });
  }

  /** The collected events, and forgets them. */
  take(): readonly EventEntry[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }

  #tell(event: EventName, sheet: Sheet, details: Readonly<Record<string, Json>>): void {
    const message = JSON.stringify({ ...details, worksheetId: sheet.id });
    for (const target of [sheet.id, workbookTarget]) {
      if (this.#listening.has(`${event} ${target}`)) {
        this.#pending.push([eventCategory, eventType[event], target, message]);
      }
    }
  }
}
