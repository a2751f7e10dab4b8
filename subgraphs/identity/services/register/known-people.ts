import type { KeyRing } from '../../../../platform/tokens/key-ring';
import {
  blockingKeys,
  LARGEST_BLOCK,
  standardise,
  type KnownPerson,
  type Reach,
  type StandardPerson,
} from '../../linkage';
import { personOf, type Carer } from '../../model/carer';
import type { CarerRepository } from '../../repositories/carer-repository';
import { blindIndexOf } from '../../sealing/blind-index';
import { openDetails, type PersonalDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';

/** A running import keeps at most twice as many opened records in memory: some four kilobytes each. */
const keptAtOnce = 60_000;
const fetchedAtOnce = 5_000;

/** A record as far as it matters for who is who. Never changed: a record that changes is another one. */
export interface KnownRecord {
  readonly id: string;
  readonly version: number;
  readonly person: string;
  readonly blocks: readonly string[];
  /** Missing where the person was erased. */
  readonly form: StandardPerson | undefined;
}

/** Records in the form in which they are compared, and the blind keys by which a store finds them. */
export class KnownPeople {
  /** Those asked for of late; when they are many, those asked for before are let go. */
  private kept = new Map<string, KnownRecord>();
  private keptBefore = new Map<string, KnownRecord>();
  /** Keys that so many records share that they say nothing; they are not asked for again. */
  private readonly common = new Set<string>();

  constructor(
    private readonly keys: KeyRing,
    private readonly carers: CarerRepository,
  ) {}

  formOf(id: string, details: PersonalDetails): StandardPerson {
    return standardise({ id, ...details });
  }

  blocksOf(form: StandardPerson): string[] {
    const blind = blindIndexOf(this.keys);
    return blockingKeys(form).map((key) => blind.ofBlock(key));
  }

  /** Everybody who may be one of those who come, with all records that are joined to them, and those who come themselves. */
  async around(arriving: readonly KnownRecord[], reach: Reach): Promise<Neighbourhood> {
    const wanted = new Set(arriving.flatMap(({ blocks }) => blocks));
    for (const block of this.common) wanted.delete(block);
    const neighbours = new Neighbourhood(reach, wanted);
    const asked = [...wanted];
    const sharing = await this.carers.versionsByBlocks(asked);
    for (const record of await this.current(sharing)) neighbours.add(record);
    for (const block of neighbours.commonAmong(asked)) this.common.add(block);
    const persons = new Set(arriving.flatMap((record) => [record.id, ...neighbours.personsLike(record)]));
    for (const carer of await this.carers.allOfPersons([...persons])) neighbours.add(this.knownOf(carer));
    return neighbours;
  }

  /** The record's form, or undefined where the person was erased. */
  open(carer: Carer): StandardPerson | undefined {
    const details = openDetails(vaultOf(this.keys), carer);
    return details && this.formOf(carer._id, details);
  }

  /** Remembers a record that was just made, with the form that it was made from. */
  keep({ _id: id, version, blocks = [], ...carer }: Carer, form: StandardPerson | undefined): KnownRecord {
    const known = { id, version, person: personOf({ _id: id, ...carer }), blocks, form };
    this.remember(known);
    return known;
  }

  private knownOf(carer: Carer): KnownRecord {
    return this.ifKept(carer) ?? this.keep(carer, this.open(carer));
  }

  private ifKept({ _id, version }: Pick<Carer, '_id' | 'version'>): KnownRecord | undefined {
    const known = this.kept.get(_id) ?? this.keptBefore.get(_id);
    if (known?.version !== version) return undefined;
    this.remember(known);
    return known;
  }

  private remember(record: KnownRecord): void {
    if (this.kept.size >= keptAtOnce) {
      this.keptBefore = this.kept;
      this.kept = new Map();
    }
    this.kept.set(record.id, record);
  }

  private async current(versions: readonly Pick<Carer, '_id' | 'version'>[]): Promise<KnownRecord[]> {
    const records: KnownRecord[] = [];
    const missing: string[] = [];
    for (const version of versions) {
      const known = this.ifKept(version);
      if (known) records.push(known);
      else missing.push(version._id);
    }
    for (let from = 0; from < missing.length; from += fetchedAtOnce)
      for (const carer of await this.carers.findByIds(missing.slice(from, from + fetchedAtOnce)))
        if (carer) records.push(this.knownOf(carer));
    return records;
  }
}

interface Neighbour {
  readonly record: KnownRecord;
  /** In which place it came. */
  readonly place: number;
  /** The last look that came by it, so that who shares many keys is looked at once. */
  seenIn: number;
}

/** What a look found, and how many neighbours there were then. */
interface Look {
  readonly like: ReadonlySet<Neighbour>;
  readonly among: number;
}

/** Those who may be one of the people who come, as far as they are known at one moment; who comes is added as they are taken in. */
export class Neighbourhood {
  private readonly byBlock = new Map<string, Neighbour[]>();
  private readonly byId = new Map<string, Neighbour>();
  private readonly byPerson = new Map<string, Set<string>>();
  private readonly looks = new Map<StandardPerson, Look>();
  private places = 0;
  private look = 0;

  /** @param blocks by which anybody will be looked for */
  constructor(
    private readonly reach: Reach,
    private readonly blocks: ReadonlySet<string>,
  ) {}

  add(record: KnownRecord): void {
    const before = this.byId.get(record.id);
    if (before?.record === record) return;
    if (before) this.remove(before);
    const neighbour = { record, place: this.places++, seenIn: 0 };
    this.byId.set(record.id, neighbour);
    const records = this.byPerson.get(record.person);
    if (records) records.add(record.id);
    else this.byPerson.set(record.person, new Set([record.id]));
    for (const block of record.blocks) {
      if (!this.blocks.has(block)) continue;
      const sharing = this.byBlock.get(block);
      if (sharing) sharing.push(neighbour);
      else this.byBlock.set(block, [neighbour]);
    }
  }

  /** The persons with a record that shares a key with this one and may be the same, in the order of their ids. */
  personsLike({ id, blocks, form }: Pick<KnownRecord, 'id' | 'blocks' | 'form'>): string[] {
    if (!form) return [];
    const before = this.looks.get(form);
    const like = new Set<Neighbour>();
    this.look += 1;
    for (const block of blocks) {
      const sharing = this.byBlock.get(block) ?? [];
      if (sharing.length > LARGEST_BLOCK) continue;
      for (const neighbour of sharing) {
        if (neighbour.seenIn === this.look) continue;
        neighbour.seenIn = this.look;
        const { record, place } = neighbour;
        if (!record.form || record.id === id) continue;
        if (before && place < before.among ? before.like.has(neighbour) : this.reach.mayBeOne(form, record.form))
          like.add(neighbour);
      }
    }
    this.looks.set(form, { like, among: this.places });
    return [...new Set([...like].map(({ record: { person } }) => person))].sort();
  }

  /** The known people who may be whose this record is, each with all records. */
  candidatesFor(record: Pick<KnownRecord, 'id' | 'blocks' | 'form'>): KnownPerson[] {
    return this.personsLike(record).map((id) => ({
      id,
      records: this.recordsOf(id).flatMap(({ form }) => form ?? []),
    }));
  }

  recordsOf(person: string): KnownRecord[] {
    return [...(this.byPerson.get(person) ?? [])].sort().flatMap((id) => this.byId.get(id)?.record ?? []);
  }

  commonAmong(blocks: readonly string[]): string[] {
    return blocks.filter((block) => (this.byBlock.get(block)?.length ?? 0) > LARGEST_BLOCK);
  }

  private remove(neighbour: Neighbour): void {
    const { id, person, blocks } = neighbour.record;
    this.byPerson.get(person)?.delete(id);
    for (const block of blocks) {
      const sharing = this.byBlock.get(block);
      if (sharing) this.byBlock.set(block, sharing.filter((other) => other !== neighbour));
    }
    // A key that was too common may be so no longer, and those who share it were never compared.
    this.looks.clear();
  }
}
