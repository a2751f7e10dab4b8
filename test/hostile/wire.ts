import type { TestHub } from '../support/hub';
import {
  empty,
  get,
  inAddress,
  json,
  lines,
  post,
  replyOf,
  times,
  tokenOf,
  type HostileReply,
  type Row,
} from './requests';

const host = 'host: hub';
const type = 'content-type: application/json';
const length = `content-length: ${String(empty.length)}`;
const posted = 'POST /graphql HTTP/1.1';
const chunked = 'transfer-encoding: chunked';
const inChunks = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

/** Requests for which two servers in a row disagree on where one request ends and the next begins. */
export const smuggled: readonly Row[] = [
  ['a length and chunks', lines([posted, host, type, length, chunked], inChunks(empty)), 400, 'BAD_REQUEST'],
  ['chunks named twice', lines([posted, host, type, chunked, chunked], inChunks(empty)), 400, 'BAD_REQUEST'],
  [
    'chunks that are not last',
    lines([posted, host, type, 'transfer-encoding: chunked, identity'], inChunks(empty)),
    400,
    'BAD_REQUEST',
  ],
  ['chunks misspelt', lines([posted, host, type, 'transfer-encoding: xchunked'], inChunks(empty)), 400, 'BAD_REQUEST'],
  ['a chunk with a negative size', lines([posted, host, type, chunked], '-1\r\n\r\n'), 400, 'BAD_REQUEST'],
  [
    'a chunk with a size of 17 digits',
    lines([posted, host, type, chunked], `${'f'.repeat(17)}\r\n`),
    400,
    'BAD_REQUEST',
  ],
  ['a chunk without an end of line', lines([posted, host, type, chunked], '1\nx\n0\n\n'), 400, 'BAD_REQUEST'],
  ['a length of two numbers', lines([posted, host, type, 'content-length: 5, 5'], empty), 400, 'BAD_REQUEST'],
  ['a negative length', lines([posted, host, type, 'content-length: -1'], empty), 400, 'BAD_REQUEST'],
  ['a length with a sign', lines([posted, host, type, 'content-length: +25'], empty), 400, 'BAD_REQUEST'],
  ['a length in hexadecimal', lines([posted, host, type, 'content-length: 0x19'], empty), 400, 'BAD_REQUEST'],
  ['a space before the colon', lines([posted, host, type, `content-length : 25`], empty), 400, 'BAD_REQUEST'],
  [
    'a header that goes on in the next line',
    lines([posted, host, type, length, 'x: a', ' b'], empty),
    400,
    'BAD_REQUEST',
  ],
  ['lines that end in a line feed only', lines([posted, host, type, length], empty, '\n'), 400, 'BAD_REQUEST'],
  [
    'a carriage return in a header',
    lines([posted, host, type, length, 'x-request-id: a\rb'], empty),
    400,
    'BAD_REQUEST',
  ],
  ['NUL in a header', lines([posted, host, type, length, 'x: a\u0000b'], empty), 400, 'BAD_REQUEST'],
  ['no host', lines([posted, type, length], empty), 400, 'BAD_REQUEST'],
  ['HTTP/2 in the clear', lines(['PRI * HTTP/2.0'], 'SM\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['a version that there is not', lines(['GET /graphql HTTP/9.9', host]), 400, 'BAD_REQUEST'],
  ['a method that there is not', lines(['OBEY /graphql HTTP/1.1', host]), 400, 'BAD_REQUEST'],
  ['TRACE', lines(['TRACE /graphql HTTP/1.1', host]), 404, 'BAD_REQUEST'],
  ['OPTIONS, as from a page elsewhere', preflight, 405, 'BAD_REQUEST'],
  [
    'an expectation that nobody meets',
    lines([posted, host, type, length, 'expect: a miracle'], empty),
    417,
    'BAD_REQUEST',
  ],
  [
    'an upgrade to a web socket',
    get('/graphql', ['upgrade: websocket', 'connection: upgrade', 'sec-websocket-protocol: graphql-transport-ws']),
    400,
    'BAD_REQUEST',
  ],
  ['a host that is none', lines([posted, 'host: a b/<c>', type, length, 'connection: close'], empty), 200],
  ['two hosts', lines([posted, host, 'host: elsewhere.example', type, length], empty), 400, 'BAD_REQUEST'],
  ['HTTP/1.0', lines(['POST /graphql HTTP/1.0', type, length], empty), 200],
  ['HTTP/1.0, in chunks', lines(['POST /graphql HTTP/1.0', host, type, chunked], inChunks(empty)), 400, 'BAD_REQUEST'],
  [
    'a chunk that has much to say for itself',
    lines([posted, host, type, chunked], `1;${'x'.repeat(20_000)}\r\n{\r\n`),
    400,
    'BAD_REQUEST',
  ],
  ['a sign-in behind the body', signsInAfterwards, 200, 'UNAUTHENTICATED'],
  ['OPTIONS of everything', lines(['OPTIONS * HTTP/1.1', host]), 404, 'BAD_REQUEST'],
  [
    'another method in disguise',
    lines([posted, host, type, length, 'x-http-method-override: DELETE', 'connection: close'], empty),
    200,
  ],
  [
    'another address in disguise',
    lines([posted, host, type, length, 'x-original-url: /metrics', 'x-rewrite-url: /metrics'], empty),
    200,
  ],
  ['an answer that nobody can give', (hub) => post(hub, empty, { ...json, accept: 'image/png' }), 406, 'BAD_REQUEST'],
];

const aliases = times(60, (at) => `a${String(at)}: __typename`);

/** Requests in the address, and other addresses. */
export const addresses: readonly Row[] = [
  ['no preflight header', get(inAddress('{__typename}'), []), 400, 'BAD_REQUEST'],
  ['a mutation', get(inAddress('mutation { __typename }')), 405, 'BAD_REQUEST'],
  ['an address of 20 KB', get(inAddress(`{ ${times(8_000, () => 'x')} }`)), 431, 'BAD_REQUEST'],
  [
    'a bad escape, behind which limits are not seen',
    get(inAddress(`{ ${aliases} }#`, '%FF')),
    400,
    'DOCUMENT_TOO_LARGE',
  ],
  ['two questions', get(inAddress('{__typename}', `&query=%7B${encodeURIComponent(aliases)}%7D`)), 400, 'BAD_REQUEST'],
  ['a question behind a #', get(`/graphql#?query=%7B__typename%7D`), 200],
  ['too much behind a #', get(inAddress(`{ ${aliases} }`).replace('?', '#?')), 400, 'DOCUMENT_TOO_LARGE'],
  ['a list of questions', get('/graphql?query[]=%7B__typename%7D'), 400, 'BAD_REQUEST'],
  ['variables that are a list', get(inAddress('{__typename}', '&variables=[]')), 400, 'BAD_REQUEST'],
  ['variables that are no JSON', get(inAddress('{__typename}', '&variables={')), 400, 'BAD_REQUEST'],
  ['a bad escape in a path', get('/%E0%A4%A'), 400, 'BAD_REQUEST'],
  ['a path with dots', get('/graphql/../../etc/passwd'), 404, 'BAD_REQUEST'],
  ['a path with dots in disguise', get('/%2e%2e/%2e%2e/etc/passwd'), 404, 'BAD_REQUEST'],
  ['the way to the numbers by way of questions', get('/graphql/../metrics'), 404, 'BAD_REQUEST'],
  ['the same with a slash in disguise', get('/graphql/..%2fmetrics'), 404, 'BAD_REQUEST'],
  ['the same behind a semicolon', get('/graphql;/../metrics'), 404, 'BAD_REQUEST'],
  ['a question past the probes', get('/health/live/..%2f..%2fgraphql?query=%7B__typename%7D'), 404, 'BAD_REQUEST'],
  [
    'a letter in disguise, behind which limits hold',
    get(inAddress(`{ ${aliases} }`).replace('/graphql', '/%67raphql')),
    400,
    'DOCUMENT_TOO_LARGE',
  ],
  [
    '1,500 parameters',
    get(inAddress('{__typename}', times(1_500, (at) => `&p${String(at)}=`).replaceAll(' ', ''))),
    200,
  ],
  ['parameters with names of an object’s own', get(inAddress('{__typename}', '&__proto__=x&constructor=y')), 200],
  [
    'extensions with __proto__',
    get(
      inAddress('{__typename}', `&extensions=${encodeURIComponent('{"__proto__":{"persistedQuery":{"version":1}}}')}`),
    ),
    200,
  ],
  ['two slashes', get('//graphql?query=%7B__typename%7D'), 404, 'BAD_REQUEST'],
  ['a slash at the end', get('/graphql/?query=%7B__typename%7D'), 404, 'BAD_REQUEST'],
  ['capitals', get('/GRAPHQL?query=%7B__typename%7D'), 404, 'BAD_REQUEST'],
  ['NUL in a path', get('/graphql%00?query=%7B__typename%7D'), 404, 'BAD_REQUEST'],
  ['a whole address, somebody else’s', get('http://elsewhere.example/graphql?query=%7B__typename%7D'), 200],
  ['numbers that are for operators', get('/metrics'), 404, 'BAD_REQUEST'],
  ['the doors of a subgraph', (hub) => postTo(hub, '/events/pending', '{}'), 404, 'BAD_REQUEST'],
  ['a file of the hub', get('/schema/supergraph.graphql'), 404, 'BAD_REQUEST'],
];

/** Requests to the print routes. */
export const orders: readonly Row[] = [
  ['nobody', (hub) => postTo(hub, '/print', '{"document":"poster"}'), 401, 'UNAUTHENTICATED'],
  ['a false token', (hub) => postTo(hub, '/print', '{}', { authorization: 'Bearer a.b.c' }), 401, 'UNAUTHENTICATED'],
  ['a document that there is not', ordered({ document: '../../etc/passwd' }), 400, 'BAD_USER_INPUT'],
  ['a document called __proto__', ordered({ document: '__proto__' }), 400, 'BAD_USER_INPUT'],
  [
    'a scheme with an operator for an id',
    ordered({ document: 'poster', sector: 'community', schemeId: { $ne: null } }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a sector that is a path',
    ordered({ document: 'poster', sector: '../identity', schemeId: 'x' }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a sector that is a document',
    ordered({ document: 'poster', sector: 'x { y } }', schemeId: 'x' }),
    400,
    'BAD_USER_INPUT',
  ],
  ['somebody else’s card', ordered({ document: 'card', passportId: 'pp_1' }), 409, 'NOT_PRINTABLE'],
  ['GET', get('/print'), 404, 'BAD_REQUEST'],
];

/** Sends the sign-in as a trailer. A trailer is not a header: a check before the body arrives would not see it. */
async function signsInAfterwards(hub: TestHub): Promise<HostileReply> {
  const question = '{"query":"{ me { id } }"}';
  const trailer = `authorization: Bearer ${await tokenOf(hub, 'carer')}\r\n\r\n`;
  const body = inChunks(question).replace(/\r\n$/, trailer);
  return lines([posted, host, type, chunked, 'trailer: authorization', 'connection: close'], body)(hub);
}

function ordered(order: object): Row[1] {
  return async (hub) =>
    postTo(hub, '/print', JSON.stringify(order), { authorization: `Bearer ${await tokenOf(hub, 'carer')}` });
}

async function postTo(
  hub: TestHub,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<HostileReply> {
  return replyOf(await fetch(`${hub.url}${path}`, { method: 'POST', headers: { ...json, ...headers }, body }));
}

async function preflight(hub: TestHub): Promise<HostileReply> {
  return replyOf(
    await fetch(`${hub.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    }),
  );
}
