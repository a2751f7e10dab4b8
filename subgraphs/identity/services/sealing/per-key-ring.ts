import type { KeyRing } from '../../../../platform/tokens/key-ring';

/** Makes something out of the hub's keys once, however many requests need it: deriving a key costs more than using it. */
export function perKeyRing<T>(make: (keys: KeyRing) => T): (keys: KeyRing) => T {
  const made = new WeakMap<KeyRing, { readonly value: T }>();
  return (keys) => {
    const known = made.get(keys) ?? { value: make(keys) };
    made.set(keys, known);
    return known.value;
  };
}
