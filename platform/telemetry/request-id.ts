import { randomUUID } from 'node:crypto';

export const requestIdHeader = 'x-request-id';

/** The id that a request came with, if a log can hold it; otherwise a new one. */
export function requestIdOf(sent: string | readonly string[] | undefined): string {
  return typeof sent === 'string' && /^[\w.:-]{8,64}$/.test(sent) ? sent : randomUUID();
}
