import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';

const service = 'sc_dorset_support_service';
const dorset = { role: 'manager', subject: 'worker', organisation: 'og_dorset_support' } as const;
const ealing: Viewer = { role: 'manager', subject: 'worker', organisation: 'og_ealing_council' };
const hazel: Viewer = { role: 'carer', ref: 'hazel' };

const shown = 'assessment { id requestedOn doneOn support scheme { id } }';

describe('a carers service', () => {
  let at: AtASector;
  beforeEach(async () => {
    at = await AtASector.open('community');
  });
  afterEach(() => at.close());

  const request = (schemeId = service, viewer: Viewer = hazel) =>
    at.change('requestCarersAssessment', { schemeId }, viewer, `... on CarersAssessmentRequested { ${shown} }`);
  const record = (assessmentId: unknown, support: string[], viewer: Viewer = dorset) =>
    at.change(
      'recordCarersAssessment',
      { assessmentId, support },
      viewer,
      `... on CarersAssessmentRecorded { ${shown} }`,
    );
  async function toMake(viewer: Viewer): Promise<unknown[]> {
    const query = `{ communityScheme(id: "${service}") { assessmentsToMake { edges { node { id requestedOn } } } } }`;
    const { data } = await at.hub.ask('community', query, {}, viewer);
    const found = data?.['communityScheme'] as { assessmentsToMake: { edges: { node: Fields }[] } };
    return found.assessmentsToMake.edges.map(({ node }) => node);
  }

  it('looks at what a carer needs when they ask, and what was agreed is theirs to read', async () => {
    const { assessment } = (await request()) as { assessment: Fields };
    const { id } = assessment;
    expect(assessment).toMatchObject({ requestedOn: '2026-11-21', doneOn: null, support: [], scheme: { id: service } });
    expect(await request()).toMatchObject({ __typename: 'AlreadyApplied' });
    expect(await toMake(dorset)).toEqual([{ id, requestedOn: '2026-11-21' }]);
    expect(await toMake(ealing)).toEqual([]);
    expect(await record(id, ['BREAKS'], ealing)).toMatchObject({ __typename: 'ApplicationNotWaiting' });
    at.hub.clock.moveTo('2026-12-04T10:00:00Z');
    expect(await record(id, ['BREAKS', 'PEER_SUPPORT', 'BREAKS'])).toMatchObject({
      assessment: { doneOn: '2026-12-04', support: ['BREAKS', 'PEER_SUPPORT'] },
    });
    expect(await toMake(dorset)).toEqual([]);
    const query = `{ _entities(representations: [{ __typename: "Carer", communityRef: "hazel" }]) {
      ... on Carer { carersAssessments { doneOn support } communityRecord { kind } } } }`;
    const seenBy = async (viewer: Viewer) => (await at.hub.ask('community', query, {}, viewer)).data?.['_entities'];
    expect(await seenBy(hazel)).toEqual([
      {
        carersAssessments: [{ doneOn: '2026-12-04', support: ['BREAKS', 'PEER_SUPPORT'] }],
        communityRecord: [{ kind: 'carers_assessments' }],
      },
    ]);
    expect(await seenBy({ role: 'carer', ref: 'basil' })).toEqual([{ carersAssessments: [], communityRecord: [] }]);
    // A carer's needs change, so they may ask again.
    expect(await request()).toMatchObject({ __typename: 'CarersAssessmentRequested' });
  });

  it('is asked by carers themselves, who may think better of it; a card is no service', async () => {
    expect(await request('sc_herts_carers_card')).toMatchObject({ __typename: 'SchemeUnknown' });
    expect(await request(service, dorset)).toEqual({ errors: ['FORBIDDEN'] });
    const { assessment } = (await request()) as { assessment: Fields };
    const query = `mutation ($input: WithdrawApplicationInput!) { withdrawCarersAssessment(input: $input) { __typename } }`;
    const input = { applicationId: assessment['id'], idempotencyKey: 'no longer' };
    const { data } = await at.hub.ask('community', query, { input }, hazel);
    expect(data).toEqual({ withdrawCarersAssessment: { __typename: 'CarersAssessmentWithdrawn' } });
    expect(await toMake(dorset)).toEqual([]);
  });

  it('writes down on which registers of carers the holder of a card stands', async () => {
    const { id } = await at.issue('sc_ealing_carers_register', 'hazel', ealing);
    const entry = (keeper: string, code: string, viewer = ealing) =>
      at.change(
        'recordRegisterEntry',
        { passportId: id, keeper, code },
        viewer,
        '... on RegisterEntryRecorded { passport { registerEntries { keeper code on } } }',
      );
    expect(await entry('GP_PRACTICE', 'the surgery')).toMatchObject({ __typename: 'RegisterUnknown' });
    expect(await entry('COUNCIL', 'E82060')).toMatchObject({ __typename: 'RegisterUnknown' });
    expect(await entry('GP_PRACTICE', 'E82060', dorset)).toMatchObject({ __typename: 'PassportNotYours' });
    await entry('GP_PRACTICE', 'e82060');
    at.hub.clock.moveTo('2026-12-04T10:00:00Z');
    expect(await entry('COUNCIL', 'E09000009')).toMatchObject({
      passport: {
        registerEntries: [
          { keeper: 'GP_PRACTICE', code: 'E82060', on: '2026-11-21' },
          { keeper: 'COUNCIL', code: 'E09000009', on: '2026-12-04' },
        ],
      },
    });
  });
});
