import { nhsNumberFrom } from '../../domain/identifiers/nhs-number';
import { newId } from '../../platform/ids';
import { hub as theHub, type Viewer } from '../../platform/viewer';
import { AccessLogRepository } from '../../subgraphs/identity/repositories/access-log-repository';
import { AccessAuditService } from '../../subgraphs/identity/services/access-audit-service';
import { checkCarer, shown } from '../identity/support';
import { startTrust, type TestTrust } from '../trust/support';
import { cardManager, cardScheme, wardManager, wardScheme } from './support';

const nurse = { role: 'ward', subject: 'nurse-7', organisation: 'RWH' } as const;
const lanark = { sector: 'community', schemeId: 'sc_lanarkshire_card' };
const lanarkManager = { role: 'manager', subject: 'manager-3', organisation: 'og_lanarkshire_carers' } as const;

const hazel = {
  givenName: 'Hazel',
  familyName: 'Fictional',
  dateOfBirth: '1984-05-17',
  postcode: 'SG2 8ZZ',
  addressLine: '7 Nowhere Lane',
  email: 'hazel.fictional@example.org',
  phone: '07700 900456',
  nhsNumber: nhsNumberFrom(7),
};
const somebodyElse = { givenName: 'Basil', familyName: 'Imaginary', dateOfBirth: '1975-01-30', postcode: 'BH15 2JB' };

const fields = 'kind fields { name value }';
const record = (sector: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Carer { ${sector}Record { ${fields} } } } }`;

interface PersonalData {
  readonly kind: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

describe('a carer’s own record', () => {
  let hub: TestTrust;
  let me: Viewer & { readonly role: 'carer' };
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(
      cardScheme,
      [
        { number: 'HCC-1', ...hazel },
        { number: 'HCC-2', ...somebodyElse },
      ],
      cardManager,
    );
    await hub.take(wardScheme, [{ number: 'WARD-CARD-9', ...hazel }], wardManager);
    await add(cardScheme, 'HCC-1', cardManager);
    await add(wardScheme, 'WARD-CARD-9', wardManager);
    me = (await hub.signIn('hazel')) as typeof me;
    await hub.answer('identity', checkCarer, shown({ ward: 'wd_rwh_ashwell', cardNumber: 'HCC-1' }), nurse);
    await hub.answer('identity', checkCarer, shown({ ward: 'wd_rwh_ashwell', cardNumber: 'HCC-2' }), nurse);
    await hub.relay();
  });
  afterEach(() => hub.close());

  const add = async (scheme: typeof cardScheme, number: string, viewer: Viewer) =>
    hub.accept('hazel', await hub.invite(scheme, number, viewer), hazel.dateOfBirth);
  const audit = () => {
    const { connection } = hub.running('identity').store;
    return new AccessAuditService(hub.keys, new AccessLogRepository(theHub, connection)).verify();
  };
  const mutate = async (name: string, document: string, input: Record<string, unknown>) =>
    (await hub.answer('identity', document, { input: { ...input, idempotencyKey: newId('k') } }, me))[name];
  const eraseMe = (confirm: boolean) =>
    mutate('eraseMe', 'mutation ($input: EraseMeInput!) { eraseMe(input: $input) { __typename } }', { confirm });
  const reportChange = (input: Record<string, unknown>) =>
    mutate(
      'reportChange',
      'mutation ($input: ReportChangeInput!) { reportChange(input: $input) { __typename ... on ChangeReported { carer { homeArea { code } familyName } } ... on ChangeRefused { field message } } }',
      input,
    );
  const refIn = async (sector: string) => {
    const { me: request } = await hub.answer('identity', `{ me { ref: ${sector}Ref } }`, {}, me);
    return (request as { ref: string }).ref;
  };

  it('is given to the carer whole, from every setting, and nobody else’s with it', async () => {
    const { me: own } = await hub.answer('identity', `{ me { identityRecord { ${fields} } } }`, {}, me);
    const held = (own as { identityRecord: PersonalData[] }).identityRecord;
    const details = held.filter(({ kind }) => kind === 'details').flatMap((each) => each.fields);
    for (const name of ['givenName', 'familyName', 'dateOfBirth', 'postcode', 'email'] as const)
      expect(details).toContainEqual({ name, value: hazel[name] });
    expect(details).toContainEqual({ name: 'phone', value: '+447700900456' });
    expect(held.filter(({ kind }) => kind === 'passport')).toHaveLength(2);
    const access = held.find(({ kind }) => kind === 'access')?.fields;
    expect(access).toContainEqual({ name: 'organisation', value: 'RWH' });
    // The nurse is another person.
    expect(access).toContainEqual({ name: 'subject', value: 'Left out: it is about somebody else.' });
    expect(JSON.stringify(held)).not.toContain('Basil');
    for (const [sector, number] of [
      ['community', 'HCC-1'],
      ['hospital', 'WARD-CARD-9'],
    ] as const) {
      const ref = await refIn(sector);
      const request = { of: [{ __typename: 'Carer', [`${sector}Ref`]: ref }] };
      const answer = async (viewer: Viewer) => {
        const { _entities } = await hub.answer(sector, record(sector), request, viewer);
        return (_entities as (Record<string, PersonalData[]> | null)[])[0]?.[`${sector}Record`];
      };
      const [passport, ...others] = (await answer({ role: 'carer', ref })) ?? [];
      expect(others).toEqual([]);
      expect(passport).toMatchObject({ kind: 'passports' });
      expect(passport?.fields).toContainEqual({ name: 'number', value: number });
      expect(await answer({ role: 'carer', ref: 'somebody-else' })).toEqual([]);
    }
  });

  it('is changed by the carer: a new address moves them to another area, in the counts too', async () => {
    expect(await reportChange({ postcode: 'BH15 2JB', familyName: 'Fictional-Jones' })).toEqual({
      __typename: 'ChangeReported',
      carer: { homeArea: { code: 'E06000058' }, familyName: 'Fictional-Jones' },
    });
    await hub.relay();
    const { carers = [] } = await hub.stored('insight');
    const areas = carers.map(({ memberships }) => (memberships as { area: string }[]).map(({ area }) => area));
    expect(areas.find((each) => each.length === 2)).toEqual(['E06000058', 'E06000058']);
    expect(await reportChange({ postcode: 'nowhere' })).toMatchObject({
      __typename: 'ChangeRefused',
      field: 'postcode',
    });
  });

  it('says that caring has ended, and every scheme acts by its own rules: one gives three months of grace', async () => {
    await hub.take(lanark, [{ number: 'L-1', ...hazel, validFrom: '2026-06-01' }], lanarkManager);
    await add(lanark, 'L-1', lanarkManager);
    expect(await reportChange({ caringEndedOn: '2026-12-25' })).toMatchObject({ field: 'caringEndedOn' });
    expect(await reportChange({ caringEndedOn: '2026-11-20' })).toMatchObject({ __typename: 'ChangeReported' });
    await hub.relay();
    const passports = [...((await hub.stored('community'))['passports'] ?? [])];
    const ended: unknown = Object.fromEntries(passports.map(({ number, ended: how }) => [number, how]));
    expect(ended).toEqual({
      'HCC-1': { on: '2026-11-20', reason: 'ENDED' },
      'HCC-2': undefined,
      'L-1': { on: '2026-11-20', reason: 'ENDED', graceUntil: '2027-02-20' },
    });
    const { me: now } = await hub.answer('identity', '{ me { activeSchemes } }', {}, me);
    expect(now).toEqual({ activeSchemes: ['sc_lanarkshire_card'] });
  });

  it('is forgotten when the carer asks for it, in every store, and the access log still verifies', async () => {
    const { carers: before = [] } = await hub.stored('identity');
    const keys = before.filter(({ _id, person }) => [_id, person].includes(me.ref)).map(({ key }) => String(key));
    expect(keys).toHaveLength(2);
    const refs = await Promise.all(['community', 'hospital', 'insight'].map(refIn));
    expect(await eraseMe(false)).toEqual({ __typename: 'ErasureNotConfirmed' });
    expect(await eraseMe(true)).toEqual({ __typename: 'CarerForgotten' });
    await hub.relay();

    const secrets = [...Object.values(hazel), '+447700900456', 'HCC-1', 'WARD-CARD-9', ...keys, ...refs];
    for (const name of ['identity', 'community', 'hospital', 'insight']) {
      const { connection } = hub.running(name).store;
      for (const collection of await connection.listCollections()) {
        const all = JSON.stringify(await connection.collection(collection.name).find({}).toArray());
        for (const secret of secrets)
          expect({ in: collection.name, found: all.includes(secret) && secret }).toEqual({
            in: collection.name,
            found: false,
          });
      }
    }
    // The other carer's data is unchanged.
    expect((await hub.stored('community'))['passports']).toHaveLength(1);
    expect((await hub.stored('insight'))['carers']).toHaveLength(1);
    expect(
      await hub.answer('identity', checkCarer, shown({ ward: 'wd_rwh_ashwell', cardNumber: 'HCC-1' }), nurse),
    ).toMatchObject({
      checkCarer: { __typename: 'CardUnknown' },
    });
    // The lines of the import that compared her, and of her two invitations, stay too.
    expect(await audit()).toEqual({ logs: 3, records: 5 });
    // Another import of the register does not restore them.
    expect(await hub.take(cardScheme, [{ number: 'HCC-1', ...hazel, town: 'Stevenage' }], cardManager)).toMatchObject({
      accepted: 0,
      rejected: [
        { row: 1, field: 'number', reason: 'This carer has asked to be forgotten, and is not taken in again.' },
      ],
    });
  });

  it('has an access log of which no byte can be changed, no record taken out and none taken off its end', async () => {
    await hub.answer('identity', checkCarer, shown({ ward: 'wd_rwh_ashwell', cardNumber: 'HCC-1' }), nurse);
    await hub.answer('identity', checkCarer, shown({ ward: 'wd_rwh_ashwell', cardNumber: 'HCC-1' }), nurse);
    expect(await audit()).toEqual({ logs: 3, records: 7 });
    const { connection } = hub.running('identity').store;
    const log = connection.collection<{ _id: string; carerId: string; sequence: number }>('accesslog');
    const heads = connection.collection<{ _id: string }>('accessheads');
    const entries = await log.find({}).sort({ sequence: 1 }).toArray();
    const [first, , , second, third] = entries.filter(
      ({ carerId }) => entries.filter((each) => each.carerId === carerId).length === 5,
    );
    if (!first || !second || !third) throw new Error('the import, the invitation and the nurse left five lines');
    const put = (entry: typeof first) => log.replaceOne({ _id: entry._id }, entry, { upsert: true });

    await put({ ...second, organisation: 'RWG' } as typeof first);
    expect(await audit()).toMatchObject({ broken: { record: second._id, reason: 'it is not as it was written' } });
    await put(second);

    await log.deleteOne({ _id: second._id });
    expect(await audit()).toMatchObject({ broken: { record: third._id } });
    await put(second);

    // Removes the last entry and rewrites the head to match: only the signature shows it.
    const head = await heads.findOne({ _id: first.carerId });
    await log.deleteOne({ _id: third._id });
    const { hash } = second as unknown as { hash: string };
    await heads.updateOne({ _id: first.carerId }, { $set: { length: 4, hash } });
    expect(await audit()).toMatchObject({
      broken: { record: `the log ${first.carerId}`, reason: 'its end is not signed by the hub' },
    });
    await put(third);
    await heads.replaceOne({ _id: first.carerId }, { ...head });
    expect(await audit()).toEqual({ logs: 3, records: 7 });
  });
});
