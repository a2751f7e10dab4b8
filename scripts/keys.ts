import { systemClock } from '../platform/clock';
import { InvalidConfiguration } from '../platform/config';
import { connect } from '../platform/mongo/connect';
import { openStore } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import {
  generateKeys,
  keyFileOf,
  KeyRing,
  readKeyFile,
  replaceKeyFile,
  withRotationBegun,
  withRotationEnded,
} from '../platform/tokens/key-ring';
import { identity } from '../subgraphs/identity';
import { KeyRotation } from '../subgraphs/identity/services/key-rotation';
import { network } from '../subgraphs/registry';

/**
 * `npm run keys -- rotate`, with the hub stopped: puts new keys at rest into the hub's key file, brings everybody under them,
 * and takes the old ones out. Cut off anywhere, it goes on where it was.
 */
async function rotate({ config, say, onStop, finish }: Program): Promise<void> {
  const file = keyFileOf(config);
  const begun = withRotationBegun(readKeyFile(file));
  replaceKeyFile(file, begun);
  const store = await openStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const [running] = await openSubgraphs([identity], {
    connection,
    clock: systemClock,
    keys: new KeyRing(begun),
    network,
  });
  if (!running) throw new Error('identity was not opened');
  const { keys, cards, accounts } = await new KeyRotation(running.store).run((rotated) =>
    say(`${String(rotated.keys)} people …`),
  );
  replaceKeyFile(file, withRotationEnded(begun));
  say(
    `New keys for ${String(keys)} people, ${String(cards)} cards and ${String(accounts)} accounts. The old ones are retired.`,
  );
  finish();
}

const [command, ...others] = process.argv.slice(2);
if (command === undefined)
  // npm run --silent keys > deploy/keys.json: new keys for a hub in production. Keep them secret; losing them loses every pseudonym.
  console.log(JSON.stringify(generateKeys(), null, 2));
else
  runProgram((program) => {
    if (command === 'rotate' && others.length === 0) return rotate(program);
    throw new InvalidConfiguration('Usage: npm run --silent keys > keys.json, or npm run keys -- rotate');
  });
