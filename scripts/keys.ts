import { systemClock } from '../platform/clock';
import { InvalidConfiguration } from '../platform/config';
import { connect } from '../platform/mongo/connect';
import { openStore } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import { generateKeys, keysOf } from '../platform/tokens/key-ring';
import { CardIssuer } from '../subgraphs/identity/services/cards/card-issuer';
import { network, registry } from '../subgraphs/registry';

/**
 * `npm run --silent keys > deploy/keys.json`: new keys for a hub in production. Keep them secret; losing them loses every pseudonym.
 *
 * `npm run keys -- rotate-cards`: the next key signs cards from now on; the one before is published until its last card expires.
 *
 * `npm run keys -- withdraw-card-key <kid>`: takes a stolen key out at once; every card that it signed has to be made anew.
 */
const usage = 'Usage: npm run keys [-- rotate-cards | withdraw-card-key <kid>]';

async function changeCardKeys({ say, onStop, finish, config }: Program): Promise<void> {
  const [command, kid, ...others] = process.argv.slice(2);
  const isRotation = command === 'rotate-cards' && kid === undefined;
  if (!isRotation && (command !== 'withdraw-card-key' || kid === undefined || others.length > 0))
    throw new InvalidConfiguration(usage);
  const store = await openStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const identity = registry.filter(({ subgraph }) => subgraph.name === 'identity').map(({ subgraph }) => subgraph);
  const surroundings = { connection, clock: systemClock, keys: keysOf(config), network, config };
  const [running] = await openSubgraphs(identity, surroundings);
  if (!running) throw new Error('the registry has no identity');
  const issuer = new CardIssuer(running.store);
  if (isRotation) await issuer.rotate();
  else if (!(await issuer.withdraw(kid ?? ''))) throw new InvalidConfiguration(`There is no card key ${kid ?? ''}.`);
  const { keys } = await issuer.publishedKeys();
  say('The keys of cards, as they are published now:');
  for (const key of keys)
    say(
      `${key.kid}  ${key.exp === undefined ? (key === keys[0] ? 'signs' : 'signs next') : `retired; its last card expires ${new Date(key.exp * 1000).toISOString()}`}`,
    );
  finish();
}

if (process.argv.length > 2) runProgram(changeCardKeys);
else console.log(JSON.stringify(generateKeys(), null, 2));
