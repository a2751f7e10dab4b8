import { isDocument, type Document, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { compileExpression } from '../expression/compile';
import { namedParts, refuse, type Scope } from '../expression/operator';
import { keysAt } from '../path';
import type { Run, Stage } from './environment';
import { setPath, wantPipeline } from './specification';

/** Both forms of `$lookup`, and both at once: the join on two fields, then the pipeline on what it found. */
export function lookup(operand: Value, compile: (pipeline: readonly Document[]) => Stage): Stage {
  const parts = namedParts(operand, ['from', 'as'], ['localField', 'foreignField', 'let', 'pipeline'], '$lookup');
  const { from, as, localField, foreignField, let: variables, pipeline } = parts;
  if (typeof from !== 'string' || typeof as !== 'string') throw refuse(9, "$lookup needs 'from' and 'as'");
  const joins = localField !== undefined || foreignField !== undefined;
  if ((joins && (typeof localField !== 'string' || typeof foreignField !== 'string')) || (!joins && !pipeline)) {
    throw refuse(9, "$lookup needs both 'localField' and 'foreignField', or a pipeline");
  }
  const stage = pipeline === undefined ? undefined : compile(wantPipeline(pipeline, '$lookup'));
  const bindings = Object.entries(isDocument(variables) ? variables : {}).map(
    ([name, source]) => [name, compileExpression(source)] as const,
  );
  const target = as.split('.');
  return (input, run) => {
    const foreign = [...run.env.collection(from)];
    const join =
      typeof localField === 'string' && typeof foreignField === 'string'
        ? joiner(foreign, localField, foreignField, run)
        : () => foreign;
    return input.map((document) => {
      run.env.deadline.check();
      const found = join(document);
      if (!stage) return setPath(document, target, found);
      const scope: Scope = { root: document, vars: run.vars, now: run.env.now };
      const vars = new Map(run.vars);
      for (const [name, expression] of bindings) vars.set(name, expression(scope));
      return setPath(document, target, stage(found, { env: run.env, vars }));
    });
  };
}

/** An equality join through a hash of the foreign values; elements of arrays count one by one, missing equals null. */
function joiner(
  foreign: readonly Document[],
  localField: string,
  foreignField: string,
  run: Run,
): (document: Document) => readonly Document[] {
  const foreignPath = foreignField.split('.');
  const localPath = localField.split('.');
  const places = new Map<string, number[]>();
  foreign.forEach((document, place) => {
    run.env.deadline.check();
    for (const key of new Set(keysAt(document, foreignPath).map(canonicalKey))) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  return (document) => {
    const found = new Set<number>();
    for (const value of keysAt(document, localPath)) {
      if (value !== undefined) for (const place of places.get(canonicalKey(value)) ?? []) found.add(place);
    }
    const matches: Document[] = [];
    for (const place of [...found].sort((a, b) => a - b)) {
      const match = foreign[place];
      if (match) matches.push(match);
    }
    return matches;
  };
}
