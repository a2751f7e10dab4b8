import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';

const shopsHr: Viewer = { role: 'hr', subject: 'hr', organisation: 'em_south_shops' };
const councilHr: Viewer = { role: 'hr', subject: 'hr', organisation: 'em_herts_council' };
const hazel: Viewer = { role: 'carer', ref: 'hazel' };
const council = 'sc_herts_council_passport';
const shops = 'sc_south_shops_passport';

const transferredFields = `... on EmployerPassportTransferred { passport { id number status issueNumber reviewDue
  scheme { id } transferredFrom { on scheme { id } } } }`;

describe('an employee who goes to another employer', () => {
  let at: AtASector;
  let passport: Fields;
  beforeEach(async () => {
    at = await AtASector.open('employer');
    passport = await at.issue(council, 'hazel', councilHr);
  });
  afterEach(() => at.close());

  const recognise = (viewer: Viewer, schemeId: string, more: Fields = {}) =>
    at.change(
      'recogniseEmployerScheme',
      { schemeId, ...more },
      viewer,
      '... on EmployerSchemeRecognised { scheme { id } }',
    );
  const transfer = (viewer: Viewer, toSchemeId = shops, passportId = passport['id']) =>
    at.change('transferEmployerPassport', { passportId, toSchemeId }, viewer, transferredFields);
  async function seenBy(viewer: Viewer): Promise<unknown> {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "EmployerPassport", id: $id }]) {
      ... on EmployerPassport { id } } }`;
    const { data } = await at.hub.ask('employer', query, { id: passport['id'] }, viewer);
    return (data?.['_entities'] as unknown[])[0];
  }

  it('takes the passport along where the new one recognises the old one’s scheme; the old one reads it no longer', async () => {
    expect(await recognise(shopsHr, council)).toMatchObject({ scheme: { id: council } });
    expect(await at.scheme(shops, 'recognises { id }')).toEqual({ recognises: [{ id: council }] });
    at.hub.clock.moveTo('2027-03-01T09:00:00Z');
    const { passport: now } = (await transfer(hazel)) as { passport: Fields };
    expect(now).toMatchObject({
      id: passport['id'],
      status: 'ACTIVE',
      issueNumber: 2,
      scheme: { id: shops },
      transferredFrom: { on: '2027-03-01', scheme: { id: council } },
      // A transfer needs a review.
      reviewDue: '2027-03-01',
    });
    expect(now['number']).not.toBe(passport['number']);
    expect(await seenBy(councilHr)).toBeNull();
    expect(await seenBy(shopsHr)).toEqual({ id: passport['id'] });
    expect(await at.passportsOf('hazel')).toHaveLength(1);
    const reported = await at.hub.running('employer').outbox.pending(10);
    expect(reported.at(-1)).toMatchObject({ body: { passportId: passport['id'], schemeId: shops, version: 2 } });
  });

  it('joins anew where it does not, or does no longer', async () => {
    expect(await transfer(hazel)).toMatchObject({ __typename: 'TransferRefused' });
    await recognise(shopsHr, council, { until: '2026-12-31' });
    at.hub.clock.moveTo('2027-01-01T09:00:00Z');
    expect(await transfer(hazel)).toMatchObject({ __typename: 'TransferRefused' });
    await recognise(shopsHr, council);
    expect(await transfer(hazel)).toMatchObject({ passport: { scheme: { id: shops } } });
  });

  it('takes along what is valid, and nobody else can', async () => {
    await recognise(shopsHr, council);
    expect(await transfer({ role: 'carer', ref: 'basil' })).toMatchObject({ __typename: 'PassportNotYours' });
    expect(await transfer(councilHr)).toEqual({ errors: ['FORBIDDEN'] });
    await at.end(passport['id'], 'LOST', councilHr);
    expect(await transfer(hazel)).toMatchObject({ __typename: 'TransferRefused' });
  });

  it('keeps it in the same employer, whatever the post or the manager: there is nothing to move', async () => {
    expect(await transfer(hazel, council)).toMatchObject({ __typename: 'TransferRefused' });
    expect(await at.passportsOf('hazel')).toMatchObject([{ id: passport['id'], status: 'ACTIVE' }]);
  });

  it('cannot be sent along by an employer that recognises itself, or a scheme that is not there', async () => {
    expect(await recognise(councilHr, council)).toMatchObject({ __typename: 'SchemeNotRecognisable' });
    expect(await recognise(councilHr, 'sc_nobodys')).toMatchObject({ __typename: 'SchemeNotRecognisable' });
    expect(await recognise(hazel, council)).toEqual({ errors: ['FORBIDDEN'] });
  });
});

describe('a list of benefits for an HR system', () => {
  const page = `query ($since: DateTime, $after: String) { myEmployer {
    benefitChanges(updatedSince: $since, first: 3, after: $after) {
      edges { node { changedAt hasEnded benefit { id title } } } pageInfo { hasNextPage endCursor } } } }`;
  interface Change {
    readonly changedAt: string;
    readonly hasEnded: boolean;
    readonly benefit: { readonly id: string; readonly title: string };
  }
  let at: AtASector;
  beforeEach(async () => {
    at = await AtASector.open('employer');
  });
  afterEach(() => at.close());

  async function changes(
    since: string | null,
    meanwhile: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Change[]> {
    const found: Change[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await at.hub.ask('employer', page, { since, after }, councilHr);
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = (
        data?.['myEmployer'] as {
          benefitChanges: { edges: { node: Change }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }
      ).benefitChanges;
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
      await meanwhile();
    }
  }
  const publish = (title: string) => {
    const words = { title, summary: title, category: 'leave', provider: 'The council', howToClaim: 'Ask HR.' };
    return at.change(
      'publishEmployerOffer',
      { schemeId: council, ...words },
      councilHr,
      '... on EmployerOfferPublished { offer { id } }',
    );
  };
  const minuteLater = () => at.hub.clock.moveBy(61_000);

  it('gives everything once, and then only what changed, ended ones too, by ids that stay', async () => {
    const all = await changes(null);
    expect(new Set(all.map(({ benefit }) => benefit.id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(5);
    const now = at.hub.clock.read().toISOString();
    expect(await changes(now)).toEqual([]);
    await publish('Two days with pay');
    minuteLater();
    const [fresh] = await changes(now);
    expect(fresh).toMatchObject({ hasEnded: false, benefit: { title: 'Two days with pay' } });
    const since = fresh?.changedAt ?? '';
    const input = { offerId: fresh?.benefit.id };
    const end = `mutation ($input: EmployerOfferInput!) { endEmployerOffer(input: $input) { __typename } }`;
    await at.hub.ask('employer', end, { input: { ...input, idempotencyKey: 'end' } }, councilHr);
    minuteLater();
    expect(await changes(since)).toMatchObject([{ hasEnded: true, benefit: { id: fresh?.benefit.id } }]);
  });

  it('passes over nothing that others write while it is read', async () => {
    const before = await changes(null);
    const ids = new Set(before.map(({ benefit }) => benefit.id));
    let written = 0;
    const seen = await changes(null, async () => {
      written += 1;
      if (written <= 4) await publish(`Benefit ${written}`);
      minuteLater();
    });
    const seenIds = seen.map(({ benefit }) => benefit.id);
    expect(new Set(seenIds).size).toBe(seenIds.length);
    expect([...ids].filter((id) => !seenIds.includes(id))).toEqual([]);
    expect(seen.filter(({ benefit }) => !ids.has(benefit.id)).map(({ benefit }) => benefit.title)).toEqual(
      Array.from({ length: Math.min(written, 4) }, (_, at) => `Benefit ${at + 1}`),
    );
  });

  it('waits a minute with each change, because one that began before it may not be visible yet', async () => {
    const now = at.hub.clock.read().toISOString();
    await publish('A quiet room');
    expect(await changes(now)).toEqual([]);
    at.hub.clock.moveBy(59_000);
    expect(await changes(now)).toEqual([]);
    at.hub.clock.moveBy(2_000);
    expect(await changes(now)).toHaveLength(1);
  });
});
