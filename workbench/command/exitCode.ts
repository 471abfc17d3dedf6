/** How a command ends (docs/command.md §2): done; anything else that went wrong; issues that block. */
export const exitCode = { done: 0, failed: 1, blocked: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
