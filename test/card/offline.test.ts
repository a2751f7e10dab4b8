import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { signCard } from '../../packages/card/credential/credential';
import { rotate, withdraw } from '../../packages/card/credential/keys';
import { cardQrPng, cardQrSvg } from '../../packages/card/credential/qr';
import type { Verdict } from '../../packages/card/verifier';
import { isPhotoOf, photoHash, verifyCard } from '../../packages/card/verifier';
import { DAY, HOUR, NOW, card, codeOf, credential, later, listToken, ring, seededKey, trust } from './support';

function scan(png: Buffer): { text: string | undefined; version: number | undefined } {
  const image = PNG.sync.read(png);
  const code = jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
  return { text: code?.data, version: code?.version };
}

describe('a card shown where there is no signal', () => {
  it('is read from its picture by somebody else’s decoder and found valid', async () => {
    const { text, version } = scan(await cardQrPng(credential));
    expect(text).toBe(credential);
    expect(version).toBe(8);
    const verdict = await verifyCard(text ?? '', await trust());
    expect(verdict).toMatchObject({ code: 'VALID', card: { id: 70_123, scheme: 'hertfordshire-carers' } });
  });

  it('is read with a thumb over a part of it', async () => {
    const image = PNG.sync.read(await cardQrPng(credential, 8));
    const thumb = { left: 200, top: 240, size: 72 };
    for (let row = 0; row < thumb.size; row++) {
      const from = ((thumb.top + row) * image.width + thumb.left) * 4;
      image.data.fill(0x77, from, from + thumb.size * 4);
    }
    expect(scan(PNG.sync.write(image)).text).toBe(credential);
  });

  it('comes as a drawing for print too', async () => {
    const svg = await cardQrSvg(credential);
    expect(svg).toMatch(/^<svg .*viewBox="0 0 57 57"/);
    await expect(cardQrSvg('https://example.org')).rejects.toThrow('Only a card’s credential');
  });

  it('is out of date from the second of its expiry', async () => {
    const held = await trust({ issuedAt: later(-HOUR, card.expires) });
    expect(await codeOf(credential, { ...held, now: later(-1, card.expires) })).toBe('VALID');
    expect(await codeOf(credential, { ...held, now: card.expires })).toBe('EXPIRED');
  });

  it('is refused once a new list says that it was lost, and stays so when that list is old', async () => {
    expect(await codeOf(credential, await trust({ revoked: [70_122, 70_124] }))).toBe('VALID');
    const held = await trust({ revoked: [70_123] });
    expect(await codeOf(credential, held)).toBe('REVOKED');
    expect(await codeOf(credential, { ...held, now: later(400 * DAY) })).toBe('REVOKED');
    expect(await codeOf(credential, { ...held, now: later(DAY, card.expires) })).toBe('REVOKED');
  });
});

describe('a device that cannot know whether a card was cancelled', () => {
  it('says so from the moment its list has outlived its time', async () => {
    const held = await trust();
    expect(await codeOf(credential, { ...held, now: later(DAY) })).toBe('VALID');
    expect(await codeOf(credential, { ...held, now: later(DAY + 1) })).toBe('STATUS_LIST_TOO_OLD');
  });

  it('keeps to its own limit, stricter or laxer than the list', async () => {
    const held = await trust();
    expect(await codeOf(credential, { ...held, maxStatusAge: 3599 })).toBe('STATUS_LIST_TOO_OLD');
    expect(await codeOf(credential, { ...held, maxStatusAge: 3600 })).toBe('VALID');
    expect(await codeOf(credential, { ...held, now: later(3 * DAY), maxStatusAge: 3 * 86_400 })).toBe('VALID');
  });

  it('says so when it has no list, a list from before the card, or a list which somebody else signed', async () => {
    const held = await trust();
    expect(await codeOf(credential, { ...held, statusList: undefined })).toBe('STATUS_LIST_TOO_OLD');
    expect(await codeOf(credential, await trust({ capacity: 65_536 }))).toBe('STATUS_LIST_TOO_OLD');
    expect(await codeOf(credential, await trust({ key: seededKey(9) }))).toBe('STATUS_LIST_TOO_OLD');
    expect(await codeOf(credential, await trust({ key: { ...seededKey(9), kid: ring.current.kid } }))).toBe(
      'STATUS_LIST_TOO_OLD',
    );
  });

  it('is not fooled by a clock that was put back', async () => {
    const fresh = await trust({ issuedAt: later(DAY, card.expires) });
    expect(await codeOf(credential, { ...fresh, now: NOW })).toBe('EXPIRED');
    const held = await trust();
    expect(await codeOf(credential, { ...held, now: later(-5 * 60_000) })).toBe('VALID');
    expect(await codeOf(credential, { ...held, now: later(-5 * 60_000 - 1) })).toBe('STATUS_LIST_TOO_OLD');
    expect(await codeOf(credential, { ...held, now: new Date(Number.NaN) })).toBe('EXPIRED');
    expect(await codeOf(credential, { ...held, maxStatusAge: Number.NaN })).toBe('STATUS_LIST_TOO_OLD');
  });
});

describe('the key that signed a card', () => {
  it('is unknown when it is another issuer’s, whatever it calls itself', async () => {
    const held = await trust();
    expect(await codeOf(signCard(card, seededKey(9)), held)).toBe('UNKNOWN_ISSUER');
    const impostor = { ...seededKey(9), kid: ring.current.kid };
    expect(await verifyCard(signCard(card, impostor), held)).toMatchObject({ code: 'INVALID' });
  });

  it('still counts after a rotation, for the cards that it signed and for no later ones', async () => {
    const rotated = rotate(ring, NOW, card.expires);
    const held = await trust({ key: rotated.current }, rotated);
    expect(await codeOf(credential, held)).toBe('VALID');
    expect(await codeOf(signCard(card, rotated.current), held)).toBe('VALID');

    const longer = signCard({ ...card, expires: later(1000, card.expires) }, ring.current);
    expect(await codeOf(longer, held)).toBe('UNKNOWN_ISSUER');
    expect(await codeOf(credential, await trust({ key: ring.current }, rotated))).toBe('STATUS_LIST_TOO_OLD');
  });

  it('was already known to a device that missed the rotation', async () => {
    const held = await trust();
    const rotated = rotate(ring, NOW, card.expires);
    expect(await codeOf(signCard(card, rotated.current), held)).toBe('VALID');
  });

  it('is unknown once it was withdrawn because somebody stole it', async () => {
    const safe = withdraw(ring, ring.current.kid);
    expect(await codeOf(credential, await trust({ key: safe.current }, safe))).toBe('UNKNOWN_ISSUER');
  });
});

describe('what a verdict says', () => {
  it('tells the person at the counter, every time, that the photo is the proof of the holder', async () => {
    const held = await trust();
    const verdicts: Verdict[] = await Promise.all([
      verifyCard(credential, held),
      verifyCard(credential, { ...held, now: card.expires }),
      verifyCard(credential, await trust({ revoked: [card.id] })),
      verifyCard(credential, { ...held, statusList: undefined }),
      verifyCard(signCard(card, seededKey(9)), held),
      verifyCard('CP1:', held),
    ]);
    expect(verdicts.map(({ code }) => code)).toEqual([
      'VALID',
      'EXPIRED',
      'REVOKED',
      'STATUS_LIST_TOO_OLD',
      'UNKNOWN_ISSUER',
      'INVALID',
    ]);
    for (const { sentence } of verdicts) expect(sentence).toContain('photo is the proof of the holder');
    expect(verdicts[3]?.sentence).toMatch(/^List too old: check the photo\./);
  });

  it('lets an app check that the picture it was shown is the one on the card', async () => {
    const photo = Buffer.from('the bytes of a photograph');
    const withPhoto = { ...card, photoHash: await photoHash(photo) };
    const verdict = await verifyCard(signCard(withPhoto, ring.current), await trust());
    if (verdict.code !== 'VALID') throw new Error(verdict.code);
    expect(await isPhotoOf(photo, verdict.card)).toBe(true);
    expect(await isPhotoOf(Buffer.from('the bytes of another photograph'), verdict.card)).toBe(false);
  });
});

it('keeps the status list small: 131,072 cards, 1,300 of them cancelled', () => {
  const revoked = Array.from({ length: 1300 }, (_, index) => (index * 7919) % 131_072);
  expect(listToken({ revoked }).length).toBeLessThan(3500);
});
