import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { developmentIssuer } from '../../gateway/auth/personas';
import { personas } from '../../networks/demo/personas';
import { startTestHub, post, type TestHub } from '../support/hub';

const browse = '{ communityScheme(id: "sc_herts_carers_card") { name organisation } }';
const me = '{ me { givenName } }';

describe('who is asking', () => {
  let hub: TestHub;
  let carerToken: string;

  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    carerToken = (await hub.hub.development?.tokenFor(personas.carer)) ?? '';
  });
  afterAll(() => hub.close());

  it('lets anybody browse schemes', async () => {
    const { status, body } = await hub.ask(browse);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ communityScheme: { organisation: 'Carers in Hertfordshire' } });
  });

  it('tells nobody about anybody', async () => {
    const { body } = await hub.ask(me);
    expect(body.data).toEqual({ me: null });
    expect(body.errors).toEqual([
      { message: 'Sign in to ask this.', path: ['me'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('tells a carer who they are', async () => {
    const { status, body } = await hub.ask(me, {}, 'carer');
    expect({ status, body }).toEqual({ status: 200, body: { data: { me: { givenName: 'Hazel' } } } });
  });

  it('refuses a carer’s question from ward staff, who are not a carer', async () => {
    const { body } = await hub.ask(me, {}, 'ward');
    expect(body.data).toEqual({ me: null });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('knows no carer by a sign-in that is linked to none', async () => {
    const { status, body } = await hub.ask(me, {}, { ...personas.carer, subject: 'a-stranger' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { me: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  describe('refuses with 401, before anything is read, a token that', () => {
    const claims = { hub_role: 'carer' };
    const minute = 60;
    let seconds: number;
    beforeAll(() => {
      seconds = Math.floor(hub.clock.read().getTime() / 1000);
    });

    const signed = async (header: { kid?: string } = {}): Promise<string> => {
      const { privateKey } = await generateKeyPair('EdDSA');
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', ...header })
        .setIssuer(developmentIssuer)
        .setAudience('carer-passport-hub')
        .setSubject('demo-carer')
        .setExpirationTime(seconds + minute)
        .sign(privateKey);
    };
    const tampered = (token: string, change: (payload: Record<string, unknown>) => unknown): string => {
      const [header = '', payload = '', signature = ''] = token.split('.');
      const read = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
      return [header, Buffer.from(JSON.stringify(change(read))).toString('base64url'), signature].join('.');
    };

    const tokens: [what: string, token: () => Promise<string> | string][] = [
      ['is no token at all', () => 'nonsense'],
      ['is signed by somebody else', () => signed()],
      ['is signed by nobody', () => new UnsecuredJWT(claims).setExpirationTime(seconds + minute).encode()],
      ['was changed on the way', () => tampered(carerToken, (payload) => ({ ...payload, hub_role: 'registrar' }))],
      ['names a key that does not exist', () => signed({ kid: 'x' })],
      ['says HS256', async () => (await signed()).replace(/^[^.]+/, btoa('{"alg":"HS256"}'))],
    ];

    it.each(tokens)('%s', async (_what, token) => {
      const { status, body } = await post(hub.url, { query: browse }, await token());
      expect(status).toBe(401);
      expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
      expect(body.data).toBeUndefined();
    });

    it('has expired, and says so', async () => {
      const before = await startTestHub();
      try {
        const token = (await before.hub.development?.tokenFor(personas.analyst)) ?? '';
        before.clock.moveBy(13 * 60 * 60 * 1000);
        const { status, body } = await post(before.url, { query: browse }, token);
        expect(status).toBe(401);
        expect(body.errors?.[0]?.message).toBe('The token has expired. Sign in again.');
      } finally {
        await before.close();
      }
    });
  });

  it('challenges as HTTP wants it', async () => {
    const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers: { authorization: 'Bearer x' } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('publishes the development issuer’s public key, and only that', async () => {
    const jwks = (await (await fetch(`${hub.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(jwks.keys).toHaveLength(1);
    expect(Object.keys(jwks.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });
});
