import type { CalendarDate } from '../../../../platform/calendar-date';
import { registerImported, type RegisterImported } from '../../../../kit/register/events';
import { ChangedMeanwhile } from '../../../../platform/mongo/changed-meanwhile';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { decide, Reach, type Decision, type LinkageModel, type StandardPerson } from '../../linkage';
import { personOf, type Carer } from '../../model/carer';
import type { KnownScheme } from '../../model/known-scheme';
import type { Match, MatchState } from '../../model/match';
import type { RegisterEntry } from '../../model/register-entry';
import { refsOf } from '../../refs';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { LinkRepository } from '../../repositories/link-repository';
import type { MatchRepository } from '../../repositories/match-repository';
import type { NotTheSameRepository } from '../../repositories/not-the-same-repository';
import type { RegisterEntryRepository } from '../../repositories/register-entry-repository';
import { blindIndexOf } from '../../sealing/blind-index';
import { sealDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';
import { newCarer } from '../new-carer';
import type { ImportTurn } from './import-turn';
import type { KnownPeople } from './known-people';
import type { Neighbourhood } from './neighbourhood';
import type { KnownRecord, RecordsAtHand } from './records-at-hand';
import { readRow, rowFields, type RegisterRow, type RowFault, type RowText } from './row';

/** A row as it stands in a register, and where. */
export interface PlacedRow {
  /** For people: where it stands in the file. */
  readonly row: number;
  readonly text: RowText;
}

export interface RejectedRow extends RowFault {
  readonly row: number;
}

/** What came of some rows. */
export interface ImportReport {
  /** Taken in, now or before. */
  readonly accepted: number;
  /** Of these: found to be somebody who is known already. */
  readonly linked: number;
  /** Nobody like this was known. */
  readonly fresh: number;
  /** May be somebody who is known already: a registrar decides. */
  readonly toReview: number;
  /** Known from this register before, and told anew. */
  readonly changed: number;
  /** As they were when they were imported last. */
  readonly unchanged: number;
  readonly rejected: readonly RejectedRow[];
}

/** How many rows are one transaction, where a file comes in. */
export const batchRows = 1_000;

/** A row that was read, in the form in which it is compared. */
interface UsableRow {
  readonly at: number;
  readonly id: string;
  readonly digest: string;
  readonly row: RegisterRow;
  readonly form: StandardPerson;
  readonly blocks: readonly string[];
}

interface UnusableRow {
  readonly at: number;
  readonly faults: readonly RowFault[];
}

export type ReadRow = UsableRow | UnusableRow;

/** A row that is to be taken in. */
interface Arriving extends UsableRow {
  /** What came of it before, where it stood in the register before. */
  readonly before: Carer | undefined;
  readonly match: Match | undefined;
}

/**
 * Takes rows of a scheme's register in. A row becomes a carer's record, is compared with whoever may be the same person, and
 * its passport is announced to the scheme's own sector. Ids follow from the register alone and rows are taken in order, so
 * an import that was cut off and begun again ends as one that was not.
 */
export class RegisterImport {
  constructor(
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly entries: RegisterEntryRepository,
    private readonly links: LinkRepository,
    private readonly matches: MatchRepository,
    private readonly apart: NotTheSameRepository,
    private readonly people: KnownPeople,
    private readonly atHand: RecordsAtHand,
  ) {}

  /**
   * Works out the blocking keys of those who came without, such as a demo network's people, so that they are recognised too.
   *
   * @param indexed called after each batch, with how many are done
   */
  async indexAll(indexed: (records: number) => void): Promise<void> {
    for (let done = 0; ;) {
      const carers = await this.carers.unindexed(batchRows);
      if (carers.length === 0) return;
      const next = carers.map(({ unindexed: _unindexed, ...carer }) => {
        const form = this.people.open(carer);
        return { ...carer, ...(form && { blocks: this.people.blocksOf(form) }), version: carer.version + 1 };
      });
      await this.store.unitOfWork.run(({ session }) => this.carers.replaceAll(next, session));
      done += next.length;
      indexed(done);
    }
  }

  /** All that can be known of a row without looking into the store. */
  read(scheme: KnownScheme, { row: at, text }: PlacedRow, today: CalendarDate): ReadRow {
    const result = readRow(text, today);
    if ('faults' in result) return { at, faults: result.faults };
    const { row } = result;
    const blind = blindIndexOf(this.store.keys);
    const id = `pp_${blind.ofRow([scheme._id, row.number]).slice(0, 22)}`;
    const digest = blind.ofRow([scheme._id, ...rowFields.map((field) => text[field] ?? null)]);
    const form = this.people.formOf(carerIdOf(id), row.details);
    return { at, id, digest, row, form, blocks: this.people.blocksOf(form) };
  }

  /** Takes in up to `batchRows` rows, all or none. Throws NotYourTurn. */
  async take(
    scheme: KnownScheme,
    importId: string,
    rows: readonly ReadRow[],
    turn: ImportTurn,
    model: LinkageModel,
  ): Promise<ImportReport> {
    const rejected: RejectedRow[] = [];
    const read = rows.flatMap((each): UsableRow[] => {
      if ('row' in each) return [each];
      rejected.push(...each.faults.map((fault) => ({ row: each.at, ...fault })));
      return [];
    });
    return this.store.unitOfWork.run(async (work) => {
      await turn.confirm(work.session);
      const batch = new Batch(this.store, scheme, importId, model);
      const sorted = await this.sort(scheme, importId, read);
      rejected.push(...sorted.rejected);
      const arriving = await this.arriving(sorted.toTake);
      const neighbours = await this.atHand.around(arriving.map(comparable), new Reach(model));
      const apart = await this.apart.apartFrom(arriving.map(({ id }) => carerIdOf(id)));
      for (const each of arriving) {
        const carer = this.recordOf(each);
        // A record that is joined to another stays so, whatever its register says now; a person undoes it, not a row.
        const isJoined = each.before?.person !== undefined || neighbours.recordsOf(carer._id).length > 1;
        const taken = isJoined ? carer : this.recognised(carer, each, neighbours, apart, batch);
        batch.add(each, taken);
        neighbours.add(this.atHand.recordOf(taken, each.form));
      }
      await this.write(batch, work);
      return {
        accepted: read.length - sorted.rejected.length,
        ...batch.counts,
        unchanged: sorted.unchanged,
        rejected: rejected.sort((one, other) => one.row - other.row),
      };
    });
  }

  /** Which rows are to be taken in, which are there already, and which cannot be. */
  private async sort(scheme: KnownScheme, importId: string, read: readonly UsableRow[]) {
    const entries = new Map(
      (await this.entries.findByIds(read.map(({ id }) => id))).flatMap((entry) => (entry ? [[entry._id, entry]] : [])),
    );
    const blind = blindIndexOf(this.store.keys);
    const cards = new Map(read.map(({ id, row }) => [blind.ofCard(row.number), id]));
    const taken = new Set(
      (await this.links.ofCards(scheme._id, [...cards.keys()])).flatMap(({ _id, card }) =>
        _id === cards.get(card) ? [] : [cards.get(card)],
      ),
    );
    const rejected: RejectedRow[] = [];
    const toTake: UsableRow[] = [];
    const seen = new Map<string, number>();
    let unchanged = 0;
    for (const each of read) {
      const { at, id, digest } = each;
      const entry = entries.get(id);
      const twin = seen.get(id) ?? (entry?.importId === importId && entry.row !== at ? entry.row : undefined);
      const reject = (reason: string) => rejected.push({ row: at, field: 'number', reason });
      if (entry?.erased) reject('This carer has asked to be forgotten, and is not taken in again.');
      else if (entry?.digest === digest && twin === undefined) unchanged += 1;
      else if (twin !== undefined) reject(`This number stands in row ${String(twin)} too.`);
      else if (taken.has(id)) reject('The scheme has issued a passport with this number through the hub.');
      else toTake.push(each);
      if (!seen.has(id)) seen.set(id, at);
    }
    return { toTake, rejected, unchanged };
  }

  private async arriving(rows: readonly UsableRow[]): Promise<Arriving[]> {
    const before = await this.carers.findByIds(rows.map(({ id }) => carerIdOf(id)));
    const matches = await this.matches.findByIds(before.map((carer) => (carer ? matchIdOf(carer) : '')));
    return rows.map((row, place) => ({ ...row, before: before[place], match: matches[place] }));
  }

  private recordOf({ id, row, before, blocks }: Arriving): Carer {
    const { details, area } = row;
    if (!before?.key) return { ...newCarer(carerIdOf(id), details, area, [], this.store), blocks };
    const holder = { _id: before._id, key: before.key };
    const sealed = sealDetails(vaultOf(this.store.keys), holder, details);
    return { ...before, details: sealed, area, blocks, version: before.version + 1 };
  }

  /** The new record, joined to whom it certainly is; where that is not certain, a registrar is asked. */
  private recognised(
    carer: Carer,
    arriving: Arriving,
    neighbours: Neighbourhood,
    apart: ReadonlyMap<string, ReadonlySet<string>>,
    batch: Batch,
  ): Carer {
    const candidates = neighbours.candidatesFor(comparable(arriving));
    const notOne = apart.get(carer._id);
    const others = new Set(
      candidates.filter(({ records }) => records.some(({ id }) => notOne?.has(id))).map(({ id }) => id),
    );
    const decision = decide(batch.model, arriving.form, candidates, others);
    if (!arriving.before) return batch.decided(carer, decision);
    batch.decidedAnew(carer, decision, arriving.match);
    return carer;
  }

  private async write(batch: Batch, { session, emit }: Work): Promise<void> {
    const { fresh, changed, entries, matches } = batch;
    const isNew = new Set(fresh.map(({ _id }) => _id));
    await this.carers.addMany(fresh, session);
    if ((await this.carers.replaceAll(changed, session)) !== changed.length) throw new ChangedMeanwhile();
    await this.entries.addMany(
      entries.filter(({ carerId }) => isNew.has(carerId)),
      session,
    );
    await this.entries.putAll(
      entries.filter(({ carerId }) => !isNew.has(carerId)),
      session,
    );
    await this.matches.addMany(matches, session);
    for (const match of batch.reopened) await this.matches.replaceOrFail(match, session);
    await this.matches.withdraw(batch.withdrawn, session);
    if (batch.passports.length === 0) return;
    const { _id: schemeId, sector } = batch.scheme;
    const told: RegisterImported = { schemeId, passports: batch.passports };
    emit(registerImported(sector), schemeId, told);
  }
}

/** The same for the same row, always. */
function carerIdOf(entryId: string): string {
  return entryId.replace(/^pp_/, 'cr_');
}

function comparable({ id: entryId, form, blocks, before }: Arriving): KnownRecord {
  const id = carerIdOf(entryId);
  return { id, version: before?.version ?? 0, person: before ? personOf(before) : id, blocks, form };
}

function matchIdOf({ _id }: Carer): string {
  return _id.replace(/^cr_/, 'ma_');
}

/** What one batch comes to, before it is written. */
class Batch {
  readonly fresh: Carer[] = [];
  readonly changed: Carer[] = [];
  readonly entries: RegisterEntry[] = [];
  readonly matches: Match[] = [];
  /** Matches of rows that changed. */
  readonly reopened: Match[] = [];
  readonly withdrawn: string[] = [];
  readonly passports: RegisterImported['passports'] = [];

  constructor(
    private readonly store: SubgraphStore,
    readonly scheme: KnownScheme,
    private readonly importId: string,
    readonly model: LinkageModel,
  ) {}

  get counts() {
    const isFresh = new Set(this.fresh.map(({ _id }) => _id));
    const matches = this.matches.filter(({ carerId }) => isFresh.has(carerId));
    const toReview = matches.filter(({ state }) => state === 'PROBABLE').length;
    const linked = matches.length - toReview;
    return { linked, toReview, fresh: this.fresh.length - linked - toReview, changed: this.changed.length };
  }

  add({ at, id, digest, row, before }: Arriving, carer: Carer): void {
    (before ? this.changed : this.fresh).push(carer);
    const { _id: schemeId, sector } = this.scheme;
    this.entries.push({ _id: id, carerId: carer._id, schemeId, digest, importId: this.importId, row: at });
    const { number, issuedOn, validFrom, validUntil } = row;
    const carerRef = refsOf(this.store.keys).of(personOf(carer), sector);
    const dates = { issuedOn, validFrom, ...(validUntil && { validUntil }) };
    this.passports.push({ passportId: id, carerRef, number, ...dates });
  }

  /**
   * A row says something else now of somebody who stood alone. Even where it is certain, a registrar is asked: whoever was known
   * by themselves may have signed in, and joined schemes. A question that nobody has answered is put anew, or withdrawn.
   */
  decidedAnew(carer: Carer, decision: Decision, before: Match | undefined): void {
    const candidates = candidatesOf(decision);
    const isOpen = before?.state === 'PROBABLE';
    if (candidates.length === 0) {
      if (isOpen) this.withdrawn.push(before._id);
    } else if (!before) this.matches.push(this.match(carer, candidates, 'PROBABLE'));
    else {
      const { joinedTo: _joinedTo, ...rest } = before;
      const decisions = isOpen
        ? before.decisions
        : [...before.decisions, { at: this.store.clock(), state: 'PROBABLE' as const }];
      this.reopened.push({ ...rest, candidates, state: 'PROBABLE', decisions, version: before.version + 1 });
    }
  }

  decided(carer: Carer, decision: Decision): Carer {
    const candidates = candidatesOf(decision);
    if (candidates.length === 0) return carer;
    const certain = decision.state === 'certain' ? decision.match.known.id : undefined;
    if (certain === undefined) {
      this.matches.push(this.match(carer, candidates, 'PROBABLE'));
      return carer;
    }
    this.matches.push({ ...this.match(carer, candidates, 'JOINED'), joinedTo: certain });
    return { ...carer, person: certain, joinedTo: certain };
  }

  private match(carer: Carer, candidates: readonly string[], state: MatchState): Match {
    const { _id: schemeId, organisation } = this.scheme;
    const decisions = [{ at: this.store.clock(), state }];
    return {
      _id: matchIdOf(carer),
      carerId: carer._id,
      candidates,
      schemeId,
      organisation,
      state,
      decisions,
      version: 1,
    };
  }
}

function candidatesOf(decision: Decision): string[] {
  if (decision.state === 'new') return [];
  const matches = decision.state === 'several' ? decision.matches : [decision.match];
  return matches.map(({ known }) => known.id);
}
