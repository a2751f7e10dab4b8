import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

describe('a variable that does not fit its type', () => {
  let hub: TestSubgraphs;
  beforeAll(async () => {
    hub = await startTestSubgraphs('hospital');
  });
  afterAll(() => hub.close());

  const scheme = 'query ($id: ID!) { hospitalScheme(id: $id) { id } }';

  it.each([
    ['left out', {}],
    ['null', { id: null }],
    ['an object, as in an attack on a store', { id: { $ne: null } }],
    ['a list', { id: ['a', 'b'] }],
  ])('is the asker’s to put right: %s', async (_what, variables) => {
    const { data, errors } = await hub.ask('hospital', scheme, variables, { role: 'anonymous' });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  });
});
