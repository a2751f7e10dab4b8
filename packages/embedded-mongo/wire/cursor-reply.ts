import { encode } from '../bson/document';
import { rawArray, withElement } from './raw';

const ok = encode({ ok: 1 });

/** `{cursor: {id, ns, firstBatch: [...]}, ok: 1}` with the documents copied as they are. */
export function cursorReply(
  field: 'firstBatch' | 'nextBatch',
  namespace: string,
  id: bigint,
  documents: readonly Uint8Array[],
): Buffer {
  return withElement(ok, 3, 'cursor', withElement(encode({ id, ns: namespace }), 4, field, rawArray(documents)));
}
