import { z } from 'zod';
import { forbidden } from '../../../../platform/errors/hub-error';
import { newId } from '../../../../platform/ids';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import { carryOut, Refused, type Outcome } from '../../../../platform/mutation';
import { decodeCursor, pageOf, pageSize, type Page, type PageArguments } from '../../../../platform/paging/connection';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import type { StaffViewer, Viewer } from '../../../../platform/viewer';
import { weigh, type Comparison, type StandardPerson } from '../../linkage';
import { personOf, type Carer } from '../../model/carer';
import type { Match, MatchState } from '../../model/match';
import { notTheSame } from '../../model/not-the-same';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { MatchRepository } from '../../repositories/match-repository';
import type { NotTheSameRepository } from '../../repositories/not-the-same-repository';
import { openDetails, type PersonalDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';
import type { AccessLog } from '../access-log';
import type { KnownPeople } from './known-people';
import { mustStayApart } from './must-stay-apart';
import type { Persons } from './persons';
import type { Weights } from './weights';

export interface MatchRequest {
  readonly matchId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface DecisionRequest extends MatchRequest {
  /** Whom the record is; nobody of the candidates where it is missing. */
  readonly candidateId?: string | null | undefined;
}

export type MatchRefusal = 'MatchNotYours' | 'MatchNotOpen' | 'RecordsMustStayApart' | 'ReasonMissing';

/** Somebody whom a record may be: how the two agree, and nothing of who it is or where else they are known. */
export interface Candidate {
  readonly id: string;
  readonly comparison: Comparison;
  /** What the registrar's own register says. */
  readonly ours: PersonalDetails;
}

const cursor = z.tuple([z.string()]);
const longestReason = 1_000;
const use = 'match-reason';

/**
 * What the registrars of a scheme decide about the people in its register. They see their own register's words and, of whoever
 * else it may be, only in what the two agree; the carers concerned can read that they looked.
 */
export class Matches {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly matches: MatchRepository,
    private readonly carers: CarerRepository,
    private readonly apart: NotTheSameRepository,
    private readonly people: KnownPeople,
    private readonly persons: Persons,
    private readonly weights: Weights,
    private readonly log: AccessLog,
  ) {}

  async page(state: MatchState, { first, after }: PageArguments): Promise<Page<Match>> {
    const { organisation } = this.registrar();
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, cursor) ?? [];
    const found = await this.matches.inState(organisation, state, size + 1, afterId);
    return pageOf(found, size, ({ _id }) => [_id], after);
  }

  /** Those whom the record may be, with the evidence. Looking leaves a record with everybody concerned. */
  async candidatesOf(match: Match): Promise<Candidate[]> {
    const viewer = this.registrar();
    const record = await this.carers.findById(match.carerId);
    const ours = record && openDetails(vaultOf(this.store.keys), record);
    const form = record && this.people.open(record);
    if (!ours || !form) return [];
    const model = await this.weights.of(match.schemeId);
    const seen = new Set([record._id]);
    const candidates: Candidate[] = [];
    for (const [place, id] of match.candidates.entries()) {
      const records = (await this.standing(id)).filter(({ _id }) => _id !== record._id);
      const [comparison] = this.formsOf(records)
        .map((other) => weigh(model, form, other))
        .sort((one, other) => other.weight - one.weight);
      if (!comparison) continue;
      for (const { _id } of records) seen.add(_id);
      candidates.push({ id: candidateId(match, place), comparison, ours });
    }
    await this.log.shown([...seen], viewer, { purpose: 'MATCHING', outcome: 'EVIDENCE_SHOWN' });
    return candidates;
  }

  /** Why somebody decided, in their own words; undefined where nobody did, or the carer was erased. */
  async reasonsOf({ carerId, decisions }: Match): Promise<(string | undefined)[]> {
    const record = await this.carers.findById(carerId);
    return decisions.map(({ reason }) =>
      record && reason !== undefined ? vaultOf(this.store.keys).open(record, use, reason) : undefined,
    );
  }

  /** The record is one of the candidates, or none of them. */
  async decide(input: DecisionRequest): Promise<Outcome<Match, MatchRefusal>> {
    return this.change('decideMatch', input, 'PROBABLE', async (match, record, work) => {
      const place = match.candidates.findIndex((_, each) => candidateId(match, each) === input.candidateId);
      if (input.candidateId != null && place < 0) throw new Refused<MatchRefusal>('MatchNotYours');
      const chosen = match.candidates[place];
      if (chosen === undefined) {
        for (const candidate of match.candidates) await this.apart.put(notTheSame(record._id, candidate), work.session);
        return { ...match, state: 'APART' };
      }
      const records = await this.standing(chosen);
      const own = await this.carers.recordsOf(record._id);
      const [person] = records;
      if (!person || personOf(record) === person._id) throw new Refused<MatchRefusal>('MatchNotOpen');
      if (mustStayApart(this.people, own, records)) throw new Refused<MatchRefusal>('RecordsMustStayApart');
      await this.persons.join(record, person, work);
      return { ...match, state: 'JOINED', joinedTo: person._id };
    });
  }

  /** A match was wrong: all is as it was before, and the two are not joined again by themselves. */
  async undo(input: MatchRequest): Promise<Outcome<Match, MatchRefusal>> {
    return this.change('undoMatch', input, 'JOINED', async (match, record, work) => {
      const { joinedTo, ...rest } = match;
      if (joinedTo === undefined || record.joinedTo !== joinedTo) throw new Refused<MatchRefusal>('MatchNotOpen');
      await this.apart.put(notTheSame(record._id, joinedTo), work.session);
      await this.persons.part(record, work);
      return { ...rest, state: 'PARTED' };
    });
  }

  private async change(
    operation: string,
    input: MatchRequest,
    expected: MatchState,
    act: (match: Match, record: Carer, work: Work) => Promise<Match>,
  ): Promise<Outcome<Match, MatchRefusal>> {
    const viewer = this.registrar();
    const reason = input.reason.trim();
    if (reason === '' || reason.length > longestReason) return { refused: 'ReasonMissing' };
    const outcome = await carryOut<MatchRefusal>(this.store, { viewer, operation, input }, async (work) => {
      const match = await this.matches.findById(input.matchId);
      if (!match) throw new Refused('MatchNotYours');
      const record = await this.carers.findById(match.carerId);
      if (match.state !== expected || record?.key === undefined) throw new Refused('MatchNotOpen');
      const next = await act(match, record, work);
      const at = this.store.clock();
      const { state } = next;
      const sealed = vaultOf(this.store.keys).seal({ _id: record._id, key: record.key }, use, reason);
      const decisions = [...match.decisions, { at, state, subject: viewer.subject, reason: sealed }];
      await this.matches.replaceOrFail({ ...next, decisions, version: match.version + 1 }, work.session);
      await this.record(next, viewer, work);
      return match._id;
    });
    if ('refused' in outcome) return outcome;
    const decided = await this.matches.findById(outcome.done);
    if (!decided) throw new Error('a match that was just decided cannot be read by who decided it');
    return { done: decided };
  }

  private async record(
    { carerId, candidates, schemeId, state }: Match,
    viewer: StaffViewer,
    work: Work,
  ): Promise<void> {
    const { role, subject, organisation } = viewer;
    const at = this.store.clock();
    const outcome = ({ JOINED: 'JOINED', APART: 'KEPT_APART', PARTED: 'PARTED', PROBABLE: 'EVIDENCE_SHOWN' } as const)[
      state
    ];
    await this.log.append(
      [...new Set([carerId, ...candidates])].map((concerned) => {
        const who = { _id: newId('ac'), carerId: concerned, at, role, subject, organisation, place: schemeId };
        return { ...who, purpose: 'MATCHING', outcome } as const;
      }),
      work,
    );
  }

  /** All records of the person whom a record stands for or was joined to. */
  private async standing(id: string): Promise<Carer[]> {
    const record = await this.carers.findById(id);
    return record ? this.carers.recordsOf(personOf(record)) : [];
  }

  private formsOf(records: readonly Carer[]): StandardPerson[] {
    return records.flatMap((record) => this.people.open(record) ?? []);
  }

  private registrar(): StaffViewer {
    if (this.viewer.role !== 'registrar') throw forbidden();
    return this.viewer;
  }
}

function candidateId({ _id }: Match, place: number): string {
  return `${_id}.${String(place + 1)}`;
}
