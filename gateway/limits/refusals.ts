import { HubError } from '../../platform/errors/hub-error';

export const tooLarge = (message: string) => new HubError('DOCUMENT_TOO_LARGE', message);

export const aliasReserved = (alias: string, field: string) =>
  new HubError(
    'ALIAS_RESERVED',
    `The alias ${alias} of the field ${field} cannot be used here, because the hub itself needs that name. Choose another alias.`,
  );

/** A refusal that ends after a while. */
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
