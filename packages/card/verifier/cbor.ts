import { Malformed } from './malformed';

const MAJOR = { unsigned: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6 } as const;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads CBOR of a known structure. The caller states the next item, and anything else is refused. So there is no
 * nesting but the caller's own, no recursion, and the bytes alone cause no allocation. No read accepts a longer form of
 * a length or number, an indefinite length, a float or a simple value.
 */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The argument of the next head, which must be of this major type and in its shortest form (RFC 8949 section 4.2.1). */
  #head(major: number): number {
    const initial = this.#byte();
    if (initial >> 5 !== major) throw new Malformed(`CBOR major type ${initial >> 5} where ${major} belongs`);
    const short = initial & 0x1f;
    if (short < 24) return short;
    if (short > 26) throw new Malformed('an indefinite, reserved or 64-bit CBOR length');
    const width = 1 << (short - 24);
    let value = 0;
    for (let read = 0; read < width; read++) value = value * 256 + this.#byte();
    if (value < (width === 1 ? 24 : 2 ** (4 * width))) throw new Malformed('a CBOR number longer than it need be');
    return value;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Malformed('CBOR that stops short');
    return byte;
  }

  #slice(length: number): Uint8Array {
    const from = this.#at;
    if (length > this.#bytes.length - from) throw new Malformed('CBOR that stops short');
    this.#at += length;
    return this.#bytes.subarray(from, this.#at);
  }

  unsigned(): number {
    return this.#head(MAJOR.unsigned);
  }

  integer(): number {
    const negative = (this.#bytes[this.#at] ?? 0) >> 5 === MAJOR.negative;
    return negative ? -1 - this.#head(MAJOR.negative) : this.unsigned();
  }

  bytes(length?: number): Uint8Array {
    const announced = this.#head(MAJOR.bytes);
    if (length !== undefined && announced !== length) throw new Malformed(`${announced} bytes where ${length} belong`);
    return this.#slice(announced);
  }

  text(): string {
    const encoded = this.#slice(this.#head(MAJOR.text));
    try {
      return utf8.decode(encoded);
    } catch {
      throw new Malformed('text that is not UTF-8');
    }
  }

  tag(expected: number): void {
    const tag = this.#head(MAJOR.tag);
    if (tag !== expected) throw new Malformed(`CBOR tag ${tag} where ${expected} belongs`);
  }

  array(length: number): void {
    const announced = this.#head(MAJOR.array);
    if (announced !== length) throw new Malformed(`an array of ${announced} where ${length} belong`);
  }

  /** Reads a map of exactly these keys, which the caller gives in their canonical order; `value` reads each key's value. */
  map<K extends number | string>(keys: readonly K[], value: (key: K) => void): void {
    const announced = this.#head(MAJOR.map);
    if (announced !== keys.length) throw new Malformed(`a map of ${announced} where ${keys.length} belong`);
    const seen = new Set<number | string>();
    for (const expected of keys) {
      const key = typeof expected === 'number' ? this.integer() : this.text();
      if (seen.has(key)) throw new Malformed(`the map key ${key} twice`);
      if (key !== expected) throw new Malformed(`the map key ${key} where ${expected} belongs`);
      seen.add(key);
      value(expected);
    }
  }

  /** Refuses any further bytes. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new Malformed('bytes after the end');
  }
}
