import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { terminalLine } from '../../../workbench/command/printer';
import { gyobu, sample, temporaryFolder } from './commandFolder';

const folder = temporaryFolder();
const program = path.resolve('workbench/gyobu.ts');
const start = `"${process.execPath}" --import tsx "${program}"`;

/** Runs a line of the shell in which `gyobu` is the command. */
function shell(line: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const script = `set -o pipefail; gyobu() { ${start} "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: 60_000 });
  return { code: status, out: stdout, err: stderr };
}

const isLinux = process.platform === 'linux';
const onLinux = isLinux ? it : it.skip;
if (!isLinux) console.warn('리눅스가 아님: 파이프와 장치의 시험을 건너뜁니다.');

describe('what the command prints', () => {
  onLinux(
    'ends quietly where the reader has enough',
    () => {
      const { code, out, err } = shell(`gyobu annual ${sample} --json | head -c 1`);
      expect([code, out, err]).toEqual([0, '{', '']);
    },
    60_000,
  );

  onLinux(
    'says in one line that a full disk took nothing',
    () => {
      const { code, err } = shell(`gyobu annual ${sample} > /dev/full`);
      expect([code, err]).toEqual([
        1,
        '결과를 다 출력하지 못했습니다. 디스크에 남은 공간이 없어 쓸 수 없습니다.\n',
      ]);
    },
    60_000,
  );

  it('writes out the control characters of cells and names, which a terminal would obey', () => {
    expect(terminalLine('구\u001b[2J\u009b1m\r\n\u0007\u202e끝')).toBe(
      '구\\u001b[2J\\u009b1m\\u000d\\u000a\\u0007\\u202e끝',
    );
    expect(JSON.parse(terminalLine(JSON.stringify({ a: '\u001b\u009b' }))) as unknown).toEqual({
      a: '\u001b\u009b',
    });
  });

  onLinux('is no command to the terminal, whatever the file is called', () => {
    const { code, err } = shell(`gyobu check $'/none/\\e[31m\\u009bx.xlsx'`);
    expect([code, err]).toEqual([1, '/none/\\u001b[31m\\u009bx.xlsx: 파일이 없습니다.\n']);
  });

  it('has no English words of an error that nobody foresaw', async () => {
    const parts = unzipSync(readFileSync(sample));
    const name = 'xl/worksheets/sheet5.xml';
    const text = `<row r="900"><c r="A900" t="inlineStr"><is><t>${'가'.repeat(32_767)}</t></is></c></row>`;
    const rows = Array.from({ length: 70 }, (_, i) => text.replaceAll('900', `${900 + i}`));
    parts[name] = strToU8(
      strFromU8(parts[name] ?? new Uint8Array()).replace('</sheetData>', `${rows.join('')}</sheetData>`),
    );
    writeFileSync(folder.file('in.xlsx'), zipSync(parts));
    const { code, err } = await gyobu('check', folder.file('in.xlsx'));
    expect([code, err]).toEqual([
      1,
      '예상하지 못한 오류(ResponsePayloadSizeLimitExceeded)로 중단하였습니다. 파일을 엑셀에서 열어 다시 저장한 뒤 실행하여 주시기 바랍니다.',
    ]);
  });
});

describe('what the command reads and writes', () => {
  onLinux('reads no pipe', async () => {
    const input = folder.file('in.xlsx');
    execFileSync('mkfifo', [input]);
    const { code, err } = await gyobu('check', input);
    expect([code, err]).toEqual([1, `${input}: 보통의 파일이 아니어서 읽지 않았습니다.`]);
  });

  onLinux('reads no device', async () => {
    const { code, err } = await gyobu('check', '/dev/zero');
    expect([code, err]).toEqual([1, '/dev/zero: 보통의 파일이 아니어서 읽지 않았습니다.']);
  });

  const link = '다른 파일을 가리키는 링크이므로 덮어쓰지 않습니다. 그 파일의 경로를 --out에 주시기 바랍니다.';
  const special = '보통의 파일이 아니어서 덮어쓰지 않습니다.';
  onLinux.each<[what: string, says: string, make: (output: string) => void]>([
    [
      'a link',
      link,
      (output) => {
        writeFileSync(folder.file('real.xlsx'), 'older');
        symlinkSync(folder.file('real.xlsx'), output);
      },
    ],
    [
      'a link to nothing',
      link,
      (output) => {
        symlinkSync(folder.file('none.xlsx'), output);
      },
    ],
    ['a pipe', special, (output) => execFileSync('mkfifo', [output])],
  ])('replaces no %s', async (_, says, make) => {
    const output = folder.file('out.xlsx');
    make(output);
    const before = readdirSync(folder.file('.'));
    const { code, err } = await gyobu('annual', sample, '--out', output);
    expect([code, err]).toEqual([1, `${output}: ${says}`]);
    expect(readdirSync(folder.file('.'))).toEqual(before);
  });

  onLinux('replaces no device', async () => {
    const output = folder.file('out.xlsx');
    if (spawnSync('mknod', [output, 'c', '1', '3']).status !== 0) {
      console.warn('장치를 만들 수 없음: 장치에 덮어쓰지 않는지의 시험을 건너뜁니다.');
      return;
    }
    const { code, err } = await gyobu('annual', sample, '--out', output);
    expect([code, err]).toEqual([1, `${output}: ${special}`]);
    expect(statSync(output).isCharacterDevice()).toBe(true);
  });

  onLinux(
    'keeps the permissions of the file that it replaces',
    async () => {
      const output = folder.file('out.xlsx');
      writeFileSync(output, 'older');
      chmodSync(output, 0o640);
      expect((await gyobu('annual', sample, '--out', output)).code).toBe(0);
      expect(statSync(output).mode & 0o777).toBe(0o640);
    },
    60_000,
  );

  onLinux(
    'leaves input and older output whole when it is killed while it writes, and clears its draft the next time',
    async () => {
      const output = folder.file('out.xlsx');
      writeFileSync(output, 'older');
      const before = readFileSync(sample);
      // The disk takes half of it and then nothing more: there the command is killed.
      const slow = `
      const promises = require('node:fs/promises');
      const { open } = promises;
      promises.open = async (file, ...more) => {
        const handle = await open(file, ...more);
        if (!String(file).includes('gyobu-draft')) return handle;
        const write = handle.writeFile.bind(handle);
        handle.writeFile = async (bytes) => {
          await write(bytes.subarray(0, bytes.length / 2));
          console.log('half');
          await new Promise(() => setInterval(() => {}, 1000));
        };
        return handle;
      };
      require(${JSON.stringify(path.resolve('workbench/command/runCommand.ts'))})
        .runCommand(['annual', ${JSON.stringify(sample)}, '--out', ${JSON.stringify(output)}], () => {}, () => {});`;
      const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), '-e', slow]);
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (text: Buffer) => {
          if (text.includes('half')) child.kill('SIGKILL');
        });
        child.on('close', () => {
          resolve();
        });
      });
      const drafts = readdirSync(folder.file('.')).filter((name) => name.startsWith('.gyobu-draft-'));
      expect(drafts).toHaveLength(1);
      expect(statSync(folder.file(drafts[0] ?? '')).size).toBeGreaterThan(1_000);
      expect(readFileSync(output, 'utf8')).toBe('older');
      expect(readFileSync(sample).equals(before)).toBe(true);
      expect((await gyobu('annual', sample, '--out', output)).code).toBe(0);
      expect(readdirSync(folder.file('.'))).toEqual(['out.xlsx']);
    },
    120_000,
  );

  it('leaves input and older output whole on a full disk', async () => {
    const disk = folder.file('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=28k', 'tmpfs', disk]);
    if (mounted.status !== 0) {
      console.warn('작은 디스크를 만들 수 없음: 디스크가 가득 찬 때의 시험을 건너뜁니다.');
      return;
    }
    try {
      const output = path.join(disk, 'out.xlsx');
      writeFileSync(output, 'older');
      const { code, err } = await gyobu('annual', sample, '--out', output);
      expect([code, err]).toEqual([1, `${output}: 디스크에 남은 공간이 없어 저장하지 못했습니다.`]);
      expect(readFileSync(output, 'utf8')).toBe('older');
      expect(readdirSync(disk)).toEqual(['out.xlsx']);
      expect(existsSync(sample)).toBe(true);
    } finally {
      spawnSync('umount', [disk]);
    }
  }, 60_000);
});
