import type { Document } from './bson/document';
import { unsupported } from './errors';

export function compileSort(_spec: Document): (a: Document, b: Document) => number {
  throw unsupported('compileSort');
}
