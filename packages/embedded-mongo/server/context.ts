import type { Document } from '../bson/document';
import type { Deadline } from '../deadline';
import type { SessionUse } from '../sessions/sessions';
import { Work } from './work';
import type { Server } from './server';
import type { Connection } from './connection';
import type { Access } from './roles';

/** The dependencies of a command. */
export interface Context extends SessionUse {
  readonly server: Server;
  readonly connection: Connection;
  readonly command: Document;
  /** The command's documents that came as bytes beside it, by field. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
  readonly db: string;
  readonly deadline: Deadline;
  readonly now: Date;
}

/** A document, or the bytes of one. */
export type Reply = Document | Uint8Array;

export interface Command {
  /** The right that the signed-in user needs. */
  readonly access: Access;
  /** The fields it takes, beside those that every command takes. Any other is refused. */
  readonly fields: readonly string[] | 'any';
  readonly inTransaction?: boolean;
  /** The reply waits until everything is on disk. So it does for `write` and `manage`. */
  readonly writes?: boolean;
  run(context: Context): Reply | Promise<Reply>;
}

export function workOf({ server, transaction, retry, deadline, now }: Context): Work {
  return new Work(server.store, transaction, retry, deadline, now);
}
