import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import promises from 'node:fs/promises';
import path from 'node:path';
import { gyobu, sample, temporaryFolder } from './commandFolder';

const folder = temporaryFolder();

describe('the files of a command', () => {
  it.each<[what: string, spell: (input: string) => string]>([
    ['the same path', (input) => input],
    ['a relative path', (input) => path.relative('.', input)],
    ['a path with a detour', (input) => path.join(path.dirname(input), 'x', '..', path.basename(input))],
    [
      'a symbolic link',
      (input) => {
        symlinkSync(input, folder.file('link.xlsx'));
        return folder.file('link.xlsx');
      },
    ],
    [
      'a hard link',
      (input) => {
        linkSync(input, folder.file('hard.xlsx'));
        return folder.file('hard.xlsx');
      },
    ],
    [
      'a link to the folder',
      (input) => {
        symlinkSync(path.dirname(input), folder.file('folder'));
        return path.join(folder.file('folder'), path.basename(input));
      },
    ],
  ])('never overwrites its input: %s', async (_, spell) => {
    const input = folder.file('in.xlsx');
    copyFileSync(sample, input);
    const before = readFileSync(input);
    const { code, out, err } = await gyobu('annual', input, '--out', spell(input));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/읽은 파일에 덮어쓰지 않습니다/);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it.each<[what: string, args: () => string[], line: RegExp]>([
    ['no such file', () => ['annual', folder.file('none.xlsx')], /파일이 없습니다\.$/],
    ['a folder', () => ['check', folder.file('.')], /폴더입니다\.$/],
    [
      'a file that is none',
      () => {
        writeFileSync(folder.file('a.xlsx'), '자치구,점수');
        return ['annual', folder.file('a.xlsx')];
      },
      /엑셀 파일\(\.xlsx\)이 아니거나 손상되었습니다\.$/,
    ],
    [
      'no folder to save in',
      () => ['annual', sample, '--out', folder.file('none/out.xlsx')],
      /폴더가 없습니다\.$/,
    ],
    [
      'a folder in the place of the output',
      () => {
        mkdirSync(folder.file('out.xlsx'));
        return ['annual', sample, '--out', folder.file('out.xlsx')];
      },
      /폴더이므로 저장할 수 없습니다\.$/,
    ],
    ['an unknown verb', () => ['run', sample], /모르는 명령입니다\.$/],
    ['no file', () => ['annual'], /파일이 없습니다\.$/],
    ['an unknown option', () => ['annual', sample, '--force'], /--force/],
  ])('says in one line what is wrong with %s, and exits 1', async (_, args, line) => {
    const { code, out, err } = await gyobu(...args());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(line);
    expect(err).not.toContain('\n');
  });

  it('does not replace a read-only file', async () => {
    const output = folder.file('out.xlsx');
    writeFileSync(output, 'older', { mode: 0o444 });
    const { code, out, err } = await gyobu('annual', sample, '--out', output);
    expect([code, out, err]).toEqual([1, '', `${output}: 읽기 전용 파일이므로 덮어쓰지 않습니다.`]);
    expect(readFileSync(output, 'utf8')).toBe('older');
  });

  it.each([
    ['ENOSPC', '디스크에 남은 공간이 없어 저장하지 못했습니다.'],
    ['EROFS', '읽기 전용 디스크이므로 저장하지 못했습니다.'],
    ['EBUSY', '다른 프로그램이 열고 있어 저장하지 못했습니다.'],
    ['EACCES', '저장할 권한이 없거나 다른 프로그램이 열고 있어 저장하지 못했습니다.'],
    ['EIO', '저장하지 못했습니다 (EIO).'],
  ])(
    'a disk that answers %s: one line, and neither the older output nor a draft is touched',
    async (errno, line) => {
      const output = folder.file('out.xlsx');
      writeFileSync(output, 'older');
      const failing = jest
        .spyOn(promises, 'rename')
        .mockRejectedValueOnce(Object.assign(new Error(errno), { code: errno }));
      const { code, err } = await gyobu('annual', sample, '--out', output);
      failing.mockRestore();
      expect([code, err]).toEqual([1, `${output}: ${line}`]);
      expect(readFileSync(output, 'utf8')).toBe('older');
      expect(readdirSync(folder.file('.'))).toEqual(['out.xlsx']);
    },
  );

  it('replaces an older output whole, and leaves no draft behind', async () => {
    writeFileSync(folder.file('out.xlsx'), 'older');
    const { code } = await gyobu('annual', sample, '--out', folder.file('out.xlsx'));
    expect(code).toBe(0);
    expect(readFileSync(folder.file('out.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder.file('.'))).toEqual(['out.xlsx']);
  }, 60_000);
});
