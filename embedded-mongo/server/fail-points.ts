import { isArray, isDocument, type Document } from '../bson/document';
import { isNumber, toNumber } from '../bson/numbers';
import { CommandError } from '../errors';

/** What `failCommand` does to the next commands; for tests of drivers and of how the hub bears a failing store. */
export interface Failure {
  readonly error: CommandError | undefined;
  readonly writeConcernError: Document | undefined;
  readonly closeConnection: boolean;
}

/** MongoDB's fail point `failCommand`; only with `--setParameter enableTestCommands=1`. */
export class FailPoints {
  private left = 0;
  private data: Document = {};

  configure(name: string, mode: unknown, data: Document): void {
    if (name !== 'failCommand') throw new CommandError(2, 'BadValue', 'the only fail point is failCommand');
    const times = isDocument(mode as Document) ? (mode as Document)['times'] : undefined;
    this.left = mode === 'alwaysOn' ? Infinity : isNumber(times) ? toNumber(times) : 0;
    this.data = data;
  }

  next(command: string): Failure | undefined {
    const { failCommands, errorCode, errorLabels, writeConcernError, closeConnection } = this.data;
    if (this.left <= 0 || !isArray(failCommands) || !failCommands.includes(command)) return undefined;
    this.left--;
    const labels = isArray(errorLabels) ? errorLabels.filter((label) => typeof label === 'string') : [];
    return {
      error: isNumber(errorCode)
        ? new CommandError(toNumber(errorCode), 'FailPoint', "Failing command via 'failCommand' failpoint", labels)
        : undefined,
      writeConcernError: isDocument(writeConcernError) ? writeConcernError : undefined,
      closeConnection: closeConnection === true,
    };
  }
}
