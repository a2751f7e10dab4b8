import { signIntroduction } from '../../../kit/passport/introduction';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import { carryOut, Refused, type Outcome } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
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
    const attempt = { viewer, operation: 'introduceCarer', input };
    const outcome = await carryOut<IntroductionRefusal>(this.store, attempt, async (work) => {
      if (await this.guesses.isReached()) throw new Refused('TooManyGuesses');
      const carerId = await this.shareCodes.use(input.shareCode, work.session);
      if (carerId === undefined) throw new Refused('ShareCodeRefused');
      const { role, subject, organisation } = viewer;
      const asked = { _id: newId('in'), carerId, organisation, at: clock() };
      await this.introductions.add({ ...asked, sector, schemeId }, work);
      await this.carers.keepRef(carerId, sector, refsOf(keys).of(carerId, sector), work.session);
      const access = { ...asked, role, subject, place: schemeId, purpose: 'JOINING', outcome: 'INTRODUCED' } as const;
      await this.log.append([access], work);
      return asked._id;
    });
    if ('refused' in outcome) {
      // The attempt left no trace of its own: nothing was used up.
      if (outcome.refused === 'ShareCodeRefused') await this.guesses.note();
      return outcome;
    }
    const made = await this.introductions.findById(outcome.done);
    if (!made) throw new Error('an introduction that was just made cannot be read by who asked for it');
    const carerRef = refsOf(keys).of(made.carerId, made.sector);
    const introduction = { id: made._id, carerRef, schemeId: made.schemeId };
    return { done: await signIntroduction(keys.signing('introductions'), made.sector, introduction, made.at) };
  }
}
