import type { KeyRing } from '../../../../platform/tokens/key-ring';
import { blockingKeys, LARGEST_BLOCK, standardise, type KnownPerson, type StandardPerson } from '../../linkage';
import { personOf, type Carer } from '../../model/carer';
import type { CarerRepository } from '../../repositories/carer-repository';
import { blindIndexOf } from '../../sealing/blind-index';
import { openDetails, type PersonalDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';

/** How many opened records are kept in memory: some kilobytes each. */
const mostOpened = 20_000;

/** Records in the form in which they are compared, and the blind keys by which a store finds them. */
export class KnownPeople {
  private readonly opened = new Map<string, { readonly version: number; readonly form: StandardPerson | undefined }>();
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

  /** Everybody who shares a key with one of those who come, with all records that are joined to them. */
  async around(blocks: ReadonlySet<string>): Promise<Neighbourhood> {
    const asked = [...blocks].filter((block) => !this.common.has(block));
    const near = new Map((await this.carers.byBlocks(asked)).map((carer) => [carer._id, carer]));
    const neighbours = new Neighbourhood((carer) => this.open(carer));
    for (const carer of near.values()) neighbours.add(carer);
    for (const block of neighbours.commonAmong(asked)) this.common.add(block);
    const persons = [...new Set([...near.values()].map(personOf))];
    const missing = persons.filter((person) => !near.has(person));
    for (const carer of await this.carers.findByIds(missing)) if (carer) neighbours.add(carer);
    for (const carer of await this.carers.joinedTo(persons)) if (!near.has(carer._id)) neighbours.add(carer);
    return neighbours;
  }

  /** The record's form, or undefined where the person was erased. */
  open(carer: Carer): StandardPerson | undefined {
    const known = this.opened.get(carer._id);
    if (known?.version === carer.version) return known.form;
    const details = openDetails(vaultOf(this.keys), carer);
    const form = details && this.formOf(carer._id, details);
    this.opened.set(carer._id, { version: carer.version, form });
    if (this.opened.size > mostOpened) {
      for (const oldest of this.opened.keys()) {
        this.opened.delete(oldest);
        break;
      }
    }
    return form;
  }
}

/** Those who may be one of the people who come, as far as they are known at one moment; who comes is added as they are taken in. */
export class Neighbourhood {
  private readonly byBlock = new Map<string, Set<string>>();
  private readonly records = new Map<string, Carer>();
  private readonly byPerson = new Map<string, Set<string>>();

  constructor(private readonly open: (carer: Carer) => StandardPerson | undefined) {}

  add(carer: Carer): void {
    this.remove(carer._id);
    this.records.set(carer._id, carer);
    put(this.byPerson, personOf(carer), carer._id);
    for (const block of carer.blocks ?? []) put(this.byBlock, block, carer._id);
  }

  /** The known people who share a key with a record, in the order of their ids. */
  candidatesFor(carer: Carer): KnownPerson[] {
    const persons = new Set<string>();
    for (const block of carer.blocks ?? []) {
      const sharing = this.byBlock.get(block);
      if (!sharing || sharing.size > LARGEST_BLOCK) continue;
      for (const id of sharing) {
        const other = this.records.get(id);
        if (other && id !== carer._id) persons.add(personOf(other));
      }
    }
    return [...persons].sort().flatMap((id) => {
      const records = this.recordsOf(id).flatMap((record) => this.open(record) ?? []);
      return records.length === 0 ? [] : [{ id, records }];
    });
  }

  recordsOf(person: string): Carer[] {
    return [...(this.byPerson.get(person) ?? [])].sort().flatMap((id) => this.records.get(id) ?? []);
  }

  commonAmong(blocks: readonly string[]): string[] {
    return blocks.filter((block) => (this.byBlock.get(block)?.size ?? 0) > LARGEST_BLOCK);
  }

  private remove(id: string): void {
    const before = this.records.get(id);
    if (!before) return;
    this.byPerson.get(personOf(before))?.delete(id);
    for (const block of before.blocks ?? []) this.byBlock.get(block)?.delete(id);
  }
}

function put(into: Map<string, Set<string>>, key: string, id: string): void {
  const ids = into.get(key);
  if (ids) ids.add(id);
  else into.set(key, new Set([id]));
}
