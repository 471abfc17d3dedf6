import type { InitOutput } from '@ironcalc/wasm';
import { initSync, Model } from '@ironcalc/wasm';

let engine: InitOutput | null = null;

/** Bytes of the engine's memory that a cell takes, about; and alignment of what is asked for. */
const cellBytes = 3_000;
const alignment = 8;

/**
 * Starts IronCalc once. The caller brings the bytes of `wasm_bg.wasm`: Node reads the file, the page
 * fetches it.
 */
export function startEngine(wasm: () => BufferSource): void {
  engine ??= initSync({ module: wasm() });
}

/**
 * A new, empty model of IronCalc. No product formats live in it: its only locale here is English. Room for as many cells
 * as are to come is made at once: memory that grows a little with every cell has the whole heap of JavaScript looked
 * through each time, which took four fifths of the time of 40,000 formulas.
 */
export function newModel(cells = 0): Model {
  if (!engine) throw new Error('startEngine comes first.');
  const room = cells * cellBytes;
  if (room > 0) engine.__wbindgen_free(engine.__wbindgen_malloc(room, alignment), room, alignment);
  return new Model('workbook', 'en', 'Asia/Seoul', 'en');
}
