import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes, isErrorCode, type ErrorCode } from '../../platform/errors/codes';
import { formatError, type Defect } from '../../platform/errors/format-error';
import { HubError } from '../../platform/errors/hub-error';
import { AskLater } from '../limits/refusals';

/** In bytes. */
export const bodyLimit = 256 * 1024;

export class TooManyHeaders extends Error {
  readonly statusCode = 431;
}

/** The answer to a request that never reaches GraphQL: a status, a code and a sentence. */
export interface HttpError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
  readonly codes: readonly string[];
  /** The limit or rule that was broken, for the metrics; undefined for a defect. */
  readonly limit: string | undefined;
}

export function refusalOf(error: unknown, report: (defect: Defect) => void, mostBytes = bodyLimit): HttpError {
  if (error instanceof HubError) {
    const code = error.extensions['code'];
    if (!isErrorCode(code)) throw new Error('an error of the hub has a code that is in no table', { cause: error });
    return {
      status: errorCodes[code].status,
      headers: {
        ...(error instanceof AskLater && { 'retry-after': String(error.retryAfter) }),
        ...(code === 'UNAUTHENTICATED' && { 'www-authenticate': 'Bearer error="invalid_token"' }),
      },
      errors: [error.toJSON()],
      codes: [code],
      limit: code.toLowerCase(),
    };
  }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500)
    return {
      status,
      headers: {},
      errors: bodyOf('BAD_REQUEST', status === 413 ? tooLong(mostBytes) : (reasons[status] ?? unreadable)).errors,
      codes: ['BAD_REQUEST'],
      limit: limitOfStatus(status),
    };
  const masked = formatError({ message: '' }, error, report);
  return { status: 500, headers: {}, errors: [masked], codes: ['INTERNAL_SERVER_ERROR'], limit: undefined };
}

/**
 * Refuses a connection before there is a request: the input is not HTTP, or has too many headers. Returns the limit.
 */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): string | undefined {
  if (error.code === 'ECONNRESET' || socket.destroyed) return undefined;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(bodyOf('BAD_REQUEST', reasons[status] ?? unreadable));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  return limitOfStatus(status);
}

/** Answers an expectation that the hub cannot meet; Node would send no body. Returns the limit. */
export function refuseExpectation(response: ServerResponse): string {
  const body = JSON.stringify(bodyOf('BAD_REQUEST', 'The request expects what is not done here.'));
  response
    .writeHead(417, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    })
    .end(body);
  return limitOfStatus(417);
}

const unreadable = 'The request cannot be read. Send a JSON body with a query, as application/json.';
const tooLong = (bytes: number) => `The body is larger than ${String(bytes / 1024)} KB.`;
const reasons: Readonly<Record<number, string>> = {
  408: 'The request did not come to its end in time.',
  415: 'Send the body as application/json, not compressed.',
  431: 'The headers are larger, or more, than are read.',
};

const limits: Readonly<Record<number, string>> = { 408: 'time', 413: 'body', 415: 'content_type', 431: 'headers' };

function limitOfStatus(status: number): string {
  return limits[status] ?? 'form';
}

export function bodyOf(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
