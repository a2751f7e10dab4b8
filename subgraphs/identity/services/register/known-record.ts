import type { StandardPerson } from '../linkage';

/** A record as far as it matters for who is who. Never changed: a record that changes is another one. */
export interface KnownRecord {
  readonly id: string;
  readonly version: number;
  /** The record that stands for all records that are counted with this one. */
  readonly person: string;
  readonly blocks: readonly string[];
  /** Missing where the person was erased. */
  readonly form: StandardPerson | undefined;
}

/** A record that shares a key. */
export interface Neighbour {
  readonly record: KnownRecord;
  /** When this record came to hand; what came later has a higher number. */
  readonly place: number;
  /** The look in which it was seen last, so that who shares many keys is seen once. */
  seenIn: number;
  usedIn: number;
}
