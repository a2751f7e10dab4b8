import { systemClock } from '../../platform/clock';
import { connect } from '../../platform/mongo/connect';
import { openStore } from '../../platform/mongo/open-store';
import type { Program } from '../../platform/program';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import {
  keyFileOf,
  KeyRing,
  readKeyFile,
  replaceKeyFile,
  withRotationBegun,
  withRotationEnded,
} from '../../platform/tokens/key-ring';
import { identity } from '../../subgraphs/identity';
import { KeyRotation } from '../../subgraphs/identity/services/key-rotation';
import { subgraphList } from '../../subgraphs/registry';

/** Adds new keys at rest to the hub's key file, rewraps all of identity's keys with them, and removes the old ones. */
export async function rotateAtRest({ config, say, onStop, finish }: Program): Promise<void> {
  const file = keyFileOf(config);
  const begun = withRotationBegun(readKeyFile(file));
  replaceKeyFile(file, begun);
  const store = await openStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const keys = new KeyRing(begun);
  const [running] = await openSubgraphs([identity], { connection, clock: systemClock, keys, subgraphList, config });
  if (!running) throw new Error('identity was not opened');
  let reportedAt = Date.now();
  const rotated = await new KeyRotation(running.store).run(({ keys: people, cards }) => {
    if (Date.now() - reportedAt < 5_000) return;
    reportedAt = Date.now();
    say(`${String(people)} people, ${String(cards)} cards …`);
  });
  replaceKeyFile(file, withRotationEnded(begun));
  say(
    `New keys for ${String(rotated.keys)} people, ${String(rotated.cards)} cards and ${String(rotated.accounts)} accounts. The old ones are retired.`,
  );
  finish();
}
