import { Relay } from '../platform/events/relay';
import type { Logger } from '../platform/log';
import type { SubgraphClient } from './subgraph-client';

const lookForEventsMilliseconds = 1_000;
const gatherEventsMilliseconds = 100;

/** What carries events; there is one of it, however many processes answer. */
export function openRelay(log: Logger, subgraphs: readonly SubgraphClient[]): Relay {
  const relay = new Relay({
    sources: new Map(subgraphs.map(({ name, events }) => [name, events])),
    sinks: subgraphs.map(({ sink }) => sink),
    log,
    everyMilliseconds: lookForEventsMilliseconds,
    gatherMilliseconds: gatherEventsMilliseconds,
  });
  relay.start();
  return relay;
}
