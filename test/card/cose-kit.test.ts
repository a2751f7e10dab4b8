import { Encoder } from 'cbor-x';
import { Sign1, coseSign, coseVerify } from 'cose-kit';
import { encode as base45 } from 'base45';
import { createPrivateKey } from 'node:crypto';
import { readStatusList, verifyCard } from '../../packages/card/verifier';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { card, credential, listToken, publicKeyObject, ring, seededKey, trust } from './support';

/** Encodes maps as maps and byte strings as byte strings. */
const cbor = new Encoder({ useRecords: false, mapsAsObjects: false, tagUint8Array: false });
const privateKey = createPrivateKey({
  key: { kty: 'OKP', crv: 'Ed25519', x: ring.current.x, d: ring.current.d },
  format: 'jwk',
});

describe('beside an independent COSE library', () => {
  it('a card of ours is what it calls well signed, and another key’s is not', async () => {
    const bytes = decodeBase45(credential.slice(4));
    expect(await coseVerify(bytes, publicKeyObject(ring.current))).toMatchObject({ isValid: true });
    expect(await coseVerify(bytes, publicKeyObject(seededKey(9)))).toMatchObject({ isValid: false });
  });

  it('a status list of ours is well signed too', async () => {
    expect(await coseVerify(listToken(), publicKeyObject(ring.current))).toMatchObject({ isValid: true });
  });

  it('a card that it signed is valid here', async () => {
    const payload = cbor.encode(
      new Map<number, unknown>([
        [1, card.scheme],
        [4, card.expires.getTime() / 1000],
        [7, Buffer.from('000111eb', 'hex')],
        [-65537, Buffer.from(card.photoHash)],
      ]),
    );
    const kid = Buffer.from(ring.current.kid, 'base64url');
    const theirs = await coseSign({ alg: 'EdDSA', kid }, {}, payload, privateKey);
    const text = `CP1:${base45(theirs)}`;
    expect(text).toBe(credential);
    expect(await verifyCard(text, await trust())).toMatchObject({ code: 'VALID', card });
  });

  it('a list that it signed for another purpose is no status list here', async () => {
    const kid = Buffer.from(ring.current.kid, 'base64url');
    const untyped = await Sign1.sign({ alg: 'EdDSA', kid }, {}, Buffer.from('a0', 'hex'), privateKey);
    expect(await readStatusList(untyped.encode(), (await trust()).keys)).toBeUndefined();
  });
});
