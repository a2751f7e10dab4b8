import type { StaffViewer, Viewer } from '../../platform/viewer';
import { nurseAt } from '../hospital/requests';
import { AtASector, type Fields } from './at-a-sector';

const herts: StaffViewer = { role: 'manager', subject: 'lead', organisation: 'og_carers_in_herts' };
const scheme = 'sc_herts_carers_card';
const shown = (
  prefix: string,
) => `... on ${prefix}SchemeRulesSet { scheme { rules { version since validity { months } } } }
  ... on RulesRefused { faults { field message } }`;
const sound: Fields = {
  schemeId: scheme,
  replacesVersion: 1,
  eligibility: { minimumAge: 16, notFor: ['PAID_CARE_WORKER'], evidence: 'NEEDED' },
  validity: { kind: 'FIXED', months: 24, graceMonths: 2 },
  renewal: { ways: ['ONLINE'], monthsBefore: 2 },
  replacement: { feePence: 500 },
  endings: { withheldForMisuse: true, withdrawnByStaff: false, withdrawnWithConsent: false },
};

describe('a manager sets up a scheme’s rules', () => {
  let community: AtASector;
  beforeEach(async () => {
    community = await AtASector.open('community');
  });
  afterEach(() => community.close());
  const set = (changes: Fields = {}, viewer: Viewer = herts) =>
    community.change('setCommunitySchemeRules', { ...sound, ...changes }, viewer, shown('Community'));

  it('without code; passports issued before stay under theirs until they are renewed', async () => {
    const before = await community.issue(scheme, 'hazel', herts);
    expect(await set()).toEqual({
      __typename: 'CommunitySchemeRulesSet',
      scheme: { rules: { version: 2, since: '2026-11-21', validity: { months: 24 } } },
    });
    expect(await community.issue(scheme, 'basil', herts, { holder: { age: 30 } })).toMatchObject({
      message: 'The scheme asks for evidence of caring: look at it first.',
    });
    const after = await community.issue(scheme, 'basil', herts, { holder: { age: 30, evidenceSeen: true } });
    expect(after).toMatchObject({ validUntil: '2028-11-20', rules: { version: 2 } });
    expect(await community.passportsOf('hazel')).toMatchObject([
      { validUntil: '2029-11-20', rules: { version: 1, validity: { months: 36 } } },
    ]);
    expect(await community.end(after['id'], 'WITHDRAWN', herts)).toMatchObject({ __typename: 'NotInRules' });
    expect(await community.end(before['id'], 'WITHDRAWN', herts)).toMatchObject({ status: 'WITHDRAWN' });
    const other = await community.issue(scheme, 'fern', herts, { holder: { age: 30, evidenceSeen: true } });
    community.hub.clock.moveTo('2028-09-20T09:00:00Z');
    await set({ replacesVersion: 2, validity: { kind: 'FIXED', months: 12 } });
    expect(await community.renew(other['id'], 'ONLINE', herts)).toMatchObject({
      validUntil: '2029-11-20',
      rules: { version: 3 },
    });
  });

  it('and is told everything that is wrong with bad ones at once', async () => {
    const outcome = await set({
      eligibility: { minimumAge: 30, maximumAge: 20, hoursADay: 30, notFor: [], evidence: 'NEEDED' },
      validity: { kind: 'TERMLY', months: 12, reagreedOnTransfer: true, graceMonths: 0 },
      renewal: { ways: [], monthsBefore: 1 },
      replacement: { feePence: -1 },
    });
    expect(outcome['__typename']).toBe('RulesRefused');
    expect(outcome['faults']).toEqual([
      { field: 'eligibility.maximumAge', message: 'The oldest age is below the youngest: nobody could join.' },
      { field: 'eligibility.hoursADay', message: 'Hours a day are from 1 to 24.' },
      { field: 'validity.months', message: 'Only a fixed term has a length in months.' },
      {
        field: 'validity.reagreedOnTransfer',
        message: 'Only a passport for a stay in hospital is agreed again on another ward.',
      },
      {
        field: 'validity.graceMonths',
        message: 'A period of grace is from 1 to 24 months; leave it out for none.',
      },
      { field: 'renewal.monthsBefore', message: 'Say in which ways it is renewed.' },
      { field: 'replacement.feePence', message: 'The fee is from 0 to 5000 pence.' },
    ]);
    const another = await set({
      validity: { kind: 'FIXED' },
      renewal: { ways: ['ONLINE', 'ONLINE'], monthsBefore: 30 },
    });
    expect((another['faults'] as Fields[]).map(({ field }) => field)).toEqual([
      'validity.months',
      'renewal.ways',
      'renewal.monthsBefore',
    ]);
    expect(await community.scheme(scheme, 'rules { version }')).toEqual({ rules: { version: 1 } });
  });

  it('of their own scheme only, and not over what a colleague set meanwhile', async () => {
    const dorset: Viewer = { ...herts, organisation: 'og_dorset_carers_card' };
    expect(await set({}, dorset)).toMatchObject({ __typename: 'SchemeNotYours' });
    expect(await set()).toMatchObject({ __typename: 'CommunitySchemeRulesSet' });
    expect(await set({ validity: { kind: 'FIXED', months: 6 } })).toMatchObject({ __typename: 'RulesOutdated' });
    expect(await set({}, { role: 'carer', ref: 'hazel' })).toEqual({ errors: ['FORBIDDEN'] });
  });

  it('and the directory and identity are told of the scheme’s new version', async () => {
    await set();
    const events = await community.hub.running('community').outbox.pending(10);
    expect(events).toMatchObject([
      { type: 'scheme.changed', aggregate: scheme, body: { scheme: { version: 2, rules: { version: 2 } } } },
    ]);
  });
});

describe('the rules of a hospital’s scheme', () => {
  it('are set by the trust’s manager, former codes included, and not by a nurse', async () => {
    const hospital = await AtASector.open('hospital');
    const rules = { ...sound, schemeId: 'sc_our_dorset_passport' };
    const set = (viewer: Viewer) => hospital.change('setHospitalSchemeRules', rules, viewer, shown('Hospital'));
    expect(await set(nurseAt('R0D'))).toEqual({ errors: ['FORBIDDEN'] });
    expect(await set({ role: 'manager', subject: 'lead', organisation: 'RWH' })).toMatchObject({
      __typename: 'SchemeNotYours',
    });
    expect(await set({ role: 'manager', subject: 'lead', organisation: 'RDZ' })).toMatchObject({
      __typename: 'HospitalSchemeRulesSet',
    });
    await hospital.close();
  });
});
