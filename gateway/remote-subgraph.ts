import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { hubEvent, type HubEvent } from '../platform/events/event';
import type { EventSink } from '../platform/events/inbox';
import type { EventSource } from '../platform/events/outbox';
import type { Logger } from '../platform/log';
import type { SubgraphRequest } from '../platform/subgraph/executor';
import type { Member } from '../platform/subgraph/network';
import type { InternalTokenSigner } from '../platform/tokens/internal-token';
import { hub, type Viewer } from '../platform/viewer';
import type { Asking } from './caller';
import type { SubgraphClient } from './subgraph-client';
import { unavailable } from './unavailable';

const answerMilliseconds = 5_000;
const healthMilliseconds = 2_000;

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).exactOptional(),
        extensions: z.record(z.string(), z.unknown()).exactOptional(),
      }),
    )
    .optional(),
});

/**
 * A subgraph in a process of its own. Each request carries a token that says who asks, signed for this subgraph alone.
 * Whatever goes wrong on the way is told as one error that names the sector; addresses stay in the log.
 */
export class RemoteSubgraph implements SubgraphClient {
  readonly runs = 'apart';
  readonly name: string;
  readonly label: string;
  readonly events: EventSource;
  readonly sink: EventSink;
  private accepted: ReadonlySet<string> | undefined;

  constructor(
    member: Member,
    private readonly url: string,
    private readonly signer: InternalTokenSigner,
    private readonly log: Logger,
  ) {
    this.name = member.name;
    this.label = member.label;
    this.events = {
      pending: async () => z.array(hubEvent).parse(await this.post('/events/pending', {}, hub)),
      delivered: async (ids) => {
        await this.post('/events/delivered', { ids }, hub);
      },
    };
    this.sink = {
      name: this.name,
      accepts: (type) => this.accepted?.has(type) ?? true,
      apply: (event) => this.apply(event),
    };
  }

  async ask(request: SubgraphRequest, asking: Asking): Promise<FormattedExecutionResult> {
    try {
      const { data, errors } = answer.parse(await this.post('', request, asking.viewerAt(this.name)));
      return { ...(data !== undefined && { data }), ...(errors && { errors }) };
    } catch (error) {
      this.log.warn({ err: error, subgraph: this.name }, 'a subgraph did not answer');
      return { data: null, errors: [unavailable(this).toJSON()] };
    }
  }

  async isReady(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(healthMilliseconds);
      return (await fetch(new URL('/health/ready', this.url), { signal })).ok;
    } catch {
      return false;
    }
  }

  /** Which events it keeps up with is asked once, so that a sector which takes none holds none up while it is down. */
  private async apply(event: HubEvent): Promise<void> {
    this.accepted ??= new Set(z.array(z.string()).parse(await this.post('/events/accepted', {}, hub)));
    if (this.accepted.has(event.type)) await this.post('/events/apply', event, hub);
  }

  private async post(path: string, body: unknown, viewer: Viewer): Promise<unknown> {
    const response = await fetch(path === '' ? this.url : new URL(path, this.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.signer.sign(viewer, this.name)}`,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerMilliseconds),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the subgraph answered with status ${String(response.status)}`);
    }
    return response.json();
  }
}
