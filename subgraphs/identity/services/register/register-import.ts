import { dayOf, type CalendarDate } from '../../../../platform/calendar-date';
import { newId } from '../../../../platform/ids';
import {
  numberPassedOn,
  registerImported,
  type NumberPassedOn,
  type RegisterImported,
} from '../../../../domain/register/events';
import { ChangedMeanwhile } from '../../../../platform/mongo/changed-meanwhile';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { decide, LinkReach, type Decision, type LinkageModel, type StandardPerson } from '../linkage';
import type { AccessOutcome, AccessPurpose, AccessRole } from '../../models/access-entry';
import { groupOf, personOf, type Carer } from '../../models/carer';
import type { KnownScheme } from '../../models/known-scheme';
import { matchIdOf, type MatchRecord, type MatchState } from '../../models/match';
import { notTheSame } from '../../models/not-the-same';
import type { RegisterEntry } from '../../models/register-entry';
import { refsOf } from '../refs';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { LinkRepository } from '../../repositories/link-repository';
import type { MatchRepository } from '../../repositories/match-repository';
import type { NotTheSameRepository } from '../../repositories/not-the-same-repository';
import type { RegisterEntryRepository } from '../../repositories/register-entry-repository';
import { blindIndexOf } from '../sealing/blind-index';
import { openDetails, sealDetails, sealReported, stillReported } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import type { ChainedAccess } from '../access-chain';
import type { AccessLogService } from '../access-log-service';
import { newCarer } from '../new-carer';
import type { ImportTurnService } from './import-turn';
import type { KnownPersonService } from './known-person-service';
import type { CandidateSet } from './candidate-set';
import { organisationsOf, type RecordOwners } from './record-owners';
import { anchorOf, toSectorPassport, formOfAnchor, likenessOf, openAnchor, sealAnchor } from './one-person';
import type { KnownRecord } from './known-record';
import type { RecordCache } from './record-cache';
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

/**
 * The result of some rows. It counts only with the scheme's own records: anybody can write a row with the details of a
 * stranger, so nothing here may depend on other schemes' people.
 */
export interface ImportReport {
  /** Taken in, now or before. */
  readonly accepted: number;
  /** New in this register. */
  readonly fresh: number;
  /** In this register before, with other details. */
  readonly changed: number;
  /** As they were when they were imported last. */
  readonly unchanged: number;
  /** New or changed rows with the name and date of birth of another number in this register. */
  readonly repeated: readonly number[];
  readonly rejected: readonly RejectedRow[];
}

/** Who imports: staff of the scheme, or the operator with its file. */
export interface Importer {
  readonly role: AccessRole;
  readonly subject: string;
  readonly organisation: string;
  /** Whether a registrar speaks, who can confirm a row that was stopped. */
  readonly confirms: boolean;
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
  /** A digest of name and date of birth, within the scheme. */
  readonly person: string;
}

interface UnusableRow {
  readonly at: number;
  readonly faults: readonly RowFault[];
}

export type ReadRow = UsableRow | UnusableRow;

/** A row whose number is new, or known with another content. */
interface Sorted extends UsableRow {
  /** The entries that have had the number; the last one has it today. */
  readonly chain: readonly RegisterEntry[];
}

/** A row that is to be taken in. */
interface Arriving extends Sorted {
  /** What came of it before, where it stood in the register before. */
  readonly before: Carer | undefined;
  readonly match: MatchRecord | undefined;
  /** Of the record, sealed: see one-person.ts. */
  readonly anchor?: string;
  /** The entry of the person who had the number before. */
  readonly passedOnBy?: RegisterEntry;
  readonly isCorrection?: boolean;
}

const stopped =
  'This number belongs to another person in your register. Give the new person a new number, or ask a registrar to confirm that this is a correction or that the number was given to another person.';
const stoppedByNhsNumber =
  'This number belongs to a person with another valid NHS number, so this cannot be a correction. Check the NHS number, or ask a registrar to confirm that the number was given to another person.';
const notRegistrar = 'Only a registrar can confirm this row. Ask a registrar of your scheme.';

interface Dependencies {
  readonly store: SubgraphStore;
  readonly carers: CarerRepository;
  readonly entries: RegisterEntryRepository;
  readonly links: LinkRepository;
  readonly matches: MatchRepository;
  readonly apart: NotTheSameRepository;
  readonly people: KnownPersonService;
  readonly recordCache: RecordCache;
  readonly owners: RecordOwners;
  readonly log: AccessLogService;
}

/**
 * Takes rows of a scheme's register in. A row becomes a carer's record, is compared with anyone who may be the same person, and
 * its passport is announced to the scheme's own sector. Ids follow from the register alone and rows are taken in order, so
 * an import that was cut off and begun again ends as one that was not.
 */
export class RegisterImport {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Works out the blocking keys of those who came without, such as a demo network's people, so that they are recognised too.
   *
   * @param indexed called after each batch, with how many are done
   */
  async indexAll(indexed: (records: number) => void): Promise<void> {
    for (let done = 0; ;) {
      const carers = await this.deps.carers.unindexed(batchRows);
      if (carers.length === 0) return;
      const next = carers.map(({ unindexed: _unindexed, ...carer }) => {
        const form = this.deps.people.open(carer);
        return { ...carer, ...(form && { blocks: this.deps.people.blocksOf(form) }), version: carer.version + 1 };
      });
      await this.deps.store.unitOfWork.run(({ session }) => this.deps.carers.replaceAll(next, session));
      done += next.length;
      indexed(done);
    }
  }

  /** All that can be known of a row without looking into the store. */
  read(scheme: KnownScheme, { row: at, text }: PlacedRow, today: CalendarDate): ReadRow {
    const result = readRow(text, today);
    if ('faults' in result) return { at, faults: result.faults };
    const { row } = result;
    const blind = blindIndexOf(this.deps.store.keys);
    const id = `pp_${blind.ofRow([scheme._id, row.number]).slice(0, 22)}`;
    const digest = blind.ofRow([scheme._id, ...rowFields.map((field) => text[field] ?? null)]);
    const form = this.deps.people.formOf(carerIdOf(id), row.details);
    const { givenName, familyName, dateOfBirth } = form;
    const person = blind.ofRow([scheme._id, 'person', givenName?.letters, familyName?.letters, dateOfBirth]);
    return { at, id, digest, row, form, blocks: this.deps.people.blocksOf(form), person: person.slice(0, 22) };
  }

  /** Takes in up to `batchRows` rows, all or none. Throws NotYourTurn. */
  async take(
    scheme: KnownScheme,
    importId: string,
    rows: readonly ReadRow[],
    turn: ImportTurnService,
    model: LinkageModel,
    importer: Importer,
  ): Promise<ImportReport> {
    const unusable: RejectedRow[] = [];
    const read = rows.flatMap((each): UsableRow[] => {
      if ('row' in each) return [each];
      unusable.push(...each.faults.map((fault) => ({ row: each.at, ...fault })));
      return [];
    });
    return this.deps.store.unitOfWork.run(async (work) => {
      await turn.confirm(work.session);
      const batch = new Batch(this.deps.store, scheme, importId, model, importer);
      const sorted = await this.sort(scheme, importId, read);
      const { arriving, rejected } = this.judged(scheme, await this.arriving(sorted.toTake), importer);
      const neighbours = await this.deps.recordCache.around(arriving.map(comparable), new LinkReach(model));
      const apart = await this.deps.apart.apartFrom(arriving.map(({ id }) => carerIdOf(id)));
      for (const each of arriving) {
        const carer = this.recordOf(each);
        // A record that is linked to another one stays so, whatever its register says now: a person undoes it, not a row.
        const isLinked = each.before?.group !== undefined || neighbours.recordsOf(carer._id).length > 1;
        const taken = isLinked ? carer : this.recognised(carer, each, neighbours, apart, batch);
        batch.add(each, taken);
        neighbours.add(this.deps.recordCache.recordOf(taken, each.form));
      }
      const repeated = await this.repeated(arriving);
      await this.write(batch, work);
      return {
        accepted: sorted.unchanged + arriving.length,
        ...batch.counts,
        unchanged: sorted.unchanged,
        repeated,
        rejected: [...unusable, ...sorted.rejected, ...rejected].sort((one, other) => one.row - other.row),
      };
    });
  }

  /** Which rows are to be taken in, which are there already, and which cannot be. */
  private async sort(scheme: KnownScheme, importId: string, read: readonly UsableRow[]) {
    const chains = await this.chainsOf(read.map(({ id }) => id));
    const blind = blindIndexOf(this.deps.store.keys);
    const cards = new Map(read.map(({ id, row }) => [blind.ofCard(row.number), id]));
    const taken = new Set(
      (await this.deps.links.ofCards(scheme._id, [...cards.keys()])).flatMap(({ _id, card }) => {
        const id = cards.get(card) ?? '';
        return _id === id || chains.get(id)?.some((entry) => entry._id === _id) ? [] : [id];
      }),
    );
    const rejected: RejectedRow[] = [];
    const toTake: Sorted[] = [];
    const seen = new Map<string, number>();
    let unchanged = 0;
    for (const each of read) {
      const { at, id, digest } = each;
      const chain = chains.get(id) ?? [];
      const entry = chain.at(-1);
      const twin = seen.get(id) ?? (entry?.importId === importId && entry.row !== at ? entry.row : undefined);
      const reject = (reason: string) => rejected.push({ row: at, field: 'number', reason });
      if (entry?.erased) reject('This carer has asked to be forgotten, and is not taken in again.');
      else if (entry?.digest === digest && twin === undefined) unchanged += 1;
      else if (twin !== undefined) reject(`This number stands in row ${String(twin)} too.`);
      else if (taken.has(id)) reject('The scheme has issued a passport with this number through the hub.');
      else toTake.push({ ...as(each, entry?._id ?? id), chain });
      if (!seen.has(id)) seen.set(id, at);
    }
    return { toTake, rejected, unchanged };
  }

  /** For each number the entries that have had it, the one of today last. */
  private async chainsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly RegisterEntry[]>> {
    const chains = new Map<string, RegisterEntry[]>();
    let request = new Map(ids.map((id) => [id, id]));
    while (request.size > 0) {
      const next = new Map<string, string>();
      for (const entry of await this.deps.entries.findByIds([...request.keys()])) {
        const first = entry && request.get(entry._id);
        if (!entry || first === undefined) continue;
        chains.set(first, [...(chains.get(first) ?? []), entry]);
        if (entry.passedOnTo !== undefined) next.set(entry.passedOnTo, first);
      }
      request = next;
    }
    return chains;
  }

  /** Stops the rows that would put one person's details on another person's record. */
  private judged(scheme: KnownScheme, rows: readonly Arriving[], importer: Importer) {
    const arriving: Arriving[] = [];
    const rejected: RejectedRow[] = [];
    for (const each of rows) {
      const { at, before, chain, row, form } = each;
      const entry = chain.at(-1);
      const details = before && openDetails(vaultOf(this.deps.store.keys), before);
      if (!entry || before?.key === undefined || !details) {
        arriving.push(each);
        continue;
      }
      const vault = vaultOf(this.deps.store.keys);
      const holder = { _id: before._id, key: before.key };
      const anchor =
        (entry.anchor === undefined ? undefined : openAnchor(vault, holder, entry.anchor)) ?? anchorOf(details);
      const known = [this.deps.people.formOf(before._id, details), formOfAnchor(anchor)];
      const likeness = likenessOf(form, known);
      const reject = (reason: string) => rejected.push({ row: at, field: 'number', reason });
      if (likeness === 'one person') {
        const next = toSectorPassport(anchor, anchorOf(row.details));
        const isKept = JSON.stringify(next) !== JSON.stringify(anchorOf(row.details)) || entry.anchor !== undefined;
        arriving.push({ ...each, ...(isKept && { anchor: sealAnchor(vault, holder, next) }) });
      } else if (row.confirm === undefined) reject(likeness === 'another person' ? stopped : stoppedByNhsNumber);
      else if (!importer.confirms) reject(notRegistrar);
      else if (row.confirm === 'ANOTHER_PERSON') {
        const id = `pp_${blindIndexOf(this.deps.store.keys).ofRow([scheme._id, row.number, entry._id]).slice(0, 22)}`;
        arriving.push({ ...as(each, id), before: undefined, match: undefined, passedOnBy: entry });
      } else if (likeness === 'another NHS number') reject(stoppedByNhsNumber);
      else arriving.push({ ...each, isCorrection: true });
    }
    return { arriving, rejected };
  }

  /** The rows whose name and date of birth another number of the register has, of this batch or from before. */
  private async repeated(arriving: readonly Arriving[]): Promise<number[]> {
    const numbers = new Map<string, Set<string>>();
    const current = (await this.deps.entries.ofPersons(arriving.map(({ person }) => person))).filter(
      ({ erased, passedOnTo }) => !erased && passedOnTo === undefined,
    );
    const now = new Set(arriving.flatMap(({ id, passedOnBy }) => [id, ...(passedOnBy ? [passedOnBy._id] : [])]));
    const all = [
      ...arriving,
      ...current.filter(({ _id }) => !now.has(_id)).map(({ _id: id, person = '' }) => ({ id, person })),
    ];
    for (const { id, person } of all) numbers.set(person, (numbers.get(person) ?? new Set()).add(id));
    return arriving.flatMap(({ at, person }) => ((numbers.get(person)?.size ?? 0) > 1 ? [at] : []));
  }

  private async arriving(rows: readonly Sorted[]): Promise<Arriving[]> {
    const before = await this.deps.carers.findByIds(rows.map(({ id }) => carerIdOf(id)));
    const matches = await this.deps.matches.findByIds(before.map((carer) => (carer ? matchIdOf(carer) : '')));
    return rows.map((row, place) => ({ ...row, before: before[place], match: matches[place] }));
  }

  private recordOf({ id, row, before, blocks }: Arriving): Carer {
    const { details, area } = row;
    if (!before?.key) return { ...newCarer(carerIdOf(id), details, area, [], this.deps.store), blocks };
    const vault = vaultOf(this.deps.store.keys);
    const holder = { _id: before._id, key: before.key };
    const left = stillReported(vault, before, details);
    const { reported: _reported, ...unreported } = before;
    return {
      ...unreported,
      details: sealDetails(vault, holder, details),
      ...(Object.keys(left).length > 0 && { reported: sealReported(vault, holder, left) }),
      area: left.postcode === undefined ? area : before.area,
      blocks,
      version: before.version + 1,
    };
  }

  /** The new record, matched where that is certain; where it is not, a registrar is asked. */
  private recognised(
    carer: Carer,
    arriving: Arriving,
    neighbours: CandidateSet,
    apart: ReadonlyMap<string, ReadonlySet<string>>,
    batch: Batch,
  ): Carer {
    const candidates = neighbours.candidatesFor(comparable(arriving));
    const notOne = new Set([
      ...(apart.get(carer._id) ?? []),
      ...(arriving.passedOnBy ? [arriving.passedOnBy.carerId] : []),
    ]);
    const others = new Set(
      candidates.filter(({ records }) => records.some(({ id }) => notOne.has(id))).map(({ id }) => id),
    );
    const decision = decide(batch.model, arriving.form, candidates, others);
    if (!arriving.before) {
      if (decision.state === 'certain')
        for (const { id } of neighbours.recordsOf(decision.match.known.id)) batch.note(id, 'MATCHING', 'COMPARED');
      return batch.decided(carer, decision);
    }
    batch.decidedAnew(carer, decision, arriving.match);
    return carer;
  }

  private async write(batch: Batch, work: Work): Promise<void> {
    const { session, emit } = work;
    const { fresh, changed, entries, matches } = batch;
    const isNew = new Set(fresh.map(({ _id }) => _id));
    await this.deps.carers.addMany(fresh, session);
    if ((await this.deps.carers.replaceAll(changed, session)) !== changed.length) throw new ChangedMeanwhile();
    await this.deps.entries.addMany(
      entries.filter(({ carerId }) => isNew.has(carerId)),
      session,
    );
    await this.deps.entries.putAll(
      entries.filter(({ carerId }) => !isNew.has(carerId)),
      session,
    );
    const owners = await this.deps.owners.ofGroups(
      [...matches, ...batch.reopened].flatMap(({ candidates }) => candidates),
    );
    const withOwners = (match: MatchRecord): MatchRecord => ({
      ...match,
      organisations: organisationsOf(match, owners),
    });
    await this.deps.matches.addMany(matches.map(withOwners), session);
    for (const match of batch.reopened.map(withOwners)) await this.deps.matches.replaceOrFail(match, session);
    await this.deps.matches.withdraw(batch.withdrawn, session);
    if (batch.accesses.length > 0) await this.deps.log.append(batch.accesses, work);
    if (batch.passports.length === 0) return;
    const { _id: schemeId, sector } = batch.scheme;
    // Before the passports: the number has to be free when the next person's comes in.
    for (const { entry, carerId, event } of batch.passedOn) {
      await this.deps.entries.putAll([entry], session);
      await this.deps.apart.put(notTheSame(carerId, entry.carerId), session);
      emit(numberPassedOn(sector), schemeId, event);
    }
    const event: RegisterImported = { schemeId, passports: batch.passports };
    emit(registerImported(sector), schemeId, event);
  }
}

/** A row as that of another entry. */
function as<T extends UsableRow>(row: T, id: string): T {
  return { ...row, id, form: { ...row.form, id: carerIdOf(id) } };
}

/** The same for the same row, always. */
function carerIdOf(entryId: string): string {
  return entryId.replace(/^pp_/, 'cr_');
}

function comparable({ id: entryId, form, blocks, before }: Arriving): KnownRecord {
  const id = carerIdOf(entryId);
  return { id, version: before?.version ?? 0, person: before ? groupOf(before) : id, blocks, form };
}

/** What one batch comes to, before it is written. */
class Batch {
  readonly fresh: Carer[] = [];
  readonly changed: Carer[] = [];
  readonly entries: RegisterEntry[] = [];
  readonly matches: MatchRecord[] = [];
  /** Matches of rows that changed. */
  readonly reopened: MatchRecord[] = [];
  readonly withdrawn: string[] = [];
  readonly passports: RegisterImported['passports'] = [];
  /** Entries whose number another person has now. */
  readonly passedOn: { readonly entry: RegisterEntry; readonly carerId: string; readonly event: NumberPassedOn }[] = [];
  private readonly notes = new Map<string, ChainedAccess>();

  constructor(
    private readonly store: SubgraphStore,
    readonly scheme: KnownScheme,
    private readonly importId: string,
    readonly model: LinkageModel,
    private readonly importer: Importer,
  ) {}

  get counts() {
    return { fresh: this.fresh.length, changed: this.changed.length };
  }

  get accesses(): ChainedAccess[] {
    return [...this.notes.values()];
  }

  /** Leaves one line of a kind in a carer's log for the whole batch. */
  note(carerId: string, purpose: AccessPurpose, outcome: AccessOutcome): void {
    const { role, subject, organisation } = this.importer;
    const who = { _id: newId('ac'), carerId, at: this.store.clock(), role, subject, organisation };
    this.notes.set(`${carerId} ${outcome}`, { ...who, place: this.scheme._id, purpose, outcome });
  }

  add(arriving: Arriving, carer: Carer): void {
    const { at, id, digest, row, before, person, anchor, chain, passedOnBy } = arriving;
    (before ? this.changed : this.fresh).push(carer);
    const { _id: schemeId, sector } = this.scheme;
    const source = { importId: this.importId, row: at };
    this.entries.push({ _id: id, carerId: carer._id, schemeId, digest, ...source, person, ...(anchor && { anchor }) });
    if (arriving.isCorrection) this.note(carer._id, 'REGISTER', 'DETAILS_CORRECTED');
    if (passedOnBy) {
      // Marks do not count where a card's number is looked up, so that it stands for two people from now on.
      const number = `${row.number}${'*'.repeat(chain.length)}`;
      const event = { passportId: passedOnBy._id, number, on: dayOf(this.store.clock()) };
      this.passedOn.push({ entry: { ...passedOnBy, passedOnTo: id }, carerId: carer._id, event });
      this.note(passedOnBy.carerId, 'REGISTER', 'NUMBER_PASSED_ON');
    }
    const { number, issuedOn, validFrom, validUntil } = row;
    const carerRef = refsOf(this.store.keys).of(personOf(carer), sector);
    const dates = { issuedOn, validFrom, ...(validUntil && { validUntil }) };
    this.passports.push({ passportId: id, carerRef, number, ...dates });
  }

  /**
   * A row says something else now of a person who stood alone. Even where it is certain, a registrar is asked: anyone who was known
   * by themselves may have signed in, and joined schemes. A question that no one has answered is put anew, or withdrawn.
   */
  decidedAnew(carer: Carer, decision: Decision, before: MatchRecord | undefined): void {
    const candidates = candidatesOf(decision);
    const isOpen = before?.state === 'PROBABLE';
    if (candidates.length === 0) {
      if (isOpen) this.withdrawn.push(before._id);
    } else if (!before) this.matches.push(this.match(carer, candidates, 'PROBABLE'));
    else {
      const { other: _other, ...rest } = before;
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
    this.matches.push({ ...this.match(carer, candidates, 'MATCHED'), other: certain });
    return { ...carer, group: certain, matchedWith: [certain] };
  }

  private match(carer: Carer, candidates: readonly string[], state: MatchState): MatchRecord {
    const { _id: schemeId, organisation } = this.scheme;
    const decisions = [{ at: this.store.clock(), state }];
    return {
      _id: matchIdOf(carer),
      carerId: carer._id,
      candidates,
      schemeId,
      organisation,
      organisations: [organisation],
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
