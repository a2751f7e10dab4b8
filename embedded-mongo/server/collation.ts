import { isDocument, type Document } from '../bson/document';
import { CommandError, unsupported } from '../errors';
import type { Search } from '../storage/search';
import type { UpdateStatement } from './statements';

/** A search that ignores case, or case and accents; or an ordinary one. */
export function withCollation(command: Document, query: Search): Search {
  checkCollation(command);
  return query;
}

export function foldStatement(command: Document, statement: UpdateStatement): UpdateStatement {
  checkCollation(command);
  return statement;
}

export function checkCollation({ collation }: Document): void {
  if (collation === undefined || collation === null) return;
  if (!isDocument(collation)) throw new CommandError(14, 'TypeMismatch', 'the collation is not an object');
  if (Object.keys(collation).length > 0 && collation['locale'] !== 'simple') throw unsupported('a collation');
}
