import type { Clock } from '../../platform/clock';
import { Relay } from '../../platform/events/relay';
import type { Logger } from '../../platform/log';
import type { SubgraphClient } from '../federation/subgraph-client';

/** With the time that a lease runs it makes five seconds at most from the death of one relay to the work of the next. */
export const lookForEventsMilliseconds = 1_000;
const gatherEventsMilliseconds = 100;

/** What carries events. Of those in several processes and replicas one works at a time, by a lease that identity keeps. */
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
