import { membershipChanged } from '../../../../kit/membership/events';
import { caringEnded, type CaringEnded } from '../../../../kit/register/events';
import { addMonths, dayOf, type CalendarDate } from '../../../../platform/calendar-date';
import { forbidden } from '../../../../platform/errors/hub-error';
import { carryOut, type Outcome } from '../../../../platform/mutation';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../../platform/viewer';
import type { Carer } from '../../model/carer';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { LinkRepository } from '../../repositories/link-repository';
import { openDetails, sealDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';
import { membershipOf } from '../memberships';
import type { KnownPeople } from '../register/known-people';
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

/** What a carer tells us of a change: the new address, or that caring has ended, which each scheme then acts on by its rules. */
export class ReportedChanges {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly links: LinkRepository,
    private readonly people: KnownPeople,
  ) {}

  async report(input: ChangeReport): Promise<Outcome<Carer, never> | { fault: ChangeFault }> {
    const { viewer } = this;
    if (viewer.role !== 'carer') throw forbidden();
    const vault = vaultOf(this.store.keys);
    const carer = await this.carers.findById(viewer.ref);
    const before = carer && openDetails(vault, carer);
    if (!before || carer.key === undefined) throw forbidden();
    const holder = { _id: carer._id, key: carer.key };
    const today = dayOf(this.store.clock());
    const { idempotencyKey: _key, caringEndedOn, ...told } = input;
    if (caringEndedOn && (caringEndedOn > today || caringEndedOn < addMonths(today, -longestAgo)))
      return fault('caringEndedOn', 'Give a day of the last two years, today at the latest.');
    // The same rules as for a register's row: what is told takes the place of what was there.
    const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value != null));
    const read = readRow({ number: '-', ...before, ...said }, today);
    if ('faults' in read) {
      const [first] = read.faults;
      return fault(first?.field ?? 'postcode', first?.reason ?? 'This cannot be used.');
    }
    const { details, area } = read.row;
    const blocks = carer.ownWord ? undefined : this.people.blocksOf(this.people.formOf(carer._id, details));
    const attempt = { viewer, operation: 'reportChange', input };
    const outcome = await carryOut<never>(this.store, attempt, async ({ session, emit }) => {
      const next = {
        ...carer,
        details: sealDetails(vault, holder, { ...before, ...details }),
        area,
        ...(blocks && { blocks }),
      };
      await this.carers.replaceOrFail({ ...next, version: carer.version + 1 }, session);
      const links = await this.links.ofCarer(carer._id);
      const moved = area === carer.area ? [] : links.map((link) => ({ ...link, revision: link.revision + 1 }));
      await this.links.putAll(moved, session);
      for (const link of moved) {
        const membership = membershipOf(link, { ...details, area }, this.store.keys, today);
        emit(membershipChanged, membership.membershipId, membership);
      }
      if (caringEndedOn)
        for (const { _id: passportId, sector } of links.filter(({ ended }) => !ended)) {
          const ended: CaringEnded = { passportId, on: caringEndedOn };
          emit(caringEnded(sector), passportId, ended);
        }
      return carer._id;
    });
    if ('refused' in outcome) return outcome;
    const changed = await this.carers.findById(outcome.done);
    if (!changed) throw new Error('a carer cannot be read who just told of a change');
    return { done: changed };
  }
}

function fault(field: string, message: string): { fault: ChangeFault } {
  return { fault: { field, message } };
}
