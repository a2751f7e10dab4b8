import { introductionMilliseconds, signIntroduction } from '../../../domain/passport/introduction';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { groupOf, personOf, type Carer } from '../models/carer';
import type { IntroductionRecord } from '../models/introduction';
import { refsOf } from './refs';
import type { CarerRepository } from '../repositories/carer-repository';
import type { IntroductionRepository } from '../repositories/introduction-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import type { AccessLogService } from './access-log-service';
import { currentDetails } from './sealing/personal-details';
import { vaultOf } from './sealing/vault';
import type { GuessLimit } from './guess-limit';
import { newCarer } from './new-carer';
import type { RecordOwners } from './register/record-owners';
import type { ShareCodeService } from './share-code-service';

export interface IntroductionRequest {
  readonly shareCode: string;
  readonly sector: string;
  readonly schemeId: string;
  readonly idempotencyKey: string;
}

export type IntroductionRefusal = 'ShareCodeRefused' | 'TooManyGuesses' | 'SchemeNotYours';

/** The stores and services that introductions work with. */
export interface IntroductionDependencies {
  /** All carers: whose code it is, only the code says. */
  readonly carers: CarerRepository;
  readonly schemes: KnownSchemeRepository;
  readonly introductions: IntroductionRepository;
  readonly shareCodes: ShareCodeService;
  readonly owners: RecordOwners;
  readonly log: AccessLogService;
  readonly guesses: GuessLimit;
}

/**
 * Lets a carer join a scheme. The scheme's staff get the carer's pseudonym in that sector, and nothing else. The organisation gets
 * a record of its own of the carer, as the carer's details are on that day; the carer's share code confirms whose it is.
 */
export class IntroductionService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly deps: IntroductionDependencies,
  ) {}

  async introduce(input: IntroductionRequest): Promise<MutationResult<string, IntroductionRefusal>> {
    const { viewer } = this;
    if (!isStaff(viewer)) throw forbidden();
    const { keys, clock } = this.store;
    const { sector, schemeId } = input;
    if (!(await this.deps.schemes.ofViewer(sector, schemeId))) return { refused: 'SchemeNotYours' };
    const tried = await this.deps.guesses.take();
    if (!tried.isAllowed) return { refused: 'TooManyGuesses' };
    const mutation = { viewer, operation: 'introduceCarer', input };
    const { role, subject, organisation } = viewer;
    const access = { role, subject, organisation, place: schemeId, purpose: 'JOINING', outcome: 'INTRODUCED' } as const;
    const act = async (work: Work) => {
      const sharedBy = await this.deps.shareCodes.use(input.shareCode, work.session);
      const carer = sharedBy === undefined ? undefined : await this.deps.carers.findById(sharedBy);
      const carerId = carer && (await this.recordFor(organisation, carer, work));
      if (!carer || carerId === undefined) throw new MutationRefused('ShareCodeRefused');
      const person = personOf(carer);
      const carerRef = refsOf(keys).of(person, sector);
      const request = { _id: newId('in'), carerId, organisation, at: clock() };
      await this.deps.introductions.add({ ...request, carerRef, sector, schemeId }, work);
      await this.deps.carers.keepRef(person, sector, carerRef, work.session);
      await this.deps.log.append([{ ...request, ...access }], work);
      return request._id;
    };
    const again = async (id: string, work: Work) => {
      const made = await this.usable(id);
      if (!made) throw new MutationRefused('RequestRepeated');
      await this.deps.log.append([{ _id: newId('ac'), carerId: made.carerId, at: clock(), ...access }], work);
    };
    const outcome = await runMutation<IntroductionRefusal>(this.store, mutation, act, again);
    if (!('refused' in outcome && outcome.refused === 'ShareCodeRefused')) tried.right();
    return answered(outcome, async (id) => {
      const made = await this.usable(id);
      if (!made) return undefined;
      const carerRef = made.carerRef ?? refsOf(keys).of(made.carerId, made.sector);
      const introduction = { id: made._id, carerRef, schemeId: made.schemeId };
      return signIntroduction(keys.signing('introductions'), made.sector, introduction, made.at);
    });
  }

  /** An introduction that can still be used. It is gone with its carer. */
  private async usable(id: string): Promise<IntroductionRecord | undefined> {
    const made = await this.deps.introductions.findById(id);
    const isUsable = made && made.at.getTime() + introductionMilliseconds > this.store.clock().getTime();
    return isUsable ? made : undefined;
  }

  /** The record that the organisation holds of the carer, or a new one; undefined where the carer was erased. */
  private async recordFor(organisation: string, carer: Carer, work: Work): Promise<string | undefined> {
    const records = await this.deps.carers.recordsOf(personOf(carer));
    const owners = await this.deps.owners.ofRecords(records.map(({ _id }) => _id));
    const known = records.find(({ _id }) => owners.get(_id)?.has(organisation));
    if (known) return known._id;
    const details = currentDetails(vaultOf(this.store.keys), carer);
    if (!details) return undefined;
    const record = newCarer(newId('cr'), details, carer.area, [], this.store);
    const linked = { confirmedWith: [carer._id], person: personOf(carer), group: groupOf(carer) };
    await this.deps.carers.add({ ...record, ...linked, ownWord: true }, work);
    return record._id;
  }
}
