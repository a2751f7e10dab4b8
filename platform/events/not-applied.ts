import { relative } from 'node:path';
import { mongo } from 'mongoose';
import { z } from 'zod';
import { isOutOfReach } from '../mongo/out-of-reach';
import { isOutOfSpace } from '../mongo/out-of-space';

/** A consumer read the event and cannot apply it. A few retries may help; endless retries do not. */
export class EventNotApplied extends Error {
  override readonly name = 'EventNotApplied';

  /** @param reason states what failed and where, without the content of the event */
  constructor(
    readonly reason: string,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** MaxTimeMSExpired and ExceededTimeLimit: faults of the store, not of the event. */
const troubleOfStore = new Set<unknown>([50, 262]);
const passingLabels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];

/** Returns true if the error is the store's and not the event's: the store is out of reach, busy or full. */
export function isStoreTrouble(error: unknown): boolean {
  if (isOutOfReach(error) || isOutOfSpace(error)) return true;
  if (!(error instanceof mongo.MongoError)) return false;
  if (!(error instanceof mongo.MongoServerError)) return true;
  return troubleOfStore.has(error.code) || passingLabels.some((label) => error.hasErrorLabel(label));
}

const longestReason = 200;
const root = process.cwd();

/**
 * The reason why a consumer failed, for an operator: the kind of the error, and the line of the hub's code or the field
 * of the event. Messages are left out: they may repeat personal data of the event.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The consumer failed with something that is no error.';
  const code = 'code' in error && typeof error.code === 'number' ? ` ${String(error.code)}` : '';
  return `${error.name}${code} at ${fieldOf(error) ?? lineOf(error)}`.slice(0, longestReason);
}

function fieldOf(error: Error): string | undefined {
  if (!(error instanceof z.ZodError)) return undefined;
  const [issue] = error.issues;
  return issue && `${issue.path.map(String).join('.')} (${issue.code})`;
}

function lineOf({ stack = '' }: Error): string {
  const places = [...stack.matchAll(/^ +at .*?\(?((?:file:\/\/)?\/[^()\s]+:\d+):\d+\)?$/gm)].map(
    ([, place = '']) => place,
  );
  const own = places.find((place) => !place.includes('node_modules'));
  return own === undefined ? 'an unknown line' : relative(root, own.replace('file://', ''));
}
