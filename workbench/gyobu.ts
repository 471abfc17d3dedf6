import { runCommand } from './command/runCommand';

/** The command `gyobu`: see docs/workbook.md for its verbs and exits. */
void runCommand(
  process.argv.slice(2),
  (line) => {
    console.log(line);
  },
  (line) => {
    console.error(line);
  },
).then((code) => {
  process.exitCode = code;
});
