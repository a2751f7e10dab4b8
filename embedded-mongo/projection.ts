import type { Document } from './bson/document';
import { unsupported } from './errors';

export interface ProjectionOptions {
  /** The query's filter, for the positional `$`. */
  readonly filter?: Document;
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly now?: Date;
}

export function compileProjection(_spec: Document, _options: ProjectionOptions = {}): (document: Document) => Document {
  throw unsupported('compileProjection');
}
