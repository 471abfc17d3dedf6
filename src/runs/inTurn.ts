/** The end of the last work that was asked for. One page has one workbook, so that there is one queue. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Whatever writes in the workbook takes its turn here (차례): run, undo, repair, freezing, roll, papers, template, sample. A
 * work begins when every one asked for before it has ended, however that ended, so that from its first look at the
 * workbook to its last request nothing else of Gyobu's changes what it has seen. Within a work no other may be waited for.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
