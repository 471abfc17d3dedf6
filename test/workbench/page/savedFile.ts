import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** Presses 저장, and gives the parts of the file that the browser got, by path. */
export async function savedParts(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await savedBytes(page));
}

/** Presses 저장, and gives the file that the browser got. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '저장' }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

/** The XML of a cell in the saved file; '' where the sheet has none at that address. */
export function cellXml(parts: Readonly<Record<string, Uint8Array>>, sheet: string, address: string): string {
  const workbook = textOf(parts, 'xl/workbook.xml');
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1] ?? '';
  const relations = textOf(parts, 'xl/_rels/workbook.xml.rels');
  const relation = [...relations.matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? '')?.[1] ?? '';
  const cell = new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's');
  return cell.exec(textOf(parts, `xl/${target}`))?.[0] ?? '';
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  if (!part) throw new Error(`the file has no part ${path}`);
  return strFromU8(part);
}
