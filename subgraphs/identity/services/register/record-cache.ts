import { LARGEST_BLOCK, type LinkReach, type StandardPerson } from '../linkage';
import { groupOf, type Carer } from '../../models/carer';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { KnownPersonService } from './known-person-service';
import { CandidateSet } from './candidate-set';
import type { KnownRecord, Neighbour } from './known-record';

/** Beyond so many the half that was not needed for longest is let go. */
export interface RecordCacheLimits {
  /** Each takes some five kilobytes, its keys included. */
  readonly records: number;
  /** Keys, each with the list of those who share it. */
  readonly blocks: number;
}

const usual: RecordCacheLimits = { records: 120_000, blocks: 600_000 };
const fetchedAtOnce = 5_000;

interface Block {
  readonly key: string;
  /** Everybody who has the key. */
  members: Neighbour[];
  usedIn: number;
}

/**
 * What a running import knows of those who may be the same as those who come: each record opened once, with who shares which
 * key, for nearly every batch has to look at nearly all records. Imports take turns, so no one else adds records meanwhile;
 * whatever else becomes of a record meanwhile is seen before anybody is joined to it.
 */
export class RecordCache {
  private readonly neighbours = new Map<string, Neighbour>();
  private readonly blocks = new Map<string, Block>();
  /** Keys that so many share that they say nothing. */
  private readonly common = new Set<string>();
  private places = 0;
  private looks = 0;
  private batch = 0;

  constructor(
    private readonly people: KnownPersonService,
    private readonly carers: CarerRepository,
    private readonly most = usual,
  ) {}

  /** Everybody who may be one of those who come, with all records that are joined to them, and those who come themselves. */
  async around(arriving: readonly KnownRecord[], reach: LinkReach): Promise<CandidateSet> {
    this.batch += 1;
    this.letGo();
    // Anyone who comes is as the store has it: what an attempt at this batch that did not commit made of it counts for nothing.
    for (const { id } of arriving) this.forget(id);
    await this.findWhoShares(new Set(arriving.flatMap(({ blocks }) => blocks)));
    const candidateSet = new CandidateSet(this, reach);
    const like = new Set(arriving.flatMap((record) => candidateSet.recordsLike(record).map(({ id }) => id)));
    const persons = new Set(arriving.map(({ id }) => id));
    for (const carer of await this.carers.findByIds([...like])) if (carer) persons.add(this.asStored(carer).person);
    for (const carer of await this.carers.allOfGroups([...persons])) candidateSet.add(this.asStored(carer));
    return candidateSet;
  }

  /** Those who share a key with a record, each once; keys that are too common do not count. */
  *sharing({ id, blocks }: Pick<KnownRecord, 'id' | 'blocks'>): Generator<Neighbour> {
    const look = (this.looks += 1);
    for (const key of blocks)
      for (const neighbour of this.blocks.get(key)?.members ?? []) {
        if (neighbour.seenIn === look || neighbour.record.id === id) continue;
        neighbour.seenIn = look;
        neighbour.usedIn = this.batch;
        yield neighbour;
      }
  }

  /** How many records have come to hand. */
  get latest(): number {
    return this.places;
  }

  recordOf(carer: Carer, form: StandardPerson | undefined): KnownRecord {
    const { _id: id, version, blocks = [] } = carer;
    // Of keys that are at hand, one text is enough.
    return {
      id,
      version,
      person: groupOf(carer),
      blocks: blocks.map((key) => this.blocks.get(key)?.key ?? key),
      form,
    };
  }

  /** Keeps a record at hand. True where another version of it was: then keys may have lost a member. */
  keep(record: KnownRecord): boolean {
    const known = this.neighbours.get(record.id);
    if (known?.record === record) return false;
    this.forget(record.id);
    const neighbour = { record, place: this.places++, seenIn: 0, usedIn: this.batch };
    this.neighbours.set(record.id, neighbour);
    for (const key of record.blocks) {
      const block = this.blocks.get(key);
      if (block) this.enter(block, neighbour);
    }
    return known !== undefined;
  }

  private enter({ key, members }: Block, neighbour: Neighbour): void {
    members.push(neighbour);
    if (members.length <= LARGEST_BLOCK) return;
    this.common.add(key);
    this.blocks.delete(key);
  }

  private forget(id: string): void {
    const known = this.neighbours.get(id);
    if (!known) return;
    this.neighbours.delete(id);
    for (const key of known.record.blocks) {
      const block = this.blocks.get(key);
      if (block) block.members = block.members.filter((other) => other !== known);
      // It may be so no longer; anyone who needs it next asks.
      this.common.delete(key);
    }
  }

  private async findWhoShares(keys: ReadonlySet<string>): Promise<void> {
    const request = new Map<string, Block>();
    for (const key of keys) {
      const block = this.blocks.get(key);
      if (block) block.usedIn = this.batch;
      else if (!this.common.has(key)) request.set(key, { key, members: [], usedIn: this.batch });
    }
    const found = await this.current(await this.carers.versionsByBlocks([...request.keys()]));
    for (const [key, block] of request) this.blocks.set(key, block);
    for (const { id, blocks } of found) {
      const neighbour = this.neighbours.get(id);
      for (const key of blocks) {
        const block = request.get(key);
        if (neighbour && block) this.enter(block, neighbour);
      }
    }
  }

  private async current(versions: readonly Pick<Carer, '_id' | 'version'>[]): Promise<KnownRecord[]> {
    const records: KnownRecord[] = [];
    const others: string[] = [];
    for (const { _id, version } of versions) {
      const record = this.neighbours.get(_id)?.record;
      if (record?.version === version) records.push(record);
      else others.push(_id);
    }
    for (let from = 0; from < others.length; from += fetchedAtOnce)
      for (const carer of await this.carers.findByIds(others.slice(from, from + fetchedAtOnce)))
        if (carer) records.push(this.asStored(carer));
    return records;
  }

  private asStored(carer: Carer): KnownRecord {
    const known = this.neighbours.get(carer._id)?.record;
    if (known?.version === carer.version) return known;
    const record = this.recordOf(carer, this.people.open(carer));
    this.keep(record);
    return record;
  }

  /** Everybody who has a key that is at hand is at hand: with a record, its keys go. */
  private letGo(): void {
    for (const { key } of longestUnused(this.blocks, this.most.blocks)) this.blocks.delete(key);
    for (const { record } of longestUnused(this.neighbours, this.most.records)) {
      this.neighbours.delete(record.id);
      for (const key of record.blocks) this.blocks.delete(key);
    }
  }
}

/** No one while there are not too many, else half of all. */
function longestUnused<T extends { readonly usedIn: number }>(all: ReadonlyMap<string, T>, most: number): T[] {
  if (all.size <= most) return [];
  return [...all.values()].sort((one, other) => one.usedIn - other.usedIn).slice(0, Math.ceil(all.size / 2));
}
