import { hearCommands, heardWhile } from '../support/heard-commands';
import { checkCarer, nurse, shown, startIdentity, type TestIdentity } from './support';

describe('a ward check', () => {
  let identity: TestIdentity;
  beforeAll(async () => {
    hearCommands();
    identity = await startIdentity();
    await identity.tell({});
    await check();
  });
  afterAll(() => identity.close());

  const check = () => identity.answer(checkCarer, shown({ cardNumber: 'HCC-234-567' }), nurse);

  it('asks no more of the store than this, once its tries are counted in advance: each command is processor time at both ends', async () => {
    const { connection } = identity.running('identity').store;
    const heard = await heardWhile(connection, check);
    expect(heard).toEqual([
      'find requests',
      'find links',
      'find carers',
      'find links',
      'find accessheads',
      'bulkWrite',
      'commitTransaction',
      'find cardphotos',
    ]);
  });
});
