import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import { startTestHub, type TestHub } from '../support/hub';
import { openProvider, type Provider } from '../support/openid-provider';
import { rawPost, sendRaw } from '../support/raw-http';
import { empty, json, post, type HostileReply, type Row } from './requests';
import { holds } from './bounds';

const issuer = 'https://sign-in.example';
/** The tolerance for either clock, in seconds. */
const leeway = 5;

type Header = Readonly<Record<string, unknown>>;
type Claims = Readonly<Record<string, unknown>>;

const pairs = {
  EdDSA: generateKeyPairSync('ed25519'),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
type Kid = keyof typeof pairs;

/** The keys have no `alg`, as with many issuers: the curve and the header must agree without it. */
const published = Object.entries(pairs).map(([kid, { publicKey }]): JWK => ({
  ...(publicKey.export({ format: 'jwk' }) as JWK),
  kid,
}));

const part = (text: string) => Buffer.from(text).toString('base64url');

/** Returns a token of any two texts, signed as the issuer signs. */
function signed(header: string, payload: string, key: KeyObject = pairs.EdDSA.privateKey): string {
  const text = `${part(header)}.${part(payload)}`;
  const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return `${text}.${sign(digest, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const now = (hub: TestHub) => Math.floor(hub.clock.read().getTime() / 1000);

const claimsAt = (hub: TestHub): Claims => ({
  iss: issuer,
  aud: 'carer-passport-hub',
  sub: 'analyst-1',
  iat: now(hub) - 10,
  exp: now(hub) + 60,
  hub_role: 'analyst',
  hub_org: 'og_analysis',
});

/** Returns a valid token with some changes. */
const made =
  (change: (hub: TestHub) => Claims = () => ({}), header: Header = {}, kid: Kid = 'EdDSA') =>
  (hub: TestHub): string =>
    signed(
      JSON.stringify({ alg: kid, kid, ...header }),
      JSON.stringify({ ...claimsAt(hub), ...change(hub) }),
      pairs[kid].privateKey,
    );

const shows = (token: (hub: TestHub) => string) => (hub: TestHub) =>
  post(hub, empty, { ...json, authorization: `Bearer ${token(hub)}` });

/** Sends a valid token in exactly these headers. */
const says =
  (...headers: ((token: string) => string)[]) =>
  async (hub: TestHub): Promise<HostileReply> => {
    const token = made()(hub);
    return sendRaw(
      hub.url,
      rawPost(
        ['content-type: application/json', 'connection: close', ...headers.map((header) => header(token))],
        empty,
      ),
    );
  };

/** Repeats a claim that the token already has. */
const saysTwice = (claim: string) => (hub: TestHub) =>
  signed('{"alg":"EdDSA","kid":"EdDSA"}', `${JSON.stringify(claimsAt(hub)).slice(0, -1)},${claim}}`);

const refused = [401, 'UNAUTHENTICATED'] as const;
const taken = [200] as const;

const withSignature = (kid: Kid, signature: Buffer) => (hub: TestHub) =>
  made(undefined, {}, kid)(hub).replace(/[^.]*$/, signature.toString('base64url'));

const clocks: readonly Row[] = [
  ['nbf at the edge of the leeway', shows(made((hub) => ({ nbf: now(hub) + leeway }))), ...taken],
  ['nbf a second beyond it', shows(made((hub) => ({ nbf: now(hub) + leeway + 1 }))), ...refused],
  ['nbf that is text', shows(made((hub) => ({ nbf: String(now(hub)) }))), ...refused],
  ['iat at the edge of the leeway', shows(made((hub) => ({ iat: now(hub) + leeway }))), ...taken],
  ['iat a second beyond it', shows(made((hub) => ({ iat: now(hub) + leeway + 1 }))), ...refused],
  ['iat that is text', shows(made((hub) => ({ iat: String(now(hub)) }))), ...refused],
  ['no iat', shows(made(() => ({ iat: undefined }))), ...taken],
  ['an end a second within the leeway', shows(made((hub) => ({ exp: now(hub) - leeway + 1 }))), ...taken],
  ['an end at the edge of the leeway', shows(made((hub) => ({ exp: now(hub) - leeway }))), ...refused],
  ['an end that is text', shows(made((hub) => ({ exp: String(now(hub) + 60) }))), ...refused],
  ['an end that is null', shows(made(() => ({ exp: null }))), ...refused],
  ['an end beyond all numbers', shows(saysTwice('"exp":1e999')), ...refused],
];

const claims: readonly Row[] = [
  // RFC 7519, section 4: a reader refuses a repeated claim, or uses the last, as every JSON parser here does.
  ['two roles, the last of them none', shows(saysTwice('"hub_role":"administrator"')), 403, 'FORBIDDEN'],
  ['two roles, the last of them one', shows(saysTwice('"hub_role":"manager"')), ...taken],
  ['two issuers, the last of them another', shows(saysTwice('"iss":"https://evil.example"')), ...refused],
  ['two audiences, the last of them another', shows(saysTwice('"aud":"another-service"')), ...refused],
  ['two ends, the last of them past', shows(saysTwice('"exp":1')), ...refused],
  ['__proto__ with a role in it', shows(saysTwice('"__proto__":{"hub_role":"hub"}')), ...taken],
  ['several audiences, ours among them', shows(made(() => ({ aud: ['another', 'carer-passport-hub'] }))), ...taken],
  ['several audiences without ours', shows(made(() => ({ aud: ['another', 'carer-passport-hub/'] }))), ...refused],
  ['an audience in a list in a list', shows(made(() => ({ aud: [['carer-passport-hub']] }))), ...refused],
  ['no audience in a list', shows(made(() => ({ aud: [] }))), ...refused],
  ['the issuer with a slash at its end', shows(made(() => ({ iss: `${issuer}/` }))), ...refused],
  ['the issuer in capitals', shows(made(() => ({ iss: issuer.toUpperCase() }))), ...refused],
  ['the issuer in a list', shows(made(() => ({ iss: [issuer] }))), ...refused],
  ['an empty subject', shows(made(() => ({ sub: '' }))), ...refused],
  ['a subject that is a number', shows(made(() => ({ sub: 7 }))), ...refused],
  ['a subject that is null', shows(made(() => ({ sub: null }))), ...refused],
  ['a subject that is an operator', shows(made(() => ({ sub: { $ne: null } }))), ...refused],
  ['a subject of 256 letters', shows(made(() => ({ sub: 'x'.repeat(256) }))), ...refused],
  ['claims that are a list', shows(() => signed('{"alg":"EdDSA","kid":"EdDSA"}', '[]')), ...refused],
  ['claims that are no JSON', shows(() => signed('{"alg":"EdDSA","kid":"EdDSA"}', '{"iss":')), ...refused],
];

const signatures: readonly Row[] = [
  ['ES256 with a key on P-384', shows(made(undefined, { alg: 'ES256' }, 'P-384')), ...refused],
  ['ES256 with the key of RS256', shows(made(undefined, { alg: 'ES256' }, 'RS256')), ...refused],
  ['ES256 that is named EdDSA', shows(made(undefined, { alg: 'EdDSA' }, 'ES256')), ...refused],
  ['ES256 whose r and s are zero', shows(withSignature('ES256', Buffer.alloc(64))), ...refused],
  ['ES256 with 63 bytes', shows(withSignature('ES256', Buffer.alloc(63, 1))), ...refused],
  ['ES256 with 65 bytes', shows(withSignature('ES256', Buffer.alloc(65, 1))), ...refused],
  [
    'ES256 as OpenSSL writes it',
    shows((hub) => {
      const text = made(undefined, {}, 'ES256')(hub).replace(/\.[^.]*$/, '');
      return `${text}.${sign('sha256', Buffer.from(text), pairs.ES256.privateKey).toString('base64url')}`;
    }),
    ...refused,
  ],
  ['EdDSA of zeros', shows(withSignature('EdDSA', Buffer.alloc(64))), ...refused],
  ['no signature', shows(withSignature('EdDSA', Buffer.alloc(0))), ...refused],
  ['a signature with a letter more', shows((hub) => `${made()(hub)}A`), ...refused],
  ['a signature in other letters, for the same bytes', shows((hub) => inOtherLetters(made()(hub))), ...taken],
];

const headers: readonly Row[] = [
  ['a critical header that nobody knows', shows(made(undefined, { crit: ['exp'], exp: 1 })), ...refused],
  ['an empty list of critical headers', shows(made(undefined, { crit: [] })), ...refused],
  ['critical headers that are text', shows(made(undefined, { crit: 'b64' })), ...refused],
  ['a critical header that is not there', shows(made(undefined, { crit: ['b64'] })), ...refused],
  ['b64: false', shows(made(undefined, { crit: ['b64'], b64: false })), ...refused],
  ['b64: false that is not critical', shows(made(undefined, { b64: false })), ...refused],
  ['no algorithm', shows(made(undefined, { alg: undefined })), ...refused],
  ['an algorithm in small letters', shows(made(undefined, { alg: 'eddsa' })), ...refused],
  ['an algorithm in a list', shows(made(undefined, { alg: ['EdDSA'] })), ...refused],
  ['the kind JWT', shows(made(undefined, { typ: 'JWT' })), ...taken],
  ['the kind of an access token', shows(made(undefined, { typ: 'application/at+jwt' })), ...taken],
  ['the kind of a logout', shows(made(undefined, { typ: 'logout+jwt' })), ...refused],
  ['the kind of a proof of a key', shows(made(undefined, { typ: 'dpop+jwt' })), ...refused],
  ['a kind that is no text', shows(made(undefined, { typ: ['JWT'] })), ...refused],
  ['a key id of 8 KB', shows(made(undefined, { kid: 'k'.repeat(6_000) })), ...refused],
  ['a key id that is a number', shows(made(undefined, { kid: 1 })), ...refused],
  ['a key id that is another’s', shows(made(undefined, { kid: 'RS256' })), ...refused],
];

const presented: readonly Row[] = [
  ['two parts', shows((hub) => made()(hub).replace(/\.[^.]*$/, '')), ...refused],
  ['four parts', shows((hub) => `${made()(hub)}.x`), ...refused],
  ['an empty part in between', shows((hub) => made()(hub).replace('.', '..')), ...refused],
  ['a dot at the end', shows((hub) => `${made()(hub)}.`), ...refused],
  ['more than one space', says((token) => `authorization:  Bearer   ${token}  `), ...taken],
  ['the scheme in small letters', says((token) => `Authorization: bearer ${token}`), ...taken],
  ['a tab', says((token) => `authorization: Bearer\t${token}`), ...refused],
  ['a space in the token', says((token) => `authorization: Bearer ${token.replace('.', '. ')}`), ...refused],
  ['a space that does not break', says((token) => `authorization: Bearer\u00a0${token}`), ...refused],
  ['a line that goes on', says((token) => `authorization: Bearer\r\n ${token}`), 400, 'BAD_REQUEST'],
  ['a line feed', says((token) => `authorization: Bearer\n${token}`), 400, 'BAD_REQUEST'],
  ['nothing', says(() => 'authorization:'), ...refused],
  ['Bearer and nothing', says(() => 'authorization: Bearer'), ...refused],
  [
    'two headers, the first of them good',
    says(
      (token) => `authorization: Bearer ${token}`,
      () => 'authorization: Bearer a.b.c',
    ),
    ...refused,
  ],
  [
    'two headers, both good',
    says(
      (token) => `authorization: Bearer ${token}`,
      (token) => `Authorization: Bearer ${token}`,
    ),
    ...refused,
  ],
  [
    'a token in the address',
    (hub) => post(hub, '{"query":"{ me { id } }","access_token":"a.b.c"}'),
    200,
    'UNAUTHENTICATED',
  ],
];

/** Changes the last letter: in base64 of 64 bytes it has four unused bits, so another letter gives the same bytes. */
function inOtherLetters(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return token.slice(0, -1) + alphabet.charAt(alphabet.indexOf(token.slice(-1)) + 1);
}

describe('a token of the issuer’s in which one thing is wrong', () => {
  let provider: Provider;
  let hub: TestHub;
  beforeAll(async () => {
    provider = await openProvider(published);
    hub = await startTestHub({ settings: { OIDC_ISSUER: issuer, OIDC_JWKS_URI: provider.keysAt } });
  });
  afterAll(async () => {
    await hub.close();
    await provider.close();
  });

  describe.each(Object.entries({ clocks, claims, signatures, headers, presented }))('%s', (_name, table) => {
    it.each(table.map((row) => [row[0], row] as const))('%s', async (_what, row) => {
      await holds(hub, row);
    });
  });

  it('is not taken from memory past its end', async () => {
    const token = made()(hub);
    const ask = shows(() => token);
    expect((await ask(hub)).status).toBe(200);
    hub.clock.moveTo(new Date((now(hub) + 60 + leeway - 1) * 1000).toISOString());
    expect((await ask(hub)).status).toBe(200);
    hub.clock.moveTo(new Date((now(hub) + 1) * 1000).toISOString());
    expect((await ask(hub)).status).toBe(401);
  });
});
