import { compareValues, identical } from '../bson/compare';
import { field, put, type Document, type Value } from '../bson/document';
import { CommandError } from '../errors';

/**
 * The replacement under the old `_id`, which comes first; the very same document if nothing changed.
 * @throws CommandError 66 ImmutableField for another `_id`, 52 for a field that begins with a dollar.
 */
export function replaceDocument(document: Document, replacement: Document): Document {
  const dollar = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (dollar !== undefined) {
    throw new CommandError(
      52,
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${dollar.slice(0, 40)}' is not allowed in a replacement document`,
    );
  }
  const id = field(replacement, '_id') ?? field(document, '_id');
  return keepId(document, id === undefined ? replacement : withIdFirst(id, replacement));
}

/** Lets no change touch the `_id`: a document that lost it gets it back, one that altered it is refused. */
export function keepId(before: Document, after: Document): Document {
  if (before === after) return before;
  const id = field(before, '_id');
  const changedId = field(after, '_id');
  if (id !== undefined && changedId !== undefined && compareValues(id, changedId) !== 0) throw immutableId();
  const kept = id === undefined || changedId !== undefined ? after : withIdFirst(id, after);
  return identical(before, kept) ? before : kept;
}

export function immutableId(): CommandError {
  return new CommandError(
    66,
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

export function withIdFirst(id: Value, document: Document): Document {
  const result: Record<string, Value> = { _id: id };
  for (const name of Object.keys(document)) if (name !== '_id') put(result, name, document[name] ?? null);
  return result;
}
