/** Takes one line of output. */
export type Printer = (line: string) => void;
