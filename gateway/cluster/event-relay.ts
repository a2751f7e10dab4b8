import type { Clock } from '../../platform/clock';
import { Relay } from '../../platform/events/relay';
import type { Logger } from '../../platform/log';
import type { SubgraphClient } from '../federation/subgraph-client';

/**
 * Together with the lease time, this allows at most five seconds between the death of one relay and the work of the
 * next.
 */
export const lookForEventsMilliseconds = 1_000;
const gatherEventsMilliseconds = 100;

/**
 * Opens the relay, which delivers events. Among several processes and replicas one relay works at a time, by a lease
 * that identity keeps.
 */
export function openRelay(log: Logger, subgraphs: readonly SubgraphClient[], clock: Clock): Relay {
  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (!identity) throw new Error('the registry has no identity');
  const relay = new Relay({
    sources: new Map(subgraphs.map(({ name, events }) => [name, events])),
    sinks: subgraphs.map(({ sink }) => sink),
    log,
    clock,
    lease: identity.events.lease,
    everyMilliseconds: lookForEventsMilliseconds,
    gatherMilliseconds: gatherEventsMilliseconds,
  });
  relay.start();
  return relay;
}
