import { Binary, BSONRegExp, Decimal128, Double, MaxKey, MinKey } from 'bson';
import fc from 'fast-check';
import { compareValues } from '../../bson/compare';
import { isArray, type Document } from '../../bson/document';
import { canonicalKey } from '../../bson/key';
import { Deadline } from '../../deadline';
import { CommandError } from '../../errors';
import { keysAt } from '../../path';
import { bounds, compileFilter, matchPosition } from '../../query';
import { SEED } from './values';

function matches(filter: Document, document: Document): boolean {
  return compileFilter(filter)(document);
}

function refusal(run: () => unknown): number | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
  return undefined;
}

/** Each row: a filter, documents it finds, documents it does not find. */
const rules: readonly (readonly [string, Document, readonly Document[], readonly Document[]])[] = [
  ['equality unifies numeric types', { a: 1 }, [{ a: 1n }, { a: new Double(1) }, { a: [2, 1] }], [{ a: '1' }, {}]],
  ['null finds missing fields', { a: null }, [{}, { a: null }, { a: [null] }], [{ a: [] }, { a: 0 }]],
  [
    'null below a path',
    { 'a.b': null },
    [{}, { a: 4 }, { a: {} }, { a: [{ a: 4 }, { b: 4 }] }],
    [{ a: [4] }, { a: [{ b: 4 }] }, { a: [] }],
  ],
  ['not null', { 'a.b': { $ne: null } }, [{ a: { b: 1 } }, { a: [] }], [{ a: [{ b: 1 }, {}] }, {}]],
  ['arrays as a whole', { a: [1, 2] }, [{ a: [1, 2] }, { a: [[1, 2]] }], [{ a: [2, 1] }, { a: 1 }]],
  ['documents in their order', { a: { x: 1, y: 2 } }, [{ a: { x: 1, y: 2 } }], [{ a: { y: 2, x: 1 } }]],
  ['positions in a path', { 'a.1': 5 }, [{ a: [1, 5] }, { a: { 1: 5 } }, { a: [{ 1: 5 }] }], [{ a: [5, 1] }]],
  [
    'type bracketing',
    { a: { $gt: 1 } },
    [{ a: 2 }, { a: Decimal128.fromString('1.1') }],
    [{ a: 'x' }, {}, { a: null }],
  ],
  ['ranges over null', { a: { $gte: null } }, [{}, { a: null }], [{ a: 1 }]],
  ['ranges over arrays', { a: { $gt: 5, $lt: 3 } }, [{ a: [1, 9] }], [{ a: 4 }, { a: [4] }]],
  ['NaN', { a: { $lt: 5 } }, [{ a: 1 }], [{ a: NaN }]],
  ['MinKey and MaxKey', { a: { $gt: new MinKey(), $lt: new MaxKey() } }, [{ a: 1 }, { a: 'x' }], [{ a: new MaxKey() }]],
  ['$in with a pattern', { a: { $in: [1, new BSONRegExp('^x', '')] } }, [{ a: 1n }, { a: ['xy'] }], [{ a: 'yx' }]],
  ['$in with null', { a: { $in: [null, 3] } }, [{}, { a: 3 }], [{ a: 4 }]],
  ['$nin', { a: { $nin: [1, 2] } }, [{}, { a: 3 }], [{ a: [3, 2] }]],
  ['$not', { a: { $not: { $gt: 5 } } }, [{}, { a: 5 }, { a: 'x' }], [{ a: 6 }, { a: [1, 6] }]],
  ['$exists', { 'a.b': { $exists: true } }, [{ a: { b: null } }, { a: [{ b: [] }] }], [{ a: {} }, { a: [] }]],
  ['$exists false', { a: { $exists: false } }, [{}], [{ a: null }]],
  ['$type', { a: { $type: ['string', 'array'] } }, [{ a: 'x' }, { a: [] }, { a: [1] }], [{ a: 1 }]],
  ['$type number', { a: { $type: 'number' } }, [{ a: 1 }, { a: 1n }, { a: 1.5 }], [{ a: '1' }]],
  ['$type by code', { a: { $type: 1 } }, [{ a: 1.5 }, { a: new Double(1) }], [{ a: 1 }]],
  ['$mod', { a: { $mod: [4, 2] } }, [{ a: 6 }, { a: 6.7 }, { a: 10n }], [{ a: 4 }, { a: 'x' }, { a: NaN }]],
  ['$all', { a: { $all: [1, 2] } }, [{ a: [2, 1, 3] }], [{ a: [1] }]],
  ['$all of one', { a: { $all: [1] } }, [{ a: 1 }], [{ a: 2 }]],
  ['$all of nothing', { a: { $all: [] } }, [], [{ a: [] }, {}]],
  ['$size', { a: { $size: 2 } }, [{ a: [1, [2]] }], [{ a: [1] }, { a: 2 }]],
  [
    '$elemMatch on documents',
    { a: { $elemMatch: { x: 1, y: 2 } } },
    [{ a: [{ x: 1, y: 2 }] }],
    [{ a: [{ x: 1 }, { y: 2 }] }, { a: { x: 1, y: 2 } }],
  ],
  ['$elemMatch on values', { a: { $elemMatch: { $gt: 3, $lt: 5 } } }, [{ a: [9, 4] }], [{ a: [9, 1] }, { a: 4 }]],
  ['$elemMatch with $in', { a: { $elemMatch: { $in: [1] } } }, [{ a: [1] }], [{ a: [2] }]],
  [
    '$or, $and, $nor',
    { $or: [{ a: 1 }, { $and: [{ b: 2 }, { $nor: [{ c: 3 }] }] }] },
    [{ a: 1 }, { b: 2 }],
    [{ b: 2, c: 3 }],
  ],
  ['$regex with options', { a: { $regex: '^AB', $options: 'i' } }, [{ a: 'abc' }, { a: ['x', 'aB'] }], [{ a: 'xab' }]],
  ['a literal prefix', { a: new BSONRegExp('^ab', '') }, [{ a: 'abc' }], [{ a: 'xab' }, { a: 1 }]],
  ['$expr', { $expr: { $gt: ['$a', '$b'] } }, [{ a: 2, b: 1 }, { a: 1 }], [{ a: 1, b: 1 }]],
  ['$bitsAllSet', { a: { $bitsAllSet: 6 } }, [{ a: 7 }, { a: -1 }, { a: new Binary(new Uint8Array([6])) }], [{ a: 4 }]],
  ['$bitsAnyClear', { a: { $bitsAnyClear: [0, 1] } }, [{ a: 1 }], [{ a: 3 }, { a: 'x' }]],
  ['field names of Object', { constructor: { $exists: true } }, [{ constructor: 1 }], [{}]],
];

describe('a query', () => {
  it.each(rules)('%s', (_, filter, found, notFound) => {
    const match = compileFilter(filter);
    expect(found.map(match)).toEqual(found.map(() => true));
    expect(notFound.map(match)).toEqual(notFound.map(() => false));
  });

  it('sees the variables of let', () => {
    const match = compileFilter({ $expr: { $eq: ['$_id', '$$id'] } }, { vars: { id: 1 } });
    expect([match({ _id: 1 }), match({ _id: 2 })]).toEqual([true, false]);
    expect(refusal(() => compileFilter({ $expr: '$$id' })({}))).toBe(17276);
  });

  it('answers what MongoDB refuses and what this store leaves out with their codes', () => {
    expect(refusal(() => compileFilter({ a: { $foo: 1 } }))).toBe(2);
    expect(refusal(() => compileFilter({ a: { $gt: 1, b: 2 } }))).toBe(2);
    expect(refusal(() => compileFilter({ $or: [] }))).toBe(2);
    expect(refusal(() => compileFilter({ a: { $in: 1 } }))).toBe(2);
    expect(refusal(() => compileFilter({ $where: 'true' }))).toBe(238);
    expect(refusal(() => compileFilter({ a: { $near: [0, 0] } }))).toBe(238);
    expect(refusal(() => compileFilter({ a: { $regex: '(?=x)' } }))).toBe(51091);
    expect(refusal(() => compileFilter({ a: { $regex: '(a)\\1' } }))).toBe(51091);
  });

  it('runs a pattern that would hang JavaScript in no time', () => {
    const match = compileFilter({ a: { $regex: '^(a+)+$' } });
    const start = performance.now();
    expect(match({ a: `${'a'.repeat(5000)}!` })).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('stops at its deadline', () => {
    let clock = 0;
    const match = compileFilter({ a: 1 }, { deadline: Deadline.after(10, () => clock) });
    expect(match({ a: 1 })).toBe(true);
    clock = 10;
    expect(refusal(() => Array.from({ length: 64 }, () => match({ a: 1 })))).toBe(50);
  });

  it('tells the position that matched', () => {
    expect(matchPosition({ a: 5 }, { a: [1, 5] })).toBe(1);
    expect(matchPosition({ 'a.b': 5 }, { a: [{ b: 1 }, { b: [0, 5] }] })).toBe(1);
    expect(matchPosition({ a: { $elemMatch: { $gt: 2 } } }, { a: [1, 2, 3] })).toBe(2);
    expect(matchPosition({ _id: 1, $or: [{ a: 9 }, { a: 5 }] }, { _id: 1, a: [5] })).toBe(0);
    expect(matchPosition({ a: 5, $expr: { $eq: ['$a', '$$x'] } }, { a: [5] })).toBe(0);
    expect(matchPosition({ a: 5 }, { a: 5 })).toBeUndefined();
    expect(matchPosition({ a: { $ne: 5 } }, { a: [1] })).toBeUndefined();
  });
});

describe('the bounds of a query', () => {
  it('name what each path must satisfy', () => {
    const filter = {
      a: 1,
      $and: [{ b: { $gt: 1, $lte: 9 } }, { c: { $in: [1, 2] } }],
      d: { $elemMatch: { e: 'x' } },
      f: { $exists: true },
      $or: [{ g: 1 }],
      h: [1],
      'i.0': 1,
      j: { $ne: 1 },
      k: new BSONRegExp('x', ''),
    };
    expect(Object.fromEntries(bounds(filter))).toEqual({
      a: { eq: [1] },
      b: { gt: 1, lte: 9 },
      c: { eq: [1, 2] },
      'd.e': { eq: ['x'] },
      f: { exists: true },
    });
  });

  it('never exclude a document that matches', () => {
    const value = fc.constantFrom(null, 1, 2, 3, 'x', [], [1, 3], [[2]], { b: 2 }, [{ b: 1 }, 4], [{ b: [3] }]);
    const operator = fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte');
    const condition = fc.oneof(
      value,
      fc.tuple(operator, value).map(([name, operand]) => ({ [name]: operand })),
      fc.array(value, { maxLength: 3 }).map((all) => ({ $in: all })),
      fc.tuple(operator, value).map(([name, operand]) => ({ $elemMatch: { [name]: operand } })),
      value.map((operand) => ({ $elemMatch: { b: operand } })),
    );
    const filters = fc.tuple(fc.constantFrom('a', 'a.b'), condition).map(([path, test]) => ({ [path]: test }));
    const stored = fc.oneof(
      value.map((a) => ({ a })),
      fc.constant({}),
    );
    fc.assert(
      fc.property(filters, stored, (filter, document: Document) => {
        if (!matches(filter, document)) return;
        for (const [path, { eq, gt, gte, lt, lte }] of bounds(filter)) {
          const keys = keysAt(document, path.split('.'));
          const some = (test: (order: number) => boolean, bound: unknown) =>
            bound === undefined || keys.some((key) => test(compareValues(key, bound as never)));
          expect(eq === undefined || keys.some((key) => eq.map(canonicalKey).includes(canonicalKey(key)))).toBe(true);
          expect(some((order) => order > 0, gt) && some((order) => order >= 0, gte)).toBe(true);
          expect(some((order) => order < 0, lt) && some((order) => order <= 0, lte)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 5000 },
    );
    expect(isArray(bounds({ a: 1 }).get('a')?.eq)).toBe(true);
  });
});
