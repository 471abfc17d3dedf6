import { createHash, randomUUID } from 'node:crypto';
import {
  access,
  constants,
  lstat,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Workbook } from '../workbook/workbook';
import { openWorkbook } from '../xlsx/openWorkbook';
import { limits } from '../xlsx/readPackage';
import { saveWorkbook } from '../xlsx/saveWorkbook';
import { XlsxError } from '../xlsx/xlsxError';
import { CommandError } from './commandError';

/**
 * Opens the workbook at a path.
 *
 * @throws CommandError when there is none, or it is not to be opened
 */
export async function openFile(file: string): Promise<Workbook> {
  try {
    const found = await stat(file);
    // A pipe or a device would be waited for, perhaps for ever.
    if (!found.isFile() && !found.isDirectory())
      throw new CommandError(`${file}: 보통의 파일이 아니어서 읽지 않았습니다.`);
    if (found.size > limits.file) throw new XlsxError('tooLarge');
    return await openWorkbook(await readFile(file));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof XlsxError) throw new CommandError(`${file}: ${error.message}`, { cause: error });
    throw new CommandError(`${file}: ${readFault(error)}`, { cause: error });
  }
}

/**
 * Refuses an output path that is the input, however it is spelled: relative, through a link, or as another
 * name of the same file; and one that cannot be written: a folder, a device, a link, a file that is read-only or locked, a
 * folder that takes no new file. Asked before anything is run.
 *
 * @throws CommandError
 */
export async function checkOutput(output: string, input: string): Promise<void> {
  const folder = path.dirname(path.resolve(output));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new CommandError(`${output}: 저장할 폴더가 없습니다.`);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new CommandError(`${output}: ${writeFault(error)}`, { cause: error });
  });
  const existing = await stat(output).catch(() => null);
  const itself = await lstat(output).catch(() => null);
  if (!existing) {
    if (itself) throw new CommandError(`${output}: ${linkRefused}`);
    return;
  }
  if (existing.isDirectory()) throw new CommandError(`${output}: 폴더이므로 저장할 수 없습니다.`);
  const source = await stat(input).catch(() => null);
  const samePath = (await realpath(output)) === (await realpath(input).catch(() => ''));
  const sameFile = source?.ino === existing.ino && source.dev === existing.dev;
  if (samePath || sameFile) {
    throw new CommandError(`${output}: 읽은 파일에 덮어쓰지 않습니다. 다른 이름을 --out에 주시기 바랍니다.`);
  }
  // A rename would put a file in the place of the link or the device: what it leads to would go on as it was.
  if (itself?.isSymbolicLink()) throw new CommandError(`${output}: ${linkRefused}`);
  if (!existing.isFile()) throw new CommandError(`${output}: 보통의 파일이 아니어서 덮어쓰지 않습니다.`);
  // A rename would replace it all the same, and nobody makes a file read-only to have it replaced.
  if ((existing.mode & anyWrite) === 0) {
    throw new CommandError(`${output}: 읽기 전용 파일이므로 덮어쓰지 않습니다.`);
  }
  const handle = await open(output, 'r+').catch((error: unknown) => {
    throw new CommandError(`${output}: ${writeFault(error)}`, { cause: error });
  });
  await handle.close();
}

const linkRefused =
  '다른 파일을 가리키는 링크이므로 덮어쓰지 않습니다. 그 파일의 경로를 --out에 주시기 바랍니다.';

/** The write permissions of owner, group and others. */
const anyWrite = 0o222;

/** Whether there is something at a path already. */
export async function isTaken(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Saves beside the target and renames, so that no half-written file is ever seen under its name, nor after a power cut:
 * the draft is on the disk before it gets the name, and the name before the command ends. A file that is replaced keeps
 * its permissions. Drafts that a killed command left in the folder are cleared.
 *
 * @throws CommandError; then the target is as it was
 */
export async function saveFile(workbook: Workbook, output: string): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const folder = path.dirname(path.resolve(output));
  await clearDrafts(folder);
  const draft = path.join(folder, `${ownDrafts}${process.pid}-${randomUUID().slice(0, 8)}`);
  try {
    const mode = await stat(output).then(
      (existing) => existing.mode & allPermissions,
      () => null,
    );
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, output);
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandError(`${output}: ${writeFault(error)}`, { cause: error });
  }
}

const allPermissions = 0o7777;

/** How the drafts of this machine begin; the number of the process and some letters follow. */
const ownDrafts = `.gyobu-draft-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`;

/** Takes away drafts whose process is no more. Those of other machines on a shared disk may still be written. */
async function clearDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const writer = name.startsWith(ownDrafts) ? Number.parseInt(name.slice(ownDrafts.length), 10) : NaN;
    if (!Number.isNaN(writer) && !isRunning(writer)) {
      await rm(path.join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The new name is on the disk too. Not every system lets a folder be opened for that: then it is as safe as it gets. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function readFault(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return '파일이 없습니다.';
    case 'EISDIR':
      return '파일이 아니라 폴더입니다.';
    case 'EACCES':
    case 'EPERM':
      return '읽을 권한이 없습니다.';
    default:
      return '읽지 못했습니다.';
  }
}

function writeFault(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return '디스크에 남은 공간이 없어 저장하지 못했습니다.';
    case 'EACCES':
    case 'EPERM':
      return '저장할 권한이 없거나 다른 프로그램이 열고 있어 저장하지 못했습니다.';
    case 'EROFS':
      return '읽기 전용 디스크이므로 저장하지 못했습니다.';
    case 'EBUSY':
    case 'ETXTBSY':
      return '다른 프로그램이 열고 있어 저장하지 못했습니다.';
    case 'ENAMETOOLONG':
      return '파일 이름이 너무 길어 저장하지 못했습니다.';
    default:
      return `저장하지 못했습니다 (${code}).`;
  }
}

function errorCode(error: unknown): string {
  // Not `instanceof Error`: in a test the errors of Node come from another realm.
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}
