import { createHash, createHmac } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from './mongo/collection';
import type { Work } from './mongo/unit-of-work';
import { isStaff, type Viewer } from './viewer';

interface Request {
  readonly _id: string;
  readonly input: string;
  readonly outcome: string;
  readonly at: Date;
}

export const requestCollection: Collection<Request> = {
  name: 'requests',
  schema: new Schema<Request>(
    {
      _id: { type: String, required: true },
      input: { type: String, required: true },
      outcome: { type: String, required: true },
      at: { type: Date, required: true },
    },
    schemaOptions,
  ),
};

/** The key was used before, for something else. */
export class IdempotencyConflict extends Error {
  override readonly name = 'IdempotencyConflict';
  constructor() {
    super('This idempotency key was used before with another input. Use a new key for a new request.');
  }
}

export interface Attempt {
  readonly viewer: Viewer;
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly input: unknown;
  readonly at: Date;
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

function whoOf(viewer: Viewer): string {
  if (viewer.role === 'carer') return `carer:${viewer.ref}`;
  if (viewer.role === 'newcomer') return `newcomer:${JSON.stringify([viewer.issuer, viewer.subject])}`;
  return isStaff(viewer) ? `${viewer.role}:${viewer.organisation}:${viewer.subject}` : viewer.role;
}

/**
 * Does a thing once per viewer, operation and key, inside the caller's work. Asked again with the same input it
 * answers the id that came out the first time; with another input it throws `IdempotencyConflict`.
 */
export async function once(
  connection: Connection,
  work: Work,
  attempt: Attempt,
  act: () => Promise<string>,
): Promise<string> {
  const before = await modelOf(connection, requestCollection)
    .findById(idOf(attempt))
    .session(work.session)
    .lean()
    .exec();
  if (before) {
    if (before.input !== inputOf(attempt)) throw new IdempotencyConflict();
    return before.outcome;
  }
  const outcome = await act();
  remember(connection, work, attempt, outcome);
  return outcome;
}

/**
 * Notes what came of a request. `once` does so itself; to be called beside it where the request makes its viewer another one, as
 * when a newcomer becomes a carer: should the answer be lost, it is as the carer that they ask again.
 */
export function remember(connection: Connection, { writes }: Work, attempt: Attempt, outcome: string): void {
  const request: Request = { _id: idOf(attempt), input: inputOf(attempt), outcome, at: attempt.at };
  writes.insert(modelOf(connection, requestCollection), request);
}

function idOf({ viewer, operation, idempotencyKey }: Attempt): string {
  return digest(`${whoOf(viewer)}|${operation}|${idempotencyKey}`);
}

/** Keyed with what only the caller holds, so that nobody who reads the store can try out what was asked. */
function inputOf({ idempotencyKey, input }: Attempt): string {
  return createHmac('sha256', idempotencyKey).update(JSON.stringify(input)).digest('base64url');
}
