import { DBRef, deserialize, Double, Int32, Long, serialize, Timestamp } from 'bson';
import type { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, MaxKey, MinKey, ObjectId } from 'bson';
import { CommandError } from '../errors';

/**
 * A BSON value in memory. Numbers keep their BSON type and stay cheap: an int32 is a JavaScript integer, a Long a bigint, a
 * double a JavaScript number where it cannot be taken for an int32 (1.5, 5e9, -0, NaN) and a `Double` where it could (1.0).
 * `double()` in numbers.ts makes the right one; nothing else may create a `Double`.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Double
  | Decimal128
  | ObjectId
  | Binary
  | BSONRegExp
  | Timestamp
  | Code
  | BSONSymbol
  | MinKey
  | MaxKey
  | Document
  | readonly Value[];

/**
 * Documents are never changed once made; every change makes a new one that shares what stayed the same. As in every JavaScript
 * program, field names that are whole numbers ("10") come first whatever order they were sent in.
 */
export interface Document {
  readonly [field: string]: Value;
}

/** MongoDB's limit (`BSONDepth`), which also keeps every recursive function here within the stack. */
const MAX_DEPTH = 200;

export function isDocument(value: Value | undefined): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** `Array.isArray`, which on its own does not narrow readonly arrays. */
export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** An own field's value; `undefined` where it is missing. Names such as `constructor` are ordinary field names. */
export function field(document: Document, name: string): Value | undefined {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}

/** Sets a field on a document still being built; `__proto__` is an ordinary field name too. */
export function put(target: Record<string, Value>, name: string, value: Value): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  } else {
    target[name] = value;
  }
}

/** @throws CommandError 22 InvalidBSON, without the bytes. */
export function decode(bytes: Uint8Array): Document {
  let decoded: Record<string, unknown>;
  try {
    decoded = deserialize(bytes, { promoteValues: false, promoteBuffers: false, bsonRegExp: true });
  } catch {
    throw new CommandError(22, 'InvalidBSON', 'the document is not valid BSON');
  }
  return liftDocument(decoded, 0);
}

export function encode(document: Document): Uint8Array {
  return serialize(document);
}

/** Makes values of what `bson` decoded, in place: the object is fresh and ours. */
function liftDocument(object: Record<string, unknown>, depth: number): Document {
  if (depth > MAX_DEPTH) {
    throw new CommandError(15, 'Overflow', `BSONObj exceeds maximum nested object depth: ${MAX_DEPTH}`);
  }
  for (const name in object) {
    const value = object[name];
    if (typeof value === 'object' && value !== null) {
      const lifted = lift(value, depth + 1);
      if (lifted !== value) put(object as Record<string, Value>, name, lifted);
    } else if (value === undefined) {
      put(object as Record<string, Value>, name, null);
    }
    if (name === '_bsontype') {
      throw new CommandError(2, 'BadValue', 'the field name _bsontype is reserved by the BSON library');
    }
  }
  return object as Document;
}

function lift(value: object, depth: number): Value {
  if (value instanceof Int32) return value.value;
  if (Array.isArray(value)) {
    if (depth > MAX_DEPTH) return liftDocument({}, depth);
    const array: unknown[] = value;
    for (let i = 0; i < array.length; i++) {
      const element = array[i];
      if (typeof element === 'object' && element !== null) array[i] = lift(element, depth + 1);
      else if (element === undefined) array[i] = null;
    }
    return array as Value[];
  }
  if (Object.getPrototypeOf(value) === Object.prototype) return liftDocument(value as Record<string, unknown>, depth);
  if (value instanceof Double)
    return (value.value | 0) === value.value && !Object.is(value.value, -0) ? value : value.value;
  // A Timestamp is a Long to JavaScript.
  if (value instanceof Long && !(value instanceof Timestamp)) return value.toBigInt();
  if (value instanceof DBRef) return liftDocument(referenceFields(value), depth);
  return value as Value;
}

/**
 * A reference is a plain document to the server. `bson` has no option to leave it one; it splits a `$ref` of the form `db.name`
 * into its two parts, which is the one thing that does not come back as it was sent.
 */
function referenceFields({ collection, oid, db, fields }: DBRef): Record<string, unknown> {
  return { $ref: collection, $id: oid, ...(db !== undefined && { $db: db }), ...fields };
}

/** For tests: makes any later change of a stored document throw. */
export function deepFreeze<T extends Value>(value: T): T {
  if (typeof value === 'object' && value !== null && (Array.isArray(value) || isDocument(value))) {
    Object.freeze(value);
    for (const inner of Object.values(value) as Value[]) deepFreeze(inner);
  }
  return value;
}

/** A copy that shares no document and no array with the original. */
export function clone(document: Document): Document {
  const copy: Record<string, Value> = {};
  for (const name of Object.keys(document)) put(copy, name, cloneValue(document[name] ?? null));
  return copy;
}

function cloneValue(value: Value): Value {
  if (isArray(value)) return value.map(cloneValue);
  return isDocument(value) ? clone(value) : value;
}
