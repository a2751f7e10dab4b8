import type { ClientSession } from 'mongoose';
import { ErasedCarers } from '../../../domain/erasure/erased-carers';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub } from '../../../platform/viewer';
import { changesUnder, put, type Additions } from './counting/additions';
import { contribute } from './counting/contributions';
import { everybody, everywhere, outcomeHeading, purposeHeading, schemeHeading } from './counting/headings';
import { withChanges } from './counting/memberships';
import { monthNumber } from './counting/month';
import type { CheckBody, MembershipBody, RedemptionBody } from '../events/bodies';
import { anonymousTallyCollection } from '../models/tally';
import { BusinessCountRepository } from '../repositories/business-repository';
import { CountedCarerRepository } from '../repositories/carer-repository';
import { OfferingRepository } from '../repositories/offering-repository';
import { PendingRepository } from '../repositories/pending-repository';
import { TallyRepository } from '../repositories/tally-repository';

/** Takes in events, one at a time or many at once: the figures are the same. */
export class IntakeService {
  private readonly carers: CountedCarerRepository;
  private readonly erased: ErasedCarers;
  private readonly pending: PendingRepository;
  private readonly anonymousTallies: TallyRepository;
  readonly offerings: OfferingRepository;
  readonly businesses: BusinessCountRepository;

  constructor({ connection }: Pick<SubgraphStore, 'connection'>, session?: ClientSession) {
    this.carers = new CountedCarerRepository(hub, connection, session);
    this.erased = new ErasedCarers(connection);
    this.pending = new PendingRepository(hub, connection, session);
    this.anonymousTallies = new TallyRepository(hub, connection, anonymousTallyCollection, session);
    this.offerings = new OfferingRepository(hub, connection, session);
    this.businesses = new BusinessCountRepository(hub, connection, session);
  }

  /** Subtracts what the carers concerned added to the figures, and adds their new part. */
  async memberships(changes: readonly MembershipBody[]): Promise<void> {
    const before = await this.carers.concernedBy(
      [...new Set(changes.map(({ carerRef }) => carerRef))],
      changes.map(({ membershipId }) => membershipId),
    );
    const known = new Map(before.map((carer) => [carer._id, carer]));
    const erased = await this.erased.among([...new Set(changes.map(({ carerRef }) => carerRef))]);
    const changed = [...withChanges(before, changes).values()]
      .filter((carer) => known.get(carer._id) !== carer)
      // A membership for an erased carer leaves its earlier holder, and no one has it.
      .map((carer) => (erased.has(carer._id) ? { ...carer, memberships: [] } : carer))
      .filter(({ _id }) => known.has(_id) || !erased.has(_id));
    if (changed.length === 0) return;
    const schemesOf = new Map<string, Set<string>>();
    for (const { carerRef, schemeId } of changes)
      schemesOf.set(carerRef, (schemesOf.get(carerRef) ?? new Set<string>()).add(schemeId));
    const byScheme = new Map<string, Additions>();
    for (const carer of changed) {
      const [schemeId = '', another] = schemesOf.get(carer._id) ?? [];
      const key = another === undefined ? schemeId : '';
      const additions: Additions = byScheme.get(key) ?? new Map<string, Map<number, number>>();
      byScheme.set(key, additions);
      const was = known.get(carer._id);
      if (was) contribute(additions, was, -1);
      contribute(additions, carer, 1);
    }
    await this.carers.store(changed, (ref) => known.has(ref));
    await this.pending.wait(byScheme);
  }

  /** Deletes erased carers, and subtracts what they added. Later events about them are ignored. */
  async forget(carerRefs: readonly string[], on: CalendarDate): Promise<void> {
    await this.erased.add(carerRefs, on);
    const before = await this.carers.concernedBy(carerRefs, []);
    const additions: Additions = new Map();
    for (const carer of before) contribute(additions, carer, -1);
    await this.carers.store(before.map((carer) => ({ ...carer, memberships: [] })));
    await this.pending.wait(new Map([['', additions]]));
  }

  async redemptions(redemptions: readonly RedemptionBody[]): Promise<void> {
    const additions: Additions = new Map();
    for (const { schemeId, area, on, count } of redemptions)
      for (const heading of [everybody, schemeHeading(schemeId)])
        put(changesUnder(additions, area ?? everywhere, heading), 'redeemed', monthNumber(on), count);
    await this.anonymousTallies.addAll(additions);
  }

  /** Counts checks for the whole country: a trust is no area. */
  async checks(checks: readonly CheckBody[]): Promise<void> {
    const additions: Additions = new Map();
    for (const { purpose, outcome, on } of checks)
      for (const heading of [everybody, outcomeHeading(outcome), purposeHeading(purpose)])
        put(changesUnder(additions, everywhere, heading), 'checks', monthNumber(on), 1);
    await this.anonymousTallies.addAll(additions);
  }
}
