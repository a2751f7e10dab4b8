import { createHash } from 'node:crypto';
import type { AccessEntry } from '../models/access-entry';

/** An entry before it has its place in the log. */
export type ChainedAccess = Omit<AccessEntry, 'sequence' | 'previous' | 'hash'>;

/**
 * Each entry of a carer's log carries the SHA-256 of itself and of the entry before, so that none can be changed, left out
 * or put in later without every one after it showing it. The order of the fields is part of the format.
 */
export function hashOf(entry: Omit<AccessEntry, 'hash'>): string {
  const { previous, _id, carerId, sequence, at, role, subject, organisation, place, purpose, outcome } = entry;
  const fields = [previous ?? null, _id, carerId, sequence, at.toISOString(), role, subject, organisation];
  return createHash('sha256')
    .update(JSON.stringify([...fields, place ?? null, purpose, outcome]))
    .digest('base64url');
}

/** The entry as the next in its carer's log. */
export function chained(
  access: ChainedAccess,
  before: { readonly length: number; readonly hash: string } | undefined,
): AccessEntry {
  const placed = { ...access, sequence: (before?.length ?? 0) + 1, ...(before && { previous: before.hash }) };
  return { ...placed, hash: hashOf(placed) };
}
