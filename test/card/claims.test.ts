import { Decoder } from 'cbor-x';
import { create } from 'qrcode';
import { signCard } from '../../packages/card/credential/credential';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { verifyCard } from '../../packages/card/verifier';
import { card, credential, ring, trust } from './support';

const cbor = new Decoder({ useRecords: false, mapsAsObjects: false });

function decode(bytes: Uint8Array): unknown {
  return cbor.decode(bytes);
}

it('a card holds a card id, a scheme, an expiry, a photo hash and a key id, and nothing else', () => {
  const message = decode(decodeBase45(credential.slice(4)));
  expect(message).toEqual({
    tag: 18,
    value: [expect.any(Uint8Array), new Map(), expect.any(Uint8Array), expect.any(Uint8Array)],
  });
  const [protectedHeader, , payload] = (message as { value: Uint8Array[] }).value;
  expect(decode(protectedHeader ?? new Uint8Array())).toEqual(
    new Map<number, unknown>([
      [1, -8],
      [4, Buffer.from(ring.current.kid, 'base64url')],
    ]),
  );
  expect(decode(payload ?? new Uint8Array())).toEqual(
    new Map<number, unknown>([
      [1, 'hertfordshire-carers'],
      [4, Date.UTC(2029, 2, 1) / 1000],
      [7, Buffer.from('000111eb', 'hex')],
      [-65537, Buffer.from('00112233445566778899aabbccddeeff', 'hex')],
    ]),
  );
});

it('takes 142 bytes, and a QR code of version 8 for a scheme code of up to 22 letters', () => {
  expect(decodeBase45(credential.slice(4)).length).toBe(142);
  const version = (letters: number) =>
    create(signCard({ ...card, scheme: 'a'.repeat(letters) }, ring.current), { errorCorrectionLevel: 'M' }).version;
  expect([1, 22, 23, 40].map(version)).toEqual([8, 8, 9, 9]);
});

it('the same card is spelt the same each time', () => {
  expect(signCard(card, ring.current)).toBe(credential);
});

it.each([0, 1, 23, 24, 255, 256, 65_535, 65_536, 2 ** 31, 2 ** 32 - 1])(
  'carries the id %d there and back',
  async (id) => {
    const verdict = await verifyCard(signCard({ ...card, id }, ring.current), await trust());
    expect('card' in verdict && verdict.card.id).toBe(id);
  },
);

it.each(['1970-01-01T00:00:01Z', '1970-01-01T00:05:00Z', '2026-03-02T09:00:01Z', '2106-02-07T06:28:15Z'])(
  'carries the expiry %s there and back',
  async (text) => {
    const expires = new Date(text);
    const verdict = await verifyCard(signCard({ ...card, expires }, ring.current), await trust());
    expect('card' in verdict && verdict.card.expires).toEqual(expires);
  },
);

describe('a card that no verifier would read is not made', () => {
  it.each([
    [{ id: -1 }, 'card id'],
    [{ id: 2 ** 32 }, 'card id'],
    [{ id: 1.5 }, 'card id'],
    [{ scheme: '' }, 'scheme code'],
    [{ scheme: 'Carers in Hertfordshire' }, 'scheme code'],
    [{ scheme: 'a'.repeat(41) }, 'scheme code'],
    [{ expires: new Date(Number.NaN) }, 'must expire'],
    [{ expires: new Date('1969-12-31') }, 'must expire'],
    [{ expires: new Date('2106-02-07T06:28:16Z') }, 'must expire'],
    [{ photoHash: Buffer.alloc(32) }, 'photo hash'],
  ])('%o', (change, message) => {
    expect(() => signCard({ ...card, ...change }, ring.current)).toThrow(message);
  });
});
