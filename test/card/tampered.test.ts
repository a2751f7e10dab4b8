import { encode as base45 } from 'base45';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { verifyCard } from '../../packages/card/verifier';
import { credential, trust } from './support';

describe('a card with one bit changed', () => {
  it('is never valid, whichever bit of the signed bytes it is', async () => {
    const held = await trust();
    const genuine = decodeBase45(credential.slice(4));
    const codes = new Map<string, number>();
    for (let bit = 0; bit < genuine.length * 8; bit++) {
      const bytes = Buffer.from(genuine);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const { code } = await verifyCard(`CP1:${base45(bytes)}`, held);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    // Only a change within the eight bytes of the key id points to another issuer.
    expect(Object.fromEntries(codes)).toEqual({ INVALID: genuine.length * 8 - 64, UNKNOWN_ISSUER: 64 });
  });

  it('is never valid, whichever bit of the printed characters it is', async () => {
    const held = await trust();
    for (let bit = 0; bit < credential.length * 8; bit++) {
      const characters = Buffer.from(credential, 'latin1');
      characters.writeUInt8(characters.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(['INVALID', 'UNKNOWN_ISSUER']).toContain((await verifyCard(characters.toString('latin1'), held)).code);
    }
  });
});
