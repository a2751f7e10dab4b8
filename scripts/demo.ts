import { parseArgs } from 'node:util';
import { systemClock } from '../platform/clock';
import { InvalidConfiguration } from '../platform/config';
import { connect } from '../platform/mongo/connect';
import { openStore } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import { keysOf } from '../platform/tokens/key-ring';
import { loadDemo, tellOfDemo } from '../networks/demo/load';
import { subgraphList, registry } from '../subgraphs/registry';

/** `npm run demo -- --scale N`: makes the demo network, N times its size, in an empty store. */
async function makeDemo({ config, say, onStop, finish }: Program): Promise<void> {
  if (config.NODE_ENV === 'production')
    throw new InvalidConfiguration('The demo network is for trials, not for production.');
  const scale = scaleOf(process.argv.slice(2)) ?? config.DEMO_SCALE;
  const store = await openStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const subgraphs = await openSubgraphs(
    registry.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys: keysOf(config), subgraphList },
  );
  tellOfDemo(await loadDemo({ connection, subgraphs, now: systemClock(), scale, report: say }), scale, say);
  finish();
}

function scaleOf(args: string[]): number | undefined {
  const { values } = parseArgs({ args, options: { scale: { type: 'string' } }, strict: false });
  if (values.scale === undefined) return undefined;
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1 || scale > 64)
    throw new InvalidConfiguration('--scale takes a whole number from 1 to 64.');
  return scale;
}

runProgram(makeDemo);
