import { CarerRefs } from './auth/carer-refs';
import { DevelopmentIssuer, hasDevelopmentIssuer } from './auth/development-issuer';
import { openRelay } from './cluster/event-relay';
import { watchParts, type Metrics } from './observability/metrics';
import { buildGateway, type Gateway } from './server';
import { SignIn, trustedIssuer } from './auth/sign-in';
import type { SubgraphClient } from './federation/subgraph-client';
import { clientsOf, type ClientParts } from './federation/subgraph-clients';

export interface HubParts extends ClientParts {
  readonly metrics: Metrics;
  /** The kind of their store; null where there is none. */
  readonly store: string | null;
}

export interface OpenGateway extends Gateway {
  readonly development: DevelopmentIssuer | undefined;
}

export interface Hub extends OpenGateway {
  /** Delivers the waiting events to their consumers now. */
  relay(): Promise<void>;
}

/**
 * Opens all in one process: the gateway, its subgraphs (in-process and remote), and the relay of events between them.
 */
export async function openHub(parts: HubParts): Promise<Hub> {
  const subgraphs = await clientsOf(parts);
  const gateway = await openGateway(parts, subgraphs);
  const relay = openRelay(parts.log, subgraphs, parts.clock);
  for (const { name, outbox } of parts.inProcess) outbox.onWritten = () => relay.announce(name);
  watchParts(parts.metrics.registry, subgraphs);
  return {
    ...gateway,
    relay: () => relay.drain(),
    stop: async () => {
      await gateway.stop();
      await relay.stop();
      for (const subgraph of subgraphs) await subgraph.close();
    },
  };
}

/** Opens the part that answers requests. */
export async function openGateway(parts: HubParts, subgraphs: readonly SubgraphClient[]): Promise<OpenGateway> {
  const { config, clock, log, store, metrics } = parts;
  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (!identity) throw new Error('the registry has no identity');
  const development = hasDevelopmentIssuer(config) ? await DevelopmentIssuer.open(config, clock) : undefined;
  const signIn = new SignIn(trustedIssuer(config, development), new CarerRefs(identity), clock, log);
  const gateway = await buildGateway({ config, subgraphs, signIn, development, store, log, clock, metrics });
  return { ...gateway, development };
}
