import { readdirSync, readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nhsNumberFrom } from '../../domain/identifiers/nhs-number';
import { parseConfig } from '../../platform/config';
import { newId } from '../../platform/ids';
import { openStore, type Store } from '../../platform/mongo/open-store';
import { hub as theHub } from '../../platform/viewer';
import { AccessLogRepository } from '../../subgraphs/identity/repositories/access-log-repository';
import { AccessAuditService } from '../../subgraphs/identity/services/access-audit-service';
import { registry } from '../../subgraphs/registry';
import { archiveQuery } from '../../scripts/register/archive';
import type { Persona, PersonaName } from '../../networks/demo/personas';
import { createLog } from '../../platform/log';
import { startTestHub, type TestHub } from '../support/hub';

/** The demo carer's personal data, which only identity may store. */
const named = ['Hazel', 'Fictional', 'carer.0@example.org', '07700 900000', '7700900000', nhsNumberFrom(0)];
const nominee = { name: 'Ottoline Nominee', phone: '07700 900777', agreed: true };
/** Names that occur nowhere else in the demo network, so that the test can search for them everywhere. */
const xanthippe = {
  number: 'QX-777-001',
  givenName: 'Xanthippe',
  familyName: 'Quillfeather',
  dateOfBirth: '2009-05-17',
  postcode: 'SG1 4ZZ',
  addressLine: '7 Zebulon Mews',
  town: 'Kwisatzton',
  email: 'x.quillfeather@example.org',
  phone: '07700 900888',
  nhsNumber: nhsNumberFrom(77_777),
  adult: 'Perpetua Vandersloot',
};
const schemesOfAll = {
  hospital: ['sc_east_north_herts_passport', 'manager'],
  employer: ['sc_herts_council_passport', 'hr'],
  school: ['sc_st_albans_school_young_carers', 'manager'],
  university: ['sc_hertfordshire_university', 'manager'],
} as const;
const reported = ['Ottoline', '900777', 'the spare key is with her', 'Nowhere Cottage', '01632 960777'];

describe('erasure, of somebody who is in every setting', () => {
  let own: Store;
  let hub: TestHub;
  const folder = mkdtempSync(join(tmpdir(), 'cph-erasure-'));
  const before = process.env['TEST_STORE_URI'];
  /** The full log of the hub. */
  let logged = '';
  beforeAll(async () => {
    // The hub has a store of its own, so that the files hold only its data.
    const settings = { DATA_DIR: folder, STORE_DOWNLOAD: '0' };
    own = await openStore(
      parseConfig({ ...settings, MONGOMS_SYSTEM_BINARY: process.env['MONGOMS_SYSTEM_BINARY'] }),
      () => undefined,
    );
    process.env['TEST_STORE_URI'] = own.uri;
    hub = await startTestHub({ demo: true, log: createLog('trace', { write: (line) => (logged += line) }) });
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await own.stop();
    if (before !== undefined) process.env['TEST_STORE_URI'] = before;
  });

  const mutate = async (document: string, input: Record<string, unknown>) => {
    const { body } = await hub.ask(document, { input: { ...input, idempotencyKey: newId('k') } }, 'carer');
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const everything = async () => {
    const all = new Map<string, string>();
    for (const { subgraph } of registry) {
      const { connection } = hub.storeOf(subgraph.name);
      for (const { name } of await connection.listCollections())
        all.set(`${subgraph.name}.${name}`, JSON.stringify(await connection.collection(name).find().toArray()));
    }
    return all;
  };
  const holding = (all: ReadonlyMap<string, string>, secret: string) =>
    [...all].filter(([, text]) => text.includes(secret)).map(([name]) => name);
  /** Returns the store's files on disk: its journal and its compacted data. */
  const onDisk = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('keys'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

  it('leaves no name, contact, number or pseudonym in any database, event or file, and a log that verifies', async () => {
    const { me } = (await hub.ask('{ me { communityPassports { id } } }', {}, 'carer')).body.data as {
      me: { communityPassports: { id: string }[] };
    };
    for (const { id: passportId } of me.communityPassports)
      await mutate('mutation ($input: SetEmergencyPlanInput!) { setEmergencyPlan(input: $input) { __typename } }', {
        passportId,
        nominees: [nominee],
        plan: 'the spare key is with her',
      });
    await mutate('mutation ($input: ReportChangeInput!) { reportChange(input: $input) { __typename } }', {
      addressLine: '7 Nowhere Cottage',
      phone: '01632 960777',
    });
    await hub.ask(archiveQuery, {}, 'carer');
    await hub.hub.relay();

    // Collect all her identifiers, as they are stored now.
    const identity = hub.storeOf('identity').connection;
    const account = await identity.collection('accounts').findOne({});
    const own = await identity
      .collection<{ _id: string; refs: string[]; key: string }>('carers')
      .findOne({ _id: String(account?.['carerId']) });
    if (!own) throw new Error('the demo network has its carer');
    const refs = own.refs.map((ref) => ref.slice(ref.indexOf(':') + 1));
    const links = await identity.collection('links').find({ carerId: own._id }).toArray();
    const passports = links.map(({ _id }) => String(_id));
    expect(passports.length).toBeGreaterThan(2);
    const stood = await everything();
    for (const secret of [...refs.filter((ref) => holding(stood, ref).length > 1), ...passports])
      expect(holding(stood, secret).length).toBeGreaterThan(1);

    expect(
      await mutate('mutation ($input: EraseMeInput!) { eraseMe(input: $input) { __typename } }', { confirm: true }),
    ).toEqual({ eraseMe: { __typename: 'CarerForgotten' } });
    await hub.hub.relay();

    const all = await everything();
    for (const secret of [...named.slice(2), ...reported, ...refs, ...passports, own.key])
      expect([secret, holding(all, secret)]).toEqual([secret, []]);
    for (const [name, text] of all) if (name.endsWith('.outbox')) expect([name, text]).toEqual([name, '[]']);
    const connection = hub.storeOf('identity').connection;
    const audit = await new AccessAuditService(hub.keys, new AccessLogRepository(theHub, connection)).verify();
    expect(audit.broken).toBeUndefined();
    // The disk never held a name either: people are encrypted before they are stored.
    const files = onDisk();
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(100_000);
    for (const secret of [...named.slice(2), ...reported])
      expect([secret, files.some((bytes) => bytes.includes(secret))]).toEqual([secret, false]);
    expect(files.some((bytes) => bytes.includes('Hazel'))).toBe(false);
  }, 120_000);

  it('leaves neither name of somebody who stood in every setting, not even where it was written about', async () => {
    const carer: Persona = { label: 'a young carer', subject: 'xanthippe', role: 'carer' };
    const change = async (
      name: string,
      type: string,
      fields: string,
      input: Record<string, unknown>,
      persona: PersonaName | Persona,
    ) => {
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ... on UserError { message } } }`;
      const { body } = await hub.ask(document, { input: { idempotencyKey: newId('k'), ...input } }, persona);
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data?.[name] as Record<string, unknown>;
    };
    const card = { sector: 'community', schemeId: 'sc_herts_carers_card' };
    const rows = [xanthippe];
    await change('importRegister', 'ImportRegisterInput', '', { ...card, rows }, 'registrar');
    await hub.hub.relay();
    const { code } = await change(
      'inviteHolder',
      'InviteHolderInput',
      '... on HolderInvited { code }',
      { ...card, number: xanthippe.number },
      'registrar',
    );
    const { dateOfBirth } = xanthippe;
    await change('acceptInvitation', 'AcceptInvitationInput', '', { code, dateOfBirth }, carer);
    for (const [sector, [schemeId, role]] of Object.entries(schemesOfAll)) {
      const scheme = await hub
        .storeOf(sector)
        .connection.collection<{ _id: string; organisation: string }>('schemes')
        .findOne({ _id: schemeId });
      const staff: Persona = { label: role, subject: role, role, organisation: scheme?.organisation ?? '' };
      const share = '... on ShareCodeCreated { code }';
      const { code: shareCode } = await change('createShareCode', 'CreateShareCodeInput', share, {}, carer);
      const introduced = '... on CarerIntroduced { introduction }';
      const to = { sector, schemeId, shareCode };
      const { introduction } = await change('introduceCarer', 'IntroduceCarerInput', introduced, to, staff);
      const prefix = `${sector.charAt(0).toUpperCase()}${sector.slice(1)}Passport`;
      const issued = await change(
        `issue${prefix}`,
        `Issue${prefix}Input`,
        '',
        { schemeId, introduction, holder: { age: 17 } },
        staff,
      );
      expect(issued).toEqual({ __typename: `${prefix}Issued` });
    }
    await hub.hub.relay();
    const { body } = await hub.ask(
      '{ me { givenName familyName communityPassports { id } passports { id } } }',
      {},
      carer,
    );
    const me = body.data?.['me'] as { communityPassports: { id: string }[]; passports: { id: string }[] };
    expect(me).toMatchObject({ givenName: 'Xanthippe', familyName: 'Quillfeather' });
    expect(me.passports).toHaveLength(5);
    const [{ id: passportId } = { id: '' }] = me.communityPassports;
    const nominees = [{ name: 'Perpetua Vandersloot', phone: '01632 960888', agreed: true }];
    const plan = 'Xanthippe Quillfeather keeps the key in Zebulon Mews';
    await change('setEmergencyPlan', 'SetEmergencyPlanInput', '', { passportId, nominees, plan }, carer);
    // The hub does not store refused words either.
    await change('reportChange', 'ReportChangeInput', '', { familyName: 'Quillfeather-Zebulon', postcode: '?' }, carer);
    await hub.ask('query Quillfeather { me { xanthippe } }', {}, carer);
    await hub.ask(
      'mutation ($input: ReportChangeInput!) { x: reportChange(input: $input) { y } }',
      {
        input: { ...xanthippe },
      },
      carer,
    );
    const { number } = xanthippe;
    const checked = await change(
      'checkCarer',
      'CheckCarerInput',
      '... on WardCheck { firstName }',
      { cardNumber: number, ward: 'wd_rwh_ashwell', purpose: 'VISITING' },
      'ward',
    );
    expect(checked).toMatchObject({ firstName: 'Xanthippe' });
    await hub.ask(archiveQuery, {}, carer);
    await hub.hub.relay();

    const stood = await everything();
    expect(holding(stood, number)).toEqual(['community.passports']);
    const eraseMe = { confirm: true };
    expect(await change('eraseMe', 'EraseMeInput', '', eraseMe, carer)).toEqual({ __typename: 'CarerForgotten' });
    await hub.hub.relay();

    const all = await everything();
    const files = onDisk();
    const { number: _number, dateOfBirth: _day, postcode: _postcode, phone, ...words } = xanthippe;
    const secrets = Object.values(words).flatMap((text) => text.split(' ').filter((word) => word.length > 4));
    for (const secret of [...secrets, phone.slice(1).replace(' ', ''), number, '960888']) {
      expect([secret, holding(all, secret)]).toEqual([secret, []]);
      expect([secret, logged.includes(secret)]).toEqual([secret, false]);
    }
    // None of it reached the disk. Card numbers do, and stay until the store's journal is compacted.
    for (const secret of [...secrets, phone.slice(1).replace(' ', ''), '960888'])
      expect([secret, files.some((bytes) => bytes.includes(secret))]).toEqual([secret, false]);
    expect(logged.length).toBeGreaterThan(0);
  }, 120_000);
});
