import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../../../../platform/seal';
import type { KeyRing } from '../../../../platform/tokens/key-ring';
import { perKeyRing } from './per-key-ring';

/** Anyone who has a key of their own. Without it nothing that was sealed for them can be read again, in no backup either. */
export interface KeyHolder {
  readonly _id: string;
  /** The person's own key, wrapped by the key-encryption key; missing once the person was erased. */
  readonly key?: string;
}

/**
 * Seals what is known of a person under a random key of that person, which is itself kept only wrapped. A wrapped key begins
 * with the generation of the key that it was wrapped by (`1.`), those of before the first rotation with none.
 */
export class Vault {
  private readonly wrapping: readonly (Buffer | undefined)[];
  private readonly generation: number;

  constructor(keys: KeyRing) {
    this.wrapping = keys.wrappingKeys();
    this.generation = this.wrapping.length - 1;
  }

  /** A new key for a person, wrapped. */
  newKey(personId: string): string {
    return this.wrapped(personId, randomBytes(32));
  }

  /** The same key, wrapped by today's key-encryption key; as it is where it is already. */
  rewrapped(personId: string, key: string): string {
    return generationOf(key) === this.generation ? key : this.wrapped(personId, this.unwrapped(personId, key));
  }

  seal(holder: KeyHolder & { readonly key: string }, use: string, text: string): string {
    return seal(this.unwrapped(holder._id, holder.key), Buffer.from(text), `${use}|${holder._id}`);
  }

  /** The text, or undefined where the person was erased. */
  open({ _id, key }: KeyHolder, use: string, sealed: string): string | undefined {
    return key === undefined ? undefined : unseal(this.unwrapped(_id, key), sealed, `${use}|${_id}`).toString();
  }

  private wrapped(personId: string, key: Buffer): string {
    const sealed = seal(this.keyOf(this.generation), key, `key|${personId}`);
    return this.generation === 0 ? sealed : `${String(this.generation)}.${sealed}`;
  }

  private unwrapped(personId: string, key: string): Buffer {
    return unseal(this.keyOf(generationOf(key)), key.slice(key.indexOf('.') + 1), `key|${personId}`);
  }

  private keyOf(generation: number): Buffer {
    const key = this.wrapping[generation];
    if (!key)
      throw new Error('a person’s key is wrapped by a key-encryption key that was retired, or is of another hub');
    return key;
  }
}

function generationOf(wrapped: string): number {
  return wrapped.includes('.') ? Number(wrapped.slice(0, wrapped.indexOf('.'))) : 0;
}

export const vaultOf = perKeyRing((keys) => new Vault(keys));
