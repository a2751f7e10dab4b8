import { demoParts } from '../../networks/demo/parts';
import { calendarDate } from '../../platform/calendar-date';
import { makesPeople, type DemoPerson } from '../../networks/demo/demo-part';
import type { Viewer } from '../../platform/viewer';
import { makeDemo, member } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { councilHr, shopsHr } from './network';

const person = (index: number, givenName: string, agreesToReview: readonly string[]): DemoPerson => ({
  index,
  givenName,
  familyName: 'Fictional',
  dateOfBirth: calendarDate('1984-05-17'),
  postcode: 'SG1 4AB',
  area: 'E07000243',
  agreesToReview,
});

/** All three hold the council’s passport. Hazel agreed that the council’s HR sees her name; Fern agreed to the shops’. */
const people = [
  person(0, 'Hazel', ['em_herts_council']),
  person(1, 'Fern', ['em_south_shops']),
  person(2, 'Rowan', []),
];

let hub: TestSubgraphs;
beforeAll(async () => {
  hub = await startTestSubgraphs('employer', 'identity');
  const identity = demoParts['identity']?.();
  if (!identity || !makesPeople(identity)) throw new Error('identity makes no people');
  const { store } = hub.running('identity');
  await identity.makePeople(people, calendarDate('2026-11-21'), store);
  const join = { schemeId: 'sc_herts_council_passport', on: calendarDate('2026-01-21') };
  const events = await makeDemo(
    hub,
    'employer',
    people.map(({ index }) => member(identity.refOf(index, 'employer'), join)),
  );
  await identity.takeIn?.(events, store);
});
afterAll(() => hub.close());

/** Acts as the gateway: reads the reviews from employer, and then the names from identity, for an HR viewer. */
async function pseudonymsOfCouncil(): Promise<unknown[]> {
  const { data } = await hub.ask(
    'employer',
    '{ myEmployer { reviewsDue { edges { node { carer { __typename employerRef } } } } } }',
    {},
    councilHr,
  );
  const { reviewsDue } = data?.['myEmployer'] as { reviewsDue: { edges: { node: { carer: unknown } }[] } };
  return reviewsDue.edges.map(({ node }) => node.carer);
}

async function namesFor(viewer: Viewer): Promise<unknown[]> {
  const { data, errors } = await hub.ask(
    'identity',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Carer { givenName familyName } } }',
    { of: await pseudonymsOfCouncil() },
    viewer,
  );
  expect(errors).toBeUndefined();
  return data?.['_entities'] as unknown[];
}

describe('names beside the reviews of an employer', () => {
  it('are those of employees who agreed to this employer, and no others', async () => {
    const names = await namesFor(councilHr);
    expect(names).toHaveLength(3);
    expect(names.filter((name) => name !== null)).toEqual([{ givenName: 'Hazel', familyName: 'Fictional' }]);
  });

  it('are not told to another employer that has got hold of the pseudonyms, but of those who agreed to it too', async () => {
    const names = await namesFor(shopsHr);
    expect(names.filter((name) => name !== null)).toEqual([{ givenName: 'Fern', familyName: 'Fictional' }]);
  });
});
