import { onDemand } from 'bson';
import { decode, type Document } from '../bson/document';
import type { IndexSpec } from './index-spec';

/** The top-level fields that decide a document's keys in these indexes; undefined where that cannot be decided. */
export function fieldsOf(specs: readonly IndexSpec[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { fields, partialFilter } of specs) {
    for (const path of [...fields.map((field) => field.path), ...Object.keys(partialFilter ?? {})]) {
      if (path.startsWith('$')) return undefined;
      names.add(path.split('.')[0] ?? path);
    }
  }
  return names;
}

/** A document with these of its fields only: most of its bytes are skipped. */
export function decodeFields(bytes: Buffer, names: ReadonlySet<string>): Document {
  const parts: Uint8Array[] = [Buffer.alloc(4)];
  let length = 5;
  for (const [, nameOffset, nameLength, offset, size] of onDemand.parseToElements(bytes)) {
    if (!names.has(bytes.toString('utf8', nameOffset, nameOffset + nameLength))) continue;
    const element = bytes.subarray(nameOffset - 1, offset + size);
    parts.push(element);
    length += element.length;
  }
  parts.push(Buffer.alloc(1));
  const partial = Buffer.concat(parts, length);
  partial.writeInt32LE(length, 0);
  return decode(partial);
}
