import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startEngine } from '../../../workbench/calculation/engine';
import { packageFolder } from '../../../workbench/node/packageFolder';

/** Starts IronCalc for a test that has no host. */
export function startTestEngine(): void {
  startEngine(() => readFileSync(path.join(packageFolder('@ironcalc/wasm'), 'wasm_bg.wasm')));
}
