import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';

const herts: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_carers_in_herts' };
const dorset: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_dorset_carers_card' };
const carer = (ref: string): Viewer => ({ role: 'carer', ref });

const fields = `id state appliedOn closedOn reason route connectTo answers { age hoursADay }
  passport { number status validUntil route connectedTo }`;

describe('a carer who asks for a card', () => {
  let at: AtASector;
  beforeEach(async () => {
    at = await AtASector.open('community');
  });
  afterEach(() => at.close());

  async function apply(ref: string, more: Fields = {}): Promise<Fields> {
    const input = { schemeId: 'sc_herts_carers_card', route: 'GP_REFERRAL', ...more };
    const shown = `... on CommunityApplicationMade { application { ${fields} } }`;
    const made = await at.change('applyForCommunityPassport', input, carer(ref), shown);
    return (made['application'] as Fields | undefined) ?? made;
  }
  async function decide(applicationId: unknown, decision: string, more: Fields = {}, viewer = herts): Promise<Fields> {
    const shown = `... on CommunityApplicationDecided { application { ${fields} } }`;
    const input = { applicationId, decision, ...more };
    const made = await at.change('decideCommunityApplication', input, viewer, shown);
    return (made['application'] as Fields | undefined) ?? made;
  }
  async function withdraw(applicationId: unknown, ref: string): Promise<Fields> {
    const query = `mutation ($input: WithdrawApplicationInput!) { withdrawCommunityApplication(input: $input) {
      __typename ... on CommunityApplicationWithdrawn { application { state closedOn answers { age } } } } }`;
    const input = { applicationId, idempotencyKey: `withdraw ${String(applicationId)}` };
    const { data } = await at.hub.ask('community', query, { input }, carer(ref));
    return data?.['withdrawCommunityApplication'] as Fields;
  }
  async function seenBy(ref: string): Promise<readonly Fields[]> {
    const query = `query ($ref: ID!) { _entities(representations: [{ __typename: "Carer", communityRef: $ref }]) {
      ... on Carer { communityApplications { ${fields} } } } }`;
    const { data } = await at.hub.ask('community', query, { ref }, carer(ref));
    return (
      (data?.['_entities'] as readonly { communityApplications: readonly Fields[] }[])[0]?.communityApplications ?? []
    );
  }
  async function waiting(viewer = herts): Promise<readonly Fields[]> {
    const query = `{ communityScheme(id: "sc_herts_carers_card") { applications { edges { node { id route answers { age } } } } } }`;
    const { data, errors } = await at.hub.ask('community', query, {}, viewer);
    expect(errors).toBeUndefined();
    const scheme = data?.['communityScheme'] as { applications: { edges: readonly { node: Fields }[] } };
    return scheme.applications.edges.map(({ node }) => node);
  }

  it('is issued one, and sees where it stands; identity hears how long they waited', async () => {
    const applied = await apply('hazel', { age: 52 });
    expect(applied).toMatchObject({ state: 'WAITING', appliedOn: '2026-11-21', answers: { age: 52 }, passport: null });
    expect(await waiting()).toEqual([{ id: applied['id'], route: 'GP_REFERRAL', answers: { age: 52 } }]);
    at.hub.clock.moveTo('2026-11-30T10:00:00Z');
    expect(await decide(applied['id'], 'GRANT')).toMatchObject({
      state: 'GRANTED',
      closedOn: '2026-11-30',
      // The decision deletes the carer's answers.
      answers: null,
      passport: { status: 'ACTIVE', validUntil: '2029-11-29', route: 'GP_REFERRAL' },
    });
    expect(await waiting()).toEqual([]);
    expect(await seenBy('hazel')).toMatchObject([{ state: 'GRANTED', passport: { status: 'ACTIVE' } }]);
    const [reported] = await at.hub.running('community').outbox.pending(10);
    expect(reported).toMatchObject({
      type: 'passport.changed',
      body: {
        carerRef: 'hazel',
        statistics: { appliedOn: '2026-11-21', route: 'GP_REFERRAL' },
        issuedOn: '2026-11-30',
      },
    });
  });

  it('is told at once where the rules leave them out, and nothing is kept of it', async () => {
    expect(await apply('hazel', { isA: ['FOSTER_PARENT'] })).toMatchObject({
      __typename: 'CarerNotEligible',
      message: 'The scheme is not for foster parents.',
    });
    expect(await apply('hazel', { schemeId: 'sc_lanarkshire_card' })).toMatchObject({ __typename: 'CarerNotEligible' });
    expect(await apply('hazel', { schemeId: 'sc_nobodys' })).toMatchObject({ __typename: 'SchemeUnknown' });
    expect(await seenBy('hazel')).toEqual([]);
  });

  it('is refused with a reason that they read, and may ask again then', async () => {
    const { id } = await apply('hazel');
    expect(await decide(id, 'REFUSE')).toMatchObject({ __typename: 'RefusalReasonMissing' });
    expect(await decide(id, 'REFUSE', { reason: 'You live in Essex; their card is the one for you.' })).toMatchObject({
      state: 'REFUSED',
      passport: null,
    });
    expect(await seenBy('hazel')).toMatchObject([{ reason: 'You live in Essex; their card is the one for you.' }]);
    expect(await decide(id, 'GRANT')).toMatchObject({ __typename: 'ApplicationNotWaiting' });
    expect(await apply('hazel')).toMatchObject({ state: 'WAITING' });
  });

  it('asks once at a time, and not for a card that they hold', async () => {
    const { id } = await apply('hazel');
    expect(await apply('hazel')).toMatchObject({ __typename: 'AlreadyApplied' });
    await decide(id, 'GRANT');
    expect(await apply('hazel')).toMatchObject({ __typename: 'AlreadyApplied' });
    expect(await apply('basil')).toMatchObject({ state: 'WAITING' });
  });

  it('takes it back, and then it is nobody’s to decide', async () => {
    const { id } = await apply('hazel', { age: 40 });
    expect(await withdraw(id, 'basil')).toMatchObject({ __typename: 'ApplicationNotWaiting' });
    expect(await withdraw(id, 'hazel')).toMatchObject({
      application: { state: 'WITHDRAWN', closedOn: '2026-11-21', answers: null },
    });
    expect(await decide(id, 'GRANT')).toMatchObject({ __typename: 'ApplicationNotWaiting' });
  });

  it('is nobody’s but the scheme’s own to see and decide', async () => {
    const { id } = await apply('hazel');
    expect(await waiting(dorset)).toEqual([]);
    expect(await decide(id, 'GRANT', {}, dorset)).toMatchObject({ __typename: 'ApplicationNotWaiting' });
    expect(await decide(id, 'GRANT', {}, carer('hazel'))).toEqual({ errors: ['FORBIDDEN'] });
    expect(await seenBy('basil')).toEqual([]);
  });

  it('is put in touch with groups and newsletters where they ask for it, and never under 18', async () => {
    const { signUpLeadsTo } = (await at.scheme('sc_herts_carers_card', 'signUpLeadsTo')) as { signUpLeadsTo: string[] };
    const [one] = signUpLeadsTo;
    expect(one).toBeDefined();
    expect(await apply('robin', { age: 15, connectTo: [one] })).toMatchObject({ __typename: 'ConnectionRefused' });
    expect(await apply('hazel', { connectTo: [one] })).toMatchObject({ __typename: 'ConnectionRefused' });
    expect(await apply('hazel', { age: 40, connectTo: ['A mailing list of somebody else'] })).toMatchObject({
      __typename: 'ConnectionRefused',
    });
    const { id } = await apply('hazel', { age: 40, connectTo: [one] });
    expect(await decide(id, 'GRANT')).toMatchObject({ passport: { connectedTo: [one] } });
    const young = await apply('robin', { age: 15 });
    expect(await decide(young['id'], 'GRANT')).toMatchObject({ passport: { connectedTo: [] } });
  });
});
