import type { KnownPerson, LinkReach, StandardPerson } from '../linkage';
import type { KnownRecord, Neighbour } from './known-record';

/** What a look found, and how many records had come to hand by then. */
interface Look {
  readonly like: ReadonlySet<Neighbour>;
  readonly among: number;
}

/** The records that an import has at hand. */
interface Records {
  readonly latest: number;
  keep(record: KnownRecord): boolean;
  sharing(record: Pick<KnownRecord, 'id' | 'blocks'>): Iterable<Neighbour>;
}

/** Those who may be one of the people of a batch; who comes is added as they are taken in. */
export class CandidateSet {
  private readonly records = new Map<string, KnownRecord>();
  private readonly byPerson = new Map<string, Set<string>>();
  private readonly looks = new Map<StandardPerson, Look>();

  constructor(
    private readonly recordCache: Records,
    private readonly reach: LinkReach,
  ) {}

  add(record: KnownRecord): void {
    // A key that was too common may be so no longer, and those who share it were never compared.
    if (this.recordCache.keep(record)) this.looks.clear();
    const before = this.records.get(record.id);
    if (before) this.byPerson.get(before.person)?.delete(record.id);
    this.records.set(record.id, record);
    const records = this.byPerson.get(record.person);
    if (records) records.add(record.id);
    else this.byPerson.set(record.person, new Set([record.id]));
  }

  /** Those who share a key with a record and may be the same. */
  recordsLike(record: Pick<KnownRecord, 'id' | 'blocks' | 'form'>): KnownRecord[] {
    const { form } = record;
    if (!form) return [];
    const before = this.looks.get(form);
    const like = new Set<Neighbour>();
    for (const neighbour of this.recordCache.sharing(record)) {
      const other = neighbour.record.form;
      if (!other) continue;
      const isKnown = before !== undefined && neighbour.place < before.among;
      if (isKnown ? before.like.has(neighbour) : this.reach.mayBeOne(form, other)) like.add(neighbour);
    }
    this.looks.set(form, { like, among: this.recordCache.latest });
    return [...like].map((neighbour) => neighbour.record);
  }

  /** The known people who may be whose this record is, each with all records, in the order of their ids. */
  candidatesFor(record: Pick<KnownRecord, 'id' | 'blocks' | 'form'>): KnownPerson[] {
    const persons = new Set(this.recordsLike(record).map(({ person }) => person));
    return [...persons].sort().map((id) => ({
      id,
      records: this.recordsOf(id).flatMap(({ form }) => form ?? []),
    }));
  }

  recordsOf(person: string): KnownRecord[] {
    return [...(this.byPerson.get(person) ?? [])].sort().flatMap((id) => this.records.get(id) ?? []);
  }
}
