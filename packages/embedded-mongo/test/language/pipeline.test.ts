import { Decimal128, Double, ObjectId } from 'bson';
import { runPipeline, type PipelineWrite } from '../../aggregate';
import { deepFreeze, type Document, type Value } from '../../bson/document';
import { Deadline } from '../../deadline';
import { CommandError } from '../../errors';
import { compileProjection } from '../../projection';
import { compileSort } from '../../sort';

const now = new Date('2024-06-07T12:34:56.789Z');

function run(input: readonly Document[], pipeline: readonly Document[], others: Record<string, Document[]> = {}) {
  return runPipeline(deepFreeze(input), pipeline, {
    collection: (name) => deepFreeze(others[name] ?? []),
    deadline: Deadline.none,
    now,
  });
}

function evaluate(expression: Value, document: Document = {}): Value | undefined {
  return run([document], [{ $replaceWith: { v: expression } }])[0]?.['v'];
}

function refusal(act: () => unknown): number | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
  return undefined;
}

describe('a sort', () => {
  const sorted = (values: readonly Value[], direction: number) =>
    values
      .map((a) => ({ a }))
      .sort(compileSort({ a: direction }))
      .map(({ a }) => a);

  it('counts an array by its least or greatest element', () => {
    expect(sorted([[5, 1], 3, [2, 9]], 1)).toEqual([[5, 1], [2, 9], 3]);
    expect(sorted([[5, 1], 3, [2, 9]], -1)).toEqual([[2, 9], [5, 1], 3]);
    expect(sorted([null, [], 1], 1)).toEqual([[], null, 1]);
  });

  it('goes by several paths in turn', () => {
    const rows: Document[] = [{ a: 1, b: { c: 1 } }, { a: 1, b: [{ c: 3 }, { c: 0 }] }, { a: 0 }];
    expect(rows.sort(compileSort({ a: -1, 'b.c': 1 }))).toEqual([
      { a: 1, b: [{ c: 3 }, { c: 0 }] },
      { a: 1, b: { c: 1 } },
      { a: 0 },
    ]);
    expect(refusal(() => compileSort({ a: 2 }))).toBe(15975);
  });
});

describe('a projection', () => {
  const project = (spec: Document, document: Document, filter?: Document) =>
    compileProjection(spec, filter && { filter })(deepFreeze(document));
  const document: Document = { _id: 1, a: { b: 1, c: 2 }, l: [{ x: 1, y: 1 }, 5, { x: 2 }], z: 9 };

  it.each<readonly [string, Document, Document]>([
    ['inclusion', { z: 1, 'a.c': 1 }, { _id: 1, a: { c: 2 }, z: 9 }],
    ['exclusion', { 'a.b': 0, l: 0 }, { _id: 1, a: { c: 2 }, z: 9 }],
    ['without _id', { _id: 0, z: true }, { z: 9 }],
    ['_id alone', { _id: 1 }, { _id: 1 }],
    ['everything but _id', { _id: 0, a: 0, l: 0 }, { z: 9 }],
    ['inside arrays', { 'l.x': 1 }, { _id: 1, l: [{ x: 1 }, { x: 2 }] }],
    ['excluded inside arrays', { 'l.x': 0, a: 0, z: 0 }, { _id: 1, l: [{ y: 1 }, 5, {}] }],
    ['nested specification', { a: { b: 1 } }, { _id: 1, a: { b: 1 } }],
    ['nothing below a scalar', { 'z.x': 1 }, { _id: 1 }],
    ['$slice', { a: 0, l: { $slice: -1 } }, { _id: 1, l: [{ x: 2 }], z: 9 }],
    ['$slice from', { z: 1, l: { $slice: [1, 1] } }, { _id: 1, l: [5], z: 9 }],
    ['$elemMatch', { l: { $elemMatch: { x: { $gt: 1 } } } }, { _id: 1, l: [{ x: 2 }] }],
    ['computed', { z: 1, n: { $add: ['$z', 1] }, s: '$a.b' }, { _id: 1, z: 9, n: 10, s: 1 }],
    ['computed below a path', { 'a.n': { $literal: 1 } }, { _id: 1, a: { n: 1 } }],
  ])('%s', (_, spec, expected) => {
    const result = project(spec, document);
    expect(result).toEqual(expected);
    expect(Object.keys(result)).toEqual(Object.keys(expected));
  });

  it('shows the element a query matched', () => {
    expect(project({ 'l.$': 1 }, document, { 'l.x': 2 })).toEqual({ _id: 1, l: [{ x: 2 }] });
  });

  it('refuses to mix and to collide', () => {
    expect(refusal(() => project({ a: 1, z: 0 }, document))).toBe(31254);
    expect(refusal(() => project({ a: 1, 'a.b': 1 }, document))).toBe(31250);
  });
});

describe('a pipeline', () => {
  const rows: Document[] = [
    { _id: 1, k: 'a', n: 1 },
    { _id: 2, k: 'b', n: 2.5 },
    { _id: 3, k: 'a', n: 3n },
    { _id: 4, n: null },
  ];

  it('groups', () => {
    const result = run(rows, [
      {
        $group: {
          _id: '$k',
          sum: { $sum: '$n' },
          avg: { $avg: '$n' },
          first: { $first: '$n' },
          last: { $last: '$_id' },
          max: { $max: '$n' },
          all: { $push: '$k' },
          set: { $addToSet: '$k' },
          count: { $count: {} },
        },
      },
      { $sort: { _id: 1 } },
    ]);
    expect(result).toEqual([
      { _id: null, sum: 0, avg: null, first: null, last: 4, max: null, all: [], set: [], count: 1 },
      { _id: 'a', sum: 4n, avg: new Double(2), first: 1, last: 3, max: 3n, all: ['a', 'a'], set: ['a'], count: 2 },
      { _id: 'b', sum: 2.5, avg: 2.5, first: 2.5, last: 2, max: 2.5, all: ['b'], set: ['b'], count: 1 },
    ]);
  });

  it('never counts nothing', () => {
    expect(run([], [{ $count: 'n' }])).toEqual([]);
    expect(run(rows, [{ $match: { n: { $gt: 1 } } }, { $count: 'n' }])).toEqual([{ n: 2 }]);
  });

  it('adds fields without touching the stored document', () => {
    const stored: Document = { a: { b: 1 }, l: [{ x: 1 }, 2] };
    expect(run([stored], [{ $addFields: { 'a.c': '$a.b', 'l.y': 1, 'n.m': 2, gone: '$none' } }])).toEqual([
      { a: { b: 1, c: 1 }, l: [{ x: 1, y: 1 }, { y: 1 }], n: { m: 2 } },
    ]);
    expect(stored).toEqual({ a: { b: 1 }, l: [{ x: 1 }, 2] });
    expect(run([stored], [{ $unset: ['a.b', 'l'] }])).toEqual([{ a: {} }]);
  });

  it('unwinds', () => {
    const input: Document[] = [{ _id: 1, l: ['x', 'y'] }, { _id: 2, l: [] }, { _id: 3, l: 'z' }, { _id: 4 }];
    expect(run(input, [{ $unwind: '$l' }])).toEqual([
      { _id: 1, l: 'x' },
      { _id: 1, l: 'y' },
      { _id: 3, l: 'z' },
    ]);
    const kept = { path: '$l', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' };
    expect(run(input, [{ $unwind: kept }])).toEqual([
      { _id: 1, l: 'x', i: 0n },
      { _id: 1, l: 'y', i: 1n },
      { _id: 2, i: null },
      { _id: 3, l: 'z', i: null },
      { _id: 4, i: null },
    ]);
  });

  it('looks up by fields, by a pipeline, and by both', () => {
    const others = {
      o: [{ _id: 1, k: 'a' }, { _id: 2, k: ['a', 'b'] }, { _id: 3 }] as Document[],
    };
    const input: Document[] = [{ _id: 1, k: 'a' }, { _id: 2, k: ['b'] }, { _id: 3 }];
    const join = { from: 'o', localField: 'k', foreignField: 'k', as: 'found' };
    const ids = (result: readonly Document[]) => result.map(({ found }) => (found as Document[]).map(({ _id }) => _id));
    expect(ids(run(input, [{ $lookup: join }], others))).toEqual([[1, 2], [2], [3]]);
    const greater = [{ $match: { $expr: { $gt: ['$_id', '$$id'] } } }, { $project: { _id: 1 } }];
    const piped = { from: 'o', let: { id: '$_id' }, pipeline: greater, as: 'found' };
    expect(ids(run(input, [{ $lookup: piped }], others))).toEqual([[2, 3], [3], []]);
    expect(ids(run(input, [{ $lookup: { ...join, ...piped } }], others))).toEqual([[2], [], []]);
  });

  it('puts a boundary into the bucket it opens', () => {
    const input: Document[] = [{ n: 0 }, { n: 5 }, { n: 9 }, { n: 10 }, { n: 'x' }];
    expect(run(input, [{ $bucket: { groupBy: '$n', boundaries: [0, 5, 10], default: 'other' } }])).toEqual([
      { _id: 0, count: 1 },
      { _id: 5, count: 2 },
      { _id: 'other', count: 2 },
    ]);
  });

  it('facets, unites, replaces, sorts by count, skips and limits', () => {
    const facets = { n: [{ $count: 'n' }], k: [{ $sortByCount: '$k' }, { $limit: 1 }] };
    expect(run(rows, [{ $facet: facets }])).toEqual([{ n: [{ n: 4 }], k: [{ _id: 'a', count: 2 }] }]);
    expect(
      run([{ a: 1 }], [{ $unionWith: { coll: 'o', pipeline: [{ $unset: 'x' }] } }], { o: [{ x: 1, y: 2 }] }),
    ).toEqual([{ a: 1 }, { y: 2 }]);
    expect(run(rows, [{ $skip: 1 }, { $limit: 1 }, { $replaceRoot: { newRoot: { id: '$_id' } } }])).toEqual([
      { id: 2 },
    ]);
    expect(run([], [{ $documents: [{ a: 1 }] }])).toEqual([{ a: 1 }]);
  });

  it('hands $out and $merge to its caller, who may refuse', () => {
    const writes: PipelineWrite[] = [];
    const env = {
      collection: () => [],
      deadline: Deadline.none,
      now,
      write: (write: PipelineWrite) => void writes.push(write),
    };
    expect(runPipeline([{ _id: 1 }], [{ $out: 'o' }], env)).toEqual([]);
    runPipeline([{ _id: 1 }], [{ $merge: { into: { db: 'd', coll: 'm' }, whenMatched: 'fail' } }], env);
    expect(writes).toEqual([
      { kind: 'out', collection: 'o', documents: [{ _id: 1 }] },
      {
        kind: 'merge',
        db: 'd',
        collection: 'm',
        documents: [{ _id: 1 }],
        on: ['_id'],
        whenMatched: 'fail',
        whenNotMatched: 'insert',
      },
    ]);
    expect(refusal(() => run([], [{ $out: 'o' }]))).toBe(238);
  });

  it('refuses what it has not and stops at its deadline', () => {
    expect(refusal(() => run([], [{ $geoNear: {} }]))).toBe(238);
    expect(refusal(() => run([], [{ $project: { a: { $foo: 1 } } }]))).toBe(238);
    let clock = 0;
    const deadline = Deadline.after(5, () => clock++);
    const many = Array.from({ length: 1000 }, (_, n) => ({ n }));
    expect(refusal(() => runPipeline(many, [{ $group: { _id: '$n' } }], { collection: () => [], deadline, now }))).toBe(
      50,
    );
  });
});

describe('an expression', () => {
  const day = new Date('2024-01-31T23:30:00Z');
  const document: Document = { a: 5, s: 'Ünï x', l: [3, 1, 2], d: day, o: { k: 1 }, docs: [{ q: 1 }, 2, { q: [3] }] };

  it.each<readonly [Value, Value]>([
    ['$docs.q', [1, [3]]],
    [{ $add: ['$a', 1.5] }, 6.5],
    [{ $add: ['$d', 1000] }, new Date('2024-01-31T23:30:01Z')],
    [{ $subtract: ['$d', new Date('2024-01-31T23:00:00Z')] }, 1_800_000n],
    [{ $divide: ['$a', 2] }, 2.5],
    [{ $mod: [-7, 3] }, -1],
    [{ $round: [2.5] }, new Double(2)],
    [{ $round: [1234.567, -2] }, new Double(1200)],
    [{ $trunc: [Decimal128.fromString('1.29'), 1] }, Decimal128.fromString('1.2')],
    [{ $pow: [2, 40] }, 1099511627776n],
    [{ $eq: ['$none', null] }, false],
    [{ $lt: ['$none', null] }, true],
    [{ $cond: [{ $and: ['$a', true] }, 'yes', 'no'] }, 'yes'],
    [{ $switch: { branches: [{ case: false, then: 1 }], default: 2 } }, 2],
    [{ $ifNull: ['$none', null, 'x'] }, 'x'],
    [{ $let: { vars: { n: '$a' }, in: { $multiply: ['$$n', 2] } } }, 10],
    [{ $concat: ['a', '$none'] }, null],
    [{ $toUpper: 'ünx' }, 'üNX'],
    [{ $strLenCP: '$s' }, 5],
    [{ $strLenBytes: '$s' }, 7],
    [{ $substrCP: ['$s', 1, 2] }, 'nï'],
    [{ $trim: { input: '  x ' } }, 'x'],
    [{ $split: ['a,b', ','] }, ['a', 'b']],
    [{ $replaceAll: { input: 'a.a', find: 'a', replacement: { $literal: '$&' } } }, '$&.$&'],
    [{ $regexMatch: { input: 'Ward 7', regex: 'ward', options: 'i' } }, true],
    [{ $regexFind: { input: 'ab12', regex: '([0-9])+' } }, { match: '12', idx: 2, captures: ['2'] }],
    [{ $size: '$l' }, 3],
    [{ $arrayElemAt: ['$l', -1] }, 2],
    [{ $slice: ['$l', -2] }, [1, 2]],
    [{ $in: [2n, '$l'] }, true],
    [{ $map: { input: '$l', as: 'n', in: { $add: ['$$n', '$a'] } } }, [8, 6, 7]],
    [{ $filter: { input: '$l', cond: { $gt: ['$$this', 1] }, limit: 1 } }, [3]],
    [{ $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
    [{ $sortArray: { input: '$l', sortBy: -1 } }, [3, 2, 1]],
    [{ $range: [0, 5, 2] }, [0, 2, 4]],
    [{ $sum: '$l' }, 6],
    [{ $max: ['$a', '$l'] }, [3, 1, 2]],
    [
      {
        $setUnion: [
          [1, 2],
          [2n, 3],
        ],
      },
      [1, 2n, 3],
    ],
    [{ $setIsSubset: [[1], '$l'] }, true],
    [{ $mergeObjects: ['$o', { j: 2 }] }, { k: 1, j: 2 }],
    [{ $objectToArray: '$o' }, [{ k: 'k', v: 1 }]],
    [{ $arrayToObject: [[['x', 1]]] }, { x: 1 }],
    [{ $getField: { field: { $literal: 'k' }, input: '$o' } }, 1],
    [{ $type: '$none' }, 'missing'],
    [{ $toInt: '42' }, 42],
    [{ $toString: new ObjectId('656f6e65656f6e65656f6e65') }, '656f6e65656f6e65656f6e65'],
    [{ $convert: { input: 'x', to: 'int', onError: -1 } }, -1],
    [{ $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M %j %G-W%V' } }, '2024-01-31 23:30 031 2024-W05'],
    [
      { $dateToString: { date: new Date('2024-06-30T23:30:00Z'), timezone: 'Europe/London' } },
      '2024-07-01T00:30:00.000',
    ],
    [{ $hour: { date: '$d', timezone: '+01:00' } }, 0],
    [{ $isoWeekYear: new Date('2021-01-03T00:00:00Z') }, 2020],
    [{ $dateAdd: { startDate: '$d', unit: 'month', amount: 1 } }, new Date('2024-02-29T23:30:00Z')],
    [{ $dateDiff: { startDate: '$d', endDate: new Date('2024-02-01T00:00:00Z'), unit: 'day' } }, 1n],
    [{ $dateTrunc: { date: '$d', unit: 'week' } }, new Date('2024-01-28T00:00:00Z')],
    [{ $dateTrunc: { date: '$d', unit: 'quarter' } }, new Date('2024-01-01T00:00:00Z')],
    [{ $dateFromParts: { year: 2024, month: 2, day: 30 } }, new Date('2024-03-01T00:00:00Z')],
    ['$$NOW', now],
    [{ $literal: '$a' }, '$a'],
  ])('%j', (expression, expected) => {
    expect(evaluate(expression, document)).toEqual(expected);
  });

  it('refuses wrong types and what it cannot do right', () => {
    expect(refusal(() => evaluate({ $add: ['x', 1] }))).toBe(14);
    expect(refusal(() => evaluate({ $divide: [1, 0] }))).toBe(2);
    expect(refusal(() => evaluate({ $dateTrunc: { date: now, unit: 'day', timezone: 'Europe/London' } }))).toBe(238);
    expect(refusal(() => evaluate({ $function: {} }))).toBe(238);
    expect(refusal(() => evaluate({ $size: 1, $add: [] }))).toBe(15983);
    expect(refusal(() => evaluate({ $toInt: 'x' }))).toBe(241);
  });
});
