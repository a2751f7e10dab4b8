import { systemClock } from '../../platform/clock';
import { createLog } from '../../platform/log';
import { subgraphServer } from '../../platform/subgraph/subgraph-server';
import { InternalTokenVerifier } from '../../platform/tokens/internal-token';
import { openAll } from './opened';

/** Runs all subgraphs as servers, in one process, for the other gateways. */
async function main(): Promise<void> {
  const { subgraphs, keys } = await openAll();
  const urls: Record<string, string> = {};
  for (const running of subgraphs) {
    const verifier = await InternalTokenVerifier.fromJwk(keys.checking('gateway'), running.name, systemClock);
    const { server } = subgraphServer(running, verifier, createLog('silent'));
    urls[running.name] = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  }
  process.send?.({ urls });
}

void main();
