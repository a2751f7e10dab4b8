import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import { groupOf, type Carer } from '../../models/carer';
import type { MatchRecord } from '../../models/match';
import { CarerRepository } from '../../repositories/carer-repository';
import { IntroductionRepository } from '../../repositories/introduction-repository';
import { KnownSchemeRepository } from '../../repositories/known-scheme-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { RegisterEntryRepository } from '../../repositories/register-entry-repository';

/** All organisations whose registrars decide about a match, given the owners of its candidates. */
export function organisationsOf(
  { organisation, candidates }: Pick<MatchRecord, 'organisation' | 'candidates'>,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [...new Set([organisation, ...candidates.flatMap((id) => [...(owners.get(id) ?? [])])])].sort();
}

interface Dependencies {
  readonly carers: CarerRepository;
  readonly entries: RegisterEntryRepository;
  readonly links: LinkRepository;
  readonly introductions: IntroductionRepository;
  readonly schemes: KnownSchemeRepository;
}

/** Which organisations hold a record: those that issued a passport to it, or whose register it is a row of. */
export class RecordOwners {
  constructor(private readonly deps: Dependencies) {}

  /** Reads with the rights of the hub itself. */
  static of({ connection }: Pick<SubgraphStore, 'connection'>): RecordOwners {
    return new RecordOwners({
      carers: new CarerRepository(hub, connection),
      entries: new RegisterEntryRepository(hub, connection),
      links: new LinkRepository(hub, connection),
      introductions: new IntroductionRepository(hub, connection),
      schemes: new KnownSchemeRepository(hub, connection),
    });
  }

  /** Organisation codes by record id. Records that no organisation holds are missing. */
  async ofRecords(recordIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const entries = await this.deps.entries.find({ carerId: { $in: [...recordIds] } });
    const links = await this.deps.links.ofHomes(recordIds);
    const introductions = await this.deps.introductions.find({ carerId: { $in: [...recordIds] } });
    const holdings = [
      ...entries.map(({ carerId, schemeId }) => ({ recordId: carerId, schemeId })),
      ...links.map(({ home, schemeId }) => ({ recordId: home, schemeId })),
      ...introductions.map(({ carerId, schemeId }) => ({ recordId: carerId, schemeId })),
    ];
    const schemes = await this.deps.schemes.findByIds([...new Set(holdings.map(({ schemeId }) => schemeId))]);
    const organisations = new Map(schemes.flatMap((scheme) => (scheme ? [[scheme._id, scheme.organisation]] : [])));
    const owners = new Map<string, Set<string>>();
    for (const { recordId, schemeId } of holdings) {
      const organisation = organisations.get(schemeId);
      if (organisation !== undefined) owners.set(recordId, (owners.get(recordId) ?? new Set()).add(organisation));
    }
    return owners;
  }

  /** The same for all records that are counted as these, by the record that stands for them. */
  async ofGroups(groups: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const records = await this.deps.carers.allOfGroups(groups);
    const owners = await this.ofRecords(records.map(({ _id }) => _id));
    const byGroup = new Map<string, Set<string>>();
    for (const record of records)
      for (const organisation of owners.get(record._id) ?? [])
        byGroup.set(groupOf(record), (byGroup.get(groupOf(record)) ?? new Set()).add(organisation));
    return byGroup;
  }

  /** Whether an organisation's own register, and nothing else, is behind a record. */
  async isOnly(organisation: string, { _id, ownWord }: Carer): Promise<boolean> {
    if (ownWord || !(await this.deps.entries.findOne({ carerId: _id }))) return false;
    const owners = (await this.ofRecords([_id])).get(_id) ?? new Set();
    return owners.size === 1 && owners.has(organisation);
  }
}
