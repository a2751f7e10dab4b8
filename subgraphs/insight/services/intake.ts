import type { ClientSession } from 'mongoose';
import { hub } from '../../../platform/viewer';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { withHolders } from '../areas';
import { add, contribute, type Additions } from '../counting/contributions';
import { withChanges } from '../counting/memberships';
import { everybody, everywhere, outcomeHeading, purposeHeading } from '../counting/headings';
import { monthOf } from '../counting/month';
import type { checkBody, MembershipBody } from '../events/bodies';
import type { z } from 'zod';
import { checkTallyCollection, tallyCollection } from '../model/tally';
import { CarerRepository } from '../repositories/carer-repository';
import { OfferingRepository } from '../repositories/offering-repository';
import { TallyRepository } from '../repositories/tally-repository';

/** Keeps the tallies true to the events, one at a time or many at once: the figures are the same. */
export class Intake {
  private readonly carers: CarerRepository;
  private readonly tallies: TallyRepository;
  private readonly checkTallies: TallyRepository;
  readonly offerings: OfferingRepository;

  constructor({ connection }: Pick<SubgraphStore, 'connection'>, session?: ClientSession) {
    this.carers = new CarerRepository(hub, connection, session);
    this.tallies = new TallyRepository(hub, connection, tallyCollection, session);
    this.checkTallies = new TallyRepository(hub, connection, checkTallyCollection, session);
    this.offerings = new OfferingRepository(hub, connection, session);
  }

  /** What the carers concerned added to the tallies is taken away, and what they add now is added. */
  async memberships(changes: readonly MembershipBody[]): Promise<void> {
    const before = await this.carers.concernedBy(
      [...new Set(changes.map(({ carerRef }) => carerRef))],
      changes.map(({ membershipId }) => membershipId),
    );
    const known = new Map(before.map((carer) => [carer._id, carer]));
    const changed = [...withChanges(before, changes).values()].filter((carer) => known.get(carer._id) !== carer);
    const additions: Additions = new Map();
    for (const carer of changed) {
      const was = known.get(carer._id);
      if (was) contribute(additions, was, -1);
      contribute(additions, carer, 1);
    }
    await this.carers.store(changed);
    await this.tallies.addAll(withHoldersOf(additions));
  }

  /** Carers who were erased: what they added is taken away, and so are they. */
  async forget(carerRefs: readonly string[]): Promise<void> {
    const before = await this.carers.concernedBy(carerRefs, []);
    const additions: Additions = new Map();
    for (const carer of before) contribute(additions, carer, -1);
    await this.carers.store(before.map((carer) => ({ ...carer, memberships: [] })));
    await this.tallies.addAll(additions);
  }

  /** Counted for the country: a trust is no area. */
  async checks(checks: readonly z.infer<typeof checkBody>[]): Promise<void> {
    const additions: Additions = new Map();
    for (const { purpose, outcome, on } of checks) {
      for (const heading of [everybody, outcomeHeading(outcome), purposeHeading(purpose)])
        add(additions, everywhere, heading, `checks.${monthOf(on)}`, 1);
    }
    await this.checkTallies.addAll(additions);
  }

  /**
   * Makes all tallies of carers again from the carers' records. Nothing may be taken in meanwhile.
   */
  async rebuild(): Promise<void> {
    const additions: Additions = new Map();
    for (let after = ''; ;) {
      const carers = await this.carers.batchAfter(after, batch);
      for (const carer of carers) contribute(additions, carer, 1);
      after = carers.at(-1)?._id ?? '';
      if (carers.length < batch) break;
    }
    await this.tallies.forgetAll();
    await this.tallies.addAll(withHoldersOf(additions));
  }
}

const batch = 2_000;

/** What is added to an authority is added to every area that holds it. */
function withHoldersOf(additions: Additions): Additions {
  const all: Additions = new Map();
  for (const [authority, headings] of additions)
    for (const area of withHolders(authority))
      for (const [heading, counts] of headings) for (const [key, count] of counts) add(all, area, heading, key, count);
  return all;
}
