/** Takes one line of output. */
export type Printer = (line: string) => void;

/**
 * A line as a terminal may have it: what cells and file names bring along of control characters, which a terminal obeys,
 * is written out as in JSON (`\\u001b`), and so are marks that turn the direction of what follows.
 */
export function terminalLine(line: string): string {
  return line.replaceAll(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
