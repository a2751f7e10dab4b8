import type { Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Work } from '../../../platform/mongo/unit-of-work';
import type { Viewer } from '../../../platform/viewer';
import { caredForConsentCollection, type CaredForConsent } from '../models/trust';

/**
 * Reads the decisions of people cared for. Only staff of the trust that stores them can read them, and not the carer.
 */
export class CaredForConsentRepository extends VersionedRepository<CaredForConsent> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, caredForConsentCollection));
  }

  protected override readable(): Readable<CaredForConsent> {
    const { viewer } = this;
    return viewer.role === 'ward' || viewer.role === 'manager' ? { organisation: viewer.organisation } : nothing;
  }

  /** Stores the next version, the first included. */
  async put(consent: CaredForConsent, work: Work): Promise<void> {
    if (consent.version === 1) return this.add(consent, work);
    await this.replaceOrFail(consent, work.session);
  }
}
