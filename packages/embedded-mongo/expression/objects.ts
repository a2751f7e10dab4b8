import { field, isArray, isDocument, put, type Document, type Value } from '../bson/document';
import { typeName } from '../bson/types';
import { evaluated, isNullish, namedParts, refuse, unary, type Operator, type Operators } from './operator';

/** Merges left to right; what is null or missing adds nothing. */
export function mergeObjects(values: Iterable<Value | undefined>): Document {
  const merged: Record<string, Value> = {};
  for (const value of values) {
    if (isNullish(value)) continue;
    if (!isDocument(value)) throw refuse(40400, `$mergeObjects requires object inputs, not ${typeName(value)}`);
    for (const name of Object.keys(value)) put(merged, name, value[name] ?? null);
  }
  return merged;
}

/** `$getField` reads, `$setField` writes a field whose name may hold dots and dollars. */
const $getField: Operator = (argument, compile, name) => {
  const long = isDocument(argument) && Object.hasOwn(argument, 'field');
  const parts = long ? namedParts(argument, ['field'], ['input'], name) : { field: argument };
  const fieldName = compile(parts['field'] ?? null);
  const input = compile(parts['input'] ?? '$$CURRENT');
  return (scope) => {
    const key = fieldName(scope);
    if (typeof key !== 'string') throw refuse(3041704, "$getField requires 'field' to evaluate to a string");
    const document = input(scope);
    return isDocument(document) ? field(document, key) : isNullish(document) ? (document ?? undefined) : undefined;
  };
};

function $setField(required: readonly string[]): Operator {
  return (argument, compile, name) => {
    const parts = namedParts(argument, required, [], name);
    const key = compile(parts['field'] ?? null)({ root: {}, vars: new Map(), now: new Date(0) });
    if (typeof key !== 'string') throw refuse(4161107, `${name} requires 'field' to evaluate to a constant string`);
    const input = compile(parts['input'] ?? null);
    const value = compile(parts['value'] ?? '$$REMOVE');
    return (scope) => {
      const document = input(scope);
      if (isNullish(document)) return null;
      if (!isDocument(document)) throw refuse(4161105, `${name} requires 'input' to evaluate to an object`);
      return withField(document, key, value(scope));
    };
  };
}

/** The same document with one field set where it stands, added at the end, or removed (`undefined`). */
export function withField(document: Document, name: string, value: Value | undefined): Document {
  if (value !== undefined) return { ...document, [name]: value };
  const { [name]: _removed, ...others } = document;
  return others;
}

export const objects: Operators = {
  $mergeObjects: evaluated(0, Infinity, (args) => mergeObjects(args.length === 1 && isArray(args[0]) ? args[0] : args)),
  $getField,
  $setField: $setField(['field', 'input', 'value']),
  $unsetField: $setField(['field', 'input']),
  $objectToArray: unary((value) => {
    if (isNullish(value)) return null;
    if (!isDocument(value)) throw refuse(40390, '$objectToArray requires an object input');
    return Object.keys(value).map((k) => ({ k, v: value[k] ?? null }));
  }),
  $arrayToObject: unary((value) => {
    if (isNullish(value)) return null;
    if (!isArray(value)) throw refuse(40386, '$arrayToObject requires an array input');
    const result: Record<string, Value> = {};
    for (const entry of value) {
      const [k, v] = isArray(entry) ? entry : isDocument(entry) ? [entry['k'], entry['v']] : [];
      if (typeof k !== 'string') throw refuse(40395, '$arrayToObject requires pairs with a string key');
      put(result, k, v ?? null);
    }
    return result;
  }),
};
