import { z } from 'zod';

/**
 * Something that happened in one subgraph and that others need. Written in the same transaction as the change itself
 * (outbox), delivered at least once and in order per aggregate (relay), applied once (inbox by event id).
 */
export interface HubEvent<Type extends string = string, Body = unknown> {
  readonly id: string;
  readonly type: Type;
  /** The record that the event is about. Order is kept within one aggregate. */
  readonly aggregate: string;
  readonly at: Date;
  readonly body: Body;
}

/** An event as it comes over HTTP, from or to a subgraph in a process of its own. */
export const hubEvent = z.object({
  id: z.string(),
  type: z.string(),
  aggregate: z.string(),
  at: z.coerce.date(),
  body: z.unknown(),
});

/** The largest number of events in one answer of a subgraph in a process of its own. */
export const remotePage = 200;
