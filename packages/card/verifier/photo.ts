import type { Card } from './layout';
import { PHOTO_HASH_LENGTH } from './layout';

/** Returns the first half of the SHA-256 of the image file exactly as it is stored and sent, as a card holds it. */
export async function photoHash(photo: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(photo))).subarray(0, PHOTO_HASH_LENGTH);
}

/**
 * Returns true if an image file shown with a card is the one that the issuer saw. It proves that the picture is
 * genuine; only a person can see that it shows the holder.
 */
export async function isPhotoOf(photo: Uint8Array, card: Card): Promise<boolean> {
  const actual = await photoHash(photo);
  return actual.length === card.photoHash.length && actual.every((byte, at) => byte === card.photoHash[at]);
}
