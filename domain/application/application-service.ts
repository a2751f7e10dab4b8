import { z } from 'zod';
import { dayOf } from '../../platform/calendar-date';
import { forbidden } from '../../platform/errors/hub-error';
import { newId } from '../../platform/ids';
import type { Work } from '../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import { decodeCursor, pageOf, pageSize, type Page, type PageArguments } from '../../platform/paging/connection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { ErasedCarers } from '../erasure/erased-carers';
import type { Application } from './application';
import type { ApplicationRepository } from './application-repository';

export interface WithdrawRequest {
  readonly applicationId: string;
  readonly idempotencyKey: string;
}

export interface DecideRequest extends WithdrawRequest {
  readonly decision: 'GRANT' | 'REFUSE';
  /** The reason of a refusal, in words for the carer. */
  readonly reason?: string | null | undefined;
}

const cursor = z.tuple([z.string(), z.string()]);

/** Accepts, decides and withdraws applications of one kind, for one viewer. */
export class ApplicationService<T extends Application> {
  constructor(
    private readonly kind: string,
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly applications: ApplicationRepository<T>,
    /** Returns what is stored of an application after it is decided or withdrawn. */
    private readonly kept: (application: T) => T = (application) => application,
  ) {}

  /** A carer can apply for one thing again only when the last application for it is closed. */
  async apply(
    input: { readonly idempotencyKey: string },
    { schemeId, organisation }: Pick<Application, 'schemeId' | 'organisation'>,
    what: string,
    toApplication: (application: Application) => T,
  ): Promise<MutationResult<T, 'AlreadyApplied'>> {
    const { viewer, store, applications } = this;
    if (viewer.role !== 'carer') throw new Error('only a carer applies');
    const { ref: carerRef } = viewer;
    const mutation = { viewer, operation: `apply for ${this.kind}`, input };
    const outcome = await runMutation<'AlreadyApplied'>(store, mutation, async (work) => {
      if (await new ErasedCarers(store.connection).has(carerRef)) throw forbidden();
      const waitingFor = `${carerRef}|${what}`;
      if (await applications.isWaiting(waitingFor)) throw new MutationRefused('AlreadyApplied');
      const application = toApplication({
        _id: newId('ap'),
        carerRef,
        schemeId,
        organisation,
        appliedOn: dayOf(store.clock()),
        state: 'WAITING',
        waitingFor,
        version: 1,
      });
      await applications.add(application, work);
      return application._id;
    });
    return this.read(outcome, ({ state }) => state !== 'WITHDRAWN');
  }

  /** Withdraws the carer's own application, before it is decided. */
  async withdraw(input: WithdrawRequest): Promise<MutationResult<T, 'ApplicationNotWaiting'>> {
    const mutation = { viewer: this.viewer, operation: `withdraw from ${this.kind}`, input };
    const outcome = await runMutation<'ApplicationNotWaiting'>(this.store, mutation, async (work) => {
      const application = await this.waiting(input.applicationId);
      if (this.viewer.role !== 'carer') throw new MutationRefused('ApplicationNotWaiting');
      return this.close(application, { state: 'WITHDRAWN' }, work);
    });
    return this.read(outcome, ({ state }) => state === 'WITHDRAWN');
  }

  /**
   * Stores the organisation's decision. `grant` does what the carer applied for in the same transaction, and returns
   * what is stored of the application. `holds` returns whether the result of a granted application is still in force.
   */
  async decide<Refusal extends string>(
    input: DecideRequest,
    grant: (application: T, work: Work) => Promise<Partial<T>>,
    holds: (granted: T) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<MutationResult<T, 'ApplicationNotWaiting' | 'RefusalReasonMissing' | Refusal>> {
    const mutation = { viewer: this.viewer, operation: `decide on ${this.kind}`, input };
    const outcome = await runMutation<'ApplicationNotWaiting' | 'RefusalReasonMissing' | Refusal>(
      this.store,
      mutation,
      async (work) => {
        const application = await this.waiting(input.applicationId);
        if (this.viewer.role === 'carer') throw new MutationRefused('ApplicationNotWaiting');
        if (input.decision === 'GRANT')
          return this.close(application, { ...(await grant(application, work)), state: 'GRANTED' } as Partial<T>, work);
        const reason = input.reason?.trim();
        if (!reason) throw new MutationRefused('RefusalReasonMissing');
        return this.close(application, { state: 'REFUSED', reason }, work);
      },
    );
    return this.read(outcome, async (decided) => decided.state !== 'GRANTED' || (await holds(decided)));
  }

  /** The applications to a scheme that wait, oldest first. */
  async waitingAt(schemeId: string, { first, after }: PageArguments): Promise<Page<T>> {
    const size = pageSize(first);
    const waiting = await this.applications.waitingAt(schemeId, size + 1, decodeCursor(after, cursor));
    return pageOf(waiting, size, ({ appliedOn, _id }) => [appliedOn, _id], after);
  }

  private async waiting(id: string): Promise<T> {
    const application = await this.applications.findById(id);
    if (application?.state !== 'WAITING') throw new MutationRefused('ApplicationNotWaiting');
    return application;
  }

  private async close(application: T, change: Partial<Application>, { session }: Work): Promise<string> {
    const { waitingFor: _closed, ...rest } = this.kept(application);
    const closedOn = dayOf(this.store.clock());
    const next = { ...rest, ...change, closedOn, version: application.version + 1 } as T;
    await this.applications.replaceOrFail(next, session);
    return next._id;
  }

  private read<R extends string>(
    outcome: MutationResult<string, R>,
    holds: (application: T) => boolean | Promise<boolean>,
  ): Promise<MutationResult<T, R>> {
    return answered(outcome, (id) => this.applications.findById(id), holds);
  }
}
