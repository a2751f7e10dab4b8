import { forgetExpired, IdempotencyConflict, once } from './idempotency';
import type { Work } from './mongo/unit-of-work';
import type { SubgraphStore } from './subgraph/subgraph';
import type { Viewer } from './viewer';

/** Ends a mutation without a change, with one of the refusals that its union names. */
export class Refused<Refusal extends string> extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

export type Outcome<T, Refusal extends string> =
  { readonly done: T } | { readonly refused: Refusal | 'RequestRepeated' };

export interface Attempt {
  readonly viewer: Viewer;
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Carries out a mutation once: the change, its events and the memory of the request are one transaction. `act` answers the id
 * of what it made or changed, or throws `Refused`. Sent again with the same key and input, the first id is answered again:
 * `again` authorises that anew and writes to the log what the first time wrote, or throws `Refused`. A mutation whose success
 * states something that can end passes the outcome to `answered` with the rule by which that still holds.
 */
export async function carryOut<Refusal extends string>(
  { connection, unitOfWork, clock }: SubgraphStore,
  { viewer, operation, input }: Attempt,
  act: (work: Work) => Promise<string>,
  again: (outcome: string, work: Work) => Promise<void> = async () => undefined,
): Promise<Outcome<string, Refusal>> {
  const attempt = { viewer, operation, idempotencyKey: input.idempotencyKey, input, at: clock() };
  await forgetExpired(connection, attempt.at);
  try {
    return {
      done: await unitOfWork.run((work) =>
        once(
          connection,
          work,
          attempt,
          () => act(work),
          (outcome) => again(outcome, work),
        ),
      ),
    };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return { refused: 'RequestRepeated' };
    if (error instanceof Refused) return { refused: (error as Refused<Refusal>).refusal };
    throw error;
  }
}

/**
 * Returns the record that a mutation was about, as `read` shows it to its viewer today. A request that is sent again is refused
 * where the record is no longer there, is no longer for this viewer, or where what the success states no longer `holds`.
 */
export async function answered<T, Refusal extends string>(
  outcome: Outcome<string, Refusal>,
  read: (id: string) => Promise<T | undefined>,
  holds: (record: T) => boolean | Promise<boolean> = () => true,
): Promise<Outcome<T, Refusal>> {
  if ('refused' in outcome) return outcome;
  const done = await read(outcome.done);
  return done !== undefined && (await holds(done)) ? { done } : { refused: 'RequestRepeated' };
}
