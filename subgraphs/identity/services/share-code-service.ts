import { randomInt } from 'node:crypto';
import { unmistakable } from '../../../domain/passport/passport-number';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { CarerRepository } from '../repositories/carer-repository';
import type { ShareCodeRepository } from '../repositories/share-code-repository';
import { blindIndexOf } from './sealing/blind-index';
import { vaultOf } from './sealing/vault';

const length = 8;
const lifetimeMilliseconds = 10 * 60 * 1000;
const mostOpen = 5;
const use = 'share-code';

export interface NewShareCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Codes that a carer says over a counter: 8 characters without look-alikes, good once, for ten minutes. */
export class ShareCodeService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly codes: ShareCodeRepository,
  ) {}

  async create(input: { readonly idempotencyKey: string }): Promise<MutationResult<NewShareCode, 'TooManyShareCodes'>> {
    const { viewer } = this;
    const { keys, clock } = this.store;
    if (viewer.role !== 'carer') throw forbidden();
    const carer = await this.carers.findById(viewer.ref);
    if (carer?.key === undefined) throw forbidden();
    const holder = { _id: carer._id, key: carer.key };
    const mutation = { viewer, operation: 'createShareCode', input };
    const outcome = await runMutation<'TooManyShareCodes'>(this.store, mutation, async (work) => {
      const now = clock();
      if ((await this.codes.countOpen(holder._id, now)) >= mostOpen) throw new MutationRefused('TooManyShareCodes');
      const text = Array.from({ length }, () => unmistakable[randomInt(unmistakable.length)]).join('');
      const code = {
        _id: newId('sh'),
        carerId: holder._id,
        code: blindIndexOf(keys).ofShareCode(text),
        sealed: vaultOf(keys).seal(holder, use, text),
        expiresAt: new Date(now.getTime() + lifetimeMilliseconds),
      };
      await this.codes.add(code, work);
      return code._id;
    });
    return answered(outcome, async (id) => {
      const made = await this.codes.findById(id);
      if (!made || made.usedAt || made.expiresAt <= clock()) return undefined;
      const code = vaultOf(keys).open(holder, use, made.sealed);
      return code === undefined ? undefined : { code, expiresAt: made.expiresAt };
    });
  }

  /** Uses up a code that a person was told; the carer whose it is, or undefined where it is no longer good or never was. */
  async use(code: string, session: Work['session']): Promise<string | undefined> {
    const { keys, clock } = this.store;
    return (await this.codes.use(blindIndexOf(keys).ofShareCode(code), clock(), session))?.carerId;
  }
}
