import { VersionedRepository, type Readable } from '../../platform/access/viewer-repository';
import { modelOf } from '../../platform/mongo/collection';
import { isStaff, type StaffRole, type Viewer } from '../../platform/viewer';
import type { Connection } from 'mongoose';
import { schemeCollection, type Scheme } from './scheme';

/** Schemes of one sector. All viewers may read them; the sector's staff may act for those of their own organisation. */
export class SchemeRepository extends VersionedRepository<Scheme> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    private readonly staff: readonly StaffRole[],
  ) {
    super(viewer, modelOf(connection, schemeCollection));
  }

  protected override readable(): Readable<Scheme> {
    return {};
  }

  /** The scheme, if the viewer acts for the organisation that runs it. */
  async ofViewer(schemeId: string): Promise<Scheme | undefined> {
    const { viewer } = this;
    if (!isStaff(viewer) || !this.staff.includes(viewer.role)) return undefined;
    return this.findOne({ _id: schemeId, organisation: viewer.organisation });
  }

  ofOrganisation(organisation: string): Promise<Scheme[]> {
    return this.find({ organisation }, { sort: { _id: 1 }, limit: 100 });
  }
}
