import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { isNumber, toNumber } from '../bson/numbers';
import { CommandError } from '../errors';

/** The effect of a fail point on one command. */
export interface Failure {
  readonly error: CommandError | undefined;
  readonly writeConcernError: Document | undefined;
  /** The client gets no answer: before the command has run, or after. */
  readonly closes: 'before' | 'after' | undefined;
  readonly delay: number;
}

const codeNames: Readonly<Record<number, string>> = {
  50: 'MaxTimeMSExpired',
  91: 'ShutdownInProgress',
  112: 'WriteConflict',
  189: 'PrimarySteppedDown',
  251: 'NoSuchTransaction',
  10107: 'NotWritablePrimary',
  11601: 'Interrupted',
};
/** MongoDB's codes with this label, for a fail point that names no labels. */
const transient = new Set([24, 112, 246, 251, 267]);
const retryable = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** MongoDB's fail points `failCommand` and `onPrimaryTransactionalWrite`; only with `--setParameter enableTestCommands=1`. */
export class FailPoints {
  private name = '';
  private left = 0;
  private data: Document = {};

  configure(name: string, mode: Value | undefined, data: Document): void {
    if (name !== 'failCommand' && name !== 'onPrimaryTransactionalWrite') {
      throw new CommandError(2, 'BadValue', 'the fail points are failCommand and onPrimaryTransactionalWrite');
    }
    const times = isDocument(mode) ? mode['times'] : undefined;
    this.name = name;
    this.left = mode === 'alwaysOn' ? Infinity : isNumber(times) ? toNumber(times) : 0;
    this.data = data;
  }

  next(command: Document): Failure | undefined {
    const [name = ''] = Object.keys(command);
    const numbered = command['txnNumber'] !== undefined;
    if (this.left <= 0 || name === 'configureFailPoint') return undefined;
    const { failCommands, failBeforeCommitExceptionCode } = this.data;
    if (this.name === 'onPrimaryTransactionalWrite') {
      if (!numbered || command['autocommit'] !== undefined) return undefined;
      this.left--;
      const closes = failBeforeCommitExceptionCode === undefined ? 'after' : 'before';
      return { error: undefined, writeConcernError: undefined, closes, delay: 0 };
    }
    if (!isArray(failCommands) || !failCommands.includes(name)) return undefined;
    this.left--;
    const { errorCode, writeConcernError, closeConnection, blockConnection, blockTimeMS } = this.data;
    return {
      error: isNumber(errorCode) ? this.error(toNumber(errorCode), command, name) : undefined,
      writeConcernError: isDocument(writeConcernError) ? writeConcernError : undefined,
      closes: closeConnection === true ? 'before' : undefined,
      delay: blockConnection === true && isNumber(blockTimeMS) ? toNumber(blockTimeMS) : 0,
    };
  }

  /** The labels of a failure, as documents carry them. */
  labels(code: number, command: Document, name: string): string[] {
    const { errorLabels } = this.data;
    if (isArray(errorLabels)) return errorLabels.filter((label) => typeof label === 'string');
    const inTransaction = command['autocommit'] === false;
    const ends = name === 'commitTransaction' || name === 'abortTransaction';
    if (retryable.has(code)) {
      if (ends || (command['txnNumber'] !== undefined && !inTransaction)) return ['RetryableWriteError'];
      return inTransaction ? ['TransientTransactionError'] : [];
    }
    return inTransaction && transient.has(code) ? ['TransientTransactionError'] : [];
  }

  private error(code: number, command: Document, name: string): CommandError {
    const message = "Failing command via 'failCommand' failpoint";
    return new CommandError(code, codeNames[code] ?? `Location${code}`, message, this.labels(code, command, name));
  }
}
