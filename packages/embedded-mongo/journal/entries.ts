import { encode, type Document, type Value } from '../bson/document';
import { rawArray, withElement } from '../wire/raw';

/**
 * The kinds of document in a journal. `c` is the number of a collection, never used again: entries of a dropped collection that
 * come after a new one of the same name was made still name the old one.
 */
export type Entry =
  | {
      readonly kind: 'create';
      readonly c: number;
      readonly db: string;
      readonly name: string;
      readonly options: Document;
    }
  | { readonly kind: 'drop'; readonly c: number }
  | { readonly kind: 'index'; readonly c: number; readonly spec: Document }
  | { readonly kind: 'dropIndex'; readonly c: number; readonly name: string }
  | { readonly kind: 'delete'; readonly c: number; readonly ids: readonly Value[] }
  | { readonly kind: 'retry'; readonly session: string; readonly number: Value; readonly results: readonly Document[] };

export function entry(content: Entry): Uint8Array {
  return encode({ ...content });
}

/** Documents inserted or replaced, as they are stored. */
export function putEntry(collection: number, documents: readonly Uint8Array[]): Buffer {
  return withElement(encode({ kind: 'put', c: collection }), 4, 'documents', rawArray(documents));
}
