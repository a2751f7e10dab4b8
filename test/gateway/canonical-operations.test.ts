import { personas, type PersonaName } from '../../networks/demo/personas';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { startTestHub, type TestHub } from '../support/hub';

describe('the four questions, with the variables that lie beside them', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  });
  afterAll(() => hub.close());

  const others = (asker: PersonaName) => (Object.keys(personas) as PersonaName[]).filter((name) => name !== asker);

  it.each(canonicalOperations())('$operation answers $persona', async ({ operation, persona, variables }) => {
    const { status, body } = await hub.ask(operation, variables, persona);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    const [answer] = Object.values(body.data ?? {});
    expect(answer).toEqual(expect.any(Object));
  });

  it.each(canonicalOperations())(
    '$operation is refused to everybody else, with a code',
    async ({ operation, persona, variables }) => {
      const request = variables as Record<string, unknown>;
      for (const other of others(persona)) {
        const { body } = await hub.ask(operation, request, other);
        expect([other, body.errors?.[0]?.extensions?.['code']]).toEqual([other, 'FORBIDDEN']);
        expect(Object.values(body.data ?? {})).toEqual(body.data ? [null] : []);
      }
      const { body } = await hub.ask(operation, request);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    },
  );

  it('WardCheck recognises the demo’s carer by her community card', async () => {
    const { variables } = canonicalOperations().find(({ operation }) => operation === 'WardCheck') ?? {};
    const { body } = await hub.ask('WardCheck', variables, 'ward');
    expect(body.data).toMatchObject({ checkCarer: { __typename: 'WardCheck', firstName: 'Hazel', initial: 'F' } });
  });
});
