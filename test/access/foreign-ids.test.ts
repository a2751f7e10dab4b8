import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { staffRoles, type Viewer } from '../../platform/viewer';
import type { Persona } from '../../networks/demo/personas';
import { subgraphList } from '../../subgraphs/registry';
import { entitiesOf, queryOfEntity } from './fill';
import {
  firstWard,
  issuers,
  refsOfRecord,
  secondRegistrar,
  secondWard,
  sectorNames,
  staffOf,
  startAccessNetwork,
  valueOf,
  victimsName,
  type AccessNetwork,
  type HeldPassport,
} from './network';

const folder = join(__dirname, '../../schema/operations/journeys');

/** Every query in the hub's trusted documents, with the names of its arguments. */
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

/** A carer, by their reference at each subgraph. */
interface Victim {
  readonly recordId: string;
  readonly refs: ReadonlyMap<string, string>;
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
  let holders: ReadonlyMap<string, HeldPassport>;
  let strangers: readonly Persona[];
  let words: readonly string[];
  let victim: Victim;
  let intruder: Victim;
  /** The ids of the first organisations' records, by type. */
  let ids: ReadonlyMap<string, string>;
  beforeAll(async () => {
    at = await startAccessNetwork();
    const carer = await at.carer();
    const held = new Map<string, HeldPassport>();
    for (const sector of sectorNames) held.set(sector, await at.holder(sector, issuers[sector].first, carer));
    holders = held;
    const other = await at.carer({ givenName: 'Ignatius', familyName: 'Intruder' });
    for (const sector of sectorNames) await at.holder(sector, issuers[sector].second, other);
    const { organisation: cardScheme = '' } = issuers.community.second.staff;
    strangers = [
      other,
      ...sectorNames.map((sector) => issuers[sector].second.staff),
      secondWard,
      secondRegistrar,
      staffOf('registrar', secondWard.organisation ?? ''),
      staffOf('analyst', cardScheme),
    ];
    [victim, intruder] = [await known(carer), await known(other)];
    ids = new Map([...(await idsOfFirst()), ['WardCheck', await checked()]]);
    words = [
      ...Object.values(victimsName),
      ...[...holders.values()].flatMap(({ passportId, number }) => [passportId, number]),
      ...victim.refs.values(),
    ];
  }, 120_000);
  afterAll(() => at.close());

  async function known(carer: Persona): Promise<Victim> {
    const { me } = (await at.read('{ me { id } }', {}, carer)) as { me: { id: string } };
    return { recordId: me.id, refs: refsOfRecord(at.hub, me.id) };
  }

  /** Makes a check of the victim on a ward of the first trust. */
  async function checked(): Promise<string> {
    const cardNumber = holders.get('hospital')?.number;
    return String(
      valueOf(
        await at.make('checkCarer', { cardNumber, ward: 'wd_rwh_ashwell', purpose: 'VISITING' }, firstWard),
        'id',
      ),
    );
  }

  async function idsOfFirst(): Promise<[string, string][]> {
    const idIn = async (subgraph: string, collection: string, filter: Readonly<Record<string, string>>) => {
      const found = await at.hub.storeOf(subgraph).connection.collection<{ _id: string }>(collection).findOne(filter);
      if (!found) throw new Error(`${collection} of ${subgraph} has nothing for ${JSON.stringify(filter)}`);
      return found._id;
    };
    const offers = sectorNames.map(async (sector): Promise<[string, string]> => {
      const { prefix, first } = issuers[sector];
      return [`${prefix}Offer`, await idIn(sector, 'offers', { schemeId: first.schemeId })];
    });
    return [
      ...(await Promise.all(offers)),
      ['Business', await idIn('community', 'businesses', { schemeId: issuers.community.first.schemeId })],
      ['Site', await idIn('hospital', 'sites', { trust: 'RWH' })],
      ['Ward', 'wd_rwh_ashwell'],
      ['Trust', 'RWH'],
      ['Employer', 'em_herts_council'],
      ['School', '999001'],
      ['Institution', '10007147'],
      ['Sector', 'community'],
    ];
  }

  /** Returns argument values that refer to the victim, by name and type; it omits other arguments. */
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
      // A query that fails on its variables reveals nothing, and proves nothing.
      if (type.kind === Kind.NON_NULL_TYPE) throw new Error(`${operation.name?.value ?? ''} needs ${name.value}`);
      return [];
    });
    return Object.fromEntries(taken);
  }

  it.each(queries.map((query) => [query.name, query] as const))('%s tells a stranger nothing', async (_name, query) => {
    for (const sector of sectorNames)
      for (const stranger of strangers) {
        const { body } = await at.hub.ask(query.document, variables(query.operation, sector), stranger);
        // The query itself is valid: the hub refuses only the stranger.
        const codes = (body.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
        expect(codes.filter((code) => code !== 'FORBIDDEN')).toEqual([]);
        const answer = JSON.stringify(body);
        expect({ stranger: stranger.label, read: words.filter((word) => answer.includes(word)) }).toEqual({
          stranger: stranger.label,
          read: [],
        });
      }
  });

  it.each(subgraphList.map(({ name }) => name))('no entity of %s tells a stranger anything', async (name) => {
    const { schema } = at.hub.running(name);
    const ofCarer = (whose: Victim): Viewer => ({ role: 'carer', ref: whose.refs.get(name) ?? '' });
    const ofStaff = (place: 'first' | 'second'): Viewer[] =>
      sectorNames.flatMap((sector) => {
        const { organisation = '' } = issuers[sector][place].staff;
        return staffRoles.map((role): Viewer => ({ role, subject: `${role}-of-${organisation}`, organisation }));
      });
    const entities = entitiesOf(schema);
    expect(entities.length).toBeGreaterThan(0);
    for (const { type, keys } of entities)
      for (const key of keys) {
        const representation = { __typename: type.name, [key]: idOf(type.name, key), ...required(name, type.name) };
        const query = queryOfEntity(schema, type, 1);
        const ask = async (viewer: Viewer) =>
          (await at.hub.askSubgraph(name, query, { representations: [representation] }, viewer)).data ?? null;
        const rightful = await Promise.all([ofCarer(victim), ...ofStaff('first')].map(ask));
        // The id is valid: the hub refuses only the stranger.
        expect({ type: type.name, key, isFound: rightful.some((answer) => isSomething(answer)) }).toEqual({
          type: type.name,
          key,
          isFound: true,
        });
        for (const viewer of [ofCarer(intruder), ...ofStaff('second')]) {
          const answer = await ask(viewer);
          const isPersonal = /^(Carer|WardCheck|\w+Passport)$/.test(type.name);
          expect({
            type: type.name,
            key,
            viewer,
            read: isPersonal ? leavesOf(answer, representation) : said(answer),
          }).toEqual({ type: type.name, key, viewer, read: [] });
        }
      }
  });

  const said = (answer: unknown) => {
    const text = JSON.stringify(answer);
    return words.filter((word) => text.includes(word));
  };

  /**
   * Returns the fields that the gateway sends with the key because a field requires them: to hospitals, the check
   * itself.
   */
  function required(subgraph: string, type: string) {
    if (subgraph !== 'hospital' || type !== 'WardCheck') return {};
    const { schemeId } = issuers.hospital.first;
    const recognised = [{ sector: 'hospital', schemeId, schemeName: 'The first trust', validUntil: null }];
    return { trust: 'RWH', ward: ids.get('Ward'), hospitalRef: victim.refs.get('hospital'), recognised };
  }

  /** Returns an id of the first organisations or the victim, for each key of an entity. */
  function idOf(type: string, key: string): string {
    if (type === 'Carer') return key === 'id' ? victim.recordId : (victim.refs.get(key.replace(/Ref$/, '')) ?? '');
    for (const sector of sectorNames) {
      const { prefix, first } = issuers[sector];
      if (type === `${prefix}Passport`) return holders.get(sector)?.passportId ?? '';
      if (type === `${prefix}Scheme`) return first.schemeId;
      if (type === `${prefix}Offer`) return ids.get(type) ?? '';
    }
    const id = ids.get(type);
    if (id === undefined) throw new Error(`there is no id of the first organisations for ${type}`);
    return id;
  }
});

/** Returns the values of an answer, without types, nulls and values of the request. */
function leavesOf(value: unknown, request: Readonly<Record<string, unknown>>): unknown[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return Object.values(request).some((each) => each === value) ? [] : [value];
  return Object.entries(value).flatMap(([field, each]) => (field === '__typename' ? [] : leavesOf(each, request)));
}

function isSomething(answer: Readonly<Record<string, unknown>> | null): boolean {
  const [entity] = (answer?.['_entities'] ?? []) as unknown[];
  return entity !== null && entity !== undefined;
}
