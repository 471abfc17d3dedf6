import { initSync, Model } from '@ironcalc/wasm';

let started = false;

/**
 * Starts IronCalc once. The caller brings the bytes of `wasm_bg.wasm`: Node reads the file, the page
 * fetches it.
 */
export function startEngine(wasm: () => BufferSource): void {
  if (started) return;
  initSync({ module: wasm() });
  started = true;
}

/** A new, empty model of IronCalc. No product formats live in it: its only locale here is English. */
export function newModel(): Model {
  if (!started) throw new Error('startEngine comes first.');
  return new Model('workbook', 'en', 'Asia/Seoul', 'en');
}
