import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { decode } from 'cbor-x';
import { pino } from 'pino';
import { signCard } from '../../packages/card/credential/credential';
import type { SigningKey } from '../../packages/card/credential/keys';
import { unseal } from '../../platform/seal';
import { vaultOf } from '../../subgraphs/identity/services/sealing/vault';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { startTestHub, type TestHub } from '../support/hub';
import { personas } from '../../networks/demo/personas';
import { cardsAt, offline, type IssuedCard } from './at-the-hub';

interface Sign1 {
  readonly value: readonly [Uint8Array, unknown, Uint8Array, Uint8Array];
}

/** Reads the claims of a signed message with a library from another project. */
const claimsOf = (message: Uint8Array) => decode((decode(message) as Sign1).value[2]) as object;

describe('nobody learns who a carer is', () => {
  const lines: string[] = [];
  let hub: TestHub;
  let cards: ReturnType<typeof cardsAt>;
  let passportId: string;
  let card: IssuedCard;
  beforeAll(async () => {
    const log = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) });
    hub = await startTestHub({ demo: true, log });
    cards = cardsAt(hub);
    ({ id: passportId } = await cards.passportOf('sc_herts_carers_card'));
    card = await cards.issue(passportId);
  });
  afterAll(() => hub.close());

  const personal = /Hazel|Fictional|1984-05-17|SG1|E07000243|carer\.0@|07700|HCC-?234|cr_|pp_/;

  it('from the code on a card: four claims, and nothing else', () => {
    const claims = claimsOf(decodeBase45(card.credential.slice(4)));
    expect(Object.keys(claims)).toEqual(['1', '4', '7', '-65537']);
    expect(claims).toMatchObject({
      1: expect.stringMatching(/^[0-9a-f]{20}$/) as string,
      4: Date.parse(card.expiresAt) / 1000,
    });
    expect(Buffer.from(decodeBase45(card.credential.slice(4))).toString('latin1')).not.toMatch(personal);
  });

  it('from the code on any card, the discreet ones too: not which scheme stands behind it', async () => {
    const { body } = await hub.ask('{ me { passports { id status scheme { id name } } } }', {}, 'carer');
    type Passport = { id: string; status: string; scheme: { id: string; name: string } };
    const passports = (body.data?.['me'] as { passports: Passport[] }).passports;
    const usable = passports.filter(({ status }) => status === 'ACTIVE');
    const codes = new Map<string, string>();
    for (const { id, scheme } of usable) {
      const { credential } = await cards.issue(id);
      const bytes = decodeBase45(credential.slice(4));
      const { 1: code } = claimsOf(bytes) as { 1: string };
      codes.set(scheme.id, code);
      const words = `${scheme.id} ${scheme.name}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
      const text = Buffer.from(bytes).toString('latin1').toLowerCase();
      expect(words.filter((word) => text.includes(word))).toEqual([]);
      // The ids of schemes are public, so no digest of one may appear.
      for (const digest of ['sha256', 'sha1', 'md5'])
        expect(createHash(digest).update(scheme.id).digest('hex')).not.toContain(code);
    }
    expect(new Set(codes.values()).size).toBe(codes.size);
    expect(codes.size).toBeGreaterThan(2);
  });

  it('from the status list: a bit for each place, and no more places set than cards are cancelled', async () => {
    await cards.change('cancelCard', { passportId }, 'manager');
    const { token, jwks } = await cards.download();
    const claims = claimsOf(token) as Readonly<Record<string, unknown>>;
    expect(Object.keys(claims)).toEqual(['2', '6', '65533', '65534']);
    expect(claims['2']).toBe('http://127.0.0.1:4000/cards/status-list');
    const bits = inflateSync((claims['65533'] as { lst: Uint8Array }).lst);
    expect(bits.length).toBe(2 ** 17 / 8);
    expect([...bits].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)).toBe(1);
    expect(token.length).toBeLessThan(400);
    expect(Buffer.from(token).toString('latin1') + JSON.stringify(jwks)).not.toMatch(personal);
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  it('from a card that was made when its code still said the scheme: asked for again, another one is made', async () => {
    const { connection, keys } = hub.storeOf('identity');
    const before = await cards.issue(passportId);
    const [home] = await connection
      .collection('cardphotos')
      .find({ _id: passportId as never })
      .toArray();
    const holder = await connection
      .collection<{ _id: string; key: string }>('carers')
      .findOne({ _id: String(home?.['home']) });
    const [issuer] = await connection.collection('cardissuer').find().toArray();
    const ring = JSON.parse(unseal(keys.secret('card-keys'), String(issuer?.['sealed']), 'card-keys').toString()) as {
      current: SigningKey;
    };
    const claims = claimsOf(decodeBase45(before.credential.slice(4))) as Readonly<Record<string, unknown>>;
    const { place } = (await connection.collection('cards').findOne({ _id: before.id as never })) as unknown as {
      place: number;
    };
    const open = signCard(
      {
        id: place,
        scheme: 'herts-carers-card',
        expires: new Date(before.expiresAt),
        photoHash: claims['-65537'] as Buffer,
      },
      ring.current,
    );
    if (!holder) throw new Error('the card has no holder');
    const sealed = vaultOf(keys).seal(holder, 'card', open);
    await connection.collection('cards').updateOne({ _id: before.id as never }, { $set: { sealed } });
    const { card: after } = (await cards.change('issueCard', { passportId }, 'carer')) as unknown as {
      card: IssuedCard;
    };
    expect(claimsOf(decodeBase45(after.credential.slice(4)))).toMatchObject({
      1: expect.stringMatching(/^[0-9a-f]{20}$/) as string,
    });
    expect(await offline(open, await cards.download(), hub.clock.read())).toBe('VALID');
  });

  it('from the log, whatever is done with a card and whatever goes wrong', async () => {
    card = await cards.issue(passportId);
    const scan = `mutation ($input: CheckCarerInput!) { checkCarer(input: $input) { __typename ... on WardCheck { firstName } } }`;
    for (const credential of [card.credential, `${card.credential}0`]) {
      const shown = {
        credential,
        ward: 'wd_rwh_ashwell',
        purpose: 'VISITING',
        sitePostcode: 'SG1',
        idempotencyKey: credential,
      };
      await hub.ask(scan, { input: shown }, 'ward');
    }
    const authorization = `Bearer ${(await hub.hub.development?.tokenFor(personas.carer)) ?? ''}`;
    for (const order of [
      { document: 'card' },
      { document: 'renewal-letter' },
      { document: 'emergency-card', pin: '48213377' },
    ])
      await fetch(`${hub.url}/print`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ ...order, passportId }),
      });
    // Cause a defect: damage the card's encrypted text.
    const { connection } = hub.storeOf('identity');
    await connection.collection('cards').updateMany({}, { $set: { sealed: 'damaged' } });
    const { body } = await hub.ask('{ me { cards { credential } } }', {}, 'carer');
    expect(body.errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(lines.length).toBeGreaterThan(0);
    const written = lines.join('');
    expect(written).toContain('defect');
    expect(written).not.toMatch(/Hazel|Fictional|1984-05-17|SG1|E07000243|carer\.0@|07700|HCC-?234|48213377/);
    expect(written).not.toContain(card.credential.slice(4, 40));
    expect(written).not.toContain(card.photo.slice(100, 140));
  });
});
