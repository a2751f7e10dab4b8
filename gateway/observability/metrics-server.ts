import fastify from 'fastify';
import { assertFree } from '../../platform/address';
import type { Program } from '../../platform/program';

/** Publishes metrics for Prometheus on a port of their own, so that no path of the public port must be hidden. */
export async function publishMetrics({ config, onStop, say }: Program, read: () => Promise<string>): Promise<void> {
  const { HOST: host, METRICS_PORT: port } = config;
  if (port === undefined) return;
  await assertFree({ host, port });
  const server = fastify({ logger: false, forceCloseConnections: true });
  server.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await read()),
  );
  onStop(() => server.close());
  say(`Metrics: ${await server.listen({ host, port })}/metrics`);
}
