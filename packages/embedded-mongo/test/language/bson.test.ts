import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import fc from 'fast-check';
import { add, divide, multiply, Total } from '../../bson/arithmetic';
import { compareValues, identical } from '../../bson/compare';
import { clone, decode, deepFreeze, encode, type Value } from '../../bson/document';
import { canonicalKey } from '../../bson/key';
import { double } from '../../bson/numbers';
import { typeName } from '../../bson/types';
import { documents, SEED, values } from './values';

describe('the order of values', () => {
  it('is the same both ways round, and equal keys mean equal values', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const order = compareValues(a, b);
        expect(compareValues(b, a)).toBe(order === 0 ? 0 : -order);
        expect(canonicalKey(a) === canonicalKey(b)).toBe(order === 0);
        expect(compareValues(a, a)).toBe(0);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compareValues);
        expect(compareValues(x, y)).toBeLessThanOrEqual(0);
        expect(compareValues(y, z)).toBeLessThanOrEqual(0);
        expect(compareValues(x, z)).toBeLessThanOrEqual(0);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('follows the manual from MinKey to MaxKey', () => {
    const ascending: Value[] = [
      new MinKey(),
      null,
      0n,
      'text',
      { a: 1 },
      [1],
      new Binary(new Uint8Array([1])),
      new ObjectId('656f6e65656f6e65656f6e65'),
      false,
      true,
      new Date(0),
      new Timestamp({ t: 0, i: 0 }),
      new BSONRegExp('a', ''),
      new Code('a'),
      new MaxKey(),
    ];
    expect([...ascending].reverse().sort(compareValues)).toEqual(ascending);
  });

  it('compares numbers exactly across types', () => {
    expect(compareValues(9007199254740993n, 9007199254740992)).toBe(1);
    expect(compareValues(Decimal128.fromString('0.1'), 0.1)).toBe(-1);
    expect(compareValues(Decimal128.fromString('0.5'), 0.5)).toBe(0);
    expect(compareValues(double(1), 1n)).toBe(0);
    expect(compareValues(NaN, -Infinity)).toBe(-1);
    expect(compareValues(NaN, Decimal128.fromString('NaN'))).toBe(0);
  });

  it('compares text by code point and documents field by field', () => {
    expect(compareValues('\u{1F600}', '\uFFFD')).toBe(1);
    expect(compareValues({ a: 1, b: 1 }, { b: 1, a: 1 })).toBe(-1);
    expect(compareValues({ a: 1 }, { a: 1, b: 1 })).toBe(-1);
    expect(compareValues({ b: 1 }, { a: 'x' })).toBe(-1);
    expect(compareValues(new Binary(new Uint8Array([9])), new Binary(new Uint8Array([1, 1])))).toBe(-1);
  });
});

describe('documents as bytes', () => {
  it('come back the same, type for type', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const bytes = encode(document);
        const back = decode(bytes);
        expect(identical(back, document)).toBe(true);
        expect(Buffer.compare(encode(back), bytes)).toBe(0);
        expect(identical(clone(back), back)).toBe(true);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('keep 1, 1.0 and Long 1 apart', () => {
    const bytes = serialize({ int: new Int32(1), double: new Double(1), long: Long.fromNumber(1), half: 0.5 });
    const document = decode(bytes);
    expect(Object.values(document).map((value) => typeName(value))).toEqual(['int', 'double', 'long', 'double']);
    expect(Buffer.compare(encode(document), bytes)).toBe(0);
  });

  it('keep references as plain documents', () => {
    expect(decode(serialize({ r: { $ref: 'c', $id: 1, x: 2 } }))).toEqual({ r: { $ref: 'c', $id: 1, x: 2 } });
  });

  it('refuse damaged bytes and endless nesting without repeating them', () => {
    expect(() => decode(new Uint8Array([9, 0, 0, 0, 0]))).toThrow('the document is not valid BSON');
    let nested: unknown = 1;
    for (let i = 0; i < 250; i++) nested = { n: nested };
    expect(() => decode(serialize({ nested }))).toThrow('nested object depth');
  });

  it('can be frozen to the bottom', () => {
    const frozen = deepFreeze({ a: [{ b: 1 }] });
    expect(Object.isFrozen(frozen.a)).toBe(true);
    expect(Object.isFrozen(frozen.a[0])).toBe(true);
  });
});

describe('arithmetic', () => {
  it('widens from int to long to double to decimal', () => {
    expect(add(2147483647, 1)).toBe(2147483648n);
    expect(add(1, 1n)).toBe(2n);
    expect(add(9223372036854775807n, 1)).toBe(9223372036854775808);
    expect(typeName(add(1, double(1)))).toBe('double');
    expect(String(add(Decimal128.fromString('0.1'), 0.2))).toBe('0.300000000000000');
    expect(String(multiply(Decimal128.fromString('1.10'), 2))).toBe('2.20');
    expect(String(divide(1, Decimal128.fromString('3')))).toBe('0.3333333333333333333333333333333333');
    expect(divide(7, 2)).toBe(3.5);
  });

  it('totals without losing the small parts', () => {
    const total = new Total();
    for (let i = 0; i < 10; i++) total.add(0.1);
    expect(total.total()).toEqual(new Double(1));
    expect(total.average()).toBe(0.1);
  });
});
