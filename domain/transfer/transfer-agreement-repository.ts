import type { Connection } from 'mongoose';
import { VersionedRepository, type Readable } from '../../platform/access/viewer-repository';
import type { CalendarDate } from '../../platform/calendar-date';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import { agreementId, transferAgreementCollection, type TransferAgreement } from './transfer-agreement';

/** The recognitions of schemes. All viewers may read them, because carers ask before they change job or school. */
export class TransferAgreementRepository extends VersionedRepository<TransferAgreement> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, transferAgreementCollection));
  }

  protected override readable(): Readable<TransferAgreement> {
    return {};
  }

  /** The agreements of an organisation in force on a day, by scheme; at most a hundred. */
  inForce(organisation: string, day: CalendarDate): Promise<TransferAgreement[]> {
    const holds = { validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }] };
    return this.find({ organisation, ...holds }, { sort: { organisation: 1, schemeId: 1 }, limit: 100 });
  }

  async holds(organisation: string, schemeId: string, day: CalendarDate): Promise<boolean> {
    const agreement = await this.findById(agreementId(organisation, schemeId));
    if (!agreement || agreement.validFrom > day) return false;
    return agreement.validUntil === undefined || agreement.validUntil >= day;
  }
}
