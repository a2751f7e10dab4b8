import type { KeyRing } from '../../../platform/tokens/key-ring';
import type { AccessHead } from '../models/access-entry';
import type { AccessLogRepository } from '../repositories/access-log-repository';
import { auditSignerOf } from './sealing/audit-signer';
import { hashOf } from './access-chain';

export interface AuditResult {
  readonly logs: number;
  readonly records: number;
  /** The first record, by log and place in it, that is not as it was written; missing where all are. */
  readonly broken?: Broken;
}

export interface Broken {
  /** The record's id; where one is missing, that of the log. */
  readonly record: string;
  readonly reason: string;
}

/** Checks that no record of any access log was changed, taken out or put in since it was written. */
export class AccessAuditService {
  constructor(
    private readonly keys: KeyRing,
    private readonly entries: AccessLogRepository,
  ) {}

  async verify(): Promise<AuditResult> {
    const logs = new Set<string>();
    let records = 0;
    for await (const head of this.entries.allHeads()) {
      logs.add(head._id);
      const broken = await this.brokenIn(head);
      if (broken) return { logs: logs.size, records, broken };
      records += head.length;
    }
    const stray = await this.entries.strayEntry(logs);
    if (stray) return { logs: logs.size, records, broken: { record: stray._id, reason: 'its log has lost its end' } };
    return { logs: logs.size, records };
  }

  private async brokenIn(head: AccessHead): Promise<Broken | undefined> {
    let previous: string | undefined;
    let length = 0;
    for await (const entry of this.entries.wholeLog(head._id)) {
      length += 1;
      const { hash, ...content } = entry;
      if (hashOf(content) !== hash) return { record: entry._id, reason: 'it is not as it was written' };
      if (entry.sequence !== length || entry.previous !== previous)
        return { record: entry._id, reason: 'the record before it is missing, or is another' };
      previous = hash;
    }
    const log = `the log ${head._id}`;
    if (length !== head.length || previous !== head.hash)
      return {
        record: log,
        reason: `it ends after ${String(length)} records, and was written up to ${String(head.length)}`,
      };
    return auditSignerOf(this.keys).isSigned(head)
      ? undefined
      : { record: log, reason: 'its end is not signed by the hub' };
  }
}
