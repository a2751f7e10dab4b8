import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Persona } from '../../subgraphs/demo/personas';
import { network } from '../../subgraphs/registry';
import type { Viewer } from '../../platform/viewer';
import { api, issuers, sectorNames, startAccessNetwork, victimsName, type AccessNetwork, type Holder } from './network';

const folder = join(__dirname, '../../schema/operations/journeys');

/** Every query that the hub ships, with the names of its arguments. */
const queries = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .flatMap((document) => {
    const [operation] = parse(document).definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    return operation && String(operation.operation) === 'query'
      ? [{ name: operation.name?.value ?? '', document, operation }]
      : [];
  });

/** The stranger as a subgraph sees them; a carer under a pseudonym of their own. */
function viewerOf({ role, subject, organisation = '' }: Persona): Viewer {
  return role === 'carer' ? { role, ref: 'a-ref-of-another' } : { role, subject, organisation };
}

/** Inputs of queries that take one object. */
const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  CarersLeave: {
    input: { weeks: [900], wanted: [{ day: '2026-12-14', part: 'WHOLE_DAY', minutes: 450 }] },
  },
  FindSchemes: { input: { postcode: 'SG1 4AB' } },
};

describe('with the ids of another person', () => {
  let at: AccessNetwork;
  let holders: ReadonlyMap<string, Holder>;
  let strangers: readonly Persona[];
  let words: readonly string[];
  beforeAll(async () => {
    at = await startAccessNetwork();
    const victim = await at.carer();
    const held = new Map<string, Holder>();
    for (const sector of sectorNames) held.set(sector, await at.holder(sector, issuers[sector].first, victim));
    holders = held;
    const intruder = await at.carer({ givenName: 'Ignatius', familyName: 'Intruder' });
    strangers = [intruder, ...sectorNames.map((sector) => issuers[sector].second.staff)];
    words = [
      ...Object.values(victimsName),
      ...[...holders.values()].flatMap(({ passportId, number }) => [passportId, number]),
    ];
  }, 120_000);
  afterAll(() => at.close());

  /** Values of an argument that point to the victim, by its name and type; one that takes none is left out. */
  function variables(
    operation: OperationDefinitionNode,
    sector: (typeof sectorNames)[number],
  ): Record<string, unknown> {
    const { passportId = '', number = '' } = holders.get(sector) ?? {};
    const { first } = issuers[sector];
    const values: Readonly<Record<string, unknown>> = {
      passportId,
      id: passportId,
      number,
      schemeId: first.schemeId,
      scheme: first.schemeId,
      organisation: first.staff.organisation,
      sector,
      areas: ['E07000243'],
      chart: 'GROWTH',
      odsCode: 'RWH',
      tillCode: number,
      ukprn: issuers.university.first.staff.organisation,
      urn: issuers.school.first.staff.organisation,
      ...inputs[operation.name?.value ?? ''],
    };
    const taken = (operation.variableDefinitions ?? []).flatMap(({ variable: { name }, type }) => {
      if (Object.hasOwn(values, name.value)) return [[name.value, values[name.value]] as const];
      // A query that is refused for its variables tells nothing, and proves nothing.
      if (type.kind === Kind.NON_NULL_TYPE) throw new Error(`${operation.name?.value ?? ''} needs ${name.value}`);
      return [];
    });
    return Object.fromEntries(taken);
  }

  it.each(queries.map((query) => [query.name, query] as const))('%s tells a stranger nothing', async (_name, query) => {
    for (const sector of sectorNames)
      for (const stranger of strangers) {
        const { body } = await at.hub.ask(query.document, variables(query.operation, sector), stranger);
        // The query itself is sound: only the stranger is refused.
        const codes = (body.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
        expect(codes.filter((code) => code !== 'FORBIDDEN')).toEqual([]);
        const answer = JSON.stringify(body);
        expect({ stranger: stranger.label, read: words.filter((word) => answer.includes(word)) }).toEqual({
          stranger: stranger.label,
          read: [],
        });
      }
  });

  it.each(sectorNames)('no entity of %s tells a stranger anything', async (sector) => {
    const { passportId } = holders.get(sector) ?? {};
    const { prefix } = issuers[sector];
    const link = await at.hub
      .storeOf('identity')
      .connection.collection<{ _id: string; carerId: string }>('links')
      .findOne({ _id: passportId ?? '' });
    const passport = api.getType(`${prefix}Passport`);
    expect(getNamedType(passport)?.name).toBe(`${prefix}Passport`);
    for (const { name } of network.filter((each) => each.name === sector || each.name === 'identity')) {
      const representation =
        name === 'identity'
          ? { __typename: 'Carer', id: link?.carerId }
          : { __typename: `${prefix}Passport`, id: passportId };
      const fields =
        name === 'identity' ? '... on Carer { givenName familyName }' : `... on ${prefix}Passport { number }`;
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
      for (const stranger of strangers) {
        const { data } = await at.hub.askSubgraph(name, query, { of: [representation] }, viewerOf(stranger));
        expect({ stranger: stranger.label, data: JSON.stringify(data ?? null) }).toEqual({
          stranger: stranger.label,
          data: expect.stringMatching(/^(null|\{"_entities":(null|\[(null|\{("\w+":null,?)*\})\])\})$/) as string,
        });
      }
    }
  });
});
