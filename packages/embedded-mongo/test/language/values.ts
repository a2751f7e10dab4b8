import { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { isDocument, type Document, type Value } from '../../bson/document';
import { double } from '../../bson/numbers';

const fieldName = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'é', '$x', 'a.b', '7');

/** Numbers that lie close together in different types, where a sloppy comparison goes wrong. */
const nearNumbers: fc.Arbitrary<Value> = fc.constantFrom<Value[]>(
  0,
  double(-0),
  double(0),
  1,
  double(1),
  1n,
  1.5,
  0.1,
  NaN,
  Infinity,
  -Infinity,
  9007199254740992,
  9007199254740992n,
  9007199254740993n,
  9223372036854775807n,
  9223372036854775808,
  1e300,
  5e-324,
  ...[
    '0',
    '-0',
    '1',
    '1.0',
    '1.5',
    '0.1',
    'NaN',
    'Infinity',
    '-Infinity',
    '9007199254740993',
    '9.3E+18',
    '1E+6000',
  ].map((text) => Decimal128.fromString(text)),
);

const scalars: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: nearNumbers },
  fc.integer(),
  fc.double().map(double),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u{1F600}', '\uFFFD', '\0') }),
  fc.constantFrom<Value[]>(null, true, false, new MinKey(), new MaxKey(), new BSONSymbol('a'), new Code('a')),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.tuple(fc.uint8Array({ maxLength: 3 }), fc.constantFrom(0, 5, 128)).map(([bytes, type]) => new Binary(bytes, type)),
  fc.constantFrom(new BSONRegExp('a', 'i'), new BSONRegExp('a', ''), new BSONRegExp('b', '')),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([t, i]) => new Timestamp({ t, i })),
);

/** Any BSON value, nested a little. */
export const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value; document: Document }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('document'),
  ),
  document: fc
    .uniqueArray(fc.tuple(fieldName, tie('value')), { maxLength: 3, selector: ([name]) => name })
    .map((fields) => Object.fromEntries(fields)),
})).value;

export const documents: fc.Arbitrary<Document> = values.map((value) => (isDocument(value) ? value : { a: value }));

export const SEED = 20_240_607;
