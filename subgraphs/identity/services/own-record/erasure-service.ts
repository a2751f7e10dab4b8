import { carerErased, type CarerErased } from '../../../../domain/register/events';
import { forbidden } from '../../../../platform/errors/hub-error';
import { runMutation, type MutationResult } from '../../../../platform/mutation';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub, type Viewer } from '../../../../platform/viewer';
import type { Carer } from '../../models/carer';
import { refsOf } from '../refs';
import { AccountRepository } from '../../repositories/account-repository';
import { CardIssuerRepository } from '../../repositories/card-issuer-repository';
import { CardPhotoRepository } from '../../repositories/card-photo-repository';
import { CardRepository } from '../../repositories/card-repository';
import { CarerRepository } from '../../repositories/carer-repository';
import { WardCheckRepository } from '../../repositories/ward-check-repository';
import { IntroductionRepository } from '../../repositories/introduction-repository';
import { InvitationRepository } from '../../repositories/invitation-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { MatchRepository } from '../../repositories/match-repository';
import { NotTheSameRepository } from '../../repositories/not-the-same-repository';
import { RegisterEntryRepository } from '../../repositories/register-entry-repository';
import { ShareCodeRepository } from '../../repositories/share-code-repository';
import { RecordLinkService } from '../register/record-links';

/**
 * Forgets a carer, in every setting (UK GDPR, article 17). With the key goes whatever was sealed under it, in every backup too.
 * What stays: that a record was there, that it was in a register (so that it is not taken in again), and the access log,
 * which names organisations and no one else, and can still be verified.
 */
export class ErasureService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
  ) {}

  async eraseMe(input: { readonly idempotencyKey: string }): Promise<MutationResult<string, never>> {
    const { viewer } = this;
    // Of a sign-in that no one is known by there is nothing to forget: so it is when the request is sent again.
    if (viewer.role === 'newcomer') return { done: viewer.subject };
    if (viewer.role !== 'carer') throw forbidden();
    const { connection, keys, subgraphList } = this.store;
    const carers = new CarerRepository(hub, connection);
    const mutation = { viewer, operation: 'eraseMe', input };
    return runMutation<never>(this.store, mutation, async (work) => {
      const { session, emit } = work;
      const records = await carers.recordsOf(viewer.ref);
      if (!records.some(({ key }) => key !== undefined)) throw forbidden();
      const ids = records.map(({ _id }) => _id);
      await new RecordLinkService(this.store, carers, new LinkRepository(hub, connection)).leave(records, work);
      for (const record of records) await carers.replaceOrFail(erased(record), session);
      await new CardRepository(hub, connection).erase(ids, this.store.clock(), session);
      await new CardIssuerRepository(hub, connection).dropList(session);
      const kept = [
        CardPhotoRepository,
        AccountRepository,
        ShareCodeRepository,
        InvitationRepository,
        IntroductionRepository,
        WardCheckRepository,
        LinkRepository,
        MatchRepository,
        NotTheSameRepository,
      ].map((Repository) => new Repository(hub, connection));
      for (const repository of kept) await repository.forget(ids, session);
      await new RegisterEntryRepository(hub, connection).markErased(ids, session);
      const refs = refsOf(keys);
      for (const { name } of subgraphList.filter((each) => each.name !== 'identity')) {
        const event: CarerErased = { carerRefs: ids.map((id) => refs.of(id, name)) };
        emit(carerErased(name), refs.of(viewer.ref, name), event);
      }
      return viewer.ref;
    });
  }
}

/** Without the key, and without anything that it opened. */
function erased({ _id, version }: Carer): Carer {
  return { _id, details: '', area: '', refs: [], consents: [], version: version + 1 };
}
