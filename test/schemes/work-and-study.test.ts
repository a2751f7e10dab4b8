import { buildSchema, GraphQLInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from './at-a-sector';

const leadOf = (organisation: string): Viewer => ({ role: 'manager', subject: 'lead', organisation });
const hrOf = (organisation: string): Viewer => ({ role: 'hr', subject: 'hr', organisation });

describe('schemes of employers, as they are run', () => {
  let employer: AtASector;
  beforeAll(async () => {
    employer = await AtASector.open('employer');
  });
  afterAll(() => employer.close());

  it('Civil Service: goes from post to post, looked at every year and on change, and confidential', async () => {
    const hr = hrOf('em_civil_service');
    const { id } = await employer.issue('sc_civil_service_passport', 'whitehall', hr);
    const stored = employer.hub.running('employer').store.connection.collection<{ _id: string }>('passports');
    const [record] = await stored.find().toArray();
    const said = Object.keys(record ?? {}).filter((key) => /post|manager|department|condition|cared/.test(key));
    expect(said).toEqual([]);
    expect(record).toMatchObject({ _id: id, reviewDue: '2027-11-21' });
    employer.hub.clock.moveTo('2027-03-01T09:00:00Z');
    const shown = '... on EmployerReviewRecorded { passport { reviewDue status validUntil } }';
    expect(await employer.change('recordEmployerReview', { passportId: id }, hr, shown)).toMatchObject({
      passport: { reviewDue: '2028-03-01', status: 'ACTIVE', validUntil: null },
    });
    const elsewhere = await employer.change('recordEmployerReview', { passportId: id }, hrOf('em_south_shops'), shown);
    expect(elsewhere).toMatchObject({ __typename: 'PassportNotYours' });
  });

  it('Carer’s Leave: one week in twelve months whatever the number of dependants, and no evidence', async () => {
    const ask = `query ($input: CarersLeaveInput!) { carersLeave(input: $input) { ... on CarersLeave {
      byRight { day } beyondRight { day } leftMinutes notice { days isInTime lastDayToGive postponedToAtLatest } } } }`;
    const input = {
      weeks: [2250],
      taken: ['2027-01-04', '2027-01-05', '2027-01-06'].map((day) => ({ day, part: 'WHOLE_DAY', minutes: 450 })),
      wanted: ['2027-06-07', '2027-06-08', '2027-06-09'].map((day) => ({ day, part: 'WHOLE_DAY', minutes: 450 })),
      noticeGivenOn: '2027-06-02',
    };
    const { data } = await employer.hub.ask('employer', ask, { input }, hrOf('em_south_shops'));
    expect(data?.['carersLeave']).toEqual({
      byRight: [{ day: '2027-06-07' }, { day: '2027-06-08' }],
      beyondRight: [{ day: '2027-06-09' }],
      leftMinutes: 0,
      notice: { days: 4, isInTime: true, lastDayToGive: '2027-06-02', postponedToAtLatest: '2027-07-07' },
    });
    const api = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));
    const type = api.getType('CarersLeaveInput');
    if (!(type instanceof GraphQLInputObjectType)) throw new Error('there is no CarersLeaveInput');
    expect(Object.keys(type.getFields())).toEqual(['weeks', 'taken', 'wanted', 'noticeGivenOn']);
  });
});

describe('schemes of schools, as they are run', () => {
  let school: AtASector;
  beforeAll(async () => {
    school = await AtASector.open('school');
  });
  afterAll(() => school.close());

  it('Schools: a lead, all staff know the card, a profile shared as the pupil agrees, looked at every term', async () => {
    const lead = leadOf('999001');
    const { id, ...passport } = await school.issue('sc_st_albans_school_young_carers', 'lark', lead);
    expect(passport).toMatchObject({ validUntil: '2026-12-31', rules: { validity: { kind: 'TERMLY' } } });
    const query = `{ school(urn: "999001") { lead cardTitle schemes { offers(first: 20) { edges { node { title } } } } } }`;
    const { data } = await school.hub.ask('school', query, {}, { role: 'anonymous' });
    const found = data?.['school'] as { schemes: { offers: { edges: { node: Fields }[] } }[] } & Fields;
    expect([found['lead'], found['cardTitle']]).toEqual(['Assistant head for pastoral care', 'Pass']);
    expect(found.schemes[0]?.offers.edges.map(({ node }) => node['title'])).toEqual([
      'A few minutes out',
      'A phone within reach',
      'Homework a little later',
      'Getting home on time',
      'A note to the exam board',
      'Thursday lunch group',
    ]);
    const share = (staff: string, agrees: boolean, viewer: Viewer) =>
      school.change(
        'decideProfileSharing',
        { passportId: id, staff, agrees },
        viewer,
        '... on ProfileSharingDecided { passport { sharedWith } }',
      );
    const pupil: Viewer = { role: 'carer', ref: 'lark' };
    expect(await share('Form tutor', true, pupil)).toMatchObject({ passport: { sharedWith: ['Form tutor'] } });
    await share('Exams officer', true, pupil);
    expect(await share('Form tutor', false, pupil)).toMatchObject({ passport: { sharedWith: ['Exams officer'] } });
    expect(await share('Everybody', true, lead)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await share('Form tutor', true, { role: 'carer', ref: 'other' })).toMatchObject({
      __typename: 'PassportNotYours',
    });
  });

  it('Young carers ID, north Wales: a last day, and good in six counties alike', async () => {
    const card = await school.issue('sc_north_wales_young_carers_id', 'quill', leadOf('og_north_wales_young_carers'));
    expect(card).toMatchObject({ validUntil: '2028-11-20' });
    const scheme = await school.scheme('sc_north_wales_young_carers_id', 'areas { name } school { name }');
    expect(scheme).toEqual({
      areas: ['Gwynedd', 'Isle of Anglesey', 'Conwy', 'Denbighshire', 'Flintshire', 'Wrexham'].map((name) => ({
        name,
      })),
      school: null,
    });
  });
});

describe('schemes of universities and colleges, as they are run', () => {
  it('Universities, colleges: declared if one likes, a bursary with a last day, deadlines moved, counselling first', async () => {
    const university = await AtASector.open('university');
    const query = `{ institution(ukprn: "10007147") { declaring adviser schemes {
      offers(first: 20) { edges { node { title applyBy } } } } } }`;
    const { data } = await university.hub.ask('university', query, {}, { role: 'anonymous' });
    const found = data?.['institution'] as { schemes: { offers: { edges: { node: Fields }[] } }[] } & Fields;
    expect(found['declaring']).toMatch(/^UCAS asks .* You need not answer\..* in confidence/);
    expect(found['adviser']).toBe('Adviser for student carers');
    const offers = found.schemes[0]?.offers.edges.map(({ node }) => node) ?? [];
    expect(offers).toContainEqual({ title: 'Student carers’ bursary', applyBy: '2027-01-31' });
    expect(offers.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'More time for coursework',
        'Straight to counselling',
        'Leave of absence',
        'Somebody who asks how it goes',
      ]),
    );
    await university.close();
  });
});
