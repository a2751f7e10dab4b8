import { isObjectType } from 'graphql';
import { refsOf } from '../../subgraphs/identity/services/refs';
import type { Persona } from '../../networks/demo/personas';
import { subgraphList } from '../../subgraphs/registry';
import { staffRoles, type Viewer } from '../../platform/viewer';
import { portrait } from '../print/samples';
import { entitiesOf, everythingBelow, queryOfEntity, selectionOfField } from './fill';
import {
  api,
  cardRegistrar,
  issuers,
  refsOfRecord,
  startAccessNetwork,
  valueOf,
  wardRegistrar,
  type AccessNetwork,
  type Fields,
  type Issuer,
  type SectorName,
} from './network';

jest.setTimeout(60_000);

const carerType = api.getType('Carer');
if (!isObjectType(carerType)) throw new Error('the API has no carers');
const carerFields = Object.values(carerType.getFields());
/** Deep enough for the entries of a page and the records that they refer to. */
const depth = 4;

interface Register {
  readonly sector: SectorName;
  readonly organisation: Issuer;
  readonly registrar: Persona;
  readonly row: Fields;
}

const common = { familyName: 'Twofold', dateOfBirth: '1957-05-17', postcode: 'SG1 4AB', phone: '01632 960777' };
const card: Register = {
  sector: 'community',
  organisation: issuers.community.first,
  registrar: cardRegistrar,
  row: {
    ...common,
    number: 'CARD-7071',
    givenName: 'Rosalind',
    email: 'rosalind@card.example',
    addressLine: '7 Cardigan Close',
    town: 'Cardville',
  },
};
const ward: Register = {
  sector: 'hospital',
  organisation: issuers.hospital.first,
  registrar: wardRegistrar,
  row: {
    ...common,
    number: 'WARD-7072',
    givenName: 'Rosaline',
    email: 'rosaline@ward.example',
    addressLine: '8 Wardour Way',
    town: 'Wardville',
  },
};

/** The data of one organisation about the person. */
interface Held {
  readonly register: Register;
  readonly passportId: string;
  readonly recordId: string;
  /** The record's reference at each subgraph. */
  readonly refs: ReadonlyMap<string, string>;
  /** Words that identify the record or stand in it, and in no record of another organisation. */
  readonly words: readonly string[];
}

interface MatchShown {
  readonly id: string;
  readonly candidates: readonly { readonly id: string }[];
}

/** A person with two records: the carer signs in by the invitation of the card's register. */
interface JoinedPerson {
  readonly carer: Persona;
  readonly card: Held;
  readonly ward: Held;
}

async function imported(at: AccessNetwork, register: Register): Promise<Held> {
  const { sector, organisation, row } = register;
  const { schemeId, staff } = organisation;
  await at.make('importRegister', { sector, schemeId, rows: [row] }, staff);
  const passports = at.hub.storeOf(sector).connection.collection<{ _id: string }>('passports');
  const passportId = (await passports.findOne({ schemeId, number: row['number'] }))?._id ?? '';
  const links = at.hub.storeOf('identity').connection.collection<{ _id: string; home: string }>('links');
  const recordId = (await links.findOne({ _id: passportId }))?.home;
  if (recordId === undefined) throw new Error(`the row of ${sector} has no record`);
  await at.make('setCardPhoto', { passportId, photo: portrait().toString('base64') }, staff);
  await at.make('issueCard', { passportId }, staff);
  const own = ['number', 'givenName', 'email', 'addressLine', 'town'].map((field) => String(row[field]));
  const refs = refsOfRecord(at.hub, recordId);
  const words = [...own, passportId, refsOf(at.hub.keys).ofMembership(passportId), ...refs.values()];
  return { register, passportId, recordId, refs, words };
}

/** Decides as a registrar that the two records belong to one person. */
async function agree(at: AccessNetwork, registrar: Persona, { recordId }: Held): Promise<void> {
  const query = '{ registerMatches(state: MATCHED, first: 100) { edges { node { id candidates { id } } } } }';
  const reported = (await at.read(query, {}, registrar)) as { registerMatches: { edges: { node: MatchShown }[] } };
  const matchId = recordId.replace(/^cr_/, 'ma_');
  const match = reported.registerMatches.edges.find(({ node }) => node.id === matchId)?.node;
  if (!match) throw new Error(`${matchId} is not matched for ${registrar.label}`);
  const input = { matchId, candidateId: match.candidates[0]?.id, reason: 'Both cards were shown' };
  await at.make('decideMatch', input, registrar);
}

async function join(at: AccessNetwork, level: 'matched' | 'confirmed'): Promise<JoinedPerson> {
  const ofCard = await imported(at, card);
  const { schemeId, staff } = card.organisation;
  const invited = await at.make('inviteHolder', { sector: 'community', schemeId, number: card.row['number'] }, staff);
  const carer = at.newcomer();
  const invitation = { code: valueOf(invited, 'code'), dateOfBirth: common.dateOfBirth };
  await at.make('acceptInvitation', invitation, carer);
  const ofWard = await imported(at, ward);
  // The matcher links the two rows without a registrar.
  if (level === 'confirmed') for (const registrar of [wardRegistrar, cardRegistrar]) await agree(at, registrar, ofWard);
  return { carer, card: ofCard, ward: ofWard };
}

/** Returns the words of a record in an answer, without those in the request itself. */
const said = (answer: unknown, { words }: Held, request: unknown = ''): string[] => {
  const [text, question] = [JSON.stringify(answer), JSON.stringify(request)];
  return words.filter((word) => text.includes(word) && !question.includes(word));
};

describe.each(['matched', 'confirmed'] as const)('of two records that are %s', (level) => {
  let at: AccessNetwork;
  let person: JoinedPerson;
  beforeAll(async () => {
    at = await startAccessNetwork();
    person = await join(at, level);
  });
  afterAll(() => at.close());

  const askMe = async (field: (typeof carerFields)[number]) => {
    const query = `{ me { ${selectionOfField(api, 'Carer', field, depth)} } }`;
    const { body } = await at.hub.ask(query, {}, person.carer);
    // A scheme has fields for its staff only.
    const codes = (body.errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect(codes.filter((code) => code !== 'FORBIDDEN')).toEqual([]);
    return body.data;
  };

  it('has the level that this is about', async () => {
    const { me } = (await at.read('{ me { recordMatches { level } } }', {}, person.carer)) as {
      me: { recordMatches: unknown[] };
    };
    expect(me.recordMatches).toEqual([{ level: level.toUpperCase() }]);
  });

  it.each(carerFields.map((field) => [field.name, field] as const))(
    'Carer.%s shows the carer what the level permits',
    async (_name, field) => {
      const answer = await askMe(field);
      if (level === 'matched') expect(said(answer, person.ward)).toEqual([]);
    },
  );

  it('shows the carer their own record, and the other one where the level opens it', async () => {
    const answers = await Promise.all(carerFields.map(askMe));
    for (const held of level === 'matched' ? [person.card] : [person.card, person.ward]) {
      const { number, givenName, addressLine } = held.register.row;
      expect(said(answers, held)).toEqual(expect.arrayContaining([number, givenName, addressLine, held.passportId]));
    }
  });

  if (level === 'matched')
    it.each(subgraphList.map(({ name }) => name))(
      'no entity of %s opens the other record to the carer',
      async (name) => {
        const { schema } = at.hub.running(name);
        const viewer: Viewer = { role: 'carer', ref: person.card.refs.get(name) ?? '' };
        for (const { type, representation } of representations(name, person.ward)) {
          const variables = { representations: [representation] };
          const answer = await at.hub.askSubgraph(name, queryOfEntity(schema, type, depth), variables, viewer);
          expect({ [type.name]: said(answer, person.ward, representation) }).toEqual({ [type.name]: [] });
        }
      },
    );

  /** Returns every entity of a subgraph that represents the person: as a carer, or as the holder of the passport. */
  function representations(name: string, { recordId, passportId, refs }: Held) {
    return entitiesOf(at.hub.running(name).schema)
      .filter(({ type }) => type.name === 'Carer' || type.name.endsWith('Passport'))
      .flatMap(({ type, keys }) =>
        keys.map((key) => {
          const carerKey = key === 'id' ? recordId : refs.get(key.replace(/Ref$/, ''));
          const value = type.name === 'Carer' ? carerKey : passportId;
          if (value === undefined) throw new Error(`no value for ${type.name} by ${key}`);
          return { type, representation: { __typename: type.name, [key]: value } };
        }),
      );
  }

  const sides = [
    ['card', 'ward'],
    ['ward', 'card'],
  ] as const;

  it.each(sides)('the staff of the %s read nothing of the %s’s record, by any entity', async (own, other) => {
    const organisation = person[own].register.organisation.staff.organisation ?? '';
    const shown: string[] = [];
    for (const { name } of subgraphList)
      for (const held of [person.card, person.ward])
        for (const { type, representation } of representations(name, held))
          for (const role of staffRoles) {
            const query = queryOfEntity(at.hub.running(name).schema, type, depth);
            const viewer: Viewer = { role, subject: `${role}-of-${organisation}`, organisation };
            const answer = await at.hub.askSubgraph(name, query, { representations: [representation] }, viewer);
            expect({ name, type: type.name, role, read: said(answer, person[other], representation) }).toEqual({
              name,
              type: type.name,
              role,
              read: [],
            });
            shown.push(...said(answer, person[own]));
          }
    expect(shown).toContain(person[own].register.row['number']);
  });

  it.each(sides)(
    'the staff of the %s read of the holder what their own register says, not the %s’s',
    async (own, other) => {
      const { organisation, registrar, row } = person[own].register;
      const query = `query ($id: ID!) { passportHolder(passportId: $id) ${everythingBelow(api, rootField('passportHolder').type, depth)} }`;
      const holder = await at.hub.ask(query, { id: person[own].passportId }, organisation.staff);
      expect(said(holder.body, person[own])).toEqual(expect.arrayContaining([row['givenName'], row['addressLine']]));
      expect(said(holder.body, person[other])).toEqual([]);
      const foreign = await at.hub.ask(query, { id: person[other].passportId }, organisation.staff);
      expect(foreign.body.data).toEqual({ passportHolder: null });
      const matches = `query ($state: MatchState) { registerMatches(state: $state) ${everythingBelow(api, rootField('registerMatches').type, depth)} }`;
      const { body } = await at.hub.ask(matches, { state: level.toUpperCase() }, registrar);
      expect(said(body, person[own])).toContain(row['givenName']);
      expect(said(body, person[other])).toEqual([]);
    },
  );
});

function rootField(name: string) {
  const field = api.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`there is no query ${name}`);
  return field;
}
