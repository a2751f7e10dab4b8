import { encode } from 'base45';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { CardIssuer } from '../../subgraphs/identity/services/cards/card-issuer';
import { isPhotoOf, readKeys, readStatusList, verifyCard } from '../../packages/card/verifier';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { startTestHub, type TestHub } from '../support/hub';
import { cardsAt, offline, type IssuedCard } from './at-the-hub';
import { portrait } from '../print/samples';

const herts = 'sc_herts_carers_card';
const university = 'sc_hertfordshire_university';
const ward = 'sc_east_north_herts_passport';
const HOUR = 3_600_000;

describe('a card that the hub makes', () => {
  let hub: TestHub;
  let cards: ReturnType<typeof cardsAt>;
  let passportId: string;
  let number: string;
  let card: IssuedCard;
  const now = () => hub.clock.read();
  const after = (milliseconds: number) => new Date(now().getTime() + milliseconds);
  const issuer = () => new CardIssuer(hub.storeOf('identity'));

  // The tests follow one carer's cards in order: each test continues from the previous one.
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    cards = cardsAt(hub);
    ({ id: passportId, number } = await cards.passportOf(herts));
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    card = await cards.issue(passportId);
  });

  it('is read from its picture by another decoder and found valid with no signal, with the photo that was given', async () => {
    const picture = PNG.sync.read(Buffer.from(card.qrPng, 'base64'));
    const scanned = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? '';
    expect(scanned).toBe(card.credential);
    const { jwks, token } = await cards.download();
    const keys = await readKeys(jwks);
    const verdict = await verifyCard(scanned, {
      keys,
      statusList: await readStatusList(token, keys),
      now: after(HOUR),
    });
    if (verdict.code !== 'VALID') throw new Error(verdict.code);
    expect(verdict.card.scheme).toMatch(/^[0-9a-f]{20}$/);
    expect(verdict.card.expires.toISOString()).toBe(card.expiresAt);
    expect(await isPhotoOf(Buffer.from(card.photo, 'base64'), verdict.card)).toBe(true);
    expect(card.qrSvg).toMatch(/^<svg /);
  });

  it('is refused with any one bit flipped', async () => {
    const files = await cards.download();
    const text = card.credential;
    const bytes = Buffer.from(decodeBase45(text.slice(4)));
    expect(`CP1:${encode(bytes)}`).toBe(text);
    const verdicts = new Set<string>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      verdicts.add(await offline(`CP1:${encode(flipped)}`, files, after(HOUR)));
    }
    expect([...verdicts].sort()).toEqual(['INVALID', 'UNKNOWN_ISSUER']);
  });

  it('is refused from its expiry on, to the second', async () => {
    const files = await cards.download();
    const end = Date.parse(card.expiresAt);
    expect(await offline(card.credential, files, new Date(end - 1000))).toBe('STATUS_LIST_TOO_OLD');
    expect(await offline(card.credential, files, new Date(end))).toBe('EXPIRED');
  });

  it('is cancelled by the scheme’s manager for misuse, and another can be made', async () => {
    await cards.change('cancelCard', { passportId }, 'manager');
    const another = await cards.issue(passportId);
    const files = await cards.download();
    expect(await offline(card.credential, files, now())).toBe('REVOKED');
    expect(await offline(another.credential, files, now())).toBe('VALID');
  });

  it('outlives the rotation of its key, and not the withdrawal of it', async () => {
    const before = await cards.download();
    await issuer().rotate();
    const rotated = await cards.download();
    expect(await offline(card.credential, rotated, now())).toBe('VALID');
    // A device that was offline at the rotation already has the next key, so it accepts the new list.
    expect(await offline(card.credential, { jwks: before.jwks, token: rotated.token }, now())).toBe('VALID');
    const [retired] = (rotated.jwks as { keys: { kid: string; exp?: number }[] }).keys.filter(({ exp }) => exp);
    expect(retired?.exp).toBe(Date.parse(card.expiresAt) / 1000);
    // The old list is signed by a retired key, so it is not valid.
    expect(await offline(card.credential, { jwks: rotated.jwks, token: before.token }, now())).toBe(
      'STATUS_LIST_TOO_OLD',
    );
    expect(await issuer().withdraw(retired?.kid ?? '')).toBe(true);
    expect(await offline(card.credential, await cards.download(), now())).toBe('UNKNOWN_ISSUER');
    const again = await cards.issue(passportId);
    expect(again.credential).not.toBe(card.credential);
    expect(await offline(again.credential, await cards.download(), now())).toBe('VALID');
  });

  it('vouches with a retired key for nothing newer than its last card', async () => {
    const { connection } = hub.storeOf('identity');
    await issuer().rotate();
    const { jwks, token } = await cards.download();
    const keys = (jwks as { keys: { exp?: number }[] }).keys.map((key) =>
      key.exp === undefined ? key : { ...key, exp: key.exp - 60 },
    );
    expect(await offline(card.credential, { jwks: { keys }, token }, now())).toBe('UNKNOWN_ISSUER');
    const [stored] = await connection.collection('cardissuer').find().toArray();
    // The store holds the private keys encrypted.
    expect(JSON.stringify(stored)).not.toMatch(/"d"|"x"/);
  });

  it('is the same one each time it is asked for, and is listed with the carer', async () => {
    const again = await cards.change('issueCard', { passportId }, 'carer');
    expect((again['card'] as IssuedCard).credential).toBe(card.credential);
    const { body } = await hub.ask('{ me { cards { id passport { id number } } } }', {}, 'carer');
    expect(body.data?.['me']).toEqual({ cards: [{ id: card.id, passport: { id: passportId, number } }] });
  });

  it('is cancelled when another photo takes the place of its own', async () => {
    await cards.change('setCardPhoto', { passportId, photo: portrait(300, 400).toString('base64') }, 'carer');
    const { card: newer } = await cards.change('issueCard', { passportId }, 'carer');
    const text = (newer as IssuedCard).credential;
    expect(await offline(card.credential, await cards.download(), now())).toBe('REVOKED');
    expect(await offline(text, await cards.download(), now())).toBe('VALID');
  });

  it('is refused once it is reported lost, with the next list; until then a device says how old its own is', async () => {
    const before = await cards.download();
    const reported = await cards.change('reportCardLost', { passportId }, 'carer');
    expect(reported).toEqual({ __typename: 'CardStopped', knownBy: after(6 * HOUR).toISOString() });
    expect(await offline(card.credential, before, after(HOUR))).toBe('VALID');
    expect(await offline(card.credential, await cards.download(), now())).toBe('REVOKED');
    // A device without a connection for one interval asks to check the photo and never reports the card as valid.
    expect(await offline(card.credential, before, after(6 * HOUR + 1000))).toBe('STATUS_LIST_TOO_OLD');
    // The scheme received the report: the number opens nothing either, and only the scheme can issue a new card.
    const { body } = await hub.ask(
      'WardCheck',
      { input: { cardNumber: number, ward: 'wd_rwh_ashwell', purpose: 'VISITING', idempotencyKey: 'after' } },
      'ward',
    );
    expect(body.data?.['checkCarer']).toMatchObject({ __typename: 'CardLost' });
    expect(await cards.change('issueCard', { passportId }, 'carer')).toMatchObject({ __typename: 'PassportNotUsable' });
    // The next tests use her ward passport.
    ({ id: passportId, number } = await cards.passportOf(ward));
  });

  it('is cancelled when its passport is ended by the scheme', async () => {
    const query = `mutation ($input: EndHospitalPassportInput!) { endHospitalPassport(input: $input) { __typename } }`;
    const { body } = await hub.ask(
      query,
      { input: { passportId, reason: 'WITHDRAWN', idempotencyKey: 'taken back' } },
      'ward',
    );
    expect(body.data?.['endHospitalPassport']).toEqual({ __typename: 'HospitalPassportEnded' });
    await hub.hub.relay();
    expect(await offline(card.credential, await cards.download(), now())).toBe('REVOKED');
    // The last test uses her university’s passport.
    ({ id: passportId } = await cards.passportOf(university));
  });

  it('is cancelled when its carer is forgotten, and then no record says whose it was', async () => {
    await hub.ask('mutation { eraseMe(input: { confirm: true, idempotencyKey: "e" }) { __typename } }', {}, 'carer');
    expect(await offline(card.credential, await cards.download(), now())).toBe('REVOKED');
    const { connection } = hub.storeOf('identity');
    const kept = await connection.collection('cards').find().toArray();
    expect(kept.length).toBeGreaterThan(3);
    expect(new Set(kept.map((each) => Object.keys(each).sort().join()))).toEqual(
      new Set(['_id,because,cancelledFrom,expires,kid,madeAt,place']),
    );
    expect(await connection.collection('cardphotos').countDocuments()).toBe(0);
  });
});
