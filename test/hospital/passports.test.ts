import { anonymous, type Viewer } from '../../platform/viewer';
import { makeDemo } from '../support/demo-sector';
import { introduce } from '../support/introduce';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { notNurses, nurseAt } from './requests';

const issue = `mutation ($input: IssueHospitalPassportInput!) {
  issueHospitalPassport(input: $input) {
    __typename
    ... on HospitalPassportIssued {
      passport { id status validUntil kind trust { odsCode name } ward { id name site { place { name postcode } } } }
    }
    ... on UserError { message }
  }
}`;
const end = `mutation ($input: EndHospitalPassportInput!) {
  endHospitalPassport(input: $input) {
    __typename
    ... on HospitalPassportEnded { passport { id status statusReason } }
    ... on UserError { message }
  }
}`;
const byReference = `query ($id: ID!) {
  _entities(representations: [{ __typename: "HospitalPassport", id: $id }]) {
    ... on HospitalPassport { number status }
  }
}`;
const ofCarer = `query ($ref: ID!) {
  _entities(representations: [{ __typename: "Carer", hospitalRef: $ref }]) {
    ... on Carer { hospitalPassports { number } }
  }
}`;

type Fields = Record<string, unknown>;

describe('a passport issued on a Leeds ward', () => {
  let hub: TestSubgraphs;
  const nurse = nurseAt('RR8');

  beforeEach(async () => {
    hub = await startTestSubgraphs('hospital');
    await makeDemo(hub, 'hospital', []);
  });
  afterEach(() => hub.close());

  async function request(query: string, variables: Fields, viewer: Viewer, field: string): Promise<Fields> {
    const { data, errors } = await hub.ask('hospital', query, variables, viewer);
    expect(errors).toBeUndefined();
    return data?.[field] as Fields;
  }
  async function order(changes: Fields = {}) {
    return {
      schemeId: 'sc_leeds_passport',
      introduction: await introduce(hub, 'hospital', 'hazel', 'sc_leeds_passport'),
      ward: 'wd_rr8_gledhow',
      validUntil: '2026-11-28',
      idempotencyKey: 'bed 7',
      ...changes,
    };
  }
  const issueOne = (input: Fields, viewer = nurse) => request(issue, { input }, viewer, 'issueHospitalPassport');
  const pending = () => hub.running('hospital').outbox.pending(10);

  it('is valid to the expected day of discharge, and identity is told', async () => {
    const issued = await issueOne(await order());
    expect(issued).toEqual({
      __typename: 'HospitalPassportIssued',
      passport: {
        id: expect.stringMatching(/^pp_/) as string,
        status: 'ACTIVE',
        validUntil: '2026-11-28',
        kind: 'CARER_PASSPORT',
        trust: { odsCode: 'RR8', name: 'Leeds Teaching Hospitals NHS Trust' },
        ward: {
          id: 'wd_rr8_gledhow',
          name: 'Gledhow Ward',
          site: { place: { name: 'St James’s University Hospital', postcode: 'LS9 7TF' } },
        },
      },
    });
    const { id } = issued['passport'] as { id: string };
    const [event, ...others] = await pending();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'passport.changed',
      aggregate: id,
      body: {
        sector: 'hospital',
        carerRef: 'hazel',
        schemeId: 'sc_leeds_passport',
        validUntil: '2026-11-28',
        version: 1,
      },
    });
    hub.clock.moveTo('2026-11-28T22:00:00Z');
    expect((await request(byReference, { id }, nurse, '_entities'))[0]).toMatchObject({ status: 'ACTIVE' });
    hub.clock.moveTo('2026-11-29T08:00:00Z');
    expect((await request(byReference, { id }, nurse, '_entities'))[0]).toMatchObject({ status: 'EXPIRED' });
  });

  it('is ended by the ward, and the next version tells identity why', async () => {
    const { passport } = (await issueOne(await order())) as { passport: { id: string } };
    const input = { passportId: passport.id, reason: 'WITHDRAWN', idempotencyKey: 'consent withdrawn' };
    expect(await request(end, { input }, nurse, 'endHospitalPassport')).toEqual({
      __typename: 'HospitalPassportEnded',
      passport: {
        id: passport.id,
        status: 'WITHDRAWN',
        statusReason: 'The scheme has taken it back; ask the scheme why.',
      },
    });
    expect((await pending()).map(({ body }) => body)).toMatchObject([
      { version: 1 },
      { version: 2, ended: { on: '2026-11-21', reason: 'WITHDRAWN' } },
    ]);
    const elsewhere = await request(end, { input }, nurseAt('RWH'), 'endHospitalPassport');
    expect(elsewhere['__typename']).toBe('PassportNotYours');
  });

  it('is made once, however often the same request comes, and another one may not use its key', async () => {
    const input = await order();
    const first = await issueOne(input);
    expect(await issueOne(input)).toEqual(first);
    expect(await pending()).toHaveLength(1);
    expect((await issueOne({ ...input, ward: 'wd_rr8_beckett' }))['__typename']).toBe('RequestRepeated');
  });

  it('is not made twice on one introduction, for another scheme’s introduction, or by another trust', async () => {
    const input = await order();
    await issueOne(input);
    expect((await issueOne({ ...input, idempotencyKey: 'bed 8' }))['__typename']).toBe('IntroductionRefused');
    const foreign = await introduce(hub, 'hospital', 'hazel', 'sc_west_herts_passport');
    expect((await issueOne(await order({ introduction: foreign, idempotencyKey: '3' })))['__typename']).toBe(
      'IntroductionRefused',
    );
    const stolen = await order({ ward: null, idempotencyKey: '4' });
    expect((await issueOne(stolen, nurseAt('RWH')))['__typename']).toBe('SchemeNotYours');
  });

  it('is not made for another trust’s ward', async () => {
    expect(await issueOne(await order({ ward: 'wd_rwh_ashwell' }))).toEqual({
      __typename: 'WardNotYours',
      message: 'There is no such ward, or it is another trust’s. The trust’s own wards are listed under trust.',
    });
    expect(await pending()).toEqual([]);
  });

  it('is seen by its holder and by the trust, and by nobody else through any door', async () => {
    const { passport } = (await issueOne(await order())) as { passport: { id: string } };
    const seen = async (viewer: Viewer) =>
      (await hub.ask('hospital', byReference, { id: passport.id }, viewer)).data?.['_entities'];
    const listed = async (viewer: Viewer) => hub.ask('hospital', ofCarer, { ref: 'hazel' }, viewer);

    const [itself] = (await seen({ role: 'carer', ref: 'hazel' })) as [{ number: string }];
    expect(await seen(nurse)).toEqual([itself]);
    const own = await listed({ role: 'carer', ref: 'hazel' });
    expect(own.data).toEqual({ _entities: [{ hospitalPassports: [{ number: itself.number }] }] });

    const others = notNurses.filter((viewer) => viewer.role !== 'hub' && viewer.role !== 'carer');
    for (const viewer of [...others, { role: 'carer', ref: 'basil' } as const, nurseAt('RWH'), anonymous]) {
      expect([viewer, await seen(viewer)]).toEqual([viewer, [null]]);
    }
    expect((await listed({ role: 'carer', ref: 'basil' })).data).toEqual({ _entities: [{ hospitalPassports: [] }] });
    for (const viewer of [...others, nurse]) {
      const { data, errors } = await listed(viewer);
      expect([data, errors?.[0]?.extensions?.['code']]).toEqual([
        { _entities: [{ hospitalPassports: null }] },
        'FORBIDDEN',
      ]);
    }
  });

  it('is issued and ended by nobody but the trust’s nurses and managers', async () => {
    const input = await order();
    const outsiders = notNurses.filter(({ role }) => role !== 'manager');
    for (const viewer of outsiders) {
      const { errors } = await hub.ask('hospital', issue, { input }, viewer);
      expect([viewer.role, errors?.[0]?.extensions?.['code']]).toEqual([viewer.role, 'FORBIDDEN']);
    }
    const { errors } = await hub.ask('hospital', issue, { input }, anonymous);
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    const manager: Viewer = { role: 'manager', subject: 'lead', organisation: 'RR8' };
    expect((await issueOne(input, manager))['__typename']).toBe('HospitalPassportIssued');
  });
});
