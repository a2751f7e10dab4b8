import type { Document } from '../bson/document';
import { unsupported } from '../errors';

export interface UpdateOptions {
  readonly arrayFilters?: readonly Document[];
  /** The index `$` stands for, from `matchPosition`. */
  readonly position?: number;
  /** True where an upsert inserts: `$setOnInsert` applies and `_id` may be set. */
  readonly isInsert?: boolean;
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly now: Date;
}

export function applyUpdate(
  _document: Document,
  _update: Document | readonly Document[],
  _options: UpdateOptions,
): Document {
  throw unsupported('applyUpdate');
}

export function replaceDocument(_document: Document, _replacement: Document): Document {
  throw unsupported('replaceDocument');
}

export function upsertSeed(_filter: Document): Document {
  throw unsupported('upsertSeed');
}
