import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { nhsNumberFrom } from '../../domain/identifiers/nhs-number';
import { newId } from '../../platform/ids';
import { hub as theHub, type Viewer } from '../../platform/viewer';
import { importFile } from '../../scripts/register/import-file';
import { checkFile } from '../../scripts/register/register-file';
import { ImportRate, mostAnHour } from '../../subgraphs/identity/services/register/import-rate';
import { RegisterService } from '../../subgraphs/identity/services/register/register-service';
import { cardManager, cardRegistrar, cardScheme, startRegisters, wardManager, wardScheme } from './support';
import type { FileRow, TestRegisters } from './support';

const erin = {
  number: 'C-1',
  givenName: 'Erin',
  familyName: 'Oak',
  dateOfBirth: '1980-05-17',
  postcode: 'SG1 1EE',
  nhsNumber: nhsNumberFrom(1),
};
const frank = {
  number: 'C-1',
  givenName: 'Frank',
  familyName: 'Elm',
  dateOfBirth: '1962-11-30',
  postcode: 'AL1 3JE',
  nhsNumber: nhsNumberFrom(2),
};
const without = <T extends object, K extends keyof T>(row: T, ...fields: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>;

describe('a row whose number is known', () => {
  let hub: TestRegisters;
  beforeAll(async () => {
    hub = await startRegisters();
  }, 60_000);
  afterAll(() => hub.close());
  let numbers = 0;
  const next = () => `N-${String((numbers += 1))}`;

  const take = (row: FileRow, viewer: Viewer = cardManager) => hub.take(cardScheme, [row], viewer);
  const entryOf = async (passportId: string) =>
    ((await hub.stored('identity'))['registerentries'] ?? []).find(({ _id }) => _id === passportId);
  const passportsOf = async (number: string) =>
    ((await hub.stored('community'))['passports'] ?? []).filter(
      (passport) => String(passport['number']).replace(/\*+$/, '') === number,
    );
  const holderOf = async (passportId: string): Promise<Viewer> => ({
    role: 'carer',
    ref: String((await entryOf(passportId))?.['carerId']),
  });
  const read = async (viewer: Viewer) => {
    const { me } = await hub.answer('identity', '{ me { givenName familyName } }', {}, viewer);
    return me as Record<string, string>;
  };
  const logOf = async (viewer: Viewer) => {
    const { me } = await hub.answer(
      'identity',
      '{ me { accessLog { edges { node { role organisation purpose outcome } } } } }',
      {},
      viewer,
    );
    return (me as { accessLog: { edges: { node: Record<string, string> }[] } }).accessLog.edges.map(({ node }) => node);
  };
  const taken = async (row: FileRow) => {
    const number = next();
    expect(await take({ ...row, number })).toMatchObject({ accepted: 1, fresh: 1 });
    const [passport] = await passportsOf(number);
    const passportId = String(passport?.['_id']);
    return { number, passportId, holder: await holderOf(passportId) };
  };

  it.each<[string, FileRow]>([
    ['another person', frank],
    ['another person without NHS number', without(frank, 'nhsNumber')],
    ['another name altogether', { ...erin, givenName: 'Frank', familyName: 'Elm', nhsNumber: '' }],
    ['a relative of another birth date', { ...erin, givenName: 'Frank', dateOfBirth: '1955-01-20', nhsNumber: '' }],
    ['another valid NHS number', { ...erin, nhsNumber: nhsNumberFrom(2) }],
  ])('is stopped where it holds %s, and nothing of it is stored', async (_what, row) => {
    const { number, passportId, holder } = await taken(erin);
    const before = [await entryOf(passportId), await passportsOf(number), await read(holder)];
    const report = await take({ ...row, number });
    expect(report).toMatchObject({ accepted: 0, changed: 0, rejected: [{ row: 1, field: 'number' }] });
    expect(JSON.stringify(report)).toMatch(
      /belongs to (another person in your register|a person with another valid NHS)/,
    );
    expect([await entryOf(passportId), await passportsOf(number), await read(holder)]).toEqual(before);
    // The same row is stopped again.
    expect(await take({ ...row, number })).toMatchObject({ accepted: 0 });
  });

  it.each<[string, FileRow]>([
    ['a marriage', { ...erin, familyName: 'Ash' }],
    ['a move', { ...erin, postcode: 'BH15 2JB' }],
    ['a typing error in all three', { ...erin, givenName: 'Erinn', familyName: 'Oake', dateOfBirth: '1980-05-18' }],
    ['names the other way round', { ...erin, givenName: 'Oak', familyName: 'Erin' }],
    ['another given name', { ...erin, givenName: 'Robin' }],
    ['another date of birth', { ...erin, dateOfBirth: '1979-12-02' }],
  ])('is a change where it holds %s', async (_what, row) => {
    const { number } = await taken(erin);
    expect(await take({ ...row, number })).toMatchObject({ accepted: 1, changed: 1, rejected: [] });
  });

  it('is measured by the beginning too: no row after row makes another person of it', async () => {
    const { number, holder } = await taken(without(erin, 'nhsNumber'));
    expect(await take({ ...erin, number, nhsNumber: '', givenName: 'Frank' })).toMatchObject({ changed: 1 });
    const halfway = await read(holder);
    expect(await take({ ...frank, number, nhsNumber: '', dateOfBirth: erin.dateOfBirth })).toMatchObject({
      changed: 0,
    });
    expect(await take({ ...frank, number, nhsNumber: '', familyName: erin.familyName })).toMatchObject({ changed: 0 });
    expect(await read(holder)).toEqual(halfway);
    // The hub keeps an NHS number that a later row omits.
    const other = await taken(erin);
    expect(await take({ ...erin, number: other.number, nhsNumber: '' })).toMatchObject({ changed: 1 });
    expect(await take({ ...erin, number: other.number, nhsNumber: frank.nhsNumber })).toMatchObject({ changed: 0 });
  });

  it('is a correction where a registrar confirms it, and the carer can read that', async () => {
    const { number, passportId, holder } = await taken(without(erin, 'nhsNumber'));
    const row = { ...without(frank, 'nhsNumber'), number, confirm: 'CORRECTION' };
    expect(await take(row)).toMatchObject({
      accepted: 0,
      rejected: [{ reason: expect.stringMatching(/Only a registrar/) as string }],
    });
    expect(await take(row, cardRegistrar)).toMatchObject({ accepted: 1, changed: 1, rejected: [] });
    expect(await read(holder)).toMatchObject({ givenName: 'Frank', familyName: 'Elm' });
    const confirmed = 'A registrar confirmed that another name or date of birth in their register is yours';
    expect(await logOf(holder)).toContainEqual({
      role: 'A registrar',
      organisation: 'og_carers_in_herts',
      purpose: 'To keep a register right',
      outcome: confirmed,
    });
    const { accesslog = [] } = await hub.stored('identity');
    expect(accesslog.filter(({ carerId }) => `pp_${String(carerId).slice(3)}` === passportId)).toMatchObject([
      { subject: 'registrar-1', outcome: 'DETAILS_CORRECTED' },
    ]);
    // From now on the corrected details apply.
    expect(await take({ ...erin, number, nhsNumber: '' })).toMatchObject({ changed: 0 });
  });

  it('with another valid NHS number is a correction by no registrar', async () => {
    const { number, holder } = await taken(erin);
    const row = { ...erin, number, nhsNumber: frank.nhsNumber, confirm: 'CORRECTION' };
    expect(await take(row, cardRegistrar)).toMatchObject({ accepted: 0, rejected: [{ row: 1 }] });
    expect(await logOf(holder)).toEqual([]);
  });

  it('makes a new record and passport where a registrar says that the number was given on', async () => {
    const { number, passportId, holder } = await taken(erin);
    const row = { ...frank, number, confirm: 'ANOTHER_PERSON' };
    expect(await take(row, cardRegistrar)).toMatchObject({ accepted: 1, fresh: 1, changed: 0, rejected: [] });
    expect(await read(holder)).toMatchObject({ givenName: 'Erin', familyName: 'Oak' });
    const [ended, ...others] = (await passportsOf(number)).sort((one) => (one['_id'] === passportId ? -1 : 1));
    expect(ended).toMatchObject({ _id: passportId, number: `${number}*`, ended: { reason: 'WITHDRAWN' } });
    expect(others).toHaveLength(1);
    const [passport] = others;
    expect(passport).toMatchObject({ number });
    expect(passport?.['ended']).toBeUndefined();
    const newHolder = await holderOf(String(passport?.['_id']));
    expect(await read(newHolder)).toMatchObject({ givenName: 'Frank', familyName: 'Elm' });
    expect((await logOf(holder)).map(({ outcome }) => outcome)).toEqual([
      'A registrar confirmed that the number of your passport was given to another person; yours ended',
    ]);
    expect(await logOf(newHolder)).toEqual([]);
    // The old card still has the number: it opens neither person's record.
    const check = `mutation ($input: CheckCarerInput!) { checkCarer(input: $input) { ... on UserError { message } } }`;
    const input = { cardNumber: number, ward: 'wd_rwh_ashwell', purpose: 'VISITING', idempotencyKey: newId('k') };
    const ward = { role: 'ward', subject: 'nurse-1', organisation: 'RWH' } as const;
    expect(await hub.answer('identity', check, { input }, ward)).toMatchObject({
      checkCarer: { message: expect.stringMatching(/Ask for a share code/) as string },
    });
    // From now on the number belongs to the new person, and can be reassigned again.
    expect(await take(row, cardRegistrar)).toMatchObject({ unchanged: 1 });
    expect(await take({ ...erin, number })).toMatchObject({ accepted: 0, rejected: [{ row: 1 }] });
    const third = { ...erin, number, givenName: 'Gwen', familyName: 'Ivy', dateOfBirth: '1991-02-28', nhsNumber: '' };
    expect(await take({ ...third, confirm: 'ANOTHER_PERSON' }, cardRegistrar)).toMatchObject({ fresh: 1 });
    expect((await passportsOf(number)).map((each) => each['number']).sort()).toEqual([
      number,
      `${number}*`,
      `${number}**`,
    ]);
  });

  it('is confirmed in a file by a column, by a registrar whom the operator names', async () => {
    const one = await taken(without(erin, 'nhsNumber'));
    const file = join(mkdtempSync(join(tmpdir(), 'cph-register-')), 'confirmed.csv');
    const { givenName, familyName, dateOfBirth, postcode } = frank;
    const row = [one.number, givenName, familyName, dateOfBirth, postcode, 'another person'].join(',');
    writeFileSync(file, `Number,Given name,Family name,Date of birth,Postcode,Confirm\r\n${row}\r\n`);
    const registers = new RegisterService(theHub, hub.running('identity').store);
    const rejected: string[] = [];
    const listener = {
      progress: () => undefined,
      rejected: ({ reason }: { reason: string }) => rejected.push(reason),
      repeated: () => undefined,
      waiting: () => undefined,
      indexed: () => undefined,
    };
    const run = async (confirmedBy?: string) =>
      importFile(registers, cardScheme.schemeId, await checkFile(file, {}), listener, confirmedBy);
    expect(await run()).toMatchObject({ accepted: 0, rejectedRows: 1 });
    expect(rejected).toEqual([expect.stringMatching(/Only a registrar/)]);
    expect(await run('registrar-7')).toMatchObject({ accepted: 1, fresh: 1, rejectedRows: 0 });
    await hub.relay();
    const { accesslog = [] } = await hub.stored('identity');
    expect(accesslog).toContainEqual(
      expect.objectContaining({ role: 'operator', subject: 'registrar-7', outcome: 'NUMBER_PASSED_ON' }),
    );
    expect(await read(one.holder)).toMatchObject({ givenName: 'Erin' });
  });

  it('never shows an account another person, after any sequence of rows', async () => {
    const people = [
      erin,
      frank,
      { ...frank, givenName: 'Gwen', familyName: 'Ivy', dateOfBirth: '1991-02-28', nhsNumber: '' },
    ];
    const step = fc.record({
      who: fc.integer({ min: 0, max: people.length - 1 }),
      change: fc.constantFrom<FileRow>(
        {},
        { postcode: 'BH15 2JB' },
        { familyName: 'Ash' },
        { nhsNumber: '' },
        { phone: '07700 900123' },
      ),
      confirm: fc.constantFrom<FileRow>({}, {}, { confirm: 'ANOTHER_PERSON' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const number = next();
        const owners = new Map<string, string>();
        for (const { who, change, confirm } of steps) {
          await take({ ...people[who], ...change, ...confirm, number }, cardRegistrar);
          for (const { _id } of await passportsOf(number)) {
            const { givenName = '' } = await read(await holderOf(String(_id)));
            const owner = owners.get(String(_id)) ?? givenName;
            owners.set(String(_id), owner);
            expect(givenName).toBe(owner);
          }
        }
      }),
      { numRuns: 8, seed: 14 },
    );
  }, 120_000);
});

describe('the report of an import', () => {
  let hub: TestRegisters;
  beforeAll(async () => {
    hub = await startRegisters();
  }, 60_000);
  afterAll(() => hub.close());
  const stranger = without(erin, 'number');
  const logs = async () => (await hub.stored('identity'))['accesslog'] ?? [];

  it('says nothing of other schemes’ people: a stranger’s row looks alike, known elsewhere or not', async () => {
    await hub.take(cardScheme, [{ ...stranger, number: 'C-1' }], cardManager);
    const known = await hub.take(wardScheme, [{ ...stranger, number: 'W-1' }], wardManager);
    const unlike = { ...without(frank, 'number'), number: 'W-2' };
    const unknown = await hub.take(wardScheme, [unlike], wardManager);
    expect(known).toEqual(unknown);
    expect(known).toEqual({
      __typename: 'RegisterRowsTaken',
      accepted: 1,
      fresh: 1,
      changed: 0,
      unchanged: 0,
      repeated: [],
      rejected: [],
    });
    // The known person can read it. The row's own record shows nothing: the author of the row may have its account.
    expect(await logs()).toMatchObject([
      { role: 'manager', subject: 'manager-2', organisation: 'RWH', purpose: 'MATCHING', outcome: 'COMPARED' },
    ]);
    const [line] = await logs();
    const viewer = { role: 'carer', ref: String(line?.['carerId']) } as const;
    const { me } = await hub.answer(
      'identity',
      '{ me { givenName accessLog { edges { node { outcome } } } } }',
      {},
      viewer,
    );
    expect(me).toMatchObject({
      givenName: 'Erin',
      accessLog: {
        edges: [
          {
            node: {
              outcome: 'A register was compared, and it seems to hold you too; no person was shown anything of you',
            },
          },
        ],
      },
    });
  });

  it('names the rows that may be one person twice in this same register', async () => {
    const row = { ...without(frank, 'number', 'nhsNumber'), postcode: 'SG1 1EE', givenName: 'Ivo' };
    expect(await hub.take(cardScheme, [{ ...row, number: 'C-7' }], cardManager)).toMatchObject({ repeated: [] });
    // In another register the row repeats no other.
    expect(await hub.take(wardScheme, [{ ...row, number: 'W-7' }], wardManager)).toMatchObject({ repeated: [] });
    const report = await hub.take(
      cardScheme,
      [
        { ...erin, number: 'C-8', givenName: 'Nia', nhsNumber: '' },
        { ...row, number: 'C-9', givenName: 'IVO', familyName: 'ELM ' },
      ],
      cardManager,
    );
    expect(report).toMatchObject({ accepted: 2, fresh: 2, repeated: [2] });
  });
});

describe('imports of an app', () => {
  let hub: TestRegisters;
  beforeAll(async () => {
    hub = await startRegisters();
  }, 60_000);
  afterAll(() => hub.close());

  it('are counted by scheme and size, also when many come at once, and refused beyond what honest use needs', async () => {
    const rate = new ImportRate(hub.running('identity').store);
    const most = mostAnHour['1 to 9'];
    const answers = await Promise.all(Array.from({ length: most }, () => rate.note(cardScheme.schemeId, 1)));
    expect(answers.every((retryAt) => retryAt === undefined)).toBe(true);
    const refused = await hub.take(cardScheme, [{ ...erin }], cardManager);
    expect(refused).toMatchObject({ __typename: 'TooManyImports' });
    expect(await hub.stored('identity')).toMatchObject({ registerentries: [] });
    // Neither another scheme nor a larger import must wait.
    expect(await hub.take(wardScheme, [{ ...erin }], wardManager)).toMatchObject({ accepted: 1 });
    const many = Array.from({ length: 10 }, (_, place) => ({ ...erin, number: `M-${String(place)}`, nhsNumber: '' }));
    expect(await hub.take(cardScheme, many, cardManager)).toMatchObject({ accepted: 10 });
    expect(await hub.running('identity').figures()).toEqual(
      expect.arrayContaining([
        { name: 'register_imports', labels: { scheme: cardScheme.schemeId, size: '1 to 9' }, value: most + 1 },
        { name: 'register_imports', labels: { scheme: cardScheme.schemeId, size: '10 to 99' }, value: 1 },
        { name: 'register_imports', labels: { scheme: wardScheme.schemeId, size: '1 to 9' }, value: 1 },
      ]),
    );
    hub.clock.moveBy(60 * 60 * 1_000);
    expect(await hub.take(cardScheme, [{ ...erin }], cardManager)).toMatchObject({ accepted: 1 });
  });
});
