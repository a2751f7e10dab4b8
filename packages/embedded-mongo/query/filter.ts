import { field, isArray, isDocument, type Document, type Value } from '../bson/document';
import type { Deadline } from '../deadline';
import { unsupported } from '../errors';
import { compileExpression, evaluateLet, type Variables } from '../expression/compile';
import { isTrue } from '../expression/operator';
import { badValue, compileCondition, type Clause } from './operators';
import { anyAt, type Hit } from './walk';

export interface FilterOptions {
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly deadline?: Deadline;
  /** The value of `$$NOW`; the time of the call if left out. */
  readonly now?: Date;
}

type Matcher = (document: Document, hit?: Hit) => boolean;

interface Context {
  /** Left out where a document is known to match and only its position is sought: `$expr` never has one. */
  readonly vars: Variables | undefined;
  readonly now: Date;
}

/**
 * Compiles a query. @throws CommandError 2 BadValue for what MongoDB would refuse, 238 for what this store leaves out
 * (`$where`, `$text`, geometry, `$jsonSchema`), 51091 for a regular expression RE2 cannot run.
 */
export function compileFilter(filter: Document, options: FilterOptions = {}): (document: Document) => boolean {
  const now = options.now ?? new Date();
  const matches = compile(filter, { vars: evaluateLet(options.vars, now), now });
  const { deadline } = options;
  if (!deadline) return (document) => matches(document);
  return (document) => {
    deadline.check();
    return matches(document);
  };
}

/** As `compileFilter`, with variables already evaluated: for the stages of a pipeline. */
export function compileFilterIn(filter: Document, vars: Variables, now: Date): (document: Document) => boolean {
  const matches = compile(filter, { vars, now });
  return (document) => matches(document);
}

/**
 * Finds, in a document that matches, the array index the positional `$` stands for: where the last condition that went through
 * an array matched.
 */
export function compilePosition(filter: Document): (document: Document) => number | undefined {
  const matches = compile(filter, { vars: undefined, now: new Date(0) });
  return (document) => {
    const hit: Hit = {};
    return matches(document, hit) ? hit.position : undefined;
  };
}

export function matchPosition(filter: Document, document: Document): number | undefined {
  return compilePosition(filter)(document);
}

function compile(filter: Document, context: Context): Matcher {
  const matchers = Object.keys(filter).flatMap((name) => compileEntry(name, filter[name] ?? null, context) ?? []);
  const [first] = matchers;
  if (!first) return () => true;
  if (matchers.length === 1) return first;
  return (document, hit) => matchers.every((matches) => matches(document, hit));
}

function compileEntry(name: string, operand: Value, context: Context): Matcher | undefined {
  if (!name.startsWith('$')) {
    const clauses = compileCondition(operand, (inner) => compile(inner, context));
    return clauses.length === 0 ? undefined : compilePath(name, clauses);
  }
  switch (name) {
    case '$and': {
      const all = compileList(name, operand, context);
      return (document, hit) => all.every((matches) => matches(document, hit));
    }
    case '$or': {
      const any = compileList(name, operand, context);
      return (document, hit) => any.some((matches) => matches(document, hit));
    }
    case '$nor': {
      const none = compileList(name, operand, context);
      return (document) => !none.some((matches) => matches(document));
    }
    case '$expr': {
      const { vars, now } = context;
      if (!vars) return undefined;
      const expression = compileExpression(operand);
      return (root) => isTrue(expression({ root, vars, now }));
    }
    case '$comment':
      return undefined;
    case '$where':
    case '$text':
    case '$jsonSchema':
    case '$sampleRate':
      throw unsupported(`The query operator ${name}`);
    default:
      throw badValue(`unknown top level operator: ${name.slice(0, 40)}`);
  }
}

function compileList(name: string, operand: Value, context: Context): readonly Matcher[] {
  if (!isArray(operand) || operand.length === 0) throw badValue(`${name} must be a nonempty array`);
  return operand.map((entry) => {
    if (!isDocument(entry)) throw badValue(`${name} argument's entries must be objects`);
    return compile(entry, context);
  });
}

function compilePath(path: string, clauses: readonly Clause[]): Matcher {
  const names = path.split('.');
  const holds = (clause: Clause, document: Document, hit?: Hit): boolean =>
    clause.kind === 'test'
      ? anyAt(document, names, 0, clause.leaf, clause.test, hit)
      : !clause.clauses.every((inner) => holds(inner, document));
  const [only] = clauses;
  if (clauses.length !== 1 || only?.kind !== 'test') {
    return (document, hit) => clauses.every((clause) => holds(clause, document, hit));
  }
  if (names.length !== 1) return (document, hit) => holds(only, document, hit);
  // The commonest query by far: one condition on one top-level field that holds no array.
  const { test } = only;
  return (document, hit) => {
    const value = field(document, path);
    return isArray(value) ? holds(only, document, hit) : test(value);
  };
}
