import { HubError } from '../../platform/errors/hub-error';

export const tooLarge = (message: string) => new HubError('DOCUMENT_TOO_LARGE', message);

/** A refusal that will be none after a while. */
export class AskLater extends HubError {
  constructor(
    code: 'RATE_LIMITED' | 'OVERLOADED',
    message: string,
    /** Whole seconds. */
    readonly retryAfter: number,
  ) {
    super(code, message);
  }
}
