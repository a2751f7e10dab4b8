import type { Document, Value } from '../bson/document';

/** What every match must satisfy at one path. */
export interface PathBounds {
  /** Candidates, from `$eq` and `$in`. */
  eq?: readonly Value[];
  gt?: Value;
  gte?: Value;
  lt?: Value;
  lte?: Value;
  exists?: true;
}

export function bounds(_filter: Document): Map<string, PathBounds> {
  return new Map();
}
