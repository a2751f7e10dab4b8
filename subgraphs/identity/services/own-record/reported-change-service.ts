import { membershipChanged } from '../../../../domain/membership/events';
import { caringEnded, type CaringEnded } from '../../../../domain/register/events';
import { addMonths, dayOf, type CalendarDate } from '../../../../platform/calendar-date';
import { forbidden } from '../../../../platform/errors/hub-error';
import { ChangedMeanwhile } from '../../../../platform/mongo/changed-meanwhile';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import { answered, runMutation, type MutationResult } from '../../../../platform/mutation';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub, type Viewer } from '../../../../platform/viewer';
import { groupOf, type Carer } from '../../models/carer';
import { refsOf } from '../refs';
import { CarerRepository } from '../../repositories/carer-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { currentDetails, openReported, sealReported, type ReportedDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import { membershipOf, type CountedRecord } from '../memberships';
import { readRow } from '../register/row';

export interface ChangeReport {
  readonly familyName?: string | null | undefined;
  readonly addressLine?: string | null | undefined;
  readonly town?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly caringEndedOn?: CalendarDate | null | undefined;
  readonly idempotencyKey: string;
}

/** What in a report cannot be used, and why. */
export interface ChangeFault {
  readonly field: string;
  readonly message: string;
}

/** How long ago, in months, caring may have ended when it is reported; before that, the scheme is to be asked. */
const longestAgo = 24;

const reportable = ['familyName', 'postcode', 'addressLine', 'town', 'email', 'phone'] as const;

/**
 * What a carer reports of a change: a new address, or that caring has ended, which each scheme then acts on by its rules. It is kept
 * beside what a register says, never in its place, and no record is matched or recognised by it (docs/trust.md).
 */
export class ReportedChangeService {
  private readonly carersForHub: CarerRepository;
  private readonly everyLink: LinkRepository;

  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly links: LinkRepository,
  ) {
    this.carersForHub = new CarerRepository(hub, store.connection);
    this.everyLink = new LinkRepository(hub, store.connection);
  }

  async report(input: ChangeReport): Promise<MutationResult<Carer, never> | { fault: ChangeFault }> {
    const { viewer } = this;
    if (viewer.role !== 'carer') throw forbidden();
    const vault = vaultOf(this.store.keys);
    const carer = await this.carers.findById(viewer.ref);
    const before = carer && currentDetails(vault, carer);
    if (!before) throw forbidden();
    const today = dayOf(this.store.clock());
    const { idempotencyKey: _key, caringEndedOn, ...report } = input;
    if (caringEndedOn && (caringEndedOn > today || caringEndedOn < addMonths(today, -longestAgo)))
      return fault('caringEndedOn', 'Give a day of the last two years, today at the latest.');
    // The same rules as for a register's row.
    const said = Object.fromEntries(Object.entries(report).filter(([, value]) => value != null));
    const read = readRow({ number: '-', ...before, ...said }, today);
    if ('faults' in read) {
      const [first] = read.faults;
      return fault(first?.field ?? 'postcode', first?.reason ?? 'This cannot be used.');
    }
    const { details, area } = read.row;
    const reported: ReportedDetails = Object.fromEntries(
      reportable.filter((field) => field in said).map((field) => [field, details[field]]),
    );
    const mutation = { viewer, operation: 'reportChange', input };
    const outcome = await runMutation<never>(this.store, mutation, async (work) => {
      const records = await this.carers.recordsOf(viewer.ref);
      const next = records.flatMap((record) =>
        this.withReport(record, reported, 'postcode' in said ? area : record.area),
      );
      if ((await this.carers.replaceAll(next, work.session)) !== next.length) throw new ChangedMeanwhile();
      if (area !== carer.area) await this.tellInsight(carer, { ...before, area }, work);
      if (caringEndedOn)
        for (const { _id: passportId, sector, ended } of await this.links.ofCarer(carer._id)) {
          const carerRef = refsOf(this.store.keys).of(carer._id, sector);
          const end: CaringEnded = { passportId, carerRef, on: caringEndedOn };
          if (!ended) work.emit(caringEnded(sector), passportId, end);
        }
      return carer._id;
    });
    return answered(outcome, (id) => this.carers.findById(id));
  }

  private withReport(record: Carer, reported: ReportedDetails, area: string): Carer[] {
    const { _id, key, version } = record;
    if (key === undefined) return [];
    const vault = vaultOf(this.store.keys);
    const all = { ...openReported(vault, record), ...reported };
    return [{ ...record, reported: sealReported(vault, { _id, key }, all), area, version: version + 1 }];
  }

  /** The area moves for all passports that are counted under the carer's record. */
  private async tellInsight(
    carer: Carer,
    { area, dateOfBirth }: Pick<CountedRecord, 'area' | 'dateOfBirth'>,
    { session, emit }: Work,
  ): Promise<void> {
    const { keys, clock } = this.store;
    if (groupOf(carer) !== carer._id) return;
    const statistics = await this.carersForHub.allOfGroups([carer._id]);
    const links = (await this.everyLink.ofHomes(statistics.map(({ _id }) => _id))).map((link) => ({
      ...link,
      revision: link.revision + 1,
    }));
    await this.everyLink.putAll(links, session);
    for (const link of links) {
      const membership = membershipOf(link, { carerId: carer._id, area, dateOfBirth }, keys, dayOf(clock()));
      emit(membershipChanged, membership.membershipId, membership);
    }
  }
}

function fault(field: string, message: string): { fault: ChangeFault } {
  return { fault: { field, message } };
}
