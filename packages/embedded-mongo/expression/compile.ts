import { field, isArray, isDocument, put, type Document, type Value } from '../bson/document';
import { unsupported } from '../errors';
import { arithmetic } from './arithmetic';
import { arrays } from './arrays';
import { conversion } from './conversion';
import { dates } from './dates';
import { logic } from './logic';
import { objects } from './objects';
import { refuse, type Expression, type Operators } from './operator';
import { sets } from './sets';
import { strings } from './strings';

const operators: Operators = {
  ...arithmetic,
  ...arrays,
  ...conversion,
  ...dates,
  ...logic,
  ...objects,
  ...sets,
  ...strings,
};

/** Compiles an aggregation expression: `"$field"`, `"$$variable"`, `{$operator: …}`, an array, a document or a constant. */
export function compileExpression(source: Value): Expression {
  if (typeof source === 'string') return source.startsWith('$') ? compilePath(source) : () => source;
  if (isArray(source)) {
    const elements = source.map(compileExpression);
    return (scope) => elements.map((element) => element(scope) ?? null);
  }
  if (isDocument(source)) return compileDocument(source);
  return () => source;
}

function compileDocument(source: Document): Expression {
  const names = Object.keys(source);
  const [first] = names;
  if (first?.startsWith('$')) {
    if (names.length !== 1) {
      throw refuse(15983, 'An object representing an expression must have exactly one field');
    }
    const operator = Object.hasOwn(operators, first) ? operators[first] : undefined;
    if (!operator) throw unsupported(`The expression ${first}`);
    return operator(source[first] ?? null, compileExpression, first);
  }
  const fields = names.map((name) => {
    if (name.includes('.')) throw refuse(16412, "FieldPath field names may not contain '.'");
    return [name, compileExpression(source[name] ?? null)] as const;
  });
  return (scope) => {
    const result: Record<string, Value> = {};
    for (const [name, expression] of fields) {
      const value = expression(scope);
      if (value !== undefined) put(result, name, value);
    }
    return result;
  };
}

function compilePath(source: string): Expression {
  if (!source.startsWith('$$')) {
    const path = splitPath(source.slice(1));
    const [name] = path;
    if (path.length === 1 && name !== undefined) return (scope) => field(scope.root, name);
    return (scope) => valueAt(scope.root, path, 0);
  }
  const [variable = '', ...path] = splitPath(source.slice(2));
  const read = compileVariable(variable);
  if (path.length === 0) return read;
  return (scope) => {
    const start = read(scope);
    return isArray(start) ? valuesAt(start, path, 0) : isDocument(start) ? valueAt(start, path, 0) : undefined;
  };
}

function splitPath(text: string): readonly string[] {
  const path = text.split('.');
  if (path.includes('')) throw refuse(40353, 'FieldPath must not end with, start with or repeat a dot');
  if (path.some((name) => name.startsWith('$'))) throw refuse(16410, "FieldPath field names may not start with '$'");
  return path;
}

function compileVariable(name: string): Expression {
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return (scope) => scope.root;
    case 'NOW':
      return (scope) => scope.now;
    case 'REMOVE':
      return () => undefined;
    default:
      if (/^[A-Z]/.test(name)) throw unsupported(`The variable $$${name}`);
      return (scope) => {
        if (!scope.vars.has(name)) throw refuse(17276, `Use of undefined variable: ${name}`);
        return scope.vars.get(name);
      };
  }
}

/** A field path as expressions read it: through documents, and through the documents inside an array, never by position. */
function valueAt(document: Document, path: readonly string[], index: number): Value | undefined {
  const value = field(document, path[index] ?? '');
  if (index === path.length - 1) return value;
  if (isArray(value)) return valuesAt(value, path, index + 1);
  return isDocument(value) ? valueAt(value, path, index + 1) : undefined;
}

function valuesAt(array: readonly Value[], path: readonly string[], index: number): Value {
  const values: Value[] = [];
  for (const element of array) {
    const value = isDocument(element) ? valueAt(element, path, index) : undefined;
    if (value !== undefined) values.push(value);
  }
  return values;
}

export type Variables = ReadonlyMap<string, Value | undefined>;

/** The variables of a command's `let`: constant expressions, each of which may use those before it. */
export function evaluateLet(source: Document | undefined, now: Date): Variables {
  const vars = new Map<string, Value | undefined>();
  if (source) {
    for (const name of Object.keys(source)) {
      vars.set(name, compileExpression(source[name] ?? null)({ root: {}, vars, now }) ?? null);
    }
  }
  return vars;
}
