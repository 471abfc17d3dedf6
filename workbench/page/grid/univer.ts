import { CellEditor } from './CellEditor';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designKo from '@univerjs/design/locale/ko-KR';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsKo from '@univerjs/docs-ui/locale/ko-KR';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsKo from '@univerjs/sheets/locale/ko-KR';
import { EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiKo from '@univerjs/sheets-ui/locale/ko-KR';
import { defaultTheme } from '@univerjs/themes';
import { ComponentManager, UniverUIPlugin } from '@univerjs/ui';
import uiEn from '@univerjs/ui/locale/en-US';
import uiKo from '@univerjs/ui/locale/ko-KR';

export interface GridLook {
  readonly language: 'ko' | 'en';
  readonly isDark: boolean;
}

/**
 * Starts Univer as nothing but a view: no calculation, no toolbar, no menus that would change what the host does not
 * know of. Formula bar, sheet tabs and the sums of a selection stay.
 */
export function startUniver(container: HTMLElement, { language, isDark }: GridLook): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale: language === 'ko' ? LocaleType.KO_KR : LocaleType.EN_US,
    locales: {
      [LocaleType.KO_KR]: mergeLocales(designKo, uiKo, docsKo, sheetsKo, sheetsUiKo),
      [LocaleType.EN_US]: mergeLocales(designEn, uiEn, docsEn, sheetsEn, sheetsUiEn),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    disableForceStringMark: true,
    disableForceStringAlert: true,
  });
  univer.__getInjector().get(ComponentManager).register(EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, CellEditor);
  return univer;
}
