import type { FunctionSignature } from '../host/functionArguments';
import { startEngine } from '../calculation/engine';
import { takeFiles } from './files';
import { manifestParts } from './manifestRibbon';
import { pageOptions } from './pageOptions';
import { pageTexts } from './pageTexts';
import type {} from './testHook';
import { drawRibbon } from './ribbon';
import { startShell } from './shell';
import { Workspace } from './workspace';

/** Starts the workbench (작업대): the file that the server was started with, its grid, and the add-in beside it. */
async function start(): Promise<void> {
  const options = pageOptions(location.search);
  const say = pageTexts(options.locale);
  document.documentElement.lang = options.locale === 'ko-KR' ? 'ko' : 'en';
  document.documentElement.dataset['theme'] = options.theme;
  const shell = startShell(say);
  try {
    const [wasm, manifest, workbook] = await Promise.all([
      bytesOf('page/ironcalc.wasm'),
      fetch('manifest.xml').then((response) => response.text()),
      fetch('workbook.xlsx'),
    ]);
    startEngine(() => wasm);
    const parts = manifestParts(manifest, options.locale);
    const functions = await functionSignatures(parts.functions);
    const workspace = new Workspace(shell, options, { manifest: parts, functions }, say);
    globalThis.gyobuWorkbench = workspace.testHook();
    drawRibbon(shell.ribbon, parts.groups, (button) => void workspace.press(button));
    shell.saveButton.addEventListener('click', () => void workspace.save());
    takeFiles(
      { button: shell.openButton, input: shell.openInput, dropTarget: document.body },
      (name, bytes) => void workspace.open(name, bytes),
    );
    const name = decodeURIComponent(workbook.headers.get('x-file-name') ?? '');
    const isSample = workbook.headers.get('x-sample') === 'yes';
    await workspace.open(name, new Uint8Array(await workbook.arrayBuffer()), isSample);
  } catch (error) {
    shell.tell(say('failed', { reason: error instanceof Error ? error.message : '' }), 'alert');
    throw error;
  }
}

/** What the add-in's `functions.json` declares; without that file the pane still works, as in Excel. */
async function functionSignatures(address: string): Promise<readonly FunctionSignature[]> {
  const response = await fetch(address);
  const file = (await response.json()) as { readonly functions: readonly FunctionSignature[] };
  return file.functions;
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

void start();
