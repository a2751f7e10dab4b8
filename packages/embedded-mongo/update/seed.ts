import { BSONRegExp } from 'bson';
import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { CommandError } from '../errors';
import { isOperatorDocument } from '../query/operators';
import { changeAt } from './paths';

/**
 * Returns the start of an upsert: the fields that its filter sets equal to one value.
 * @throws CommandError 54 NotSingleValueField where the filter names a path twice.
 */
export function upsertSeed(filter: Document): Document {
  const equalities = new Map<string, Value>();
  collect(filter, equalities);
  let seed: Document = {};
  for (const [path, value] of equalities) {
    const steps = { path: path.split('.'), selects: () => undefined, creates: true, fresh: new Map() };
    seed = changeAt(seed, steps, (current) => {
      if (current !== undefined) throw matchedTwice(path);
      return value;
    });
  }
  return seed;
}

function collect(filter: Document, equalities: Map<string, Value>): void {
  for (const name of Object.keys(filter)) {
    const condition = filter[name] ?? null;
    if (name === '$and' || (name === '$or' && isArray(condition) && condition.length === 1)) {
      if (isArray(condition)) for (const part of condition) if (isDocument(part)) collect(part, equalities);
    } else if (!name.startsWith('$')) {
      const value = isOperatorDocument(condition) ? condition['$eq'] : condition;
      if (value === undefined || (value === condition && value instanceof BSONRegExp)) continue;
      if (equalities.has(name)) throw matchedTwice(name);
      equalities.set(name, value);
    }
  }
}

function matchedTwice(path: string): CommandError {
  return new CommandError(
    54,
    'NotSingleValueField',
    `cannot infer query fields to set, path '${path}' is matched twice`,
  );
}
