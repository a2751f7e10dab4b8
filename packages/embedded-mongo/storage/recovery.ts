import { ObjectId, onDemand } from 'bson';
import { decode, isArray, isDocument, type Document } from '../bson/document';
import { canonicalKey } from '../bson/key';
import type { RetryMemory } from '../sessions/retry-memory';
import { rawDocuments } from '../wire/raw';
import { Collection } from './collection';
import { parseIndexSpec, type IndexSpec } from './index-spec';
import { decodeFields } from './partial-decode';
import { hasIdFirst, Version } from './record';

interface Recovered {
  readonly collection: Collection;
  readonly documents: Map<string, Buffer>;
  readonly indexes: Map<string, IndexSpec>;
}

/** Puts the entries of the journal together again. */
export class Recovery {
  private readonly collections = new Map<number, Recovered>();
  private readonly retries: Document[] = [];

  /** @param bytes one entry, a slice of a file's content */
  apply(bytes: Buffer): void {
    const elements = [...onDemand.parseToElements(bytes)];
    const third = elements[2];
    if (elements.length === 3 && third && nameOf(bytes, third[1]) === 'documents') {
      const documents = this.collections.get(numberAt(bytes, elements[1]?.[3] ?? 0))?.documents;
      // Entries of a dropped collection may follow its drop.
      if (documents) for (const one of rawDocuments(bytes.subarray(third[3]))) documents.set(idOf(one), one);
      return;
    }
    this.applyDocument(decode(bytes));
  }

  /** @returns the collections with their indexes built */
  finish(retries: RetryMemory): Collection[] {
    for (const document of this.retries) retries.load(document);
    return [...this.collections.values()].map(({ collection, documents, indexes }) => {
      // Copies: a slice would keep the whole file in memory.
      for (const [id, bytes] of documents) collection.load(id, new Version(Buffer.from(bytes)));
      collection.buildIndexes(indexes.values());
      return collection;
    });
  }

  private applyDocument(document: Document): void {
    const { kind, c, db, name, options, spec, ids } = document;
    if (kind === 'retry') return void this.retries.push(document);
    if (typeof c !== 'number') throw unknownEntry();
    if (kind === 'create' && typeof db === 'string' && typeof name === 'string' && isDocument(options)) {
      // A base file repeats what its journal may hold too.
      if (this.collections.has(c)) return;
      const collection = new Collection(c, db, name, options);
      this.collections.set(c, { collection, documents: new Map(), indexes: new Map() });
      return;
    }
    const recovered = this.collections.get(c);
    if (kind === 'drop') this.collections.delete(c);
    else if (kind === 'index' && isDocument(spec)) {
      const parsed = parseIndexSpec(spec);
      recovered?.indexes.set(parsed.name, parsed);
    } else if (kind === 'dropIndex' && typeof name === 'string') recovered?.indexes.delete(name);
    else if (kind === 'delete' && isArray(ids)) for (const id of ids) recovered?.documents.delete(canonicalKey(id));
    else throw unknownEntry();
  }
}

function unknownEntry(): Error {
  return new Error('the journal holds an entry of an unknown kind; it was written by a newer version');
}

function nameOf(bytes: Buffer, offset: number): string {
  return bytes.toString('latin1', offset, bytes.indexOf(0, offset));
}

function numberAt(bytes: Buffer, offset: number): number {
  return bytes.readInt32LE(offset);
}

const ID = new Set(['_id']);

/** The canonical key of `_id`, without decoding the rest of the document. */
export function idOf(bytes: Buffer): string {
  if (hasIdFirst(bytes)) {
    if (bytes[4] === 0x07) return canonicalKey(new ObjectId(bytes.subarray(9, 21)));
    if (bytes[4] === 0x02) return canonicalKey(bytes.toString('utf8', 13, 12 + bytes.readInt32LE(9)));
    if (bytes[4] === 0x10) return canonicalKey(bytes.readInt32LE(9));
  }
  return canonicalKey(decodeFields(bytes, ID)['_id']);
}
