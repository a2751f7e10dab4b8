import { encode, type Document } from '../bson/document';

/**
 * Puts documents that are already BSON into new BSON without decoding them: replies and journal entries are mostly stored
 * documents, copied.
 */

/** The bytes of a BSON array of documents. */
export function rawArray(documents: readonly Uint8Array[]): Buffer {
  let size = 5;
  for (let i = 0; i < documents.length; i++) size += 2 + digits(i) + (documents[i]?.length ?? 0);
  const array = Buffer.allocUnsafe(size);
  let at = array.writeInt32LE(size, 0);
  for (const [i, document] of documents.entries()) {
    array[at++] = 0x03;
    at += array.write(String(i), at, 'latin1');
    array[at++] = 0;
    array.set(document, at);
    at += document.length;
  }
  array[at] = 0;
  return array;
}

/** Adds an element to an encoded document: type 3 for a document, 4 for an array. */
export function withElement(document: Uint8Array, type: 3 | 4, name: string, value: Uint8Array): Buffer {
  const size = document.length + 2 + name.length + value.length;
  const result = Buffer.allocUnsafe(size);
  result.set(document, 0);
  result.writeInt32LE(size, 0);
  let at = document.length - 1;
  result[at++] = type;
  at += result.write(name, at, 'latin1');
  result[at++] = 0;
  result.set(value, at);
  result[size - 1] = 0;
  return result;
}

/** Puts fields before those of an encoded document. */
export function withFields(bytes: Uint8Array, fields: Document): Buffer {
  const added = encode(fields);
  const result = Buffer.concat([added.subarray(0, -1), bytes.subarray(4)]);
  result.writeInt32LE(result.length, 0);
  return result;
}

function digits(i: number): number {
  return i < 10 ? 1 : i < 100 ? 2 : i < 1000 ? 3 : String(i).length;
}

/** The documents in a BSON array of documents, as slices of it. */
export function rawDocuments(array: Buffer): Buffer[] {
  const documents: Buffer[] = [];
  for (let at = 4; array[at] === 0x03;) {
    const start = array.indexOf(0, at) + 1;
    at = start + array.readInt32LE(start);
    documents.push(array.subarray(start, at));
  }
  return documents;
}
