import { createHash } from 'node:crypto';

/** The hub's own namespace for the ids of a feed. */
const namespace = Buffer.from('6f1d2f8e5a1f4c39a3a54fbb6a2e9d10', 'hex');

/** Returns a UUID that the same text always has (RFC 9562, version 5): Open Referral needs one, our ids are none. */
export function nameUuid(text: string): string {
  const bytes = createHash('sha1').update(namespace).update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
