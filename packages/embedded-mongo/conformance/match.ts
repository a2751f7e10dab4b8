import { isDeepStrictEqual } from 'node:util';
import { EJSON } from 'bson';

type Fields = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  double: isNumeric,
  int: isNumeric,
  long: isNumeric,
  number: isNumeric,
  string: (value) => typeof value === 'string',
  object: isFields,
  array: (value) => Array.isArray(value),
  bool: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  objectId: (value) => bsonType(value) === 'ObjectId',
  binData: (value) => bsonType(value) === 'Binary',
  date: (value) => value instanceof Date,
  decimal: (value) => bsonType(value) === 'Decimal128',
};

/**
 * Returns the difference of `actual` from a test's expectation, or undefined. The format's rules: numbers compare by
 * value, documents at the root may have more fields than expected, and `$$` operators compare in other ways.
 */
export function difference(
  expected: unknown,
  actual: unknown,
  entities: ReadonlyMap<string, unknown>,
  path = '',
  root = true,
): string | undefined {
  const differs = (what: string) => `${path || 'result'}: ${what}`;
  if (isFields(expected)) {
    const [operator = '', ...others] = Object.keys(expected);
    if (others.length === 0 && operator.startsWith('$$'))
      return special(operator, expected[operator], actual, entities, path, root);
    if (!isFields(actual)) return differs(`expected a document, got ${show(actual)}`);
    for (const [name, value] of Object.entries(expected)) {
      const inner = difference(value, actual[name], entities, `${path}.${name}`, false);
      if (inner !== undefined) return inner;
    }
    const extra = root ? undefined : Object.keys(actual).find((name) => !(name in expected));
    return extra === undefined ? undefined : differs(`unexpected field ${extra}`);
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return differs(`expected an array, got ${show(actual)}`);
    if (actual.length !== expected.length) return differs(`expected ${expected.length} elements, got ${actual.length}`);
    for (const [i, value] of expected.entries()) {
      const inner = difference(value, actual[i], entities, `${path}[${i}]`, root);
      if (inner !== undefined) return inner;
    }
    return undefined;
  }
  if (isNumeric(expected) && isNumeric(actual))
    return Number(expected) === Number(actual) ? undefined : differs(`expected ${show(expected)}, got ${show(actual)}`);
  return isDeepStrictEqual(plain(expected), plain(actual))
    ? undefined
    : differs(`expected ${show(expected)}, got ${show(actual)}`);
}

function special(
  operator: string,
  operand: unknown,
  actual: unknown,
  entities: ReadonlyMap<string, unknown>,
  path: string,
  root: boolean,
): string | undefined {
  const unless = (holds: boolean, what: string) =>
    holds ? undefined : `${path || 'result'}: ${what}, got ${show(actual)}`;
  switch (operator) {
    case '$$exists':
      return unless((actual !== undefined) === operand, operand === true ? 'expected a value' : 'expected nothing');
    case '$$unsetOrMatches':
      return actual === undefined || actual === null ? undefined : difference(operand, actual, entities, path, root);
    case '$$type': {
      const names = Array.isArray(operand) ? (operand as unknown[]) : [operand];
      return unless(
        names.some((name) => types[String(name)]?.(actual) === true),
        `expected type ${names.join(' or ')}`,
      );
    }
    case '$$matchesEntity':
      return difference(entities.get(String(operand)), actual, entities, path, root);
    case '$$lte':
      return unless(isNumeric(actual) && Number(actual) <= Number(operand), `expected at most ${show(operand)}`);
    case '$$matchAsRoot':
      return difference(operand, actual, entities, path, true);
    case '$$matchAsDocument':
      return difference(operand, typeof actual === 'string' ? EJSON.parse(actual) : actual, entities, path, root);
    default:
      return unless(false, `the runner does not know ${operator}`);
  }
}

function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    bsonType(value) === undefined
  );
}

function isNumeric(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    ['Int32', 'Long', 'Double'].includes(bsonType(value) ?? '')
  );
}

function bsonType(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && '_bsontype' in value ? String(value._bsontype) : undefined;
}

/** BSON classes may come from two copies of the library; their extended JSON is the same. */
function plain(value: unknown): unknown {
  return bsonType(value) === undefined ? value : show(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : EJSON.stringify(value, { relaxed: true }).slice(0, 200);
}
