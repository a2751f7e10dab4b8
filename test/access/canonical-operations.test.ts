import type { PersonaName } from '../../networks/demo/personas';
import { personas } from '../../networks/demo/personas';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { startTestHub, type TestHub } from '../support/hub';

const whose: Readonly<Record<string, PersonaName>> = {
  CarerOffers: 'carer',
  WardCheck: 'ward',
  EmployerBenefits: 'hr',
  SectorReach: 'analyst',
};

const everybody = [...(Object.keys(personas) as PersonaName[]), 'nobody'] as const;

describe('the four questions', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  });
  afterAll(() => hub.close());

  const request = canonicalOperations();

  it('are four, each with its own persona', () => {
    expect(request.map(({ operation }) => operation).sort()).toEqual(Object.keys(whose).sort());
  });

  it.each(request.map((question) => [question.operation, question] as const))(
    '%s answers its persona, with its variables and without an error',
    async (operation, { variables }) => {
      const { status, body } = await hub.ask(operation, variables, whose[operation]);
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      const [root] = Object.values(body.data ?? {});
      expect(root).not.toBeNull();
    },
  );

  const refusals = request.flatMap(({ operation, variables }) =>
    everybody.filter((who) => who !== whose[operation]).map((who) => [operation, who, variables] as const),
  );

  it.each(refusals)(
    '%s is refused to %s, with a code and without a word of the answer',
    async (operation, who, variables) => {
      const { body } = await hub.ask(operation, variables, who === 'nobody' ? undefined : who);
      expect(body.errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
        who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      ]);
      expect(Object.values(body.data ?? {}).filter((value) => value !== null)).toEqual([]);
    },
  );
});
