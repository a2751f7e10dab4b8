import { encode as base45 } from 'base45';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { verifyCard } from '../../packages/card/verifier';
import type { Envelope } from './support';
import { bytesOf, byteString, credential, ring, signedByIssuer, trust } from './support';

/** The card of `support.ts`, encoded by hand from RFC 8949, for the faulty variants below. */
const KEY_ID = byteString(Buffer.from(ring.current.kid, 'base64url'));
const HEADER = bytesOf('a2', '0127', '04', KEY_ID);
const SCHEME = bytesOf('01', '74', Buffer.from('hertfordshire-carers'));
const EXPIRES = bytesOf('04', '1a6f486d80');
const ID = bytesOf('07', '44', '000111eb');
const PHOTO = bytesOf('3a00010000', '50', '00112233445566778899aabbccddeeff');
const PAYLOAD = bytesOf('a4', SCHEME, EXPIRES, ID, PHOTO);

async function reasonFor(envelope: Partial<Envelope>): Promise<string> {
  return reasonForText(signedByIssuer({ protectedHeader: HEADER, payload: PAYLOAD, ...envelope }));
}

async function reasonForText(text: string): Promise<string> {
  const verdict = await verifyCard(text, await trust());
  return verdict.code === 'INVALID' ? verdict.reason : verdict.code;
}

it('spells a card by hand exactly as the hub does', async () => {
  const text = signedByIssuer({ protectedHeader: HEADER, payload: PAYLOAD });
  expect(text).toBe(credential);
  expect(await reasonForText(text)).toBe('VALID');
});

describe('a card that the issuer signed but misspelt', () => {
  it.each([
    ['a claim twice', { payload: bytesOf('a4', SCHEME, EXPIRES, EXPIRES, PHOTO) }, 'the map key 4 twice'],
    ['one claim more', { payload: bytesOf('a5', SCHEME, EXPIRES, ID, '0800', PHOTO) }, 'a map of 5 where 4 belong'],
    ['one claim less', { payload: bytesOf('a3', SCHEME, EXPIRES, ID) }, 'a map of 3 where 4 belong'],
    [
      'the claims in another order',
      { payload: bytesOf('a4', EXPIRES, SCHEME, ID, PHOTO) },
      'the map key 4 where 1 belongs',
    ],
    ['bytes after the claims', { payload: bytesOf(PAYLOAD, '00') }, 'bytes after the end'],
    ['bytes after the card', { after: '00' }, 'bytes after the end'],
    [
      'a map of no declared length',
      { payload: bytesOf('bf', SCHEME, EXPIRES, ID, PHOTO, 'ff') },
      'an indefinite, reserved or 64-bit CBOR length',
    ],
    [
      'text of no declared length',
      { payload: bytesOf('a4', '017f', '61', '61', 'ff', EXPIRES, ID, PHOTO) },
      'an indefinite, reserved or 64-bit CBOR length',
    ],
    [
      'a number longer than it need be',
      { payload: bytesOf('a4', SCHEME, '04', '1b000000006f486d80', ID, PHOTO) },
      'an indefinite, reserved or 64-bit CBOR length',
    ],
    [
      'a length longer than it need be',
      { payload: bytesOf('a4', SCHEME, EXPIRES, '07', '5804', '000111eb', PHOTO) },
      'a CBOR number longer than it need be',
    ],
    [
      'a two-byte number of one byte',
      { payload: bytesOf('a4', SCHEME, '04', '1900ff', ID, PHOTO) },
      'a CBOR number longer than it need be',
    ],
    [
      'a four-byte number of two',
      { payload: bytesOf('a4', SCHEME, '04', '1a0000ffff', ID, PHOTO) },
      'a CBOR number longer than it need be',
    ],
    [
      'an expiry that is a float',
      { payload: bytesOf('a4', SCHEME, '04', 'fa4edd0000', ID, PHOTO) },
      'CBOR major type 7 where 0 belongs',
    ],
    [
      'an expiry before 1970',
      { payload: bytesOf('a4', SCHEME, '0420', ID, PHOTO) },
      'CBOR major type 1 where 0 belongs',
    ],
    [
      'an id of five bytes',
      { payload: bytesOf('a4', SCHEME, EXPIRES, '07', '4500000111eb', PHOTO) },
      '5 bytes where 4 belong',
    ],
    ['a scheme that is not UTF-8', { payload: bytesOf('a4', '0161ff', EXPIRES, ID, PHOTO) }, 'text that is not UTF-8'],
    [
      'a scheme that is a name',
      { payload: bytesOf('a4', '0166', Buffer.from('A Name'), EXPIRES, ID, PHOTO) },
      'a scheme that is not a scheme code',
    ],
    ['a hundred and fifty nested arrays', { payload: Buffer.alloc(150, 0x81) }, 'CBOR major type 4 where 5 belongs'],
    [
      'a claim that nests',
      { payload: bytesOf('a4', '0181818161', '61', EXPIRES, ID, PHOTO) },
      'CBOR major type 4 where 3 belongs',
    ],
    ['claims that end early', { payload: PAYLOAD.subarray(0, -1) }, 'CBOR that stops short'],
    ['no claims', { payload: Buffer.alloc(0) }, 'CBOR that stops short'],
    ['another tag, that of COSE_Mac0', { tag: 'd1' }, 'CBOR tag 17 where 18 belongs'],
    ['the tag twice', { tag: 'd2d2' }, 'CBOR major type 6 where 4 belongs'],
    ['no tag', { tag: '' }, 'CBOR major type 4 where 6 belongs'],
    [
      'the key id unprotected',
      { protectedHeader: bytesOf('a10127'), unprotected: bytesOf('a104', KEY_ID).toString('hex') },
      'a map of 1 where 0 belong',
    ],
    ['an algorithm twice', { protectedHeader: bytesOf('a2', '0127', '0127') }, 'the map key 1 twice'],
    [
      'ES256 as its algorithm',
      { protectedHeader: bytesOf('a2', '0126', '04', KEY_ID) },
      'the algorithm -7, which no card uses',
    ],
    [
      'HMAC as its algorithm',
      { protectedHeader: bytesOf('a2', '0105', '04', KEY_ID) },
      'the algorithm 5, which no card uses',
    ],
    [
      'an algorithm by name',
      { protectedHeader: bytesOf('a2', '01', '65', Buffer.from('EdDSA'), '04', KEY_ID) },
      'CBOR major type 3 where 0 belongs',
    ],
    [
      'a critical header',
      { protectedHeader: bytesOf('a3', '0127', '028104', '04', KEY_ID) },
      'a map of 3 where 2 belong',
    ],
  ])('with %s is refused', async (_, envelope, reason) => {
    expect(await reasonFor(envelope)).toBe(reason);
  });
});

describe('text that is not a card', () => {
  it.each([
    ['nothing', '', 'no CP1: at the start'],
    ['the prefix in small letters', `cp1:${credential.slice(4)}`, 'no CP1: at the start'],
    ['a space before', ` ${credential}`, 'no CP1: at the start'],
    ['a space after', `${credential} `, 'base45 of an impossible length'],
    ['small letters', `CP1:${credential.slice(4).toLowerCase()}`, 'a character outside base45 at position 0'],
    ['one character after the prefix', 'CP1:0', 'base45 of an impossible length'],
    ['two characters above 255', 'CP1:::', 'a base45 group above one byte'],
    ['three characters above 65,535', 'CP1::::', 'a base45 group above two bytes'],
    ['a hundred thousand characters', `CP1:${'0'.repeat(100_000)}`, 'longer than any card'],
    ['an address', 'https://hub.example/card/70123', 'no CP1: at the start'],
  ])('%s is refused', async (_, text, reason) => {
    expect(await reasonForText(text)).toBe(reason);
  });
});

describe('base45', () => {
  it('decodes the examples of RFC 9285', () => {
    const decoded = (text: string) => Buffer.from(decodeBase45(text)).toString();
    expect(decoded('BB8')).toBe('AB');
    expect(decoded('%69 VD92EX0')).toBe('Hello!!');
    expect(decoded('UJCLQE7W581')).toBe('base-45');
    expect(decoded('QED8WEX0')).toBe('ietf!');
  });

  it('decodes what the independent encoder writes, for every length', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 37 + length) & 0xff));
      expect(Buffer.from(decodeBase45(base45(bytes)))).toEqual(bytes);
    }
  });
});
