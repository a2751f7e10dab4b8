import { forgetExpired, IdempotencyConflict, withIdempotencyKey } from './idempotency';
import type { Work } from './mongo/unit-of-work';
import type { SubgraphStore } from './subgraph/subgraph';
import type { Viewer } from './viewer';

/** Ends a mutation without a change, with one of the refusals that its union names. */
export class MutationRefused<Refusal extends string> extends Error {
  override readonly name = 'MutationRefused';
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

export type MutationResult<T, Refusal extends string> =
  { readonly done: T } | { readonly refused: Refusal | 'RequestRepeated' };

export interface MutationRequest {
  readonly viewer: Viewer;
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Runs a mutation once: the change, its events and the record of the request are one transaction. `act` returns the id
 * of the record that it made or changed, or throws `MutationRefused`. A repeat with the same key and input returns the
 * first id. `again` authorises that anew and writes the first log entry again, or throws `MutationRefused`. A mutation
 * whose success states something that can end passes the outcome to `answered` with the rule by which that still holds.
 */
export async function runMutation<Refusal extends string>(
  { connection, unitOfWork, clock }: SubgraphStore,
  { viewer, operation, input }: MutationRequest,
  act: (work: Work) => Promise<string>,
  again: (outcome: string, work: Work) => Promise<void> = async () => undefined,
): Promise<MutationResult<string, Refusal>> {
  const request = { viewer, operation, idempotencyKey: input.idempotencyKey, input, at: clock() };
  await forgetExpired(connection, request.at);
  try {
    return {
      done: await unitOfWork.run((work) =>
        withIdempotencyKey(
          connection,
          work,
          request,
          () => act(work),
          (outcome) => again(outcome, work),
        ),
      ),
    };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return { refused: 'RequestRepeated' };
    if (error instanceof MutationRefused) return { refused: (error as MutationRefused<Refusal>).refusal };
    throw error;
  }
}

/**
 * Returns the record that a mutation was about, as `read` shows it to its viewer today. A request that is sent again is refused
 * where the record is no longer there, is no longer for this viewer, or where what the success states no longer `holds`.
 */
export async function answered<T, Refusal extends string>(
  outcome: MutationResult<string, Refusal>,
  read: (id: string) => Promise<T | undefined>,
  holds: (record: T) => boolean | Promise<boolean> = () => true,
): Promise<MutationResult<T, Refusal>> {
  if ('refused' in outcome) return outcome;
  const done = await read(outcome.done);
  return done !== undefined && (await holds(done)) ? { done } : { refused: 'RequestRepeated' };
}
