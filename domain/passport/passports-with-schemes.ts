import type DataLoader from 'dataloader';
import type { Scheme } from '../scheme/scheme';
import type { Passport } from './passport';
import type { PassportRepository, WithScheme } from './passport-repository';

/** Loads passports together with their schemes, so that a later read of a scheme needs no query. */
export class PassportsWithSchemes<P extends Passport> {
  constructor(
    private readonly passports: PassportRepository<P>,
    private readonly schemeById: DataLoader<string, Scheme | undefined>,
  ) {}

  /** In the order of the ids, as a loader needs it. */
  async findByIds(ids: readonly string[]): Promise<(P | undefined)[]> {
    const found = this.primed(await this.passports.withSchemes(ids));
    const byId = new Map(found.map((passport) => [passport._id, passport]));
    return ids.map((id) => byId.get(id));
  }

  /** The latest first. */
  async ofCarer(carerRef: string): Promise<P[]> {
    return this.primed(await this.passports.ofCarerWithSchemes(carerRef));
  }

  private primed(found: readonly WithScheme<P>[]): P[] {
    for (const { schemes } of found) for (const scheme of schemes) this.schemeById.prime(scheme._id, scheme);
    return found.map(({ passport }) => passport);
  }
}
