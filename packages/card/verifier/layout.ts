/**
 * The layout of a carer's card, byte for byte: the one description for the verifier and for the hub.
 *
 * A card is `CP1:` and the base45 (RFC 9285) of a tagged COSE_Sign1 (RFC 9052) over a CWT (RFC 8392):
 *
 *     18([ << {1: -8, 4: key id} >>, {}, << {1: scheme, 4: expiry, 7: card id, -65537: photo hash} >>, signature ])
 *
 * Every part is in the core deterministic encoding of RFC 8949 section 4.2.1, so a card has exactly one spelling. There is
 * nothing else in it: no name, no date of birth, no condition, nothing about the person cared for.
 */
export interface Card {
  /**
   * The card's position in its issuer's status list. It is drawn at random when the card is made, so that it shows
   * neither the number of cards nor the time of issue.
   */
  readonly id: number;
  /** The code of the scheme behind the card, which only its issuer can read: lower-case letters, digits and hyphens. */
  readonly scheme: string;
  /** The first moment at which the card is no longer valid, to the second. */
  readonly expires: Date;
  /** The first 16 bytes of the SHA-256 of the photo file: `photoHash` computes it. */
  readonly photoHash: Uint8Array;
}

/** Also the version: another layout will get another prefix. The letters are all in the QR alphanumeric set. */
export const PREFIX = 'CP1:';

/** COSE_Sign1 (RFC 9052 section 4.2). */
export const SIGN1_TAG = 18;

/** COSE header parameters (RFC 9052 section 3.1, RFC 9596 for `typ`). */
export const HEADER = { algorithm: 1, keyId: 4, type: 16 } as const;

/** EdDSA; with our key type it can only be Ed25519 (RFC 9053 section 2.2). */
export const EDDSA = -8;

/** CWT claims of a card (RFC 8392 section 4): iss, exp and cti; the photo hash has the first key of the private range. */
export const CARD_CLAIM = { scheme: 1, expires: 4, id: 7, photoHash: -65537 } as const;

/** CWT claims of a status list (Token Status List, sections 4.3 and 5.2). */
export const LIST_CLAIM = { subject: 2, issuedAt: 6, statusList: 65533, timeToLive: 65534 } as const;

/** The `typ` of a status list; a card has none, so neither can pass for the other under the same key. */
export const STATUS_LIST_TYPE = 'application/statuslist+cwt';

/** Eight bytes of the key's RFC 7638 thumbprint: enough to tell keys apart; the signature is what proves the issuer. */
export const KEY_ID_LENGTH = 8;

/** A card id is four bytes, most significant first. */
export const CARD_ID_LENGTH = 4;

/**
 * Half a SHA-256. Another photo for an existing card needs a second preimage, 2^128 trials; the whole hash would cost
 * 24 characters and make the QR code a version larger.
 */
export const PHOTO_HASH_LENGTH = 16;

export const SIGNATURE_LENGTH = 64;

export const SCHEME_CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** The most cards that one status list can cover: one mebibyte of bits. It bounds what a list may unpack to. */
export const MAX_LIST_CAPACITY = 2 ** 23;

/** The greatest lag of a device's clock behind the issuer's, in milliseconds, before it is unreliable. */
export const CLOCK_TOLERANCE = 5 * 60 * 1000;
