import { compareValues } from '../bson/compare';
import { field, isArray, isDocument, put, type Document, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { isIntegral, isNumber, toNumber } from '../bson/numbers';
import { unsupported } from '../errors';
import { compileExpression } from '../expression/compile';
import { withField } from '../expression/objects';
import { namedParts, refuse, type Scope } from '../expression/operator';
import { addNode, compileProjectStage, newTree, shapeDocument } from '../projection';
import { compileFilterIn } from '../query/filter';
import { compileSort } from '../sort';
import { compileAccumulator } from './accumulators';
import type { Run, Stage } from './environment';
import { lookup } from './lookup';
import { setPath, wantDocument, wantPipeline } from './specification';
import { merge, out } from './write';

type CompileStages = (pipeline: readonly Document[]) => Stage;
type CompileStage = (operand: Value, compile: CompileStages) => Stage;

function scopeOf(root: Document, { env, vars }: Run): Scope {
  return { root, vars, now: env.now };
}

/** One document in, one out. */
function each(apply: (scope: Scope) => Document): Stage {
  return (input, run) =>
    input.map((root) => {
      run.env.deadline.check();
      return apply(scopeOf(root, run));
    });
}

function addFields(operand: Value): Stage {
  const tree = newTree();
  const add = (path: string, source: Value): void => {
    const nested = isDocument(source) ? Object.keys(source) : [];
    if (isDocument(source) && nested.length > 0 && !nested[0]?.startsWith('$')) {
      for (const name of nested) add(`${path}.${name}`, source[name] ?? null);
    } else addNode(tree, path, { kind: 'compute', expression: compileExpression(source) });
  };
  const spec = wantDocument(operand, '$addFields');
  for (const path of Object.keys(spec)) add(path, spec[path] ?? null);
  return each((scope) => shapeDocument(scope.root, tree, 'keep', scope));
}

function unset(operand: Value): Stage {
  const paths = isArray(operand) ? operand : [operand];
  const spec: Record<string, Value> = {};
  for (const path of paths) {
    if (typeof path !== 'string' || path === '') throw refuse(31002, '$unset takes a field name or an array of them');
    put(spec, path, false);
  }
  return each(compileProjectStage(spec));
}

function replaceRoot(source: Value): Stage {
  const expression = compileExpression(source);
  return each((scope) => {
    const root = expression(scope);
    if (!isDocument(root)) throw refuse(40228, "'newRoot' expression must evaluate to an object");
    return root;
  });
}

/** @throws CommandError where the operand is not a whole number of at least `least`. */
function count(operand: Value, least: number, code: number, stage: string): number {
  const value = isNumber(operand) && isIntegral(operand) ? toNumber(operand) : NaN;
  if (!(value >= least)) throw refuse(code, `the argument of ${stage} must be a whole number of at least ${least}`);
  return value;
}

function sort(operand: Value): Stage {
  const spec = wantDocument(operand, '$sort');
  if (Object.keys(spec).length === 0) throw refuse(15976, '$sort stage must have at least one sort key');
  const order = compileSort(spec);
  return (input, { env }) =>
    [...input].sort((a, b) => {
      env.deadline.check();
      return order(a, b);
    });
}

function unwind(operand: Value): Stage {
  const options = typeof operand === 'string' ? { path: operand } : wantDocument(operand, '$unwind');
  const parts = namedParts(options, ['path'], ['includeArrayIndex', 'preserveNullAndEmptyArrays'], '$unwind');
  const { path, includeArrayIndex: indexName, preserveNullAndEmptyArrays: preserve } = parts;
  if (typeof path !== 'string' || !/^\$[^$]/.test(path))
    throw refuse(28818, "path option to $unwind must begin with '$'");
  if (indexName !== undefined && typeof indexName !== 'string') throw refuse(28810, 'expected a string for the index');
  const names = path.slice(1).split('.');
  return (input, { env }) => {
    const output: Document[] = [];
    const add = (document: Document, index: bigint | null): void => {
      output.push(indexName === undefined ? document : withField(document, indexName, index));
    };
    for (const document of input) {
      env.deadline.check();
      const value = plainValue(document, names);
      if (!isArray(value)) {
        if ((value !== undefined && value !== null) || preserve === true) add(document, null);
      } else if (value.length === 0) {
        if (preserve === true) add(setPath(document, names, undefined), null);
      } else value.forEach((element, i) => add(setPath(document, names, element), BigInt(i)));
    }
    return output;
  };
}

/** Through documents only: `$unwind` does not look into arrays on the way. */
function plainValue(document: Document, names: readonly string[]): Value | undefined {
  let value: Value | undefined = document;
  for (const name of names) value = isDocument(value) ? field(value, name) : undefined;
  return value;
}

function group(operand: Value): Stage {
  const { _id: idSource, ...fields } = wantDocument(operand, '$group');
  if (idSource === undefined) throw refuse(15955, 'a group specification must include an _id');
  const id = compileExpression(idSource);
  const accumulators = Object.entries(fields).map(([name, source]) => {
    if (name.includes('.')) throw refuse(40235, `The field name '${name}' cannot contain '.'`);
    return [name, compileAccumulator(source)] as const;
  });
  return (input, run) => {
    const groups = new Map<
      string,
      { id: Value; all: { name: string; of: ReturnType<(typeof accumulators)[0][1]> }[] }
    >();
    for (const root of input) {
      run.env.deadline.check();
      const scope = scopeOf(root, run);
      const value = id(scope) ?? null;
      const key = canonicalKey(value);
      let found = groups.get(key);
      if (!found) {
        found = { id: value, all: accumulators.map(([name, make]) => ({ name, of: make() })) };
        groups.set(key, found);
      }
      for (const { of } of found.all) of.add(scope);
    }
    return [...groups.values()].map(({ id: _id, all }) => {
      const result: Record<string, Value> = { _id };
      for (const { name, of } of all) put(result, name, of.result());
      return result;
    });
  };
}

function sortByCount(operand: Value): Stage {
  const grouped = group({ _id: operand, count: { $sum: 1 } });
  const sorted = sort({ count: -1 });
  return (input, run) => sorted(grouped(input, run), run);
}

/** Each boundary belongs to the bucket it opens. */
function bucket(operand: Value): Stage {
  const parts = namedParts(operand, ['groupBy', 'boundaries'], ['default', 'output'], '$bucket');
  const { groupBy, boundaries, default: other, output } = parts;
  if (!isArray(boundaries) || boundaries.length < 2) {
    throw refuse(40192, "The $bucket 'boundaries' field must have at least 2 values");
  }
  if (boundaries.some((value, i) => i > 0 && compareValues(boundaries[i - 1], value) >= 0)) {
    throw refuse(40194, "The 'boundaries' option to $bucket must be sorted in ascending order");
  }
  const value = compileExpression(groupBy ?? null);
  const accumulators = wantDocument(output ?? { count: { $sum: 1 } }, '$bucket');
  return (input, run) => {
    const labelled = new Map<string, { id: Value; documents: Document[] }>();
    for (const root of input) {
      const at = value(scopeOf(root, run)) ?? null;
      const next = boundaries.findIndex((boundary) => compareValues(at, boundary) < 0);
      const id = next > 0 ? boundaries[next - 1] : other;
      if (id === undefined) {
        throw refuse(40066, '$bucket found a value outside the boundaries and no default was specified');
      }
      const key = canonicalKey(id);
      const found = labelled.get(key);
      if (found) found.documents.push(root);
      else labelled.set(key, { id, documents: [root] });
    }
    const results = [...labelled.values()].flatMap(({ id, documents }) =>
      group({ _id: { $literal: id }, ...accumulators })(documents, run),
    );
    return results.sort((a, b) => compareValues(a['_id'], b['_id']));
  };
}

function facet(operand: Value, compile: CompileStages): Stage {
  const facets = Object.entries(wantDocument(operand, '$facet')).map(
    ([name, pipeline]) => [name, compile(wantPipeline(pipeline, '$facet'))] as const,
  );
  return (input, run) => {
    const result: Record<string, Value> = {};
    for (const [name, stage] of facets) put(result, name, stage(input, run));
    return [result];
  };
}

function unionWith(operand: Value, compile: CompileStages): Stage {
  const spec = typeof operand === 'string' ? { coll: operand } : wantDocument(operand, '$unionWith');
  const { coll, pipeline } = namedParts(spec, ['coll'], ['pipeline'], '$unionWith');
  if (typeof coll !== 'string') throw refuse(9, '$unionWith needs the name of a collection');
  const stage = compile(wantPipeline(pipeline ?? [], '$unionWith'));
  return (input, run) => [...input, ...stage([...run.env.collection(coll)], run)];
}

/** A fixed choice would be no sample and a random one could not be repeated. */
function sample(): Stage {
  throw unsupported('$sample');
}

function documents(operand: Value): Stage {
  const expression = compileExpression(operand);
  return (_, run) => wantPipeline(expression(scopeOf({}, run)), '$documents');
}

const stages: Readonly<Record<string, CompileStage>> = {
  $match: (operand) => {
    const filter = wantDocument(operand, '$match');
    return (input, { env, vars }) => {
      const matches = compileFilterIn(filter, vars, env.now);
      return input.filter((document) => {
        env.deadline.check();
        return matches(document);
      });
    };
  },
  $project: (operand) => each(compileProjectStage(wantDocument(operand, '$project'))),
  $addFields: addFields,
  $set: addFields,
  $unset: unset,
  $replaceRoot: (operand) => replaceRoot(namedParts(operand, ['newRoot'], [], '$replaceRoot')['newRoot'] ?? null),
  $replaceWith: replaceRoot,
  $sort: sort,
  $limit: (operand) => {
    const limit = count(operand, 1, 15958, '$limit');
    return (input) => input.slice(0, limit);
  },
  $skip: (operand) => {
    const skip = count(operand, 0, 15956, '$skip');
    return (input) => input.slice(skip);
  },
  $count: (operand) => {
    if (typeof operand !== 'string' || operand === '' || /^\$|[.\0]/.test(operand)) {
      throw refuse(40156, 'the count field must be a non-empty string without dots or a leading dollar');
    }
    return (input) => (input.length === 0 ? [] : [{ [operand]: input.length }]);
  },
  $unwind: unwind,
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
  $facet: facet,
  $lookup: lookup,
  $unionWith: unionWith,
  $sample: sample,
  $documents: documents,
  $out: out,
  $merge: merge,
};

/** @throws CommandError 238 for a stage this store has not, 40323 for a stage that is not one field. */
export function compileStages(pipeline: readonly Document[]): Stage {
  const compiled = pipeline.map((source, index) => {
    const names = Object.keys(source);
    const [name = ''] = names;
    if (names.length !== 1) {
      throw refuse(40323, 'A pipeline stage specification object must contain exactly one field.');
    }
    if ((name === '$out' || name === '$merge') && index !== pipeline.length - 1) {
      throw refuse(40601, `${name} can only be the final stage in the pipeline`);
    }
    const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
    if (!compile) throw unsupported(`The aggregation stage ${name.slice(0, 40)}`);
    return compile(source[name] ?? null, compileStages);
  });
  return (input, run) => compiled.reduce((documents, stage) => stage(documents, run), input);
}
