import type { SignUpRoute } from '../../../domain/passport/passport-statistics';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { newId } from '../../../platform/ids';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { CommunityApplication } from '../models/application';
import type { CommunityApplicationRepository } from '../repositories/application-repository';

export interface ReceivedApplication {
  readonly schemeId: string;
  readonly receivedOn?: CalendarDate | null | undefined;
  readonly route?: SignUpRoute | null | undefined;
  readonly idempotencyKey: string;
}

export interface ClosedApplication {
  readonly applicationId: string;
  readonly idempotencyKey: string;
}

/**
 * Counts the applications that wait at a scheme, and their waiting times. Applicants' names stay in the scheme's own
 * papers.
 */
export class CommunityApplicationService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly schemes: SchemeRepository,
    private readonly applications: CommunityApplicationRepository,
  ) {}

  async receive(
    input: ReceivedApplication,
  ): Promise<MutationResult<CommunityApplication, 'SchemeNotYours' | 'NotYet'>> {
    const scheme = await this.schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const today = dayOf(this.store.clock());
    const { receivedOn, route } = input;
    if (receivedOn && receivedOn > today) return { refused: 'NotYet' };
    const mutation = { viewer: this.viewer, operation: 'receiveApplication', input };
    const outcome = await runMutation<never>(this.store, mutation, async (work) => {
      const application: CommunityApplication = {
        _id: newId('ap'),
        schemeId: scheme._id,
        organisation: scheme.organisation,
        receivedOn: receivedOn ?? today,
        ...(route && { route }),
        version: 1,
      };
      await this.applications.add(application, work);
      return application._id;
    });
    return this.read(outcome);
  }

  /** Closes an application: a card was issued for it, or it was refused or withdrawn. */
  async close(input: ClosedApplication): Promise<MutationResult<CommunityApplication, 'ApplicationNotYours'>> {
    const mutation = { viewer: this.viewer, operation: 'closeApplication', input };
    const outcome = await runMutation<'ApplicationNotYours'>(this.store, mutation, async ({ session }) => {
      const application = await this.applications.findById(input.applicationId);
      if (!application) throw new MutationRefused('ApplicationNotYours');
      if (application.closedOn) return application._id;
      const closed = { ...application, closedOn: dayOf(this.store.clock()), version: application.version + 1 };
      await this.applications.replaceOrFail(closed, session);
      return application._id;
    });
    return this.read(outcome);
  }

  private read<R extends string>(outcome: MutationResult<string, R>): Promise<MutationResult<CommunityApplication, R>> {
    return answered(outcome, (id) => this.applications.findById(id));
  }
}
