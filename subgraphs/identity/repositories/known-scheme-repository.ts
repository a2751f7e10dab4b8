import type { ClientSession, Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { knownSchemeCollection, type KnownScheme } from '../models/known-scheme';

/** Schemes and who runs them. No secret: the directory shows the same to anybody. */
export class KnownSchemeRepository extends ViewerRepository<KnownScheme> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, knownSchemeCollection));
  }

  protected override readable(): Readable<KnownScheme> {
    return {};
  }

  /** The scheme, if the viewer acts for the organisation that runs it. */
  async ofViewer(sector: string, schemeId: string): Promise<KnownScheme | undefined> {
    const { viewer } = this;
    return isStaff(viewer) ? this.findOne({ _id: schemeId, sector, organisation: viewer.organisation }) : undefined;
  }

  async isOrganisation(sector: string, organisation: string): Promise<boolean> {
    return (await this.findOne({ organisation, sector })) !== undefined;
  }

  /** In the order of the codes; an organisation that runs no scheme is called by its code. */
  async organisationNames(codes: readonly string[]): Promise<string[]> {
    const schemes = await this.find({ organisation: { $in: [...codes] } });
    const names = new Map(schemes.map(({ organisation, organisationName }) => [organisation, organisationName]));
    return codes.map((code) => names.get(code) ?? code);
  }

  async put(scheme: KnownScheme, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: scheme._id }, scheme, { upsert: true }).session(session).exec();
  }
}
