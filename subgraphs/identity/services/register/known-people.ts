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

/** Those who may be one of the people who come, as far as they are known at one moment; who comes is added as they are taken in. */
export class Neighbourhood {
  private readonly byBlock = new Map<string, Set<string>>();
  private readonly records = new Map<string, KnownRecord>();
  private readonly byPerson = new Map<string, Set<string>>();
  private readonly compared = new WeakMap<StandardPerson, Map<StandardPerson, boolean>>();

  /** @param blocks by which anybody will be looked for */
  constructor(
    private readonly reach: Reach,
    private readonly blocks: ReadonlySet<string>,
  ) {}

  add(record: KnownRecord): void {
    this.remove(record.id);
    this.records.set(record.id, record);
    put(this.byPerson, record.person, record.id);
    for (const block of record.blocks) if (this.blocks.has(block)) put(this.byBlock, block, record.id);
  }

  /** The persons with a record that shares a key with this one and may be the same, in the order of their ids. */
  personsLike({ id, blocks, form }: Pick<KnownRecord, 'id' | 'blocks' | 'form'>): string[] {
    if (!form) return [];
    const sharing = new Set<string>();
    for (const block of blocks) {
      const ids = this.byBlock.get(block);
      if (ids && ids.size <= LARGEST_BLOCK) for (const other of ids) sharing.add(other);
    }
    sharing.delete(id);
    const compared = this.compared.get(form) ?? new Map<StandardPerson, boolean>();
    this.compared.set(form, compared);
    const persons = new Set<string>();
    for (const other of sharing) {
      const record = this.records.get(other);
      if (!record?.form) continue;
      let may = compared.get(record.form);
      if (may === undefined) compared.set(record.form, (may = this.reach.mayBeOne(form, record.form)));
      if (may) persons.add(record.person);
    }
    return [...persons].sort();
  }

  /** The known people who may be whose this record is, each with all records. */
  candidatesFor(record: Pick<KnownRecord, 'id' | 'blocks' | 'form'>): KnownPerson[] {
    return this.personsLike(record).map((id) => ({
      id,
      records: this.recordsOf(id).flatMap(({ form }) => form ?? []),
    }));
  }

  recordsOf(person: string): KnownRecord[] {
    return [...(this.byPerson.get(person) ?? [])].sort().flatMap((id) => this.records.get(id) ?? []);
  }

  commonAmong(blocks: readonly string[]): string[] {
    return blocks.filter((block) => (this.byBlock.get(block)?.size ?? 0) > LARGEST_BLOCK);
  }

  private remove(id: string): void {
    const before = this.records.get(id);
    if (!before) return;
    this.byPerson.get(before.person)?.delete(id);
    for (const block of before.blocks) this.byBlock.get(block)?.delete(id);
  }
}

function put(into: Map<string, Set<string>>, key: string, id: string): void {
  const ids = into.get(key);
  if (ids) ids.add(id);
  else into.set(key, new Set([id]));
}
