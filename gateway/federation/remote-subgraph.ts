import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ConstantBackoff,
  handleWhen,
  retry,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { z } from 'zod';
import { hubEvent, remotePage, type HubEvent } from '../../platform/events/event';
import type { EventSink } from '../../platform/events/inbox';
import { EventNotApplied } from '../../platform/events/not-applied';
import type { EventSource } from '../../platform/events/outbox';
import type { Logger } from '../../platform/log';
import type { Readiness } from '../../platform/mongo/is-ready';
import type { SubgraphRequest } from '../../platform/subgraph/executor';
import { figure, type SubgraphFigure } from '../../platform/subgraph/figure';
import type { SubgraphInfo } from '../../platform/subgraph/subgraph-list';
import { requestIdHeader } from '../../platform/telemetry/request-id';
import { traceHeaders } from '../../platform/telemetry/tracing';
import type { InternalTokenSigner } from '../../platform/tokens/internal-token';
import { hub, type Viewer } from '../../platform/viewer';
import type { RequestContext } from '../auth/request-context';
import type { SubgraphClient } from './subgraph-client';
import { unavailable } from '../../platform/errors/unavailable';

const answerMilliseconds = 5_000;
const healthMilliseconds = 2_000;
const connections = 32;
/**
 * After so many failures in a row, the circuit opens for a while. Then one request tries the subgraph, and all others
 * fail at once.
 */
const failuresOnEnd = 5;
const circuitOpenMilliseconds = 500;
const beforeRetryMilliseconds = 50;

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

const leaseAnswer = z.object({ fence: z.int().nullable() });
const health = z.object({ full: z.boolean() });
const notApplied = z.object({ reason: z.string().max(200) });
/** The subgraph read the event and could not apply it. Any other status means that the subgraph cannot be reached. */
const eventRefused = new Set([400, 413, 422, 500]);

const types = z.array(z.string()).transform((all) => new Set(all));
const acceptedTypes = z.object({ types, many: types });

/**
 * A subgraph in a process of its own. Each request has a token that names the caller, signed for this subgraph alone.
 * Every failure on the way becomes one error that names the sector; addresses stay in the log.
 */
export class RemoteSubgraph implements SubgraphClient {
  readonly runs = 'remote';
  readonly name: string;
  readonly label: string;
  readonly events: EventSource;
  readonly sink: EventSink;
  private accepted: { readonly types: ReadonlySet<string>; readonly many: ReadonlySet<string> } | undefined;
  private readonly pool: Pool;
  private readonly path: string;
  private readonly breaker: CircuitBreakerPolicy;
  private readonly retry = retry(handleWhen(isPassing), {
    maxAttempts: 1,
    backoff: new ConstantBackoff(beforeRetryMilliseconds),
  });

  constructor(
    member: SubgraphInfo,
    url: string,
    private readonly signer: InternalTokenSigner,
    private readonly log: Logger,
  ) {
    const { origin, pathname } = new URL(url);
    this.path = pathname;
    this.pool = new Pool(origin, {
      connections,
      headersTimeout: answerMilliseconds,
      bodyTimeout: answerMilliseconds,
      connectTimeout: healthMilliseconds,
    });
    this.breaker = circuitBreaker(handleWhen(isPassing), {
      halfOpenAfter: circuitOpenMilliseconds,
      breaker: new ConsecutiveBreaker(failuresOnEnd),
    });
    this.name = member.name;
    this.label = member.label;
    this.events = {
      page: remotePage,
      pending: async (_limit, aside = { aggregates: [], types: [] }) =>
        z.array(hubEvent).parse(await this.post('/events/pending', aside, hub)),
      delivered: async (ids) => {
        await this.post('/events/delivered', { ids }, hub);
      },
      failed: async (failures, fence) => {
        await this.post('/events/failed', { failures, fence }, hub);
      },
      waiting: async () => z.number().parse(await this.post('/events/waiting', {}, hub)),
      dead: async () => z.array(z.string()).parse(await this.post('/events/dead', {}, hub)),
      lease: {
        take: async (holder, now, until) =>
          leaseAnswer.parse(await this.post('/events/lease', { holder, now, until }, hub)).fence ?? undefined,
        release: async (holder) => {
          await this.post('/events/release', { holder }, hub);
        },
      },
    };
    this.sink = {
      name: this.name,
      accepts: (type) => this.accepted?.types.has(type) ?? true,
      apply: (event) => this.apply(event),
      takesMany: (type) => this.accepted?.many.has(type) ?? false,
      applyAll: async (events) => {
        await this.post('/events/apply-all', events, hub);
      },
    };
  }

  async ask(request: SubgraphRequest, requestContext: RequestContext): Promise<FormattedExecutionResult> {
    try {
      const viewer = requestContext.viewerAt(this.name);
      const signal = AbortSignal.timeout(answerMilliseconds);
      const post = () =>
        this.breaker.execute(() => this.post(this.path, request, viewer, requestContext.request, signal));
      // A read may be repeated within the same time. A change may not: it may have been made although its answer was
      // lost.
      const { data, errors } = answer.parse(await (isMutation(request) ? post() : this.retry.execute(post)));
      return { ...(data !== undefined && { data }), ...(errors && { errors }) };
    } catch (error) {
      this.log.warn({ err: error, request: requestContext.request, subgraph: this.name }, 'a subgraph did not answer');
      return { data: null, errors: [unavailable(this).toJSON()] };
    }
  }

  get isCircuitOpen(): boolean {
    return this.breaker.state === CircuitState.Open;
  }

  async figures(): Promise<readonly SubgraphFigure[]> {
    return z.array(figure).parse(await this.post('/figures', {}, hub));
  }

  async readiness(): Promise<Readiness> {
    try {
      const signal = AbortSignal.timeout(healthMilliseconds);
      const { statusCode, body } = await this.pool.request({ method: 'GET', path: '/health/ready', signal });
      const said = health.safeParse(await body.json());
      if (statusCode === 200) return 'ready';
      return said.success && said.data.full ? 'full' : 'not ready';
    } catch {
      return 'not ready';
    }
  }

  /**
   * The list of events that it consumes is fetched once. A subgraph that consumes none then holds none up while it is
   * down.
   */
  private async apply(event: HubEvent): Promise<void> {
    this.accepted ??= acceptedTypes.parse(await this.post('/events/accepted', {}, hub));
    if (!this.accepted.types.has(event.type)) return;
    try {
      await this.post('/events/apply', event, hub);
    } catch (error) {
      if (!(error instanceof UnexpectedStatus) || !eventRefused.has(error.status)) throw error;
      const { data } = notApplied.safeParse(error.answer);
      throw new EventNotApplied(data?.reason ?? error.message, error);
    }
  }

  private async post(
    path: string,
    body: unknown,
    viewer: Viewer,
    request = '',
    signal = AbortSignal.timeout(answerMilliseconds),
  ): Promise<unknown> {
    const response = await this.pool.request({
      method: 'POST',
      path,
      headers: {
        ...traceHeaders(),
        ...(request !== '' && { [requestIdHeader]: request }),
        'content-type': 'application/json',
        authorization: `Bearer ${await this.signer.sign(viewer, this.name)}`,
      },
      body: JSON.stringify(body),
      signal,
    });
    if (response.statusCode !== 200) {
      const said = await response.body.json().catch(() => undefined);
      throw new UnexpectedStatus(response.statusCode, said);
    }
    return response.body.json();
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

class UnexpectedStatus extends Error {
  override readonly name = 'UnexpectedStatus';

  constructor(
    readonly status: number,
    /** The body, if it is JSON. */
    readonly answer: unknown,
  ) {
    super(`the subgraph answered with status ${String(status)}`);
  }
}

/** Returns whether a retry may succeed: no connection, no answer in time, or an answer that says so. */
function isPassing(error: Error): boolean {
  return error instanceof UnexpectedStatus ? error.status >= 500 : error.name !== 'BrokenCircuitError';
}

function isMutation({ query }: SubgraphRequest): boolean {
  return /^\s*mutation\b/.test(query);
}
