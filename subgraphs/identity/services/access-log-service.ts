import { createHash } from 'node:crypto';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { z } from 'zod';
import { dayOf } from '../../../platform/calendar-date';
import { decodeCursor, pageOf, pageSize, type Page, type PageArguments } from '../../../platform/paging/connection';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { StaffViewer } from '../../../platform/viewer';
import type { AccessEntry, AccessHead, AccessOutcome, AccessPurpose } from '../models/access-entry';
import type { AccessLogRepository } from '../repositories/access-log-repository';
import { auditSignerOf } from './sealing/audit-signer';
import { chained, type ChainedAccess } from './access-chain';

const cursor = z.tuple([z.number().int(), z.number().int(), z.string()]);

/** What a carer can read of who asked about them. */
export class AccessLogService {
  constructor(
    private readonly store: SubgraphStore,
    private readonly entries: AccessLogRepository,
  ) {}

  /** The log of all records of one person. */
  async page(carerIds: readonly string[], { first, after }: PageArguments): Promise<Page<AccessEntry>> {
    const size = pageSize(first);
    const before = decodeCursor(after, cursor);
    const entries = await this.entries.newest(
      carerIds,
      size + 1,
      before && [new Date(before[0]), before[1], before[2]],
    );
    return pageOf(entries, size, ({ at, sequence, _id }) => [at.getTime(), sequence, _id], after);
  }

  /** Adds entries, in the transaction of what they tell of. */
  async append(accesses: readonly ChainedAccess[], work: Work): Promise<void> {
    const carerIds = [...new Set(accesses.map(({ carerId }) => carerId))];
    const signer = auditSignerOf(this.store.keys);
    const heads = new Map<string, AccessHead>();
    for (const head of await this.entries.heads(carerIds, work)) heads.set(head._id, head);
    const entries = accesses.map((access) => {
      const entry = chained(access, heads.get(access.carerId));
      heads.set(entry.carerId, signer.signed({ _id: entry.carerId, length: entry.sequence, hash: entry.hash }));
      return entry;
    });
    await this.entries.append(entries, [...heads.values()], work);
  }

  /**
   * Records that a person is about to be shown something of carers. A page that is looked at all day long is one entry a day
   * for each carer and reader, so that the log stays readable.
   */
  async shown(
    carerIds: readonly string[],
    viewer: StaffViewer,
    what: { readonly purpose: AccessPurpose; readonly outcome: AccessOutcome },
  ): Promise<void> {
    const at = this.store.clock();
    const accesses = carerIds.map((carerId): ChainedAccess => {
      const { role, subject, organisation } = viewer;
      const once = [carerId, role, subject, organisation, what.purpose, dayOf(at)];
      const _id = `ac_${createHash('sha256').update(JSON.stringify(once)).digest('base64url').slice(0, 22)}`;
      return { _id, carerId, at, role, subject, organisation, ...what };
    });
    const missing = await this.withoutKnown(accesses);
    if (missing.length === 0) return;
    await this.store.unitOfWork.run(async (work) => {
      const still = await this.withoutKnown(missing, work.session);
      if (still.length > 0) await this.append(still, work);
    });
  }

  private async withoutKnown(accesses: readonly ChainedAccess[], session?: Work['session']): Promise<ChainedAccess[]> {
    const ids = accesses.map(({ _id }) => _id);
    const known = await this.entries.known(ids, session);
    return accesses.filter(({ _id }) => !known.has(_id));
  }
}
