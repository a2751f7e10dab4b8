import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { isErrorCode } from './codes';

/** The log's record of a defect. */
export interface Defect {
  readonly id: string;
  readonly error: unknown;
}

/** Codes of our own errors and of bad requests pass. Everything else becomes an id, and the log gets the details. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (defect: Defect) => void,
): GraphQLFormattedError {
  const where = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const code = formatted.extensions?.['code'];
  if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    const { sector } = formatted.extensions ?? {};
    return {
      message: shortened(formatted.message),
      ...where,
      extensions: { code, ...(typeof sector === 'string' && { sector }) },
    };
  }
  const known = formatted.extensions?.['id'];
  const id = typeof known === 'string' ? known : randomUUID();
  if (typeof known !== 'string')
    report({ id, error: error instanceof GraphQLError ? (error.originalError ?? error) : error });
  return {
    message: `Something went wrong on our side. Quote ${id} when you report it.`,
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/** In characters. graphql-js repeats a value that it cannot use, at any length. */
const longestMessage = 500;

function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message;
}
