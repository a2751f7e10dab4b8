import type { DemoMember } from '../../networks/demo/demo-part';
import { calendarDate } from '../../platform/calendar-date';
import { anonymous, roles, type Role, type StaffViewer, type Viewer } from '../../platform/viewer';
import { refusal } from '../../domain/sector/refusal-messages';
import { makeDemo } from '../support/demo-sector';
import { introduce } from '../support/introduce';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { viewerOf } from '../support/viewer-of';

const pupil: Viewer = { role: 'carer', ref: 'school-lark' };
const lead: StaffViewer = { role: 'manager', subject: 'lead-1', organisation: '999001' };
const otherLead: StaffViewer = { ...lead, subject: 'lead-2', organisation: '999002' };

const members: readonly DemoMember[] = [
  {
    ref: 'school-lark',
    age: 14,
    area: 'E07000240',
    joins: [{ schemeId: 'sc_st_albans_school_young_carers', on: calendarDate('2026-09-10'), number: 'SAS-234-567' }],
  },
  {
    ref: 'school-quill',
    age: 11,
    area: 'W06000002',
    joins: [{ schemeId: 'sc_north_wales_young_carers_id', on: calendarDate('2026-01-15'), number: 'NWY-234-567' }],
  },
];

let hub: TestSubgraphs;
beforeAll(async () => {
  hub = await startTestSubgraphs('school');
  await makeDemo(hub, 'school', members);
});
afterAll(() => hub.close());
beforeEach(() => hub.clock.moveTo('2026-11-21T09:30:00Z'));

const passportsOf = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Carer { schoolPassports { number status statusReason validUntil school { name cardTitle } scheme { isReviewedTermly } } }
} }`;
const carer = (schoolRef: string) => ({ representations: [{ __typename: 'Carer', schoolRef }] });

describe('anybody', () => {
  const query = `query ($urn: ID!) { school(urn: $urn) { urn name lead cardTitle place { area { code } } schemes { id
    offers(first: 100) { edges { node { title strength minimumAge maximumAge } } } } } }`;

  it('finds a school by its URN, with a role to go to and what it arranges', async () => {
    const { data } = await hub.ask('school', query, { urn: '999001' }, anonymous);
    const offers = [
      'A few minutes out',
      'A phone within reach',
      'Homework a little later',
      'Getting home on time',
      'A note to the exam board',
      'Thursday lunch group',
    ].map((title) => ({ node: { title, strength: 'DISCRETIONARY', minimumAge: 5, maximumAge: 18 } }));
    expect(data).toEqual({
      school: {
        urn: '999001',
        name: 'St Albans Demonstration School',
        lead: 'Assistant head for pastoral care',
        cardTitle: 'Pass',
        place: { area: { code: 'E07000240' } },
        schemes: [{ id: 'sc_st_albans_school_young_carers', offers: { edges: offers } }],
      },
    });
  });

  it('is told that a text is no URN, and gets nothing for a URN that no school has', async () => {
    const { errors } = await hub.ask('school', query, { urn: '99900' }, anonymous);
    expect(errors?.[0]).toMatchObject({
      message: 'A school’s URN has six digits and does not start with 0, such as 100000.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await hub.ask('school', query, { urn: '100000' }, anonymous)).data).toEqual({ school: null });
  });

  it('reads nothing on a card or in an offer that would tell classmates why', async () => {
    const { data } = await hub.ask(
      'school',
      '{ a: school(urn: "999001") { ...told } b: school(urn: "999002") { ...told } } fragment told on School { cardTitle schemes { localName offers(first: 100) { edges { node { title } } } } }',
      {},
      anonymous,
    );
    expect(JSON.stringify(data)).not.toMatch(/carer|caring|ill|disab|parent/i);
  });
});

describe('a pupil', () => {
  it('holds a passport to the end of term; the day after it has run out until the review', async () => {
    const autumn = { number: 'SAS-234-567', validUntil: '2026-12-31', scheme: { isReviewedTermly: true } };
    const at = { school: { name: 'St Albans Demonstration School', cardTitle: 'Pass' } };
    const ask = async () => (await hub.ask('school', passportsOf, carer('school-lark'), pupil)).data;
    hub.clock.moveTo('2026-12-31T23:00:00Z');
    expect(await ask()).toEqual({
      _entities: [
        {
          schoolPassports: [
            { ...autumn, ...at, status: 'ACTIVE', statusReason: 'It is valid to the end of 2026-12-31.' },
          ],
        },
      ],
    });
    hub.clock.moveTo('2027-01-01T08:00:00Z');
    expect(await ask()).toEqual({
      _entities: [
        { schoolPassports: [{ ...autumn, ...at, status: 'EXPIRED', statusReason: 'Its last day was 2026-12-31.' }] },
      ],
    });
  });

  it('is issued the next term’s after the review, by the lead of their own school and no other', async () => {
    hub.clock.moveTo('2027-01-08T09:00:00Z');
    const issue = `mutation ($input: IssueSchoolPassportInput!) { issueSchoolPassport(input: $input) {
      __typename ... on SchoolPassportIssued { passport { validUntil } } ... on UserError { message }
    } }`;
    const schemeId = 'sc_st_albans_school_young_carers';
    const introduction = await introduce(hub, 'school', 'school-lark', schemeId);
    const input = { schemeId, introduction, idempotencyKey: 'spring' };
    expect((await hub.ask('school', issue, { input }, otherLead)).data).toEqual({
      issueSchoolPassport: refusal('SchemeNotYours'),
    });
    expect((await hub.ask('school', issue, { input }, lead)).data).toEqual({
      issueSchoolPassport: { __typename: 'SchoolPassportIssued', passport: { validUntil: '2027-04-15' } },
    });
  });

  it('of north Wales holds a card of no single school, which holds in six counties', async () => {
    const viewer: Viewer = { role: 'carer', ref: 'school-quill' };
    expect((await hub.ask('school', passportsOf, carer('school-quill'), viewer)).data).toEqual({
      _entities: [
        {
          schoolPassports: [
            {
              number: 'NWY-234-567',
              status: 'ACTIVE',
              statusReason: 'It is valid to the end of 2028-01-14.',
              validUntil: '2028-01-14',
              school: null,
              scheme: { isReviewedTermly: false },
            },
          ],
        },
      ],
    });
    const scheme = '{ schoolScheme(id: "sc_north_wales_young_carers_id") { areas { name } } }';
    expect((await hub.ask('school', scheme, {}, anonymous)).data).toEqual({
      schoolScheme: {
        areas: ['Gwynedd', 'Isle of Anglesey', 'Conwy', 'Denbighshire', 'Flintshire', 'Wrexham'].map((name) => ({
          name,
        })),
      },
    });
  });

  it('sees nobody else’s passport', async () => {
    expect((await hub.ask('school', passportsOf, carer('school-quill'), pupil)).data).toEqual({
      _entities: [{ schoolPassports: [] }],
    });
  });
});

describe('a pupil’s passport, asked for by reference', () => {
  const asRole = (role: Role): Viewer => viewerOf(role, pupil, lead);
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on SchoolPassport { number } }
  }`;
  const seenBy = async (viewer: Viewer) => {
    const passports = hub.running('school').store.connection.collection<{ _id: string }>('passports');
    const id = (await passports.findOne({ number: 'SAS-234-567' }))?._id;
    return (await hub.ask('school', query, { representations: [{ __typename: 'SchoolPassport', id }] }, viewer)).data;
  };

  it.each(roles)('as %s', async (role) => {
    const shown = role === 'carer' || role === 'manager' || role === 'hub';
    expect(await seenBy(asRole(role))).toEqual({ _entities: [shown ? { number: 'SAS-234-567' } : null] });
  });

  it('as the lead of another school', async () => {
    expect(await seenBy(otherLead)).toEqual({ _entities: [null] });
  });

  it.each(roles.filter((role) => role !== 'carer'))('nor are a pupil’s passports listed for %s', async (role) => {
    const { errors } = await hub.ask('school', passportsOf, carer('school-lark'), asRole(role));
    expect(errors?.[0]?.extensions?.['code']).toBe(role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  });
});
