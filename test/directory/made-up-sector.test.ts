import { SubgraphExecutor } from '../../platform/subgraph/executor';
import { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { databaseOf } from '../../platform/mongo/connect';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import { anonymous } from '../../platform/viewer';
import { offerChanged } from '../../domain/sector/events';
import { directory } from '../../subgraphs/directory';
import { subgraphList } from '../../subgraphs/registry';
import { openTestDatabase } from '../support/database';
import { TestClock } from '../support/clock';
import { anOffer } from './support';

it('lists the offers of a sector that nobody had thought of', async () => {
  const database = await openTestDatabase();
  const running = new RunningSubgraph(directory, {
    connection: databaseOf(database.connection, 'directory', database.prefix),
    clock: new TestClock().read,
    keys: new KeyRing(generateKeys()),
    subgraphList: [...subgraphList, { name: 'libraries', label: 'Libraries', isSector: true }],
  });
  await running.prepare();
  const offer = anOffer({ _id: 'of_no_fines' });
  await running.sink.apply({
    id: 'ev_1',
    type: offerChanged,
    aggregate: offer._id,
    at: new Date(0),
    body: { sector: 'libraries', offer },
  });
  const executor = new SubgraphExecutor(running, ({ error }) => {
    throw error;
  });
  const query = '{ offers { edges { node { __typename id sector { code name } } } } }';
  const { data } = await executor.execute({ query }, running.createContext(anonymous));
  expect(data).toEqual({
    offers: {
      edges: [
        { node: { __typename: 'LibrariesOffer', id: 'of_no_fines', sector: { code: 'libraries', name: 'Libraries' } } },
      ],
    },
  });
  await database.close();
});
