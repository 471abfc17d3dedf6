import { annual } from './annual';
import { check } from './check';
import { compare } from './compare';
import { CommandError } from './commandError';
import type { ExitCode } from './exitCode';
import { exitCode } from './exitCode';
import { form } from './form';
import type { Command, Verb } from './parseCommand';
import { parseCommand, usage } from './parseCommand';
import type { Printer } from './printer';
import { roll } from './roll';
import { template } from './template';
import { verify } from './verify';
import { unexpected } from './watchdog';

const actions: Readonly<Record<Verb, (command: Command, print: Printer) => Promise<ExitCode>>> = {
  annual,
  check,
  compare,
  form,
  roll,
  template,
  verify,
};

/**
 * Runs a command line and gives its exit code. Whatever goes wrong is one line on `complain`, never a stack
 * trace: whoever runs this is an officer, not a programmer.
 */
export async function runCommand(
  args: readonly string[],
  print: Printer,
  complain: Printer,
): Promise<ExitCode> {
  if (args.length === 0 || args.includes('--help')) {
    for (const line of usage.split('\n')) print(line);
    return args.length === 0 ? exitCode.failed : exitCode.done;
  }
  try {
    const command = parseCommand(args);
    return await actions[command.verb](command, print);
  } catch (error) {
    complain(lineOf(error));
    return exitCode.failed;
  }
}

function lineOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  // IronCalc ends so on a formula that is nested too deeply for it.
  if (error instanceof WebAssembly.RuntimeError) return '파일에 계산할 수 없는 수식이 있어 열지 않았습니다.';
  return unexpected(error);
}
