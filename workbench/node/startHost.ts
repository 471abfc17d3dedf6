import './textCoding';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WorkbookCalculator } from '../calculation/calculator';
import { startEngine } from '../calculation/engine';
import { ExcelHost } from '../host/excelHost';
import type { Misbehaviour } from '../host/misbehaviour';
import type { FrameContext } from '../host/frameProtocol';
import type { Requirements } from '../host/requirements';
import { floorRequirements } from '../host/requirements';
import type { ThemeName } from '../host/themes';
import { officeTheme } from '../host/themes';
import type { Workbook } from '../workbook/workbook';
import type { OfficePage } from './officePage';
import { loadOfficePage } from './officePage';
import { packageFolder } from './packageFolder';

export interface HostOptions extends Misbehaviour {
  /** UI language of Excel; ko-KR unless said. */
  readonly locale?: string;
  /** Requirement sets in place of LTSC 2021's; a set that is left out is not supported. */
  readonly requirements?: Requirements;
  readonly theme?: ThemeName;
}

export interface RunningHost {
  readonly host: ExcelHost;
  /** Waits until nothing is under way between add-in and host. */
  readonly settle: () => Promise<void>;
  /** Settles, and lets go of the workbook. */
  readonly close: () => Promise<void>;
}

let loaded: { readonly key: string; readonly page: OfficePage } | null = null;

/**
 * Opens a workbook in a host in this process and puts the real office.js before it: from then on the
 * globals `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` are those of the package. One
 * workbook at a time; another call closes the one before. office.js is loaded anew only when its
 * surroundings differ (language, requirement sets), or when event handlers were left behind.
 */
export async function startHost(workbook: Workbook, options: HostOptions = {}): Promise<RunningHost> {
  startEngine(() => readFileSync(path.join(packageFolder('@ironcalc/wasm'), 'wasm_bg.wasm')));
  const calculator = new WorkbookCalculator(workbook);
  const host = new ExcelHost(workbook, calculator, options);
  const context = contextOf(options);
  const key = JSON.stringify(context);
  const page = await pageFor(key, host, context);
  setTheme(options.theme);
  return {
    host,
    settle: () => page.frame.idle(),
    close: async () => {
      await page.settle();
      if (host.open.events > 0) {
        page.unload();
        loaded = null;
      }
      calculator.close();
    },
  };
}

async function pageFor(key: string, host: ExcelHost, context: FrameContext): Promise<OfficePage> {
  if (loaded?.key === key) {
    loaded.page.frame.attach(host);
    return loaded.page;
  }
  loaded?.page.unload();
  loaded = null;
  const page = await loadOfficePage(host, context);
  loaded = { key, page };
  return page;
}

function contextOf({ locale = 'ko-KR', requirements = floorRequirements }: HostOptions): FrameContext {
  return {
    locale,
    dataLocale: locale,
    requirements,
    pageOrigin: 'https://localhost',
    hostUrl: 'https://localhost/workbook',
  };
}

/** Excel on the web gives no `officeTheme` in this build; the desktop does, so a test may ask for one. */
function setTheme(theme: HostOptions['theme']): void {
  const value = theme && officeTheme(theme);
  Object.defineProperty(Office.context, 'officeTheme', { value, configurable: true });
}
