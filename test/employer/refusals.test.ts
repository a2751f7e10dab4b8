import { roles, type Role, type Viewer } from '../../platform/viewer';
import type { TestSubgraphs } from '../support/subgraphs';
import { viewerOf } from '../support/viewer-of';
import { councilHr, hazel, startEmployers } from './network';

let hub: TestSubgraphs;
beforeAll(async () => {
  hub = await startEmployers();
});
afterAll(() => hub.close());

/** Returns a viewer of the role, of the council if the role has an organisation: only the role differs. */
const asRole = (role: Role): Viewer => viewerOf(role, hazel, councilHr);

const endpoints: readonly { readonly endpoint: string; readonly query: string; readonly to: readonly Role[] }[] = [
  { endpoint: 'myEmployer', query: '{ myEmployer { name } }', to: ['hr'] },
  {
    endpoint: 'an Employer by reference',
    query:
      '{ _entities(representations: [{ __typename: "Employer", id: "em_herts_council" }]) { ... on Employer { name } } }',
    to: ['hr'],
  },
  {
    endpoint: 'passports of a Carer by reference',
    query:
      '{ _entities(representations: [{ __typename: "Carer", employerRef: "employer-hazel" }]) { ... on Carer { employerPassports { number } } } }',
    to: ['carer'],
  },
  {
    endpoint: 'recordEmployerReview',
    query: 'mutation { recordEmployerReview(input: { passportId: "pp_none", idempotencyKey: "k" }) { __typename } }',
    to: ['hr'],
  },
  {
    endpoint: 'carersLeave',
    query: '{ carersLeave(input: { weeks: [], wanted: [] }) { __typename } }',
    to: ['carer', 'hr'],
  },
];

describe.each(endpoints)('$door', ({ query, to }) => {
  it.each(roles)('as %s', async (role) => {
    const { errors } = await hub.ask('employer', query, {}, asRole(role));
    const refused = role === 'anonymous' ? ['UNAUTHENTICATED'] : ['FORBIDDEN'];
    expect(errors?.map(({ extensions }) => extensions?.['code']) ?? []).toEqual(to.includes(role) ? [] : refused);
  });
});

describe('a passport by reference', () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on EmployerPassport { number } }
  }`;

  it.each(roles)('as %s', async (role) => {
    const passports = hub.running('employer').store.connection.collection<{ _id: string }>('passports');
    const passport = await passports.findOne({ number: 'HCE-234-567' });
    const representations = [{ __typename: 'EmployerPassport', id: passport?._id }];
    const { data } = await hub.ask('employer', query, { representations }, asRole(role));
    const shown = role === 'carer' || role === 'hr' || role === 'hub';
    expect(data).toEqual({ _entities: [shown ? { number: 'HCE-234-567' } : null] });
  });
});
