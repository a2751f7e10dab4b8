import { currentTrustCode } from '../../../domain/identifiers/trust-of-today';
import { authorityOfPostcode } from '../../../domain/geography/authority-of-postcode';
import { InvalidPostcode } from '../../../domain/geography/postcode';
import type { Area } from '../../../domain/geography/area';
import { badInput } from '../../../platform/errors/hub-error';
import type { SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { IndexedSchemeRepository } from '../repositories/indexed-scheme-repository';
import type { IndexedScheme } from '../models/index-records';
import { whomToAsk, type WhomToAsk } from './whom-to-ask';

interface FindRequest {
  readonly postcode?: string | null | undefined;
  readonly age?: number | null | undefined;
  readonly organisations?: readonly OrganisationQuery[] | null | undefined;
}

interface OrganisationQuery {
  readonly sector: string;
  readonly code: string;
  readonly name: string;
}

/** The schemes for a person in one setting, and the contact where there are none. */
export interface Found {
  readonly sector: string;
  readonly name: string;
  readonly schemes: readonly IndexedScheme[];
  readonly ask: WhomToAsk | undefined;
}

/** The most schemes of one place or organisation. The lists, which have pages, show the rest. */
const most = 100;
const mostOrganisations = 10;

/** Finds the schemes that a person could benefit from, by where they live, work, study or receive treatment. */
export class SchemeFinder {
  constructor(
    private readonly schemes: IndexedSchemeRepository,
    private readonly subgraphList: SubgraphList,
  ) {}

  async find({ postcode, age, organisations }: FindRequest): Promise<Found[]> {
    const request = organisations ?? [];
    if (request.length > mostOrganisations) throw badInput(`input.organisations are at most ${mostOrganisations}.`);
    for (const { sector } of request)
      if (!this.subgraphList.some(({ name, isSector }) => isSector && name === sector))
        throw badInput('input.organisations.sector must be the code of a setting; the query sectors lists them.');
    const byOrganisation = request.map(async ({ sector, code, name }) => {
      const found = await this.schemes.ofOrganisation(sector, currentTrustCode(code), most);
      return { sector, name, ...answer(sector, name, found, age) };
    });
    return Promise.all([...(postcode ? [this.atHome(postcode, age)] : []), ...byOrganisation]);
  }

  private async atHome(postcode: string, age: number | null | undefined): Promise<Found> {
    const { code, name } = authorityAt(postcode);
    const found = await this.schemes.byName({ sectors: ['community'], authorities: [code] }, most);
    return { sector: 'community', name, ...answer('community', name, found, age) };
  }
}

function answer(sector: string, name: string, found: readonly IndexedScheme[], age: number | null | undefined) {
  const schemes = found.filter((scheme) => isForAge(scheme, age));
  return { schemes, ask: schemes.length === 0 ? whomToAsk(sector, name) : undefined };
}

/** A person who gives no age is shown the schemes for all ages. */
function isForAge({ minimumAge, maximumAge }: IndexedScheme, age: number | null | undefined): boolean {
  return age == null || ((minimumAge ?? 0) <= age && age <= (maximumAge ?? age));
}

function authorityAt(postcode: string): Area {
  try {
    const authority = authorityOfPostcode(postcode);
    if (authority) return authority;
  } catch (error) {
    if (!(error instanceof InvalidPostcode)) throw error;
  }
  throw badInput('input.postcode is not a postcode of the United Kingdom, such as BH15 2JB or BH15.');
}
