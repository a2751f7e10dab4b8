import { systemClock } from '../../platform/clock';
import { InvalidConfiguration } from '../../platform/config';
import { connect } from '../../platform/mongo/connect';
import { openStore } from '../../platform/mongo/open-store';
import type { Program } from '../../platform/program';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import { keysOf } from '../../platform/tokens/key-ring';
import { identity } from '../../subgraphs/identity';
import { CardIssuer } from '../../subgraphs/identity/services/cards/card-issuer';
import { subgraphList } from '../../subgraphs/registry';

/** Signs cards with the next key from now on. The previous key is published until its last card expires. */
export function rotateCardKeys(program: Program): Promise<void> {
  return changed(program, (issuer) => issuer.rotate());
}

/** Withdraws a stolen key at once. Every card that it signed must be made again. */
export function withdrawCardKey(program: Program, kid: string): Promise<void> {
  return changed(program, async (issuer) => {
    if (!(await issuer.withdraw(kid))) throw new InvalidConfiguration(`There is no card key ${kid}.`);
  });
}

async function changed({ config, say, onStop, finish }: Program, change: (issuer: CardIssuer) => Promise<unknown>) {
  const store = await openStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const dependencies = { connection, clock: systemClock, keys: keysOf(config), subgraphList, config };
  const [running] = await openSubgraphs([identity], dependencies);
  if (!running) throw new Error('identity was not opened');
  const issuer = new CardIssuer(running.store);
  await change(issuer);
  const { keys } = await issuer.publishedKeys();
  say('The keys of cards, as they are published now:');
  for (const key of keys)
    say(
      `${key.kid}  ${key.exp === undefined ? (key === keys[0] ? 'signs' : 'signs next') : `retired; its last card expires ${new Date(key.exp * 1000).toISOString()}`}`,
    );
  finish();
}
