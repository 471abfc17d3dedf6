/** Requirement sets (요구 사항 집합) and the version of each: `{ExcelApi: '1.14'}`; one that is left out is not supported. */
export type Requirements = Readonly<Record<string, string>>;

/** What Excel LTSC 2021, the product's floor, says of itself. */
export const floorRequirements = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.4',
  RibbonApi: '1.1',
  // Not in Microsoft's lists: office.js asks for it before it lets a request wait for the end of an edit.
  DelayForCellEdit: '1.1',
} as const;
