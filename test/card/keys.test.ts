import { calculateJwkThumbprint } from 'jose';
import { newKeyRing, publishedKeys, rotate, withdraw } from '../../packages/card/credential/keys';
import { KeySetRefused, readKeys } from '../../packages/card/verifier';
import { DAY, NOW, later, ring } from './support';

const kids = (keys: readonly { kid: string }[]) => keys.map(({ kid }) => kid);

describe('an issuer’s keys', () => {
  it('are named after the keys themselves, as RFC 7638 does', async () => {
    const { current } = newKeyRing();
    const thumbprint = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: current.x });
    expect(current.kid).toBe(Buffer.from(thumbprint, 'base64url').subarray(0, 8).toString('base64url'));
  });

  it('are published a rotation before they sign, and without their private half', () => {
    const { keys } = publishedKeys(ring, NOW);
    expect(keys).toEqual(
      [ring.current, ring.next].map(({ kid, x }) => ({
        kty: 'OKP',
        crv: 'Ed25519',
        alg: 'EdDSA',
        use: 'sig',
        kid,
        x,
      })),
    );
    expect(rotate(ring, NOW, undefined).current).toEqual(ring.next);
  });

  it('stay after a rotation until the last card they signed expires, and not longer', () => {
    const first = ring.current;
    const lastCard = later(30 * DAY);
    const once = rotate(ring, NOW, lastCard);
    expect(kids(publishedKeys(once, NOW).keys)).toEqual([ring.next.kid, once.next.kid, first.kid]);
    expect(publishedKeys(once, NOW).keys[2]?.exp).toBe(lastCard.getTime() / 1000);
    expect(once.retired).toEqual([{ kid: first.kid, x: first.x, lastCardExpires: lastCard }]);

    const twice = rotate(once, later(29 * DAY), later(90 * DAY));
    expect(kids(twice.retired)).toEqual([first.kid, ring.next.kid]);
    expect(kids(publishedKeys(twice, later(30 * DAY)).keys)).not.toContain(first.kid);
    expect(kids(rotate(twice, later(30 * DAY), undefined).retired)).toEqual([ring.next.kid]);
  });

  it('go at once when they are withdrawn, whichever they are', () => {
    const rotated = rotate(ring, NOW, later(DAY));
    expect(withdraw(rotated, ring.current.kid).retired).toEqual([]);
    const noCurrent = withdraw(rotated, rotated.current.kid);
    expect(noCurrent.current).toEqual(rotated.next);
    expect(kids(publishedKeys(noCurrent, NOW).keys)).not.toContain(rotated.current.kid);
    const noNext = withdraw(rotated, rotated.next.kid);
    expect(noNext.current).toEqual(rotated.current);
    expect(noNext.next.kid).not.toBe(rotated.next.kid);
  });
});

describe('a key set as a verifier reads it', () => {
  const [key] = publishedKeys(ring, NOW).keys;

  it('passes over keys of other kinds', async () => {
    const others = [
      { kty: 'EC', crv: 'P-256', kid: 'a', x: '', y: '' },
      { kty: 'OKP', crv: 'X25519', kid: 'b', x: '' },
      1,
    ];
    expect([...(await readKeys({ keys: [...others, key] })).keys()]).toEqual([ring.current.kid]);
  });

  it.each([
    ['nothing', undefined, 'no list "keys"'],
    ['a single key', key, 'no list "keys"'],
    ['a key id twice', { keys: [key, key] }, 'twice'],
    ['a key that is too short', { keys: [{ ...key, x: 'AAAA' }] }, 'is not a key'],
    ['an expiry in words', { keys: [{ ...key, exp: 'tomorrow' }] }, 'wrong "exp"'],
  ])('refuses %s', async (_, jwks, message) => {
    await expect(readKeys(jwks)).rejects.toThrow(KeySetRefused);
    await expect(readKeys(jwks)).rejects.toThrow(message);
  });
});
