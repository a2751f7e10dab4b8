import type { DemoMember } from '../../networks/demo/demo-part';
import { calendarDate } from '../../platform/calendar-date';
import { anonymous, roles, type Role, type StaffViewer, type Viewer } from '../../platform/viewer';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { viewerOf } from '../support/viewer-of';

const student: Viewer = { role: 'carer', ref: 'university-hazel' };
const adviser: StaffViewer = { role: 'manager', subject: 'adviser-1', organisation: '10007147' };

const members: readonly DemoMember[] = [
  {
    ref: 'university-hazel',
    age: 42,
    area: 'E07000243',
    joins: [{ schemeId: 'sc_hertfordshire_university', on: calendarDate('2026-09-21'), number: 'UOH-234-567' }],
  },
];

let hub: TestSubgraphs;
beforeAll(async () => {
  hub = await startTestSubgraphs('university');
  await makeDemo(hub, 'university', members);
});
afterAll(() => hub.close());
beforeEach(() => hub.clock.moveTo('2026-11-21T09:30:00Z'));

describe('an applicant who has told nobody yet', () => {
  const query = `query ($ukprn: ID!) { institution(ukprn: $ukprn) { ukprn name kind adviser declaring schemes { id institution { name } } } }`;

  it('finds a university by its UKPRN, whom to go to, and that telling is optional and in confidence', async () => {
    expect((await hub.ask('university', query, { ukprn: '10007147' }, anonymous)).data).toEqual({
      institution: {
        ukprn: '10007147',
        name: 'University of Hertfordshire',
        kind: 'UNIVERSITY',
        adviser: 'Adviser for student carers',
        declaring: expect.stringMatching(/^UCAS asks.*need not answer.*in confidence/) as unknown,
        schemes: [{ id: 'sc_hertfordshire_university', institution: { name: 'University of Hertfordshire' } }],
      },
    });
  });

  it('is not sent to UCAS by a college', async () => {
    const { data } = await hub.ask('university', query, { ukprn: '10024962' }, anonymous);
    expect(data?.['institution']).toMatchObject({
      name: 'Leeds City College',
      kind: 'FURTHER_EDUCATION_COLLEGE',
      declaring: expect.not.stringContaining('UCAS') as unknown,
    });
  });

  it('is told that a text is no UKPRN, and gets nothing for one that no institution has', async () => {
    for (const ukprn of ['1000714', '00007147', 'UOH']) {
      const { errors } = await hub.ask('university', query, { ukprn }, anonymous);
      expect(errors?.[0]).toMatchObject({
        message: 'A UKPRN has eight digits and does not start with 0, such as 10007788.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    expect((await hub.ask('university', query, { ukprn: '99999999' }, anonymous)).data).toEqual({ institution: null });
  });
});

describe('what a university gives', () => {
  const query = `{ universityScheme(id: "sc_hertfordshire_university") { offers(first: 100) {
    edges { node { title category { code } strength validUntil applyBy } } } } }`;
  const bursary = {
    title: 'Student carers’ bursary',
    category: { code: 'bursary' },
    strength: 'DISCRETIONARY',
    validUntil: '2027-01-31',
    applyBy: '2027-01-31',
  };
  const offers = async () => {
    const { data } = await hub.ask('university', query, {}, anonymous);
    const { edges } = (data?.['universityScheme'] as { offers: { edges: { node: { title: string } }[] } }).offers;
    return edges.map(({ node }) => node);
  };

  it('is adjustments that stay, and a bursary with a last day to apply', async () => {
    const all = await offers();
    expect(all.map(({ title }) => title)).toEqual([
      'More time for coursework',
      'Straight to counselling',
      'Leave of absence',
      'Somebody who asks how it goes',
      'Exams arranged around care',
      'Student carers’ bursary',
    ]);
    expect(all[0]).toMatchObject({ validUntil: null, applyBy: null });
    expect(all.at(-1)).toEqual(bursary);
  });

  it('includes the bursary on the last day to apply, and no longer on the day after', async () => {
    hub.clock.moveTo('2027-01-31T20:00:00Z');
    expect(await offers()).toContainEqual(bursary);
    hub.clock.moveTo('2027-02-01T08:00:00Z');
    expect((await offers()).map(({ title }) => title)).not.toContain('Student carers’ bursary');
  });
});

describe('a student’s passport', () => {
  const ofCarer = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Carer { universityPassports { number status validUntil institution { ukprn } } } } }`;
  const byReference = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on UniversityPassport { number } } }`;
  const carer = (universityRef: string) => ({ representations: [{ __typename: 'Carer', universityRef }] });
  const asRole = (role: Role): Viewer => viewerOf(role, student, adviser);
  const seenBy = async (viewer: Viewer) => {
    const passports = hub.running('university').store.connection.collection<{ _id: string }>('passports');
    const id = (await passports.findOne({ number: 'UOH-234-567' }))?._id;
    const representations = [{ __typename: 'UniversityPassport', id }];
    return (await hub.ask('university', byReference, { representations }, viewer)).data;
  };

  it('lasts as long as the course, and is seen by the student', async () => {
    expect((await hub.ask('university', ofCarer, carer('university-hazel'), student)).data).toEqual({
      _entities: [
        {
          universityPassports: [
            { number: 'UOH-234-567', status: 'ACTIVE', validUntil: '2029-09-20', institution: { ukprn: '10007147' } },
          ],
        },
      ],
    });
  });

  it('is not seen by another student, whatever pseudonym is asked for', async () => {
    const other: Viewer = { role: 'carer', ref: 'university-other' };
    expect((await hub.ask('university', ofCarer, carer('university-hazel'), other)).data).toEqual({
      _entities: [{ universityPassports: [] }],
    });
    expect(await seenBy(other)).toEqual({ _entities: [null] });
  });

  it.each(roles)('asked for by reference as %s', async (role) => {
    const shown = role === 'carer' || role === 'manager' || role === 'hub';
    expect(await seenBy(asRole(role))).toEqual({ _entities: [shown ? { number: 'UOH-234-567' } : null] });
  });

  it('is not seen by the adviser of another university', async () => {
    expect(await seenBy({ ...adviser, organisation: '10000824' })).toEqual({ _entities: [null] });
  });

  it.each(roles.filter((role) => role !== 'carer'))('is not listed for %s', async (role) => {
    const { errors } = await hub.ask('university', ofCarer, carer('university-hazel'), asRole(role));
    expect(errors?.[0]?.extensions?.['code']).toBe(role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  });
});
