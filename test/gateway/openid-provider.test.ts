import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { startTestHub, post, type TestHub } from '../support/hub';
import { openProvider, type Provider } from '../support/openid-provider';

const issuer = 'https://sign-in.example';
const browse = { query: '{ communityScheme(id: "no such scheme") { name } }' };
const nothingThere = { status: 200, body: { data: { communityScheme: null } } };

describe('an OpenID provider’s tokens', () => {
  let provider: Provider;
  let hub: TestHub;
  let seconds: number;
  const keys: Record<'EdDSA' | 'RS256' | 'ES256' | 'RS512', CryptoKey> = {} as never;
  let publicPem: string;

  beforeAll(async () => {
    const published: JWK[] = [];
    for (const alg of ['EdDSA', 'RS256', 'ES256', 'RS512'] as const) {
      const pair = await generateKeyPair(alg, { extractable: true });
      keys[alg] = pair.privateKey;
      published.push({ ...(await exportJWK(pair.publicKey)), kid: alg });
      if (alg === 'RS256') publicPem = await exportSPKI(pair.publicKey);
    }
    provider = await openProvider(published);
    hub = await startTestHub({ settings: { OIDC_ISSUER: issuer, OIDC_JWKS_URI: provider.keysAt } });
    seconds = Math.floor(hub.clock.read().getTime() / 1000);
  });
  afterAll(async () => {
    await hub.close();
    await provider.close();
  });

  const good = () => ({
    iss: issuer,
    aud: 'carer-passport-hub',
    sub: 'analyst-1',
    exp: seconds + 60,
    hub_role: 'analyst',
    hub_org: 'og_analysis',
  });
  const token = (claims: Record<string, unknown>, alg: keyof typeof keys = 'EdDSA') =>
    new SignJWT(claims).setProtectedHeader({ alg, kid: alg }).sign(keys[alg]);

  it.each(['EdDSA', 'RS256', 'ES256'] as const)('are taken when signed with %s', async (alg) => {
    expect(await post(hub.url, browse, await token(good(), alg))).toEqual(nothingThere);
  });

  const refused: [what: string, make: () => Promise<string>][] = [
    ['of another issuer', () => token({ ...good(), iss: 'https://elsewhere.example' })],
    ['for another audience', () => token({ ...good(), aud: 'another-service' })],
    ['without an audience', () => token({ ...good(), aud: undefined })],
    ['without an end', () => token({ ...good(), exp: undefined })],
    ['without a subject', () => token({ ...good(), sub: undefined })],
    ['past their end', () => token({ ...good(), exp: seconds - 60 })],
    ['before their beginning', () => token({ ...good(), nbf: seconds + 60 })],
    ['signed with an algorithm that is not on the list', () => token(good(), 'RS512')],
    [
      'signed with the public key as if it were a secret',
      () =>
        new SignJWT(good())
          .setProtectedHeader({ alg: 'HS256', kid: 'RS256' })
          .sign(new TextEncoder().encode(publicPem)),
    ],
    [
      'that bring a key of their own',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
        const header = { alg: 'ES256', jwk: await exportJWK(publicKey), jku: 'https://elsewhere.example/keys' };
        return new SignJWT(good()).setProtectedHeader(header).sign(privateKey);
      },
    ],
  ];

  it.each(refused)('are refused %s', async (_what, make) => {
    const { status, body } = await post(hub.url, browse, await make());
    expect(status).toBe(401);
    expect(body).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] });
  });

  it.each([
    ['no role', { hub_role: undefined }],
    ['a role that the hub does not have', { hub_role: 'administrator' }],
    ['the hub’s own role', { hub_role: 'hub' }],
    ['a staff role and no organisation', { hub_org: undefined }],
  ])('are no use with %s', async (_what, change) => {
    const { status, body } = await post(hub.url, browse, await token({ ...good(), ...change }));
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('with unknown keys do not make the hub ask the provider again and again', async () => {
    await post(hub.url, browse, await token(good()));
    const before = provider.requests();
    for (let count = 0; count < 20; count += 1) {
      const { privateKey } = await generateKeyPair('ES256');
      const unknown = new SignJWT(good()).setProtectedHeader({ alg: 'ES256', kid: `unknown ${String(count)}` });
      expect((await post(hub.url, browse, await unknown.sign(privateKey))).status).toBe(401);
    }
    expect(provider.requests() - before).toBeLessThanOrEqual(1);
  });

  it('are not called bad when the provider is down: the fault is not theirs', async () => {
    const down = await openProvider([]);
    await down.close();
    const cutOff = await startTestHub({ settings: { OIDC_ISSUER: issuer, OIDC_JWKS_URI: down.keysAt } });
    try {
      const { status, body } = await post(cutOff.url, browse, await token(good()));
      expect(status).toBe(503);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'SECTOR_UNAVAILABLE', sector: 'sign-in' });
      expect(JSON.stringify(body)).not.toContain('127.0.0.1');
      expect(await post(cutOff.url, browse)).toEqual(nothingThere);
    } finally {
      await cutOff.close();
    }
  });

  it('take the development issuer’s place, which then vouches for nobody', async () => {
    expect(hub.hub.development).toBeUndefined();
    expect((await fetch(`${hub.url}/.well-known/jwks.json`)).status).toBe(404);
  });
});
