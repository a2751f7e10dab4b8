import { createHash, createHmac } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from './mongo/collection';
import { sweep } from './mongo/sweep';
import type { Work } from './mongo/unit-of-work';
import { seal, unseal } from './seal';
import { isStaff, type Viewer } from './viewer';

interface Request {
  readonly _id: string;
  readonly input: string;
  /** The outcome, sealed under a key that only the caller holds. Missing in requests from before the sealing. */
  readonly answer?: string;
  readonly at: Date;
}

/** A key is valid for a day. A later use is a new request. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

export const requestCollection: Collection<Request> = {
  name: 'requests',
  schema: new Schema<Request>(
    {
      _id: { type: String, required: true },
      input: { type: String, required: true },
      answer: { type: String, required: true },
      at: { type: Date, required: true },
    },
    schemaOptions,
  ).index({ at: 1 }),
};

/** The key was used before, for something else. */
export class IdempotencyConflict extends Error {
  override readonly name = 'IdempotencyConflict';
  constructor() {
    super('This idempotency key was used before with another input.');
  }
}

export interface IdempotentRequest {
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
 * Runs an operation once per viewer, operation and key, inside the caller's work. For a repeat within a day with the
 * same input, it calls `again` with the first outcome and returns that outcome. With another input it throws
 * `IdempotencyConflict`.
 */
export async function withIdempotencyKey(
  connection: Connection,
  work: Work,
  mutation: IdempotentRequest,
  act: () => Promise<string>,
  again: (outcome: string) => Promise<void>,
): Promise<string> {
  const before = await modelOf(connection, requestCollection)
    .findById(idOf(mutation))
    .session(work.session)
    .lean()
    .exec();
  if (before && before.at.getTime() > mutation.at.getTime() - keptMilliseconds) {
    if (before.input !== inputOf(mutation) || before.answer === undefined) throw new IdempotencyConflict();
    const outcome = unseal(answerKey(mutation), before.answer, before._id).toString();
    await again(outcome);
    return outcome;
  }
  const outcome = await act();
  storeOutcome(connection, work, mutation, outcome);
  return outcome;
}

/**
 * Stores the outcome of a request. `withIdempotencyKey` does so itself. Call this as well where the request changes its
 * viewer, as when a newcomer becomes a carer. If the answer is lost, the carer sends the request again.
 */
export function storeOutcome(
  connection: Connection,
  { writes }: Work,
  mutation: IdempotentRequest,
  outcome: string,
): void {
  const _id = idOf(mutation);
  const answer = seal(answerKey(mutation), Buffer.from(outcome), _id);
  writes.upsert(modelOf(connection, requestCollection), _id, { input: inputOf(mutation), answer, at: mutation.at });
}

/** Deletes requests whose keys have expired, some at a time. */
export function forgetExpired(connection: Connection, now: Date): Promise<void> {
  return sweep(modelOf(connection, requestCollection), keptMilliseconds, now);
}

function idOf({ viewer, operation, idempotencyKey }: IdempotentRequest): string {
  return digest(`${whoOf(viewer)}|${operation}|${idempotencyKey}`);
}

/** Keyed with a value that only the caller holds, so that a reader of the store cannot test guesses of the input. */
function inputOf({ idempotencyKey, input }: IdempotentRequest): string {
  return createHmac('sha256', idempotencyKey).update(JSON.stringify(input)).digest('base64url');
}

/** Made of the key and the input, so that the store alone opens no answer: some hold a code or a PIN. */
function answerKey({ idempotencyKey, input }: IdempotentRequest): Buffer {
  return createHmac('sha256', idempotencyKey)
    .update(`answer|${JSON.stringify(input)}`)
    .digest();
}
