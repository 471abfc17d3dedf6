import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const paths = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
];
const program = paths.find((path) => existsSync(path));

/** Always recalculates what it opens: otherwise LibreOffice shows the values that the file itself stores. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Runs tests with LibreOffice where it is installed. Where it is missing they are skipped, loudly; with CI=true that
 * is a failure.
 */
export const describeWithLibreOffice = chooseDescribe();

function chooseDescribe(): jest.Describe {
  if (program !== undefined) return describe;
  if (process.env['CI'] === 'true') throw new Error('LibreOffice is not installed, and CI=true');
  process.stderr.write(
    'SKIPPED: LibreOffice is not installed; nothing was checked by an engine of another hand\n',
  );
  return describe.skip;
}

/** Opens a file in LibreOffice, recalculates it, and gives it back in another format. */
export function convertByLibreOffice(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'gyobu-lo-'));
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
  writeFileSync(join(folder, 'in.xlsx'), bytes);
  execFileSync(
    program ?? 'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'in.xlsx'),
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return readFileSync(join(folder, 'out', `in.${format}`));
}
