import { randomBytes } from 'node:crypto';
import type { KeyRing } from '../../../platform/tokens/key-ring';
import { perKeyRing } from './per-key-ring';
import { seal, unseal } from '../../../platform/seal';

/** Whoever has a key of their own. Without it nothing that was sealed for them can be read again, in no backup either. */
export interface KeyHolder {
  readonly _id: string;
  /** The person's own key, wrapped by the key-encryption key; missing once the person was erased. */
  readonly key?: string;
}

/** Seals what is known of a person under a random key of that person, which is itself kept only wrapped. */
export class Vault {
  private readonly wrapping: Buffer;

  constructor(keys: KeyRing) {
    this.wrapping = keys.secret('at-rest');
  }

  /** A new key for a person, wrapped. */
  newKey(personId: string): string {
    return seal(this.wrapping, randomBytes(32), `key|${personId}`);
  }

  seal(holder: KeyHolder & { readonly key: string }, use: string, text: string): string {
    return seal(this.unwrapped(holder._id, holder.key), Buffer.from(text), `${use}|${holder._id}`);
  }

  /** The text, or undefined where the person was erased. */
  open({ _id, key }: KeyHolder, use: string, sealed: string): string | undefined {
    return key === undefined ? undefined : unseal(this.unwrapped(_id, key), sealed, `${use}|${_id}`).toString();
  }

  private unwrapped(personId: string, key: string): Buffer {
    return unseal(this.wrapping, key, `key|${personId}`);
  }
}

export const vaultOf = perKeyRing((keys) => new Vault(keys));
