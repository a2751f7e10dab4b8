import type { Document } from '../bson/document';
import type { Deadline } from '../deadline';
import { unsupported } from '../errors';

export interface FilterOptions {
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly deadline?: Deadline;
  /** What `$$NOW` gives; the time of the call if left out. */
  readonly now?: Date;
}

export function compileFilter(_filter: Document, _options: FilterOptions = {}): (document: Document) => boolean {
  throw unsupported('compileFilter');
}

export function matchPosition(_filter: Document, _document: Document): number | undefined {
  throw unsupported('matchPosition');
}
