import { decode, deepFreeze, type Document } from '../bson/document';

/** Set by tests: a change to a stored document, by whatever layer, then throws. */
const freeze = process.env['EMBEDDED_MONGO_FREEZE'] === '1';

/**
 * One state of one document. The BSON bytes are what is journalled and sent; they are decoded when something first looks
 * inside, so that a document read by `_id` costs a copy and 100,000 documents restart without being decoded.
 */
export class Version {
  private decoded: Document | undefined;

  constructor(
    readonly bytes: Buffer,
    decoded?: Document,
  ) {
    if (decoded !== undefined) this.decoded = freeze ? deepFreeze(decoded) : decoded;
  }

  get document(): Document {
    if (this.decoded === undefined) {
      const decoded = decode(this.bytes);
      this.decoded = freeze ? deepFreeze(decoded) : decoded;
    }
    return this.decoded;
  }

  /** Gives the decoded form back to the garbage collector. */
  forget(): void {
    this.decoded = undefined;
  }
}

/** One document over time: its place in natural order stays, its version changes. */
export class Record {
  constructor(
    /** The canonical key of its `_id`. */
    readonly id: string,
    readonly order: number,
    public version: Version,
  ) {}
}

/** True where `_id` is the first field, as MongoDB keeps documents. */
export function hasIdFirst(bytes: Uint8Array): boolean {
  return bytes[5] === 0x5f && bytes[6] === 0x69 && bytes[7] === 0x64 && bytes[8] === 0;
}
