import { z } from 'zod';
import { forbidden } from '../../../../platform/errors/hub-error';
import { newId } from '../../../../platform/ids';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../../platform/mutation';
import { decodeCursor, pageOf, pageSize, type Page, type PageArguments } from '../../../../platform/paging/connection';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import type { StaffViewer, Viewer } from '../../../../platform/viewer';
import { weigh, type Comparison, type StandardPerson } from '../linkage';
import { groupOf, type Carer } from '../../models/carer';
import type { MatchRecord, MatchState } from '../../models/match';
import { notTheSame } from '../../models/not-the-same';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { MatchRepository } from '../../repositories/match-repository';
import type { NotTheSameRepository } from '../../repositories/not-the-same-repository';
import { openDetails, type PersonalDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import type { AccessLogService } from '../access-log-service';
import type { KnownPersonService } from './known-person-service';
import { mustStayApart } from './must-stay-apart';
import type { RecordLinkService } from './record-links';
import type { RecordOwners } from './record-owners';
import type { WeightService } from './weight-service';

export interface MatchRequest {
  readonly matchId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface DecisionRequest extends MatchRequest {
  /** The person that the record is; none of the candidates where it is missing. */
  readonly candidateId?: string | null | undefined;
}

export type MatchRefusal = 'MatchNotYours' | 'MatchNotOpen' | 'RecordsMustStayApart' | 'ReasonMissing';

/** A person whom a record may be: how the two agree, and nothing of who it is or where else they are known. */
export interface Candidate {
  readonly id: string;
  readonly comparison: Comparison;
  /** What the registrar's own register says. */
  readonly ours: PersonalDetails;
}

const cursor = z.tuple([z.string()]);
const longestReason = 1_000;
const use = 'match-reason';
/** The states of a match that links two records. */
const linked: readonly MatchState[] = ['MATCHED', 'CONFIRMED'];

/** The stores and services that decisions about matches work with. */
export interface MatchDependencies {
  /** Bound to the viewer. */
  readonly matches: MatchRepository;
  /** All matches, for a carer who refuses one. */
  readonly everyMatch: MatchRepository;
  readonly carers: CarerRepository;
  readonly apart: NotTheSameRepository;
  readonly people: KnownPersonService;
  readonly links: RecordLinkService;
  readonly owners: RecordOwners;
  readonly weights: WeightService;
  readonly log: AccessLogService;
}

/**
 * Decisions about matches. A registrar sees the record of their own organisation, and of the other record only how far the two
 * agree. One organisation's decision counts the two as one carer; the decision of both organisations opens them to one person.
 * The carer can refuse either (docs/trust.md).
 */
export class MatchService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly deps: MatchDependencies,
  ) {}

  async page(state: MatchState, { first, after }: PageArguments): Promise<Page<MatchRecord>> {
    const { organisation } = this.registrar();
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, cursor) ?? [];
    const found = await this.deps.matches.inState(organisation, state, size + 1, afterId);
    return pageOf(found, size, ({ _id }) => [_id], after);
  }

  /** The candidates of a match with the evidence. The access log of each carer concerned gets a line. */
  async candidatesOf(match: MatchRecord): Promise<Candidate[]> {
    const viewer = this.registrar();
    const record = await this.deps.carers.findById(match.carerId);
    if (!record || !this.deps.people.open(record)) return [];
    const model = await this.deps.weights.of(match.schemeId);
    const seen = new Set(this.arrivedWith(match, viewer));
    const candidates: Candidate[] = [];
    for (const [place, id] of match.candidates.entries()) {
      const others = await this.otherSide(record, id);
      const pairs = await this.pairsShown(match, record, others, viewer);
      const [best] = pairs
        .map(({ own, form, other }) => ({ own, comparison: weigh(model, form, other) }))
        .sort((one, two) => two.comparison.weight - one.comparison.weight);
      const ours = best && openDetails(vaultOf(this.store.keys), best.own);
      if (!ours) continue;
      for (const { _id } of others) seen.add(_id);
      candidates.push({ id: candidateId(match, place), comparison: best.comparison, ours });
    }
    await this.deps.log.shown([...seen], viewer, { purpose: 'MATCHING', outcome: 'EVIDENCE_SHOWN' });
    return candidates;
  }

  /** Why the viewer's own organisation decided, in order; undefined for the decisions of others. */
  async reasonsOf({ carerId, organisation, decisions }: MatchRecord): Promise<(string | undefined)[]> {
    const viewer = this.registrar();
    const record = await this.deps.carers.findById(carerId);
    return decisions.map((decision) => {
      const isOwn = (decision.organisation ?? organisation) === viewer.organisation;
      return record && isOwn && decision.reason !== undefined
        ? vaultOf(this.store.keys).open(record, use, decision.reason)
        : undefined;
    });
  }

  /** Who of the viewer's own organisation decided, in order; undefined for the decisions of others. */
  decidersOf({ organisation, decisions }: MatchRecord): (string | undefined)[] {
    const viewer = this.registrar();
    return decisions.map(({ organisation: by = organisation, subject }) =>
      by === viewer.organisation ? subject : undefined,
    );
  }

  /** The scheme whose register the record came in with, for the organisation that runs it. */
  schemeOf({ organisation, schemeId }: MatchRecord): string | undefined {
    return organisation === this.registrar().organisation ? schemeId : undefined;
  }

  /** The record is one of the candidates, or none of them. */
  async decide(input: DecisionRequest): Promise<MutationResult<MatchRecord, MatchRefusal>> {
    const decided = input.candidateId == null ? (['APART'] as const) : linked;
    return this.change('decideMatch', input, ['PROBABLE', 'MATCHED'], decided, async (match, record, work) => {
      const place = match.candidates.findIndex((_, each) => candidateId(match, each) === input.candidateId);
      if (input.candidateId != null && place < 0) throw new MutationRefused<MatchRefusal>('MatchNotYours');
      const chosen = match.candidates[place];
      if (chosen === undefined) return this.keepApart(match, record, work);
      return match.state === 'PROBABLE'
        ? this.link(match, record, chosen, work)
        : this.confirm(match, record, chosen, work);
    });
  }

  /** A match was wrong: all is as it was before, and the machine does not link the two again. */
  async undo(input: MatchRequest): Promise<MutationResult<MatchRecord, MatchRefusal>> {
    return this.change('undoMatch', input, linked, ['PARTED'], (match, record, work) => this.part(match, record, work));
  }

  /** The links of the carer's own records to records of others, for the carer to refuse. */
  async ofCarer(): Promise<MatchRecord[]> {
    if (this.viewer.role !== 'carer') throw forbidden();
    const records = await this.deps.carers.recordsOf(this.viewer.ref);
    return this.deps.everyMatch.ofRecords(records.map(({ _id }) => _id));
  }

  /** The carer says that a link is wrong. */
  async refuse(input: {
    readonly matchId: string;
    readonly idempotencyKey: string;
  }): Promise<MutationResult<string, 'MatchNotYours'>> {
    const mutation = { viewer: this.viewer, operation: 'refuseMatch', input };
    return runMutation<'MatchNotYours'>(this.store, mutation, async (work) => {
      const match = (await this.ofCarer()).find(({ _id }) => _id === input.matchId);
      const record = match && (await this.deps.carers.findById(match.carerId));
      if (!match || !record) throw new MutationRefused('MatchNotYours');
      const parted = await this.part(match, record, work);
      const decisions = [...match.decisions, { at: this.store.clock(), state: parted.state }];
      await this.deps.everyMatch.replaceOrFail({ ...parted, decisions, version: match.version + 1 }, work.session);
      return match._id;
    });
  }

  private async keepApart(match: MatchRecord, record: Carer, work: Work): Promise<MatchRecord> {
    if (match.state !== 'PROBABLE') throw new MutationRefused<MatchRefusal>('MatchNotOpen');
    for (const candidate of match.candidates)
      await this.deps.apart.put(notTheSame(record._id, candidate), work.session);
    return { ...match, state: 'APART' };
  }

  /** The first organisation's decision. Where it holds both records, no other one needs to agree. */
  private async link(match: MatchRecord, record: Carer, chosen: string, work: Work): Promise<MatchRecord> {
    const others = await this.otherSide(record, chosen);
    const own = await this.deps.carers.allOfGroups([groupOf(record)]);
    const [standing] = others.filter(({ _id }) => _id === chosen);
    if (!standing || groupOf(standing) === groupOf(record)) throw new MutationRefused<MatchRefusal>('MatchNotOpen');
    if (mustStayApart(this.deps.people, own, others)) throw new MutationRefused<MatchRefusal>('RecordsMustStayApart');
    const agreed = await this.agreedRecord(match, others);
    if (agreed) {
      await this.deps.links.confirm(record, agreed, work);
      return { ...match, state: 'CONFIRMED', other: agreed._id };
    }
    await this.deps.links.match(record, standing, work);
    return { ...match, state: 'MATCHED', other: standing._id };
  }

  /** A further organisation's decision about two records that are counted as one already. */
  private async confirm(match: MatchRecord, record: Carer, chosen: string, work: Work): Promise<MatchRecord> {
    const { organisation } = this.registrar();
    if (match.decisions.some((decision) => decision.organisation === organisation))
      throw new MutationRefused<MatchRefusal>('MatchNotOpen');
    const others = await this.otherSide(record, chosen);
    const agreed = await this.agreedRecord(match, others);
    if (!agreed) return match;
    if (mustStayApart(this.deps.people, [record], [agreed]))
      throw new MutationRefused<MatchRefusal>('RecordsMustStayApart');
    await this.deps.links.confirm(record, agreed, work);
    return { ...match, state: 'CONFIRMED', other: agreed._id };
  }

  /** The other record, where registrars of its organisation and of the register's have decided, the viewer among them. */
  private async agreedRecord(match: MatchRecord, others: readonly Carer[]): Promise<Carer | undefined> {
    const { organisation } = this.registrar();
    const agreed = new Set([organisation, ...match.decisions.flatMap((decision) => decision.organisation ?? [])]);
    if (!agreed.has(match.organisation)) return undefined;
    const owners = await this.deps.owners.ofRecords(others.map(({ _id }) => _id));
    return others.find(({ _id }) => [...(owners.get(_id) ?? [])].some((owner) => agreed.has(owner)));
  }

  private async part({ other, ...match }: MatchRecord, record: Carer, work: Work): Promise<MatchRecord> {
    const ids = [...new Set([...match.candidates, ...(other === undefined ? [] : [other])])];
    const others = (await this.deps.carers.findByIds(ids)).flatMap((each) => each ?? []);
    const linkedTo = others.filter((each) => isLinked(record, each));
    if (linkedTo.length === 0) throw new MutationRefused<MatchRefusal>('MatchNotOpen');
    for (const each of linkedTo) await this.deps.apart.put(notTheSame(record._id, each._id), work.session);
    await this.deps.links.unlink(record, linkedTo, work);
    return { ...match, state: 'PARTED' };
  }

  private async change(
    operation: string,
    input: MatchRequest,
    expected: readonly MatchState[],
    decided: readonly MatchState[],
    act: (match: MatchRecord, record: Carer, work: Work) => Promise<MatchRecord>,
  ): Promise<MutationResult<MatchRecord, MatchRefusal>> {
    const viewer = this.registrar();
    const reason = input.reason.trim();
    if (reason === '' || reason.length > longestReason) return { refused: 'ReasonMissing' };
    const decide = async (work: Work) => {
      const match = await this.deps.matches.findById(input.matchId);
      if (!match) throw new MutationRefused('MatchNotYours');
      const record = await this.deps.carers.findById(match.carerId);
      if (!expected.includes(match.state) || record?.key === undefined) throw new MutationRefused('MatchNotOpen');
      const next = await act(match, record, work);
      const { organisation, subject } = viewer;
      const sealed = vaultOf(this.store.keys).seal({ _id: record._id, key: record.key }, use, reason);
      const decision = { at: this.store.clock(), state: next.state, organisation, subject, reason: sealed };
      const decisions = [...match.decisions, decision];
      await this.deps.matches.replaceOrFail({ ...next, decisions, version: match.version + 1 }, work.session);
      await this.record(next, viewer, work);
      return match._id;
    };
    const again = async (id: string, work: Work) => {
      const match = await this.deps.matches.findById(id);
      if (!match) throw new MutationRefused('MatchNotYours');
      if (!decided.includes(match.state)) throw new MutationRefused('MatchNotOpen');
      await this.record(match, viewer, work);
    };
    const outcome = await runMutation<MatchRefusal>(this.store, { viewer, operation, input }, decide, again);
    return answered(outcome, (id) => this.deps.matches.findById(id));
  }

  /** Writes a line in the log of each carer concerned. Its place is a scheme of the registrar's own organisation, or none. */
  private async record(match: MatchRecord, viewer: StaffViewer, work: Work): Promise<void> {
    const { role, subject, organisation } = viewer;
    const place = this.schemeOf(match);
    const entry = { at: this.store.clock(), role, subject, organisation, ...(place !== undefined && { place }) };
    const concerned = new Set([...this.arrivedWith(match, viewer), ...match.candidates]);
    await this.deps.log.append(
      [...concerned].map((carerId) => {
        return { _id: newId('ac'), carerId, ...entry, purpose: 'MATCHING', outcome: outcomes[match.state] } as const;
      }),
      work,
    );
  }

  /**
   * The record that came in, where its log may name the viewer's organisation. The staff who wrote the row may hold its account,
   * so the log names another organisation only once both have confirmed the match (docs/trust.md).
   */
  private arrivedWith({ carerId, organisation, state, decisions }: MatchRecord, viewer: StaffViewer): string[] {
    const isConfirmed = [state, ...decisions.map((decision) => decision.state)].includes('CONFIRMED');
    return organisation === viewer.organisation || isConfirmed ? [carerId] : [];
  }

  /** The records that are counted as a candidate, without those that are counted as the record by its own links. */
  private async otherSide(record: Carer, candidate: string): Promise<Carer[]> {
    const standing = await this.deps.carers.findById(candidate);
    if (!standing) return [];
    const all = await this.deps.carers.allOfGroups([groupOf(standing)]);
    return all.filter(({ _id, person }) => _id !== record._id && person !== record._id);
  }

  /** Pairs of a record that the viewer's organisation holds and one of the other side. */
  private async pairsShown(
    match: MatchRecord,
    record: Carer,
    others: readonly Carer[],
    { organisation }: StaffViewer,
  ): Promise<{ own: Carer; form: StandardPerson; other: StandardPerson }[]> {
    const isOurs = match.organisation === organisation;
    const owners = isOurs ? undefined : await this.deps.owners.ofRecords(others.map(({ _id }) => _id));
    return others
      .filter(({ _id }) => isOurs || owners?.get(_id)?.has(organisation))
      .flatMap((each) => {
        const [own, form, other] = isOurs
          ? [record, this.deps.people.open(record), this.deps.people.open(each)]
          : [each, this.deps.people.open(each), this.deps.people.open(record)];
        return form && other ? [{ own, form, other }] : [];
      });
  }

  private registrar(): StaffViewer {
    if (this.viewer.role !== 'registrar') throw forbidden();
    return this.viewer;
  }
}

const outcomes = {
  PROBABLE: 'EVIDENCE_SHOWN',
  MATCHED: 'MATCHED',
  CONFIRMED: 'CONFIRMED',
  APART: 'KEPT_APART',
  PARTED: 'PARTED',
} as const;

function candidateId({ _id }: MatchRecord, place: number): string {
  return `${_id}.${String(place + 1)}`;
}

function isLinked(one: Carer, other: Carer): boolean {
  const linksOf = ({ confirmedWith = [], matchedWith = [] }: Carer) => [...confirmedWith, ...matchedWith];
  return linksOf(one).includes(other._id) || linksOf(other).includes(one._id);
}
