import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { KeyRing } from '../../../../platform/tokens/key-ring';
import type { AccessHead } from '../../models/access-entry';
import { perKeyRing } from './per-key-ring';

/** What goes before 32 bytes to make them an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

type UnsignedHead = Omit<AccessHead, 'signature'>;

/** Signs where a carer's access log ends (Ed25519), so that an entry cannot be taken off its end either. */
class AuditSigner {
  private readonly key: KeyObject;
  private readonly publicKey: KeyObject;

  constructor(keys: KeyRing) {
    const der = Buffer.concat([pkcs8, keys.secret('audit-log')]);
    this.key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.key);
  }

  signed(head: UnsignedHead): AccessHead {
    return { ...head, signature: sign(null, contentOf(head), this.key).toString('base64url') };
  }

  isSigned({ signature, ...head }: AccessHead): boolean {
    return verify(null, contentOf(head), this.publicKey, Buffer.from(signature, 'base64url'));
  }
}

function contentOf({ _id, length, hash }: UnsignedHead): Buffer {
  return Buffer.from(JSON.stringify([_id, length, hash]));
}

export const auditSignerOf = perKeyRing((keys) => new AuditSigner(keys));
