import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { lintFaults } from './lint';
import { development, renderManifest } from './render';
import { schemaFaults } from './schema';

/**
 * `npm run manifest`: writes `manifest.xml` for development at localhost.
 * `npm run manifest -- --url https://host/folder/ [--out FILE]`: writes the manifest of an administrator's site.
 * `npm run manifest -- --check FILE…`: prints what is wrong with manifests, as JSON {file: [fault]}; exit 2 if any.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
  });
  if (values.check) return check(positionals);
  const out = values.out ?? (values.url === undefined ? 'manifest.xml' : 'out/manifest.xml');
  const target =
    values.url === undefined ? development : { site: values.url, environment: 'production' as const };
  const text = renderManifest(target);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
  console.log(`${out}: ${target.site}`);
}

async function check(files: readonly string[]): Promise<void> {
  const faults: Record<string, string[]> = {};
  for (const file of files) {
    const xml = readFileSync(file, 'utf8');
    faults[file] = [...(await schemaFaults(xml)), ...(await lintFaults(xml))];
  }
  console.log(JSON.stringify(faults, null, 2));
  if (Object.values(faults).some((lines) => lines.length > 0)) process.exitCode = 2;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
