import { calendarDate } from '../../platform/calendar-date';
import { anonymous, staffRoles, type Viewer } from '../../platform/viewer';
import { makeDemo, member } from '../support/demo-sector';
import { introduce } from '../support/introduce';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

const issue = `mutation ($input: IssueCommunityPassportInput!) {
  issueCommunityPassport(input: $input) {
    __typename
    ... on CommunityPassportIssued {
      passport { id number status validFrom validUntil route renewableFrom scheme { onCard } rules { version renewal { ways monthsBefore } eligibility { notFor } } }
    }
    ... on UserError { message }
  }
}`;
const end = `mutation ($input: EndCommunityPassportInput!) {
  endCommunityPassport(input: $input) {
    __typename
    ... on CommunityPassportEnded { passport { status statusReason renewableFrom } }
  }
}`;
const cardsOf = `query ($ref: ID!) {
  _entities(representations: [{ __typename: "Carer", communityRef: $ref }]) {
    ... on Carer { communityPassports { id number status statusReason } }
  }
}`;
const cardById = `query ($id: ID!) {
  _entities(representations: [{ __typename: "CommunityPassport", id: $id }]) { ... on CommunityPassport { number route } }
}`;

type Fields = Record<string, unknown>;
const managerOf = (organisation: string): Viewer => ({ role: 'manager', subject: 'lead', organisation });

describe('a carers card', () => {
  let hub: TestSubgraphs;
  const herts = managerOf('og_carers_in_herts');

  beforeEach(async () => {
    hub = await startTestSubgraphs('community');
    await makeDemo(hub, 'community', [
      member('lanark', { schemeId: 'sc_lanarkshire_card', on: calendarDate('2026-06-01') }),
    ]);
  });
  afterEach(() => hub.close());

  async function request(query: string, variables: Fields, viewer: Viewer, field: string): Promise<Fields> {
    const { data, errors } = await hub.ask('community', query, variables, viewer);
    expect(errors).toBeUndefined();
    return data?.[field] as Fields;
  }
  async function order(changes: Fields = {}) {
    return {
      schemeId: 'sc_herts_carers_card',
      introduction: await introduce(hub, 'community', 'hazel', 'sc_herts_carers_card'),
      route: 'GP_REFERRAL',
      idempotencyKey: 'form 1',
      ...changes,
    };
  }
  const issueOne = (input: Fields, viewer = herts) => request(issue, { input }, viewer, 'issueCommunityPassport');
  const pending = () => hub.running('community').outbox.pending(10);
  const ofCarer = async (ref: string, viewer: Viewer = { role: 'carer', ref }) =>
    (await hub.ask('community', cardsOf, { ref }, viewer)).data?.['_entities'];

  it('of Hertfordshire lasts three years, knows that a GP sent its holder, and is renewed by a form the month before', async () => {
    expect(await issueOne(await order())).toEqual({
      __typename: 'CommunityPassportIssued',
      passport: {
        id: expect.stringMatching(/^pp_/) as string,
        number: expect.stringMatching(/^\w{3}-\w{3}-\w{3}$/) as string,
        status: 'ACTIVE',
        validFrom: '2026-11-21',
        validUntil: '2029-11-20',
        route: 'GP_REFERRAL',
        renewableFrom: '2029-10-20',
        scheme: { onCard: ['PHOTO', 'NUMBER', 'DATES'] },
        rules: {
          version: 1,
          renewal: { ways: ['BY_POST', 'IN_PERSON'], monthsBefore: 1 },
          eligibility: { notFor: ['FOSTER_PARENT', 'PAID_CARE_WORKER'] },
        },
      },
    });
    expect(await pending()).toMatchObject([
      {
        type: 'passport.changed',
        body: { sector: 'community', carerRef: 'hazel', validUntil: '2029-11-20', version: 1 },
      },
    ]);
  });

  it('that is lost is ended at once, is sent no form to renew, and identity is told', async () => {
    const { passport } = (await issueOne(await order())) as { passport: { id: string } };
    const input = { passportId: passport.id, reason: 'LOST', idempotencyKey: 'telephone' };
    expect(await request(end, { input }, herts, 'endCommunityPassport')).toEqual({
      __typename: 'CommunityPassportEnded',
      passport: {
        status: 'LOST',
        statusReason: 'It was reported lost; ask the scheme for a new one.',
        renewableFrom: null,
      },
    });
    expect((await pending()).map(({ body }) => body)).toMatchObject([
      { version: 1 },
      { version: 2, ended: { on: '2026-11-21', reason: 'LOST' } },
    ]);
    const elsewhere = await request(end, { input }, managerOf('og_dorset_carers_card'), 'endCommunityPassport');
    expect(elsewhere['__typename']).toBe('PassportNotYours');
  });

  it('of Lanarkshire may be used for three months after caring has ended', async () => {
    const [carer] = (await ofCarer('lanark')) as [{ communityPassports: [{ id: string }] }];
    const input = { passportId: carer.communityPassports[0].id, reason: 'ENDED', idempotencyKey: 'letter' };
    await request(end, { input }, managerOf('og_lanarkshire_carers'), 'endCommunityPassport');
    const status = async () =>
      ((await ofCarer('lanark')) as [{ communityPassports: [Fields] }])[0].communityPassports[0];
    expect(await status()).toMatchObject({
      status: 'IN_GRACE',
      statusReason: 'Caring has ended; it may still be used to the end of 2027-02-21.',
    });
    hub.clock.moveTo('2027-02-22T09:00:00Z');
    expect(await status()).toMatchObject({ status: 'ENDED' });
  });

  it('is made once, however often the same request comes, and another one may not use its key', async () => {
    const input = await order();
    const first = await issueOne(input);
    expect(await issueOne(input)).toEqual(first);
    expect(await pending()).toHaveLength(1);
    expect((await issueOne({ ...input, route: 'LIBRARY' }))['__typename']).toBe('RequestRepeated');
    expect((await issueOne({ ...input, idempotencyKey: 'form 2' }))['__typename']).toBe('IntroductionRefused');
  });

  it('is issued by nobody but the scheme’s own manager', async () => {
    const input = await order();
    expect((await issueOne(input, managerOf('og_dorset_carers_card')))['__typename']).toBe('SchemeNotYours');
    const others: Viewer[] = staffRoles
      .filter((role) => role !== 'manager')
      .map((role) => ({ role, subject: 'somebody', organisation: 'og_carers_in_herts' }));
    for (const viewer of [...others, { role: 'carer', ref: 'hazel' } as const, { role: 'hub' } as const]) {
      const { errors } = await hub.ask('community', issue, { input }, viewer);
      expect([viewer.role, errors?.[0]?.extensions?.['code']]).toEqual([viewer.role, 'FORBIDDEN']);
    }
    const { errors } = await hub.ask('community', issue, { input }, anonymous);
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(await pending()).toEqual([]);
  });

  it('is seen by its holder and its scheme, and by nobody else through any door', async () => {
    const { passport } = (await issueOne(await order())) as { passport: { id: string; number: string } };
    const seen = async (viewer: Viewer) =>
      (await hub.ask('community', cardById, { id: passport.id }, viewer)).data?.['_entities'];
    const card = [{ number: passport.number, route: 'GP_REFERRAL' }];
    expect(await seen({ role: 'carer', ref: 'hazel' })).toEqual(card);
    expect(await seen(herts)).toEqual(card);
    const strangers: Viewer[] = [
      ...staffRoles
        .filter((role) => role !== 'manager')
        .map((role) => ({ role, subject: 'somebody', organisation: 'og_carers_in_herts' })),
      managerOf('og_dorset_carers_card'),
      { role: 'carer', ref: 'basil' },
      anonymous,
    ];
    for (const viewer of strangers) expect([viewer, await seen(viewer)]).toEqual([viewer, [null]]);
    expect(await ofCarer('hazel', { role: 'carer', ref: 'basil' })).toEqual([{ communityPassports: [] }]);
    expect(await ofCarer('hazel', herts)).toEqual([{ communityPassports: null }]);
  });
});
