/** The error reply of a command; the codes and names are MongoDB's own. Messages never hold data. */
export class CommandError extends Error {
  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    readonly labels: readonly string[] = [],
  ) {
    super(message);
    this.name = 'CommandError';
  }
}

/** Something MongoDB has and this store leaves out. Says so, and what to do about it. */
export function unsupported(what: string): CommandError {
  return new CommandError(
    238,
    'NotImplemented',
    `${what} is not supported by the embedded store; use a real MongoDB (set MONGODB_URI)`,
  );
}
