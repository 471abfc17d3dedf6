/** Anything that ends a command with exit 1 and one line on stderr: the message is that line. */
export class CommandError extends Error {}
