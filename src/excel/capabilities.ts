/**
 * What this Excel can do beyond the product's floor (ExcelApi 1.14, SharedRuntime 1.1, CustomFunctionsRuntime 1.3).
 * Nothing newer is called but through here: a host may claim a requirement set while an intranet copy of office.js
 * lacks the member, so both are asked.
 */
export type Capability = 'groupedUndo' | 'notes' | 'customFunctions';

const requirements: Readonly<Record<Capability, readonly [set: string, version: string]>> = {
  groupedUndo: ['ExcelApi', '1.20'],
  notes: ['ExcelApi', '1.18'],
  customFunctions: ['CustomFunctionsRuntime', '1.3'],
};

const members: Readonly<Record<Capability, () => boolean>> = {
  groupedUndo: () => true, // an option of Excel.run, not a member: the set alone decides
  notes: () => 'notes' in Excel.Worksheet.prototype,
  customFunctions: () => 'CustomFunctions' in globalThis,
};

/** Whether the host and its office.js both have the capability. */
export function isCapable(capability: Capability): boolean {
  const [set, version] = requirements[capability];
  return Office.context.requirements.isSetSupported(set, version) && members[capability]();
}
