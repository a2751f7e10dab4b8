import { z } from 'zod';
import { hub } from '../../platform/viewer';
import { RequestContext } from './request-context';
import { unavailable } from '../../platform/errors/unavailable';
import type { SubgraphClient } from '../federation/subgraph-client';

const query = /* GraphQL */ `
  query CarerRefs($issuer: String!, $subject: String!) {
    carerRefs(issuer: $issuer, subject: $subject) {
      subgraph
      ref
    }
  }
`;

const answer = z.object({ carerRefs: z.array(z.object({ subgraph: z.string(), ref: z.string() })).nullish() });

type Refs = ReadonlyMap<string, string>;

/**
 * Reads from identity the pseudonyms of a carer, one for each subgraph, anew for every request. Nothing is cached: once
 * a sign-in is erased or replaced, the next request does not find it, in any process of the hub.
 */
export class CarerRefs {
  constructor(private readonly identity: SubgraphClient) {}

  /** Returns undefined where no carer has this sign-in. Throws SECTOR_UNAVAILABLE where identity does not answer. */
  async of(issuer: string, subject: string): Promise<Refs | undefined> {
    const { data, errors } = await this.identity.ask(
      { query, variables: { issuer, subject } },
      new RequestContext(hub),
    );
    const parsed = answer.safeParse(data);
    if (errors || !parsed.success) throw unavailable(this.identity);
    const { carerRefs } = parsed.data;
    if (!carerRefs || carerRefs.length === 0) return undefined;
    return new Map(carerRefs.map(({ subgraph, ref }) => [subgraph, ref]));
  }
}
