/** Exit codes of the contract: what a shell script may rely on. */
export const exitCode = { done: 0, fault: 1, usage: 2, nothingReadable: 3, strict: 4 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/**
 * A mistake of the user or of a file, not of the program: shown as one line that names the file, the row
 * and the mend, never with a stack trace.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = exitCode.usage) {
    super(message);
    this.code = code;
  }
}
