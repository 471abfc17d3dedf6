import { parentPort, workerData } from 'node:worker_threads';
import { runCommand } from './runCommand';
import type { Told } from './watchdog';

/** The thread that does a command's work: tells every line, and in the end the code. */
const tell = (told: Told): void => parentPort?.postMessage(told);

void runCommand(
  workerData as readonly string[],
  (line) => {
    tell({ line });
  },
  (complaint) => {
    tell({ complaint });
  },
).then((code) => {
  tell({ code });
});
