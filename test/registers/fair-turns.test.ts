import { cardManager, cardScheme, startRegisters, wardManager, wardScheme, type TestRegisters } from './support';

const row = { number: '1', givenName: 'Zoë', familyName: 'Fictional', dateOfBirth: '1984-05-17', postcode: 'SG2 8ZZ' };

describe('schemes that import at the same time', () => {
  let hub: TestRegisters;
  beforeAll(async () => {
    hub = await startRegisters();
  });
  afterAll(() => hub.close());

  it('take turns: a scheme that imports without a pause lets one that waits go first, until it stays away', async () => {
    const { connection } = hub.running('identity').store;
    const turn = { until: new Date(hub.clock.read().getTime() + 10_000), owner: 'im_another' };
    await connection.collection<{ _id: string }>('importturns').insertOne({ _id: 'turn', ...turn });
    const ward = () => hub.take(wardScheme, [row], wardManager);
    const card = () => hub.take(cardScheme, [row], cardManager);
    expect(await ward()).toMatchObject({ __typename: 'ImportRunning' });
    hub.clock.moveBy(10_001);
    expect(await card()).toMatchObject({ __typename: 'ImportRunning' });
    expect(await ward()).toMatchObject({ __typename: 'RegisterRowsTaken' });
    expect(await ward()).toMatchObject({ __typename: 'ImportRunning' });
    hub.clock.moveBy(45_001);
    expect(await ward()).toMatchObject({ __typename: 'RegisterRowsTaken' });
  });
});
