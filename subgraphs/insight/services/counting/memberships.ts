import type { MembershipBody } from '../../events/bodies';
import type { CarerRecord, Membership } from '../../models/carer';

/**
 * Applies changes to carers, in any order and with repetitions: the newest version of a membership wins. A membership
 * can pass to another carer, when identity finds that it was linked to the wrong one. `before` contains every carer
 * that had or will have one of the memberships. The answer includes carers left with none.
 */
export function withChanges(
  before: readonly CarerRecord[],
  changes: readonly MembershipBody[],
): Map<string, CarerRecord> {
  const after = new Map(before.map((carer) => [carer._id, carer]));
  const holders = new Map(
    before.flatMap(({ _id, memberships }) => memberships.map(({ membershipId }) => [membershipId, _id] as const)),
  );
  for (const { carerRef, ...change } of changes) {
    const { membershipId, version } = change;
    const holder = after.get(holders.get(membershipId) ?? '');
    const known = holder?.memberships.find((membership) => membership.membershipId === membershipId);
    if (known && known.version >= version) continue;
    if (holder) after.set(holder._id, without(holder, membershipId));
    const membership: Membership = change;
    after.set(carerRef, having(after.get(carerRef) ?? { _id: carerRef, memberships: [] }, membership));
    holders.set(membershipId, carerRef);
  }
  return after;
}

function without({ _id, memberships }: CarerRecord, membershipId: string): CarerRecord {
  return { _id, memberships: memberships.filter((membership) => membership.membershipId !== membershipId) };
}

function having({ _id, memberships }: CarerRecord, membership: Membership): CarerRecord {
  const all = [...memberships, membership];
  return { _id, memberships: all.sort((one, other) => (one.membershipId < other.membershipId ? -1 : 1)) };
}
