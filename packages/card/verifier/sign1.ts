import { CborReader } from './cbor';
import type { PublicKey } from './keys';
import { keyIdText } from './keys';
import { EDDSA, HEADER, KEY_ID_LENGTH, SIGN1_TAG, SIGNATURE_LENGTH } from './layout';
import { Malformed } from './malformed';

/** A signed message before the check of its signature. */
export interface Sign1 {
  readonly keyId: string;
  readonly protectedHeader: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

/** Reads a tagged COSE_Sign1 with algorithm, key id and (for a status list) type, all protected, and no other header. */
export function readSign1(bytes: Uint8Array, type?: string): Sign1 {
  const message = new CborReader(bytes);
  message.tag(SIGN1_TAG);
  message.array(4);
  const protectedHeader = message.bytes();
  message.map([], () => undefined);
  const payload = message.bytes();
  const signature = message.bytes(SIGNATURE_LENGTH);
  message.end();

  let keyId = '';
  const header = new CborReader(protectedHeader);
  const labels = [HEADER.algorithm, HEADER.keyId, ...(type === undefined ? [] : [HEADER.type])];
  header.map(labels, (label) => {
    if (label === HEADER.keyId) {
      keyId = keyIdText(header.bytes(KEY_ID_LENGTH));
    } else if (label === HEADER.algorithm) {
      const algorithm = header.integer();
      if (algorithm !== EDDSA) throw new Malformed(`the algorithm ${algorithm}, which no card uses`);
    } else if (header.text() !== type) {
      throw new Malformed('a message of another type');
    }
  });
  header.end();
  return { keyId, protectedHeader, payload, signature };
}

export async function isSignedBy(key: PublicKey, message: Sign1): Promise<boolean> {
  return crypto.subtle.verify('Ed25519', key.key, new Uint8Array(message.signature), toBeSigned(message));
}

/** The Sig_structure of RFC 9052 section 4.4: `["Signature1", protected header, h'', payload]`. */
function toBeSigned(message: Sign1): Uint8Array<ArrayBuffer> {
  const context = new TextEncoder().encode('Signature1');
  return concatenate([
    Uint8Array.of(0x84, 0x60 + context.length),
    context,
    bytesHead(message.protectedHeader.length),
    message.protectedHeader,
    bytesHead(0),
    bytesHead(message.payload.length),
    message.payload,
  ]);
}

function bytesHead(length: number): Uint8Array {
  if (length < 24) return Uint8Array.of(0x40 + length);
  if (length < 2 ** 8) return Uint8Array.of(0x58, length);
  if (length < 2 ** 16) return Uint8Array.of(0x59, length >> 8, length & 0xff);
  return Uint8Array.of(0x5a, length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
