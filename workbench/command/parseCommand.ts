import { parseArgs } from 'node:util';
import { CommandError } from './commandError';

/** What was asked for on the command line. */
export interface Command {
  readonly verb: Verb;
  /** The file that is read; '' for `template`, which reads none. */
  readonly input: string;
  readonly output: string | null;
  readonly json: boolean;
  /** `check --fixes` */
  readonly fixes: boolean;
  /** `template --year` */
  readonly year: number | null;
  /** `compare --policies`, as typed; null for all */
  readonly policies: readonly string[] | null;
  /** `compare --target P3=78`, as typed */
  readonly targets: readonly string[];
}

export const verbs = ['annual', 'check', 'compare', 'form', 'roll', 'template', 'verify'] as const;
export type Verb = (typeof verbs)[number];

export const usage = [
  '사용법: npm run -s gyobu -- annual IN.xlsx [--out OUT.xlsx] [--json]',
  '                          check IN.xlsx [--fixes] [--json]',
  '                          compare IN.xlsx [--policies a,b,c] [--target P3=78] [--json]',
  '                          form IN.xlsx --out OUT.xlsx [--json]',
  '                          roll IN.xlsx --out NEXT.xlsx [--json]',
  '                          template OUT.xlsx --year Y',
  '                          verify FILE.xlsx [--json]',
].join('\n');

type Option = 'out' | 'fixes' | 'year' | 'policies' | 'target' | 'json';

const optionsOf: Readonly<Record<Verb, readonly Option[]>> = {
  annual: ['out', 'json'],
  check: ['fixes', 'json'],
  compare: ['policies', 'target', 'json'],
  form: ['out', 'json'],
  roll: ['out', 'json'],
  template: ['year', 'json'],
  verify: ['json'],
};

/** Verbs whose work is a file: without a place for it they would do nothing. */
const needsOutput: ReadonlySet<Verb> = new Set(['form', 'roll']);

/**
 * Reads the arguments.
 *
 * @throws CommandError that names the argument at fault
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [word, file, ...more] = positionals;
  const verb = verbs.find((candidate) => candidate === word);
  if (!verb) {
    throw new CommandError(
      word === undefined ? '무엇을 할지 없습니다.' : `'${word}'은(는) 모르는 명령입니다.`,
    );
  }
  if (file === undefined)
    throw new CommandError(verb === 'template' ? '쓸 파일이 없습니다.' : '읽을 파일이 없습니다.');
  const [extra] = more;
  if (extra !== undefined) throw new CommandError(`'${extra}'은(는) 모르는 인수입니다.`);
  for (const option of Object.keys(values) as Option[]) {
    if (!optionsOf[verb].includes(option))
      throw new CommandError(`${verb}은(는) --${option}을 받지 않습니다.`);
  }
  const output = verb === 'template' ? file : (values.out ?? null);
  if (needsOutput.has(verb) && output === null)
    throw new CommandError(`${verb}에는 쓸 파일을 --out으로 주셔야 합니다.`);
  return {
    verb,
    input: verb === 'template' ? '' : file,
    output,
    json: values.json ?? false,
    fixes: values.fixes ?? false,
    year: verb === 'template' ? fiscalYear(values.year) : null,
    policies: values.policies?.split(',').map((one) => one.trim()) ?? null,
    targets: values.target ?? [],
  };
}

function fiscalYear(text: string | undefined): number {
  if (text === undefined || !/^20\d\d$/.test(text)) {
    throw new CommandError('회계연도를 --year 2020처럼 주셔야 합니다.');
  }
  return Number(text);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean' },
        fixes: { type: 'boolean' },
        year: { type: 'string' },
        policies: { type: 'string' },
        target: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    throw new CommandError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `${option}은(는) 모르는 선택지입니다.`
        : `${option} 뒤의 값이 잘못되었습니다.`,
    );
  }
}
