import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { Argument, HostObject } from '../hostObject';
import type { Json } from '../wire';
import { child, defineClass, method, procedure } from '../hostObject';

/** Objects that the client makes by their server's type name rather than from the workbook. */
export function serviceObject(typeName: string, state: ExcelState): HostObject | undefined {
  switch (typeName) {
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalService(state);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntimeService(state);
    case 'Microsoft.ExcelServices.CustomFunctionsContainer':
      return customFunctionsContainer(state);
    case 'Microsoft.ExcelServices.CustomFunctions':
      return customFunctions(state);
    default:
      return undefined;
  }
}

const addinInternalService = defineClass<'AddinInternalService', ExcelState>('AddinInternalService', {
  NotifyActionHandlerReady: procedure(() => undefined),
});

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntimeService = defineClass<'AppRuntimeService', ExcelState>('AppRuntimeService', {
  GetAppRuntimeState: method(({ isPaneVisible }) => (isPaneVisible ? 'Visible' : 'Background')),
  SetAppRuntimeState: procedure((state, [runtimeState]) => {
    state.isPaneVisible = runtimeState === 'Visible';
    state.paneShown(state.isPaneVisible);
  }),
});

const customFunctionsContainer = defineClass<'CustomFunctionsContainer', ExcelState>(
  'CustomFunctionsContainer',
  {
    customFunctions: child((state) => customFunctions(state)),
  },
);

/** Where the add-in's worksheet functions hand in their results. */
const customFunctions = defineClass<'CustomFunctions', ExcelState>('CustomFunctions', {
  SetInvocationResults: procedure(take),
  SetInvocationArrayResults: procedure(take),
  _GetEnabledFeatures: method(() => []),
  _SetOsfControlContainerReadyForCustomFunctions: procedure((state) => {
    state.functionsReady();
  }),
});

function take(state: ExcelState, [results]: readonly Argument[]): void {
  if (!Array.isArray(results)) throw new HostError('InvalidArgument');
  state.functionResults(results as readonly Json[]);
}
