import type { Fault } from '../host/misbehaviour';

/** What browser tests ask of the page, since what is painted on a canvas cannot be read. */
export interface TestHook {
  /** Texts that the grid shows in an area (`A1:C4`), by rows; null without such a sheet. */
  readonly shown: (sheet: string, address: string) => string[][] | null;
  /** Where the cursor is: `예산내역!B2`. */
  readonly selected: () => string;
  /** Types into cells from `address` on, by rows, as a person does who pastes; an empty text leaves its cell alone. */
  readonly type: (sheet: string, address: string, rows: readonly (readonly string[])[]) => void;
  readonly protect: (sheet: string, isProtected: boolean) => void;
  /** The next request of the add-in goes wrong, or the next that changes something. */
  readonly failNext: (which: 'any' | 'write', fault: Omit<Fault, 'request'>) => void;
}

declare global {
  var gyobuWorkbench: TestHook | undefined;
}
