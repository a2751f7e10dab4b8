import { isDocument, type Document, type Value } from '../bson/document';
import { isNumber, toNumber } from '../bson/numbers';
import { CommandError, unsupported } from '../errors';
import { compileFilter } from '../query';
import type { IndexField } from './index-keys';

export interface IndexSpec {
  readonly name: string;
  readonly key: Document;
  readonly fields: readonly IndexField[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly hidden: boolean;
  readonly partialFilter: Document | undefined;
  /** As `listIndexes` gives it and the journal keeps it. */
  readonly listed: Document;
}

export const idIndexSpec = parseIndexSpec({ key: { _id: 1 }, name: '_id_' });

/** Accepted because they change nothing here: every build is in the foreground, and every index has version 2. */
const ignored = new Set(['v', 'ns', 'background', 'collation']);
const flags = new Set(['unique', 'sparse', 'hidden']);

/** @throws CommandError for what MongoDB refuses, and for kinds of index this store has not. */
export function parseIndexSpec(input: Document): IndexSpec {
  const key = input['key'];
  if (!isDocument(key) || Object.keys(key).length === 0) {
    throw new CommandError(67, 'CannotCreateIndex', 'an index needs a key pattern with at least one field');
  }
  const fields = Object.entries(key).map(([path, direction]) => parseField(path, direction));
  const name = input['name'] ?? fields.map(({ path, direction }) => `${path}_${direction}`).join('_');
  if (typeof name !== 'string' || name === '') {
    throw new CommandError(67, 'CannotCreateIndex', 'the name of an index must be a string that is not empty');
  }
  const listed: { [option: string]: Value } = { v: 2, key, name };
  for (const [option, value] of Object.entries(input)) {
    if (option === 'collation' && !isSimple(value)) throw unsupported('an index with a collation');
    if (option === 'key' || option === 'name' || ignored.has(option)) continue;
    if (flags.has(option)) {
      if (value === true || (isNumber(value) && toNumber(value) !== 0)) listed[option] = true;
      else if (value !== false && !isNumber(value)) throw mismatch(option);
    } else if (option === 'partialFilterExpression') {
      if (!isDocument(value)) throw mismatch(option);
      compileFilter(value);
      listed[option] = value;
    } else if (option === 'expireAfterSeconds') {
      if (!isNumber(value)) throw mismatch(option);
      listed[option] = value;
    } else {
      throw unsupported(`the index option ${option}`);
    }
  }
  const partial = listed['partialFilterExpression'];
  if (partial !== undefined && listed['sparse'] === true) {
    throw new CommandError(67, 'CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  }
  const isId = fields.length === 1 && fields[0]?.path === '_id';
  return {
    name: isId ? '_id_' : name,
    key,
    fields,
    unique: isId || listed['unique'] === true,
    sparse: listed['sparse'] === true,
    hidden: listed['hidden'] === true,
    partialFilter: isDocument(partial) ? partial : undefined,
    listed: isId ? { v: 2, key: { _id: 1 }, name: '_id_' } : listed,
  };
}

function parseField(path: string, direction: Value): IndexField {
  if (typeof direction === 'string') throw unsupported(`a ${direction} index`);
  const parts = path.split('.');
  if (
    !isNumber(direction) ||
    toNumber(direction) === 0 ||
    parts.includes('') ||
    parts.some((part) => part.startsWith('$'))
  ) {
    throw new CommandError(67, 'CannotCreateIndex', 'the key pattern of an index maps field paths to 1 or -1');
  }
  if (parts.some((part) => /^\d+$/.test(part))) throw unsupported('an index on an array position');
  return { path, parts, direction: toNumber(direction) < 0 ? -1 : 1 };
}

function isSimple(collation: Value): boolean {
  return isDocument(collation) && collation['locale'] === 'simple';
}

function mismatch(option: string): CommandError {
  return new CommandError(14, 'TypeMismatch', `the index option ${option} has the wrong type`);
}
