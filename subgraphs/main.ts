import { assertFree, listenError } from '../platform/address';
import { systemClock } from '../platform/clock';
import { InvalidConfiguration } from '../platform/config';
import { connect } from '../platform/mongo/connect';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import { subgraphServer } from '../platform/subgraph/subgraph-server';
import { startTracing } from '../platform/telemetry/tracing';
import { InternalTokenVerifier } from '../platform/tokens/internal-token';
import { keysOf } from '../platform/tokens/key-ring';
import { subgraphList, registry } from './registry';

/** `npm run subgraph -- hospital`: one subgraph in a process of its own, on its port in the registry. */
async function start({ config, log, say, onStop }: Program): Promise<void> {
  const [name = ''] = process.argv.slice(2);
  const line = registry.find(({ subgraph }) => subgraph.name === name);
  if (!line)
    throw new InvalidConfiguration(
      `Say which subgraph: npm run subgraph -- ${subgraphList.map((each) => each.name).join(' | ')}`,
    );
  if (config.MONGODB_URI === undefined)
    throw new InvalidConfiguration(
      'Subgraphs in processes of their own need a store that all can reach: set MONGODB_URI.',
    );
  const address = { host: config.HOST, port: config.SUBGRAPH_PORT ?? line.port };
  onStop(await startTracing(config, `carer-passport-hub-${name}`));
  await assertFree(address);
  const keys = keysOf(config);
  const connection = await connect(config.MONGODB_URI);
  onStop(() => connection.close());
  const [running] = await openSubgraphs([line.subgraph], {
    connection,
    clock: systemClock,
    keys,
    subgraphList,
    config,
    log,
  });
  if (!running) throw new Error('the subgraph was not opened');
  const verifier = await InternalTokenVerifier.fromJwk(keys.checking('gateway'), name, systemClock);
  const { server, stop } = subgraphServer(running, verifier, log);
  onStop(stop);
  const url = await server.listen(address).catch((error: Error) => {
    throw listenError(error, address);
  });
  say(`${line.subgraph.label} is ready: ${url}/graphql`);
  say(`Tell the gateway: SUBGRAPH_URLS=${name}=${url}/graphql`);
}

runProgram(start);
