import { membershipChanged } from '../../../../kit/membership/events';
import { passportMoved, type PassportMoved } from '../../../../kit/register/events';
import { dayOf } from '../../../../platform/calendar-date';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { personOf, type Carer } from '../../model/carer';
import { refsOf } from '../../refs';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { LinkRepository } from '../../repositories/link-repository';
import { openDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';
import { membershipOf } from '../memberships';

/**
 * Joins records to persons and parts them again. A record keeps all that is its own; what changes is whose it is taken to be,
 * and by which pseudonym its sectors call its holder.
 */
export class Persons {
  constructor(
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly links: LinkRepository,
  ) {}

  /** The record, with all that were joined to it, becomes one of the person's. */
  async join(record: Carer, person: Carer, work: Work): Promise<void> {
    const own = await this.carers.recordsOf(record._id);
    await this.rename(
      own.map((each) => ({
        ...each,
        person: person._id,
        ...(each._id === record._id && { joinedTo: person._id }),
      })),
      person,
      work,
    );
  }

  /** The record stands for itself again, and for those that were joined to it. */
  async part(record: Carer, work: Work): Promise<void> {
    const all = await this.carers.recordsOf(personOf(record));
    const { joinedTo: _joinedTo, person: _person, ...alone } = record;
    const followers = all.filter((each) => leadsTo(each, record._id, all));
    await this.rename([alone, ...followers.map((each) => ({ ...each, person: record._id }))], alone, work);
  }

  private async rename(records: readonly Carer[], person: Carer, { session, emit }: Work): Promise<void> {
    const { keys, clock } = this.store;
    for (const record of records)
      await this.carers.replaceOrFail({ ...record, version: record.version + 1 }, session);
    const details = openDetails(vaultOf(keys), person);
    if (!details) throw new Error('nobody is joined to somebody who was erased');
    const links = (await this.links.ofHomes(records.map(({ _id }) => _id))).map((link) => ({
      ...link,
      carerId: person._id,
      revision: link.revision + 1,
    }));
    await this.links.putAll(links, session);
    for (const link of links) {
      const moved: PassportMoved = { passportId: link._id, carerRef: refsOf(keys).of(person._id, link.sector) };
      emit(passportMoved(link.sector), link._id, moved);
      const told = membershipOf(link, { ...details, area: person.area }, keys, dayOf(clock()));
      emit(membershipChanged, told.membershipId, told);
    }
  }
}

/** Whether a record was joined to another, itself or over others. */
function leadsTo(record: Carer, id: string, all: readonly Carer[]): boolean {
  const { joinedTo } = record;
  if (joinedTo === undefined) return false;
  if (joinedTo === id) return true;
  const next = all.find(({ _id }) => _id === joinedTo);
  return next !== undefined && leadsTo(next, id, all);
}
