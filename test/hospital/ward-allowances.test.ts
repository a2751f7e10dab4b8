import { calendarDate } from '../../platform/calendar-date';
import { RevisionRepository } from '../../platform/cache/revision-repository';
import { anonymous, hub as theHub } from '../../platform/viewer';
import { RecognitionRepository } from '../../subgraphs/hospital/repositories/trust-repositories';
import { makeDemo, member } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { askAllowances, hertsCard, notNurses, nurseAt, type AllowanceCheck } from './requests';

const day = calendarDate;
const ashwell = { trust: 'RWH', ward: 'wd_rwh_ashwell' };
const cassio = { trust: 'RWG', ward: 'wd_rwg_cassio' };

interface Answer {
  readonly _entities: readonly { readonly allowances: readonly Record<string, string | null>[] | null }[];
}

describe('what a carer may do on a ward', () => {
  let hub: TestSubgraphs;

  beforeAll(async () => {
    hub = await startTestSubgraphs('hospital');
    await makeDemo(hub, 'hospital', [
      member('own', { schemeId: 'sc_east_north_herts_passport', on: day('2026-01-10') }),
      member('grace', {
        schemeId: 'sc_east_north_herts_passport',
        on: day('2026-01-10'),
        ended: { on: day('2026-11-01'), reason: 'ENDED' },
      }),
      member('lost', {
        schemeId: 'sc_east_north_herts_passport',
        on: day('2026-01-10'),
        ended: { on: day('2026-11-01'), reason: 'LOST' },
      }),
      member('john', { schemeId: 'sc_johns_campaign_east_north_herts', on: day('2026-06-01') }),
      member('butterfly', { schemeId: 'sc_butterfly_west_herts', on: day('2026-06-01') }),
      member('dorset', { schemeId: 'sc_our_dorset_passport', on: day('2026-06-01') }),
      member('cornwall', { schemeId: 'sc_cornwall_passport', on: day('2026-11-21') }),
    ]);
  });
  afterAll(() => hub.close());

  async function allowed(check: AllowanceCheck, organisation = check.trust) {
    const { data, errors } = await askAllowances(hub, check, nurseAt(organisation));
    expect(errors).toBeUndefined();
    return (data as Answer | undefined)?._entities[0]?.allowances ?? [];
  }
  const titles = async (check: AllowanceCheck) => (await allowed(check)).map(({ title }) => title);

  it('is what the trust agreed with the scheme, where it recognises a card from elsewhere', async () => {
    const basis = 'Carers in Hertfordshire Carers Card, which this trust recognises';
    expect(await allowed({ ...ashwell, recognised: [hertsCard] })).toEqual([
      { title: 'Visit outside visiting hours', strength: 'DISCRETIONARY', basis, validUntil: '2028-03-31' },
      {
        title: 'Be told of ward rounds, and be heard before discharge is settled',
        strength: 'DISCRETIONARY',
        basis,
        validUntil: '2028-03-31',
      },
      { title: 'Park at the carers’ rate', strength: 'DISCRETIONARY', basis, validUntil: '2028-03-31' },
    ]);
  });

  it('is nothing by that card at a trust that does not recognise it', async () => {
    expect(await allowed({ ...cassio, recognised: [hertsCard] })).toEqual([]);
  });

  it('does not take a scheme of another setting for the recognised one because the ids are alike', async () => {
    expect(await allowed({ ...ashwell, recognised: [{ ...hertsCard, sector: 'employer' }] })).toEqual([]);
  });

  it('is what the trust’s own passport opens, with its rule for parking, to the last day', async () => {
    const found = await allowed({ ...ashwell, hospitalRef: 'own' });
    expect(found).toContainEqual({
      title: 'Stay overnight on a recliner or a bed, where there is one',
      strength: 'DISCRETIONARY',
      basis: 'Carer Passport of East and North Hertfordshire NHS Trust',
      validUntil: '2027-01-09',
    });
    expect(found.map(({ title }) => title)).toContain('Park at the carers’ rate');
    expect(found).toHaveLength(6);
  });

  it('is nothing by a passport of another trust that this one has no agreement about', async () => {
    expect(await allowed({ ...cassio, hospitalRef: 'own' })).toEqual([]);
  });

  it('still holds on the last day of the passport, and is over the day after', async () => {
    hub.clock.moveTo('2027-01-09T12:00:00Z');
    expect(await titles({ ...ashwell, hospitalRef: 'own' })).toHaveLength(6);
    hub.clock.moveTo('2027-01-10T00:00:00Z');
    expect(await titles({ ...ashwell, hospitalRef: 'own' })).toEqual([]);
    hub.clock.moveTo('2026-11-21T09:30:00Z');
  });

  it('is nothing by a passport that is lost, or whose holder no longer cares and has no grace', async () => {
    expect(await titles({ ...ashwell, hospitalRef: 'lost' })).toEqual([]);
    expect(await titles({ ...ashwell, hospitalRef: 'grace' })).toEqual([]);
  });

  it('is said once where two grounds open the same, on the ground that lasts longer', async () => {
    const found = await allowed({ ...ashwell, hospitalRef: 'own', recognised: [hertsCard] });
    expect(found).toHaveLength(6);
    expect(found.find(({ title }) => title === 'Visit outside visiting hours')).toEqual({
      title: 'Visit outside visiting hours',
      strength: 'DISCRETIONARY',
      basis: 'Carers in Hertfordshire Carers Card, which this trust recognises',
      validUntil: '2028-03-31',
    });
    const short = { ...hertsCard, validUntil: '2026-12-01' };
    const other = await allowed({ ...ashwell, hospitalRef: 'own', recognised: [short] });
    expect(other.find(({ title }) => title === 'Visit outside visiting hours')?.['validUntil']).toBe('2027-01-09');
  });

  it('includes mealtimes by John’s Campaign, where the pledge does', async () => {
    expect(await allowed({ ...ashwell, hospitalRef: 'john' })).toContainEqual({
      title: 'Stay at mealtimes, protected ones included',
      strength: 'DISCRETIONARY',
      basis: 'John’s Campaign, to which this trust has pledged itself',
      validUntil: '2027-05-31',
    });
  });

  it('names the Butterfly Scheme as the ground, and nothing about the patient', async () => {
    const basis = 'Butterfly Scheme, in which this trust takes part';
    expect(await allowed({ ...cassio, hospitalRef: 'butterfly' })).toEqual([
      {
        title: 'Hand in a carer sheet: how the person likes to be cared for',
        strength: 'DISCRETIONARY',
        basis,
        validUntil: '2027-05-31',
      },
      {
        title: 'Take part in care, as agreed with the ward',
        strength: 'CONTRACTUAL',
        basis,
        validUntil: '2027-05-31',
      },
    ]);
  });

  it('is one ward’s alone, where a passport is given at that ward’s discretion', async () => {
    const wards = ['wd_ref_carnkie', 'wd_ref_kerensa', 'wd_ref_lowen', 'wd_ref_pendennis', 'wd_ref_lamorna'];
    const opened = await Promise.all(wards.map((ward) => titles({ trust: 'REF', ward, hospitalRef: 'cornwall' })));
    expect(opened.filter((found) => found.length > 0)).toEqual([
      ['Visit outside visiting hours', 'Help with meals and drinks'],
    ]);
  });

  it('follows a passport that three trusts share, each with its own entitlements', async () => {
    const shared = {
      sector: 'hospital',
      schemeId: 'sc_our_dorset_passport',
      schemeName: 'Our Dorset Carer Passport',
      validUntil: '2027-05-31',
    };
    const carer = { hospitalRef: 'dorset', recognised: [shared] };
    expect(await titles({ trust: 'R0D', ward: 'wd_r0d_brownsea', ...carer })).toContain('Park at the carers’ rate');
    expect(await titles({ trust: 'RBD', ward: 'wd_rbd_maiden', ...carer })).toEqual([
      'Visit outside visiting hours',
      'Stay overnight on a recliner or a bed, where there is one',
      'Be told of ward rounds, and be heard before discharge is settled',
    ]);
    expect(await titles({ trust: 'RDY', ward: 'wd_rdy_canford', ...carer })).toContain(
      'Eat in the staff restaurant at staff prices',
    );
  });

  it('calls the nominees of an emergency card where a trust works with it', async () => {
    const emergency = {
      sector: 'community',
      schemeId: 'sc_carmarthenshire_emergency_card',
      schemeName: 'Carmarthenshire Carers Emergency Card',
      validUntil: null,
    };
    expect(await allowed({ trust: 'REF', ward: 'wd_ref_lowen', recognised: [emergency] })).toContainEqual({
      title: 'Have the emergency nominees called, who agreed to stand in',
      strength: 'DISCRETIONARY',
      basis: 'Carmarthenshire Carers Emergency Card, which this trust recognises',
      validUntil: null,
    });
  });

  it('never outlasts the agreement between the trust and the scheme', async () => {
    const { connection, unitOfWork } = hub.running('hospital').store;
    const recognitions = new RecognitionRepository(theHub, connection, new RevisionRepository(theHub, connection));
    const [agreed] = await recognitions.inForce('R0D', day('2026-11-21'));
    const until = (validUntil: string) =>
      unitOfWork.run(async ({ session }) => {
        if (agreed) await recognitions.put({ ...agreed, validUntil: day(validUntil) }, session);
      });
    const card = { sector: 'community', schemeId: 'sc_dorset_carers_card', schemeName: 'Card', validUntil: null };
    const check = { trust: 'R0D', ward: 'wd_r0d_brownsea', recognised: [card] };
    await until('2026-11-21');
    expect((await allowed(check)).map(({ validUntil }) => validUntil)).toEqual(['2026-11-21', '2026-11-21']);
    await until('2026-11-20');
    expect(await allowed(check)).toEqual([]);
  });

  describe('is refused', () => {
    const refused = async (check: AllowanceCheck, organisation: string) => {
      const { data, errors } = await askAllowances(hub, check, nurseAt(organisation));
      expect(data).toEqual({ _entities: [{ allowances: null }] });
      return errors?.map(({ extensions }) => extensions?.['code']);
    };
    const carer = { hospitalRef: 'own', recognised: [hertsCard] };

    it('to a nurse of another trust, even when asked directly', async () => {
      expect(await refused({ ...ashwell, ...carer }, 'RWG')).toEqual(['FORBIDDEN']);
    });

    it('for a ward of another trust, and for one that does not exist', async () => {
      expect(await refused({ trust: 'RWH', ward: 'wd_rwg_cassio', ...carer }, 'RWH')).toEqual(['FORBIDDEN']);
      expect(await refused({ trust: 'RWH', ward: 'wd_none', ...carer }, 'RWH')).toEqual(['FORBIDDEN']);
    });

    it('to everybody who is no nurse', async () => {
      for (const viewer of notNurses) {
        const { data, errors } = await askAllowances(hub, { ...ashwell, ...carer }, viewer);
        expect([viewer.role, data, errors?.[0]?.extensions?.['code']]).toEqual([
          viewer.role,
          { _entities: [{ allowances: null }] },
          'FORBIDDEN',
        ]);
      }
      const nobody = await askAllowances(hub, { ...ashwell, ...carer }, anonymous);
      expect(nobody.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    });
  });
});
