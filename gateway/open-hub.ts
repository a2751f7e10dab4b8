import type { Clock } from '../platform/clock';
import { InvalidConfiguration, type Config } from '../platform/config';
import { Relay } from '../platform/events/relay';
import type { Logger } from '../platform/log';
import type { RunningSubgraph } from '../platform/subgraph/running-subgraph';
import { InternalTokenSigner } from '../platform/tokens/internal-token';
import type { KeyRing } from '../platform/tokens/key-ring';
import { network, registry, type RegistryLine } from '../subgraphs/registry';
import { CarerRefs } from './carer-refs';
import { DevelopmentIssuer, hasDevelopmentIssuer } from './development-issuer';
import { LocalSubgraph } from './local-subgraph';
import { watchParts, type Metrics } from './operations/metrics';
import { RemoteSubgraph } from './remote-subgraph';
import { buildGateway, type Gateway } from './server';
import { SignIn, trustedIssuer } from './sign-in';
import type { SubgraphClient } from './subgraph-client';

const lookForEventsMilliseconds = 1_000;

/** The subgraphs that run in this process: all that SUBGRAPH_URLS does not name. */
export function subgraphsInside({ SUBGRAPH_URLS = {} }: Config): RegistryLine[] {
  const unknown = Object.keys(SUBGRAPH_URLS).filter((name) => !network.some((member) => member.name === name));
  if (unknown.length > 0)
    throw new InvalidConfiguration(
      `SUBGRAPH_URLS names ${unknown.join(', ')}; there are ${network.map(({ name }) => name).join(', ')}.`,
    );
  return registry.filter(({ subgraph }) => SUBGRAPH_URLS[subgraph.name] === undefined);
}

interface ClientParts {
  readonly config: Config;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly log: Logger;
  /** The subgraphs in this process. */
  readonly inside: readonly RunningSubgraph[];
}

export interface HubParts extends ClientParts {
  readonly metrics: Metrics;
  /** What kind of store they are on; null where there are none. */
  readonly store: string | null;
}

export interface OpenGateway extends Gateway {
  readonly development: DevelopmentIssuer | undefined;
}

export interface Hub extends OpenGateway {
  /** Carries the events that wait now to those who keep up with them. */
  relay(): Promise<void>;
}

/** All in one process: the gateway with its subgraphs behind it, near and far, and the relay that carries events between them. */
export async function openHub(parts: HubParts): Promise<Hub> {
  const subgraphs = await clientsOf(parts);
  const gateway = await openGateway(parts, subgraphs);
  const relay = openRelay(parts, subgraphs);
  for (const { name, outbox } of parts.inside) outbox.onWritten = () => relay.wake(name);
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

/** What answers questions. */
export async function openGateway(parts: HubParts, subgraphs: readonly SubgraphClient[]): Promise<OpenGateway> {
  const { config, clock, log, store, metrics } = parts;
  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (!identity) throw new Error('the registry has no identity');
  const development = hasDevelopmentIssuer(config) ? await DevelopmentIssuer.open(config, clock) : undefined;
  const signIn = new SignIn(trustedIssuer(config, development), new CarerRefs(identity, clock), clock, log);
  const gateway = await buildGateway({ config, subgraphs, signIn, development, store, log, clock, metrics });
  return { ...gateway, development };
}

/** What carries events; there is one of it, however many processes answer. */
export function openRelay({ log }: Pick<HubParts, 'log'>, subgraphs: readonly SubgraphClient[]): Relay {
  const relay = new Relay({
    sources: new Map(subgraphs.map(({ name, events }) => [name, events])),
    sinks: subgraphs.map(({ sink }) => sink),
    log,
    everyMilliseconds: lookForEventsMilliseconds,
  });
  relay.start();
  return relay;
}

/** Each subgraph of the registry, in this process or in one of its own. */
export async function clientsOf({ config, keys, clock, log, inside }: ClientParts): Promise<SubgraphClient[]> {
  const { SUBGRAPH_URLS = {} } = config;
  const signer =
    Object.keys(SUBGRAPH_URLS).length > 0
      ? await InternalTokenSigner.fromJwk(keys.signing('gateway'), clock)
      : undefined;
  return network.map((member) => {
    const url = SUBGRAPH_URLS[member.name];
    if (signer && url !== undefined) return new RemoteSubgraph(member, url, signer, log);
    const running = inside.find(({ name }) => name === member.name);
    if (!running) throw new Error(`${member.name} runs neither here nor elsewhere`);
    return new LocalSubgraph(running, log);
  });
}
