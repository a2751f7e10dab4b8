import { z } from 'zod';
import type { Clock } from '../platform/clock';
import { hub } from '../platform/viewer';
import { Asking } from './caller';
import { unavailable } from '../platform/errors/unavailable';
import type { SubgraphClient } from './subgraph-client';

const keptMilliseconds = 60_000;
const keptAtMost = 10_000;

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

/** Asks identity what a carer is called at each subgraph, and remembers the answer for a minute. */
export class CarerRefs {
  private readonly known = new Map<string, { readonly until: number; readonly refs: Promise<Refs | undefined> }>();

  constructor(
    private readonly identity: SubgraphClient,
    private readonly clock: Clock,
  ) {}

  /** Undefined where no carer signs in like that yet. Throws SECTOR_UNAVAILABLE where identity does not answer. */
  of(issuer: string, subject: string): Promise<Refs | undefined> {
    const key = JSON.stringify([issuer, subject]);
    const now = this.clock().getTime();
    const before = this.known.get(key);
    this.known.delete(key);
    const entry =
      before && before.until > now ? before : { until: now + keptMilliseconds, refs: this.ask(issuer, subject) };
    // Asked last, forgotten last; what failed is asked again, and so is who was not known: they are about to be.
    this.known.set(key, entry);
    const forget = () => this.known.get(key) === entry && this.known.delete(key);
    entry.refs.then((refs) => refs ?? forget(), forget);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= keptAtMost) break;
      this.known.delete(oldest);
    }
    return entry.refs;
  }

  private async ask(issuer: string, subject: string): Promise<Refs | undefined> {
    const { data, errors } = await this.identity.ask({ query, variables: { issuer, subject } }, new Asking(hub));
    const parsed = answer.safeParse(data);
    if (errors || !parsed.success) throw unavailable(this.identity);
    const { carerRefs } = parsed.data;
    if (!carerRefs || carerRefs.length === 0) return undefined;
    return new Map(carerRefs.map(({ subgraph, ref }) => [subgraph, ref]));
  }
}
