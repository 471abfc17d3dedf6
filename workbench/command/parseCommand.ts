import { parseArgs } from 'node:util';
import { CommandError } from './commandError';

/** What was asked for on the command line. */
export interface Command {
  readonly verb: Verb;
  readonly input: string;
  readonly output: string | null;
  readonly json: boolean;
}

export const verbs = ['annual', 'check', 'verify'] as const;
export type Verb = (typeof verbs)[number];

export const usage = [
  '사용법: npm run -s gyobu -- annual IN.xlsx [--out OUT.xlsx] [--json]',
  '                          check IN.xlsx [--json]',
  '                          verify FILE.xlsx [--json]',
].join('\n');

/**
 * Reads the arguments.
 *
 * @throws CommandError that names the argument at fault
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [verb, input, ...more] = positionals;
  const known = verbs.find((candidate) => candidate === verb);
  if (!known) {
    throw new CommandError(
      verb === undefined ? '무엇을 할지 없습니다.' : `'${verb}'은(는) 모르는 명령입니다.`,
    );
  }
  if (input === undefined) throw new CommandError('읽을 파일이 없습니다.');
  const [extra] = more;
  if (extra !== undefined) throw new CommandError(`'${extra}'은(는) 모르는 인수입니다.`);
  if (values.out !== undefined && known !== 'annual') {
    throw new CommandError(`${known}은(는) 파일을 쓰지 않으므로 --out을 받지 않습니다.`);
  }
  return { verb: known, input, output: values.out ?? null, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new CommandError(
      error instanceof Error ? error.message.split('\n', 1).join('') : '인수가 잘못되었습니다.',
    );
  }
}
