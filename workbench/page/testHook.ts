/** What browser tests ask of the page, since what is painted on a canvas cannot be read. */
export interface TestHook {
  /** Texts that the grid shows in an area (`A1:C4`), by rows; null without such a sheet. */
  readonly shown: (sheet: string, address: string) => string[][] | null;
  /** Where the cursor is: `예산내역!B2`. */
  readonly selected: () => string;
}

declare global {
  var gyobuWorkbench: TestHook | undefined;
}
