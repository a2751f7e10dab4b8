import { Decimal128, Double, Timestamp } from 'bson';
import fc from 'fast-check';
import { deepFreeze, type Document } from '../../bson/document';
import { CommandError } from '../../errors';
import { applyUpdate, replaceDocument, upsertSeed, type UpdateOptions } from '../../update';
import { documents, SEED, values } from './values';

const now = new Date('2024-06-07T12:00:00Z');

function update(document: Document, change: Document | readonly Document[], options: Partial<UpdateOptions> = {}) {
  return applyUpdate(deepFreeze(document), change, { now, ...options });
}

function refusal(run: () => unknown): readonly [number, string] | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandError) return [error.code, error.codeName];
    throw error;
  }
  return undefined;
}

/** Each row: the document before, the update, the document after. */
const operators: readonly (readonly [string, Document, Document, Document])[] = [
  ['$set', { a: 1 }, { $set: { a: 2, 'b.c': 3 } }, { a: 2, b: { c: 3 } }],
  ['$set in an array', { a: [1, 2] }, { $set: { 'a.1': 9, 'a.3': 4 } }, { a: [1, 9, null, 4] }],
  ['$set changes a type', { a: 1 }, { $set: { a: new Double(1) } }, { a: new Double(1) }],
  ['$set makes documents for numbers', {}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
  ['$set keeps dollars inside values', {}, { $set: { a: { $b: 1, 'c.d': 2 } } }, { a: { $b: 1, 'c.d': 2 } }],
  [
    '$unset',
    { a: { b: 1, c: 2 }, d: [1, 2] },
    { $unset: { 'a.b': '', 'd.0': '', x: 1 } },
    { a: { c: 2 }, d: [null, 2] },
  ],
  ['$inc', { a: 1, b: 1.5 }, { $inc: { a: 2, b: 1, c: 5 } }, { a: 3, b: 2.5, c: 5 }],
  ['$inc over 32 bits', { a: 2147483647 }, { $inc: { a: 1 } }, { a: 2147483648n }],
  ['$inc keeps doubles', { a: new Double(1) }, { $inc: { a: 1 } }, { a: new Double(2) }],
  ['$inc decimals', { a: Decimal128.fromString('1.10') }, { $inc: { a: 1 } }, { a: Decimal128.fromString('2.10') }],
  ['$mul', { a: 3 }, { $mul: { a: 2, b: 5n } }, { a: 6, b: 0n }],
  [
    '$min and $max',
    { a: 5, b: 5, c: 'x' },
    { $min: { a: 3, b: 9, d: 1 }, $max: { c: 9 } },
    { a: 3, b: 5, c: 'x', d: 1 },
  ],
  ['$rename', { a: 1, b: { c: 2 } }, { $rename: { a: 'z', 'b.c': 'b.d', x: 'y' } }, { b: { d: 2 }, z: 1 }],
  ['$currentDate', {}, { $currentDate: { a: true, b: { $type: 'date' } } }, { a: now, b: now }],
  [
    '$currentDate as a timestamp',
    {},
    { $currentDate: { a: { $type: 'timestamp' } } },
    { a: new Timestamp({ t: 1717761600, i: 1 }) },
  ],
  ['$push', { a: [1] }, { $push: { a: [2], b: 1 } }, { a: [1, [2]], b: [1] }],
  [
    '$push with all its clauses',
    { a: [{ n: 3 }, { n: 1 }] },
    { $push: { a: { $each: [{ n: 2 }], $sort: { n: -1 }, $slice: 2 } } },
    { a: [{ n: 3 }, { n: 2 }] },
  ],
  ['$push at a position', { a: [1, 2, 3] }, { $push: { a: { $each: [8, 9], $position: -1 } } }, { a: [1, 2, 8, 9, 3] }],
  ['$push keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  ['$addToSet', { a: [1] }, { $addToSet: { a: { $each: [new Double(1), 2, 2] }, b: 1 } }, { a: [1, 2], b: [1] }],
  ['$pop', { a: [1, 2, 3], b: [1, 2] }, { $pop: { a: 1, b: -1, c: 1 } }, { a: [1, 2], b: [2] }],
  ['$pull by value', { a: [1, 2, 1, [1]] }, { $pull: { a: 1 } }, { a: [2, [1]] }],
  ['$pull by condition', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  ['$pull of documents', { a: [{ b: 1, c: 1 }, { b: 2 }] }, { $pull: { a: { b: { $lt: 2 } } } }, { a: [{ b: 2 }] }],
  ['$pullAll', { a: [1, 2, { b: 1 }, 1] }, { $pullAll: { a: [1, { b: 1 }] } }, { a: [2] }],
  ['$bit', { a: 5, b: 5n }, { $bit: { a: { and: 4 }, b: { xor: 1 }, c: { or: 2 } } }, { a: 4, b: 4n, c: 2 }],
  ['$[]', { a: [{ b: 1 }, { b: 2 }] }, { $inc: { 'a.$[].b': 1 } }, { a: [{ b: 2 }, { b: 3 }] }],
  [
    'new fields in the order of their names',
    { z: 1 },
    { $set: { c: 1, a: 1 }, $inc: { b: 1 } },
    { z: 1, a: 1, b: 1, c: 1 },
  ],
];

describe('an update', () => {
  it.each(operators)('%s', (_, before, change, after) => {
    const result = update(before, change);
    expect(result).toEqual(after);
    expect(Object.keys(result)).toEqual(Object.keys(after));
  });

  it('gives back the same object where nothing changes', () => {
    const before: Document = deepFreeze({ _id: 1, a: 1, b: [1, 2], c: { d: 1 } });
    const changes: readonly (Document | readonly Document[])[] = [
      { $set: { a: 1, 'c.d': 1 } },
      { $unset: { x: 1, 'a.b': 1 } },
      { $inc: { a: 0 } },
      { $min: { a: 2 } },
      { $addToSet: { b: 1 } },
      { $pull: { b: 7 } },
      { $push: { b: { $each: [] } } },
      { $setOnInsert: { n: 1, 'a.b': 1 } },
      { $set: {} },
      [{ $set: { a: 1 } }],
      { _id: 1, a: 1, b: [1, 2], c: { d: 1 } },
    ];
    for (const change of changes) expect(update(before, change)).toBe(before);
  });

  it('reaches array elements by position and by filter', () => {
    const before: Document = { a: [{ n: 1 }, { n: 5 }, { n: 9 }] };
    expect(update(before, { $set: { 'a.$.n': 0 } }, { position: 1 })).toEqual({ a: [{ n: 1 }, { n: 0 }, { n: 9 }] });
    const arrayFilters = [{ 'big.n': { $gte: 5 } }];
    expect(update(before, { $inc: { 'a.$[big].n': 1 } }, { arrayFilters })).toEqual({
      a: [{ n: 1 }, { n: 6 }, { n: 10 }],
    });
    const nested: Document = { a: [{ b: [1, 2] }, { b: [2] }] };
    expect(update(nested, { $set: { 'a.$[].b.$[two]': 0 } }, { arrayFilters: [{ two: 2 }] })).toEqual({
      a: [{ b: [1, 0] }, { b: [0] }],
    });
  });

  it('sets on insert, with the _id first', () => {
    const inserted = update({ a: 1 }, { $setOnInsert: { _id: 7, z: 1 } }, { isInsert: true });
    expect(Object.entries(inserted)).toEqual([
      ['_id', 7],
      ['a', 1],
      ['z', 1],
    ]);
  });

  it('runs a pipeline with the variables of let', () => {
    const pipeline = [{ $set: { x: '$$x', 'y.z': { $add: ['$n', 1] } } }, { $unset: 'n' }];
    expect(update({ _id: 1, n: 1 }, pipeline, { vars: { x: 'foo' } })).toEqual({ _id: 1, x: 'foo', y: { z: 2 } });
    const setField = { $setField: { field: { $literal: 'a.b' }, value: 1, input: '$$ROOT' } };
    expect(update({ _id: 1 }, [{ $replaceWith: setField }])).toEqual({ _id: 1, 'a.b': 1 });
    expect(update({ _id: 1, a: 1 }, [{ $replaceWith: { b: 2 } }])).toEqual({ _id: 1, b: 2 });
  });

  it('refuses with the codes of MongoDB', () => {
    const before: Document = { _id: 1, a: 'x', n: null, list: [1], big: 9223372036854775807n };
    const refused = (change: Document | readonly Document[], options: Partial<UpdateOptions> = {}) =>
      refusal(() => update(before, change, options));
    expect(refused({ $set: { b: 1, 'b.c': 2 } })).toEqual([40, 'ConflictingUpdateOperators']);
    expect(refused({ $set: { b: 1 }, $inc: { b: 2 } })).toEqual([40, 'ConflictingUpdateOperators']);
    expect(refused({ $inc: { a: 1 } })).toEqual([14, 'TypeMismatch']);
    expect(refused({ $inc: { b: 'x' } })).toEqual([14, 'TypeMismatch']);
    expect(refused({ $inc: { big: 1 } })).toEqual([2, 'BadValue']);
    expect(refused({ $set: { _id: 2 } })).toEqual([66, 'ImmutableField']);
    expect(refused({ $unset: { _id: 1 } })).toEqual([66, 'ImmutableField']);
    expect(refused({ _id: 2 })).toEqual([66, 'ImmutableField']);
    expect(refused([{ $set: { _id: 2 } }])).toEqual([66, 'ImmutableField']);
    expect(refused({ $set: { 'a.b': 1 } })).toEqual([28, 'PathNotViable']);
    expect(refused({ $set: { 'n.b': 1 } })).toEqual([28, 'PathNotViable']);
    expect(refused({ $set: { 'list.x': 1 } })).toEqual([28, 'PathNotViable']);
    expect(refused({ $foo: { a: 1 } })).toEqual([9, 'FailedToParse']);
    expect(refused({ $set: 'x' })).toEqual([9, 'FailedToParse']);
    expect(refused({ $set: { 'a..b': 1 } })).toEqual([56, 'EmptyFieldName']);
    expect(refused({ $set: { $x: 1 } })).toEqual([52, 'DollarPrefixedFieldName']);
    expect(refused({ x: 1, $y: 1 })).toEqual([52, 'DollarPrefixedFieldName']);
    expect(refused({ $push: { a: 1 } })).toEqual([2, 'BadValue']);
    expect(refused({ $pop: { a: 1 } })).toEqual([14, 'TypeMismatch']);
    expect(refused({ $set: { 'list.$': 1 } })).toEqual([2, 'BadValue']);
    expect(refused({ $set: { 'none.$[]': 1 } })).toEqual([2, 'BadValue']);
    expect(refused({ $set: { 'list.$[i]': 1 } })).toEqual([2, 'BadValue']);
    expect(refused({ $set: { a: 1 } }, { arrayFilters: [{ i: 1 }] })).toEqual([9, 'FailedToParse']);
    expect(refused({ $rename: { 'list.0': 'b' } })).toEqual([2, 'BadValue']);
    expect(refused([{ $match: {} }])).toEqual([72, 'InvalidOptions']);
  });

  it('never changes what it was given', () => {
    const name = fc.constantFrom('a', 'b', 'a.b', 'a.0', 'c');
    const operator = fc.constantFrom(
      '$set',
      '$unset',
      '$inc',
      '$max',
      '$push',
      '$addToSet',
      '$pull',
      '$rename',
      '$pop',
    );
    fc.assert(
      fc.property(documents, operator, name, values, (document, operation, path, operand) => {
        const before = deepFreeze(document);
        try {
          applyUpdate(before, deepFreeze({ [operation]: { [path]: operand } }), { now });
        } catch (error) {
          // A frozen document that something tried to change throws a TypeError.
          if (!(error instanceof CommandError)) throw error;
        }
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});

describe('a replacement', () => {
  it('keeps the _id, first', () => {
    expect(Object.entries(replaceDocument({ _id: 1, a: 1 }, { b: 2, _id: 1 }))).toEqual([
      ['_id', 1],
      ['b', 2],
    ]);
    expect(replaceDocument({ _id: 1, a: 1 }, { 'a.b': 2 })).toEqual({ _id: 1, 'a.b': 2 });
  });
});

describe('the seed of an upsert', () => {
  it('holds what the filter says is equal', () => {
    const filter = { _id: 1, 'a.b': { $eq: 2 }, $and: [{ c: 3 }], d: { $gt: 1 }, $or: [{ e: 1 }, { e: 2 }] };
    expect(upsertSeed(filter)).toEqual({ _id: 1, a: { b: 2 }, c: 3 });
    expect(refusal(() => upsertSeed({ a: 1, $and: [{ a: 2 }] }))).toEqual([54, 'NotSingleValueField']);
  });
});
