import { z } from 'zod';

/** A number in a subgraph's store for Prometheus. Labels come from the store, never from a caller. */
export const figure = z.object({ name: z.string(), labels: z.record(z.string(), z.string()), value: z.number() });
export type SubgraphFigure = z.infer<typeof figure>;
