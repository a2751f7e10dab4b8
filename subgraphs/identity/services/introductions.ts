import { introductionMilliseconds, signIntroduction } from '../../../kit/passport/introduction';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import { answered, carryOut, Refused, type Outcome } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type { Work } from '../../../platform/mongo/unit-of-work';
import type { IntroductionRecord } from '../model/introduction';
import { refsOf } from '../refs';
import type { CarerRepository } from '../repositories/carer-repository';
import type { IntroductionRepository } from '../repositories/introduction-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import type { AccessLog } from './access-log';
import type { GuessLimit } from './guess-limit';
import type { ShareCodes } from './share-codes';

export interface IntroductionRequest {
  readonly shareCode: string;
  readonly sector: string;
  readonly schemeId: string;
  readonly idempotencyKey: string;
}

export type IntroductionRefusal = 'ShareCodeRefused' | 'TooManyGuesses' | 'SchemeNotYours';

/** Lets a carer join a scheme: the scheme's own staff are given the carer's pseudonym in that sector, and nothing else. */
export class Introductions {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly schemes: KnownSchemeRepository,
    private readonly introductions: IntroductionRepository,
    private readonly shareCodes: ShareCodes,
    private readonly log: AccessLog,
    private readonly guesses: GuessLimit,
  ) {}

  async introduce(input: IntroductionRequest): Promise<Outcome<string, IntroductionRefusal>> {
    const { viewer } = this;
    if (!isStaff(viewer)) throw forbidden();
    const { keys, clock } = this.store;
    const { sector, schemeId } = input;
    if (!(await this.schemes.ofViewer(sector, schemeId))) return { refused: 'SchemeNotYours' };
    const tried = await this.guesses.take();
    if (!tried.isAllowed) return { refused: 'TooManyGuesses' };
    const attempt = { viewer, operation: 'introduceCarer', input };
    const { role, subject, organisation } = viewer;
    const told = { role, subject, organisation, place: schemeId, purpose: 'JOINING', outcome: 'INTRODUCED' } as const;
    const act = async (work: Work) => {
      const carerId = await this.shareCodes.use(input.shareCode, work.session);
      if (carerId === undefined) throw new Refused('ShareCodeRefused');
      const asked = { _id: newId('in'), carerId, organisation, at: clock() };
      await this.introductions.add({ ...asked, sector, schemeId }, work);
      await this.carers.keepRef(carerId, sector, refsOf(keys).of(carerId, sector), work.session);
      await this.log.append([{ ...asked, ...told }], work);
      return asked._id;
    };
    const again = async (id: string, work: Work) => {
      const made = await this.good(id);
      if (!made) throw new Refused('RequestRepeated');
      await this.log.append([{ _id: newId('ac'), carerId: made.carerId, at: clock(), ...told }], work);
    };
    const outcome = await carryOut<IntroductionRefusal>(this.store, attempt, act, again);
    if (!('refused' in outcome && outcome.refused === 'ShareCodeRefused')) await tried.right();
    return answered(outcome, async (id) => {
      const made = await this.good(id);
      if (!made) return undefined;
      const carerRef = refsOf(keys).of(made.carerId, made.sector);
      const introduction = { id: made._id, carerRef, schemeId: made.schemeId };
      return signIntroduction(keys.signing('introductions'), made.sector, introduction, made.at);
    });
  }

  /** An introduction that can still be used. It is gone with its carer. */
  private async good(id: string): Promise<IntroductionRecord | undefined> {
    const made = await this.introductions.findById(id);
    const isGood = made && made.at.getTime() + introductionMilliseconds > this.store.clock().getTime();
    return isGood ? made : undefined;
  }
}
