import { join } from 'node:path';
import type { Config } from '../platform/config';
import { openKeyRing, type KeyRing } from '../platform/tokens/key-ring';

/** The hub's own keys: from HUB_KEYS, or in a trial from DATA_DIR, where they are made at the first start. */
export function hubKeys({ HUB_KEYS, DATA_DIR, NODE_ENV }: Config): KeyRing {
  return openKeyRing(
    HUB_KEYS ?? join(DATA_DIR, 'keys', 'hub.json'),
    HUB_KEYS === undefined && NODE_ENV !== 'production',
  );
}
