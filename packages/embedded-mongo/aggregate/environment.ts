import type { Document } from '../bson/document';
import type { Deadline } from '../deadline';
import type { Variables } from '../expression/compile';

/** The writes that `$out` and `$merge` request of the caller; the pipeline itself changes nothing. */
export type PipelineWrite =
  | { readonly kind: 'out'; readonly db?: string; readonly collection: string; readonly documents: readonly Document[] }
  | {
      readonly kind: 'merge';
      readonly db?: string;
      readonly collection: string;
      readonly documents: readonly Document[];
      readonly on: readonly string[];
      readonly whenMatched: 'replace' | 'keepExisting' | 'merge' | 'fail';
      readonly whenNotMatched: 'insert' | 'discard' | 'fail';
    };

export interface PipelineEnvironment {
  /** The documents of another collection of the same database. */
  collection(name: string): Iterable<Document>;
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly deadline: Deadline;
  readonly now: Date;
  /** Carries out a `$out` or `$merge`; where it is left out those stages are refused. */
  write?(write: PipelineWrite): void;
}

/** An environment whose variables are evaluated. */
export interface Run {
  readonly env: PipelineEnvironment;
  readonly vars: Variables;
}

export type Stage = (input: readonly Document[], run: Run) => readonly Document[];
