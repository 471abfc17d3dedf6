import { textArg } from '../args';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { child, defineClass, method, procedure, scalar } from '../hostObject';
import { comments } from './comments';
import { customXmlParts } from './customXml';
import { range } from './range';
import { settings } from './settings';
import { worksheets } from './worksheets';

/** The root of the model: `context.workbook`. */
export const excelWorkbook: (state: ExcelState) => HostObject = defineClass<'Workbook', ExcelState>(
  'Workbook',
  {
    name: scalar(() => 'workbook.xlsx'),
    readOnly: scalar((state) => state.workbook.readOnly),
    protection: child((state) => protection(state)),
    worksheets: child((state) => worksheets(state)),
    settings: child((state) => settings(state)),
    customXmlParts: child((state) => customXmlParts(state)),
    comments: child((state) => comments({ state, sheet: null })),
    application: child((state) => application(state)),
    getSelectedRange: method((state) => {
      const { area } = state.workbook.selection;
      return range({ state, sheet: state.workbook.activeSheet(), area });
    }),
    getActiveCell: method((state) => {
      const { top, left } = state.workbook.selection.area;
      return range({
        state,
        sheet: state.workbook.activeSheet(),
        area: { top, left, bottom: top, right: left },
      });
    }),
    _RemoveReference: procedure((state, [reference]) => {
      state.references.remove(textArg(reference));
    }),
    _RemoveAllReferences: procedure((state) => {
      state.references.clear();
    }),
    _SetOsfControlContainerReadyForCustomFunctions: procedure((state) => {
      state.functionsReady();
    }),
  },
);

/** 통합 문서 보호: no sheet can be added, taken away, moved or renamed. */
const protection = defineClass<'WorkbookProtection', ExcelState>('WorkbookProtection', {
  protected: scalar(({ workbook }) => workbook.structureProtected),
  protect: procedure(({ workbook }) => {
    if (workbook.structureProtected) throw new HostError('InvalidOperation');
    workbook.structureProtected = true;
  }),
  unprotect: procedure(({ workbook }) => {
    if (!workbook.structureProtected) throw new HostError('InvalidOperation');
    workbook.structureProtected = false;
  }),
});

const application = defineClass<'Application', ExcelState>('Application', {
  calculationMode: scalar(() => 'Automatic'),
  calculate: procedure((state) => {
    state.calculator.calculate();
  }),
  suspendApiCalculationUntilNextSync: procedure((state) => {
    state.calculationSuspended = true;
  }),
  suspendScreenUpdatingUntilNextSync: procedure(() => undefined),
});
