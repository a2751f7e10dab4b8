import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes';

/** An error whose message is meant for the caller. Anything else is a defect and is masked. */
export class HubError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Readonly<Record<string, string>> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = 'HubError';
  }
}

export const unauthenticated = () => new HubError('UNAUTHENTICATED', 'Sign in to ask this.');
export const forbidden = (message = 'This is not for your role or organisation.') => new HubError('FORBIDDEN', message);
export const badInput = (message: string) => new HubError('BAD_USER_INPUT', message);
