import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';

const hertfordshire = '10007147';
const scheme = 'sc_hertfordshire_university';
const adviser: Viewer = { role: 'manager', subject: 'adviser', organisation: hertfordshire };
const elsewhere: Viewer = { role: 'manager', subject: 'adviser', organisation: '10000824' };
const student = (ref: string): Viewer => ({ role: 'carer', ref });

describe('a student who looks after somebody', () => {
  let at: AtASector;
  beforeEach(async () => {
    at = await AtASector.open('university');
  });
  afterEach(() => at.close());

  async function own(ref: string, shown: string): Promise<Fields> {
    const query = `query ($ref: ID!) { _entities(representations: [{ __typename: "Carer", universityRef: $ref }]) {
      ... on Carer { ${shown} } } }`;
    const { data, errors } = await at.hub.ask('university', query, { ref }, student(ref));
    expect(errors).toBeUndefined();
    return (data?.['_entities'] as Fields[])[0] ?? {};
  }

  describe('and wants a bursary', () => {
    let bursary: string;
    beforeEach(async () => {
      const shown = 'offers(first: 100) { edges { node { id category { code } } } }';
      const { offers } = (await at.scheme(scheme, shown)) as {
        offers: { edges: { node: { id: string; category: { code: string } } }[] };
      };
      bursary = offers.edges.find(({ node }) => node.category.code === 'bursary')?.node.id ?? '';
      await at.issue(scheme, 'hazel', adviser, { holder: { age: 20 } });
    });
    const apply = (ref: string, offerId = bursary) =>
      at.change(
        'applyForBursary',
        { offerId },
        student(ref),
        '... on BursaryApplicationMade { application { id state bursary { title } } }',
      );
    const decide = (applicationId: unknown, decision: string, more: Fields = {}, viewer = adviser) =>
      at.change(
        'decideBursaryApplication',
        { applicationId, decision, ...more },
        viewer,
        '... on BursaryApplicationDecided { application { state closedOn reason } }',
      );
    const waiting = async (viewer: Viewer) => {
      const query = `{ universityScheme(id: "${scheme}") { bursaryApplications { edges { node { id } } } } }`;
      const { data } = await at.hub.ask('university', query, {}, viewer);
      const found = data?.['universityScheme'] as { bursaryApplications: { edges: { node: { id: string } }[] } };
      return found.bursaryApplications.edges.map(({ node }) => node.id);
    };

    it('applies up to the last day, and not on the day after', async () => {
      at.hub.clock.moveTo('2027-01-31T22:00:00Z');
      const { application } = (await apply('hazel')) as { application: Fields };
      expect(application).toMatchObject({ state: 'WAITING', bursary: { title: 'Student carers’ bursary' } });
      expect(await waiting(adviser)).toEqual([application['id']]);
      expect(await waiting(elsewhere)).toEqual([]);
      at.hub.clock.moveTo('2027-02-01T08:00:00Z');
      await at.issue(scheme, 'basil', adviser, { holder: { age: 20 } });
      expect(await apply('basil')).toMatchObject({ __typename: 'BursaryNotOpen' });
      expect(await decide(application['id'], 'GRANT')).toMatchObject({
        application: { state: 'GRANTED', closedOn: '2027-02-01' },
      });
    });

    it('applies with a passport, for a bursary, once', async () => {
      expect(await apply('basil')).toMatchObject({ __typename: 'BursaryNotOpen' });
      expect(await apply('hazel', 'of_nobodys')).toMatchObject({ __typename: 'BursaryNotOpen' });
      const { application } = (await apply('hazel')) as { application: Fields };
      expect(await apply('hazel')).toMatchObject({ __typename: 'AlreadyApplied' });
      expect(await decide(application['id'], 'REFUSE')).toMatchObject({ __typename: 'RefusalReasonMissing' });
      expect(await decide(application['id'], 'GRANT', {}, elsewhere)).toMatchObject({
        __typename: 'ApplicationNotWaiting',
      });
      await decide(application['id'], 'REFUSE', { reason: 'All of this year’s have been given.' });
      expect(await own('hazel', 'bursaryApplications { state reason }')).toEqual({
        bursaryApplications: [{ state: 'REFUSED', reason: 'All of this year’s have been given.' }],
      });
      expect(await apply('hazel')).toMatchObject({ application: { state: 'WAITING' } });
    });

    it('takes an application back', async () => {
      const { application } = (await apply('hazel')) as { application: Fields };
      const shown = '... on BursaryApplicationWithdrawn { application { state } }';
      const input = { applicationId: application['id'] };
      expect(await at.change('withdrawBursaryApplication', input, student('basil'), shown)).toMatchObject({
        __typename: 'ApplicationNotWaiting',
      });
      expect(await at.change('withdrawBursaryApplication', input, student('hazel'), shown)).toMatchObject({
        application: { state: 'WITHDRAWN' },
      });
      expect(await waiting(adviser)).toEqual([]);
    });
  });

  describe('and says so', () => {
    const declare = (ref: string, ukprn = hertfordshire) =>
      at.change(
        'declareAsCarer',
        { ukprn, when: 'ON_APPLYING' },
        student(ref),
        '... on DeclaredAsCarer { declaration { id when declaredOn institution { ukprn } } }',
      );
    const declared = async (viewer: Viewer) => {
      const query = `{ institution(ukprn: "${hertfordshire}") { declarations { edges { node { when declaredOn } } } } }`;
      const { data, errors } = await at.hub.ask('university', query, {}, viewer);
      if (errors) return errors.map(({ extensions }) => extensions?.['code']);
      return (data?.['institution'] as { declarations: { edges: { node: Fields }[] } }).declarations.edges.map(
        ({ node }) => node,
      );
    };

    it('tells one institution’s advisers, once, and nobody else', async () => {
      const first = await declare('hazel');
      expect(first).toMatchObject({ declaration: { declaredOn: '2026-11-21', institution: { ukprn: hertfordshire } } });
      at.hub.clock.moveTo('2027-09-01T09:00:00Z');
      expect(await declare('hazel')).toEqual(first);
      expect(await declared(adviser)).toEqual([{ when: 'ON_APPLYING', declaredOn: '2026-11-21' }]);
      expect(await declared(elsewhere)).toEqual([]);
      expect(await declared(student('hazel'))).toEqual(['FORBIDDEN']);
      expect(await declare('hazel', '99999999')).toMatchObject({ __typename: 'InstitutionUnknown' });
    });

    it('and takes it back, and nothing is kept of it', async () => {
      await declare('hazel');
      await declare('basil');
      const shown = '... on DeclarationWithdrawn { ukprn }';
      await at.change('withdrawDeclaration', { ukprn: hertfordshire }, student('hazel'), shown);
      expect(await own('hazel', 'universityDeclarations { id } universityRecord { kind }')).toEqual({
        universityDeclarations: [],
        universityRecord: [],
      });
      expect(await declared(adviser)).toHaveLength(1);
    });
  });
});
