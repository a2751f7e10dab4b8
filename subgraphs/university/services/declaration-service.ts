import type DataLoader from 'dataloader';
import { z } from 'zod';
import { ErasedCarers } from '../../../domain/erasure/erased-carers';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import { dayOf } from '../../../platform/calendar-date';
import { answered, runMutation, type MutationResult } from '../../../platform/mutation';
import { decodeCursor, pageOf, pageSize, type Page, type PageArguments } from '../../../platform/paging/connection';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { Declaration, DeclarationTime } from '../models/declaration';
import type { DeclarationRepository } from '../repositories/declaration-repository';
import type { Institution } from '../models/institution';

interface WithdrawRequest {
  readonly ukprn: string;
  readonly idempotencyKey: string;
}

interface DeclareRequest extends WithdrawRequest {
  readonly when: DeclarationTime;
}

const cursor = z.tuple([z.string(), z.string()]);

/** Handles carers' declarations to institutions: optional, confidential, and withdrawn without a trace. */
export class DeclarationService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly institutionById: DataLoader<string, Institution | undefined>,
    private readonly declarations: DeclarationRepository,
  ) {}

  async declare(input: DeclareRequest): Promise<MutationResult<Declaration, 'InstitutionUnknown'>> {
    const { viewer, store, declarations } = this;
    if (viewer.role !== 'carer' || !(await this.institutionById.load(input.ukprn)))
      return { refused: 'InstitutionUnknown' };
    const { ref: carerRef } = viewer;
    const outcome = await runMutation<never>(store, { viewer, operation: 'declareAsCarer', input }, async (work) => {
      if (await new ErasedCarers(store.connection).has(carerRef)) throw forbidden();
      const [before] = await declarations.find({ carerRef, organisation: input.ukprn }, { limit: 1 });
      if (before) return before._id;
      const declaredOn = dayOf(store.clock());
      const { when, ukprn: organisation } = input;
      const declaration = { _id: newId('de'), carerRef, organisation, when, declaredOn };
      await declarations.add(declaration, work);
      return declaration._id;
    });
    return answered(outcome, (id) => declarations.findById(id));
  }

  async withdraw(input: WithdrawRequest): Promise<MutationResult<string, never>> {
    const { viewer, store, declarations } = this;
    const outcome = await runMutation<never>(
      store,
      { viewer, operation: 'withdrawDeclaration', input },
      async ({ session }) => {
        const own = await declarations.find({ organisation: input.ukprn });
        if (viewer.role === 'carer') for (const { _id } of own) await declarations.remove(_id, session);
        return input.ukprn;
      },
    );
    return answered(
      outcome,
      (ukprn) => Promise.resolve(ukprn),
      async (organisation) => (await declarations.find({ organisation }, { limit: 1 })).length === 0,
    );
  }

  async toInstitution(ukprn: string, { first, after }: PageArguments): Promise<Page<Declaration>> {
    const size = pageSize(first);
    const found = await this.declarations.toInstitution(ukprn, size + 1, decodeCursor(after, cursor));
    return pageOf(found, size, ({ declaredOn, _id }) => [declaredOn, _id], after);
  }
}
