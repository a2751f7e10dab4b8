import { forbidden } from '../../../platform/errors/hub-error';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub, type Viewer } from '../../../platform/viewer';
import { AccountRepository } from '../repositories/account-repository';
import { CarerRepository } from '../repositories/carer-repository';
import { blindIndexOf } from './sealing/blind-index';

/**
 * The store as a carer's own request uses it: each of its changes first makes sure, in its own transaction, that the carer was
 * not erased and that the sign-in is still theirs. A request that was let in before is refused as well.
 */
export function withOwnChanges(viewer: Viewer, store: SubgraphStore): SubgraphStore {
  if (viewer.role !== 'carer') return store;
  const { connection, keys, unitOfWork } = store;
  const carers = new CarerRepository(hub, connection);
  const accounts = new AccountRepository(hub, connection);
  const { ref, signIn } = viewer;
  const account = signIn && blindIndexOf(keys).ofAccount(signIn.issuer, signIn.subject);
  return {
    ...store,
    unitOfWork: {
      run: (change) =>
        unitOfWork.run(async (work) => {
          if (!(await carers.act(ref, work.session))) throw forbidden();
          if (account !== undefined && !(await accounts.stands(account, work.session))) throw forbidden();
          return change(work);
        }),
    },
  };
}
