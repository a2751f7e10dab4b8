import { personas, type PersonaName } from '../../networks/demo/personas';
import type { TestHub } from '../support/hub';
import { rawPost, sendRaw } from '../support/raw-http';

/** The reply of a real server over HTTP. A refusal must be as expected: quick, in JSON, and without details. */
export interface HostileReply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** A hostile request and its refusal. The code is undefined if the hub need not refuse it, because it does no harm. */
export type Row = readonly [what: string, send: (hub: TestHub) => Promise<HostileReply>, status: number, code?: string];

export const json = { 'content-type': 'application/json' };
export const empty = '{"query":"{ __typename }"}';

export async function post(
  hub: TestHub,
  body: string | Blob,
  headers: Record<string, string> = json,
): Promise<HostileReply> {
  return replyOf(await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body }));
}

export async function replyOf(response: Response): Promise<HostileReply> {
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

export const ask = (query: string, variables?: Readonly<Record<string, unknown>>) => (hub: TestHub) =>
  post(hub, JSON.stringify({ query, variables }));

export const askAs =
  (persona: PersonaName, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  async (hub: TestHub) =>
    post(hub, JSON.stringify({ query, variables }), {
      ...json,
      authorization: `Bearer ${await tokenOf(hub, persona)}`,
    });

export async function tokenOf(hub: TestHub, persona: PersonaName): Promise<string> {
  return (await hub.hub.development?.tokenFor(personas[persona])) ?? '';
}

/** Sends a POST with its type and exactly these headers. */
export const bytes = (headers: readonly string[], body: string | Buffer) => (hub: TestHub) =>
  sendRaw(hub.url, rawPost(['content-type: application/json', ...headers], body));

/** Sends a request of exactly these lines, and a body. */
export const lines =
  (head: readonly string[], body: string | Buffer = '', end = '\r\n') =>
  (hub: TestHub) =>
    sendRaw(hub.url, Buffer.concat([Buffer.from([...head, '', ''].join(end)), Buffer.from(body)]));

/** Sends a GET of this path, as a program that declares itself. */
export const get =
  (path: string, headers: readonly string[] = ['apollo-require-preflight: 1']) =>
  (hub: TestHub) =>
    lines([`GET ${path} HTTP/1.1`, 'host: hub', ...headers])(hub);

export const inAddress = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`;

export const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
