import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hub as theHub } from '../../platform/viewer';
import { openDetails } from '../../subgraphs/identity/services/sealing/personal-details';
import { vaultOf } from '../../subgraphs/identity/services/sealing/vault';
import { importFile, type Rejection, type Totals } from '../../scripts/register/import-file';
import { checkFile, readMapping, UnusableFile } from '../../scripts/register/register-file';
import { batchRows } from '../../subgraphs/identity/services/register/register-import';
import { RegisterService, requestRows } from '../../subgraphs/identity/services/register/register-service';
import { header, registerCsv } from './made-up-file';
import { cardManager, cardScheme, startRegisters, wardScheme, type TestRegisters } from './support';

const folder = mkdtempSync(join(tmpdir(), 'cph-register-'));
let files = 0;
function fileOf(content: string | Buffer): string {
  const file = join(folder, `${String((files += 1))}.csv`);
  writeFileSync(file, content);
  return file;
}

const line = (number: string, rest = 'Zoë,Fictional,17/05/1984,SG2 8ZZ,,,') => `${number},${rest}\r\n`;

const quiet = {
  progress: () => undefined,
  rejected: () => undefined,
  repeated: () => undefined,
  waiting: () => undefined,
  indexed: () => undefined,
};

const registerFile = (rows: number, seed: number, prefix: string) => fileOf(registerCsv(rows, seed, prefix));

describe('a register’s file', () => {
  const check = (content: string | Buffer, mapping = '{}') => checkFile(fileOf(content), readMapping(mapping));

  it('is read in UTF-8, with a mark of byte order or without, and in Windows-1252', async () => {
    const text = header + line('1');
    expect(await check(text)).toMatchObject({ encoding: 'utf-8', rows: 1, ignored: [] });
    expect(await check(Buffer.from(`\uFEFF${text}`))).toMatchObject({ encoding: 'utf-8', rows: 1, ignored: [] });
    expect(await check(Buffer.from(text, 'latin1'))).toMatchObject({ encoding: 'windows-1252', rows: 1 });
  });

  it.each([
    ['an unclosed quote', `${header}1,"Zoë,Fictional,17/05/1984,SG2 8ZZ,,,\r\n${line('2')}`, /not CSV/],
    [
      'a column that is missing',
      'Number,Given name,Family name,Postcode\r\n1,A,B,SG1 1AA\r\n',
      /no column for dateOfBirth/,
    ],
    ['binary content', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8]), /not text/],
    ['two columns of one name', `Number,${header}`, /named alike: number/],
    ['nothing in it', '', /is empty/],
  ])('with %s is refused whole', async (_what, content, message) => {
    await expect(check(content)).rejects.toThrow(UnusableFile);
    await expect(check(content)).rejects.toThrow(message);
  });

  it('has its columns named by a mapping, which must fit it', async () => {
    const other = header.replace('Family name', 'Surname') + line('1');
    await expect(check(other)).rejects.toThrow(/no column for familyName/);
    expect(await check(other, '{"familyName": "Surname"}')).toMatchObject({ rows: 1, ignored: [] });
    expect(await check(`Shoe size,${header}9,${line('1')}`)).toMatchObject({ ignored: ['Shoe size'] });
    await expect(check(other, '{"familyName": "Nom"}')).rejects.toThrow(/does not have: Nom/);
    expect(() => readMapping('{"surname": "Surname"}')).toThrow(/with these names on the left/);
  });
});

describe('importing a register', () => {
  let hub: TestRegisters;
  beforeEach(async () => {
    hub = await startRegisters();
  });
  afterEach(() => hub.close());

  const run = async (
    file: string,
    schemeId = cardScheme.schemeId,
    into = hub,
    progress = quiet.progress,
  ): Promise<[Totals, Rejection[]]> => {
    const rejections: Rejection[] = [];
    const registers = new RegisterService(theHub, into.running('identity').store);
    const checked = await checkFile(file, {});
    const rejected = (rejection: Rejection) => rejections.push(rejection);
    return [await importFile(registers, schemeId, checked, { ...quiet, rejected, progress }), rejections];
  };

  /** Returns the stores' content without keys and times: which records are one person, and which matches wait. */
  const shape = async (into = hub) => {
    await into.relay();
    const { registerentries = [], carers = [], matches = [], links = [] } = await into.stored('identity');
    const rowOf = new Map(
      registerentries.map(({ carerId, schemeId, row }) => [carerId, `${String(schemeId)} ${String(row)}`]),
    );
    const people = carers.map(({ _id, group, key, details }) => {
      const opened = openDetails(vaultOf(into.keys), { _id: String(_id), key: String(key), details: String(details) });
      return [rowOf.get(_id), 'is', rowOf.get(group ?? _id), JSON.stringify(opened)].join(' ');
    });
    const request = matches.map(({ carerId, candidates, state }) =>
      [rowOf.get(carerId), state, ...(candidates as string[]).map((id) => rowOf.get(id)).sort()].join(' '),
    );
    const passports = [];
    for (const sector of ['community', 'hospital'])
      for (const { _id, carerRef: _ref, version: _version, ...passport } of (await into.stored(sector))['passports'] ??
        [])
        passports.push([sector, rowOf.get(String(_id).replace(/^pp_/, 'cr_')), JSON.stringify(passport)].join(' '));
    const linked = links.map(({ home, carerId, sector, validUntil }) =>
      [rowOf.get(home), rowOf.get(carerId), sector, validUntil].join(' '),
    );
    return { people: people.sort(), request: request.sort(), passports: passports.sort(), links: linked.sort() };
  };

  it('tells what is wrong with a row, by row and column and without the value, and takes in the others', async () => {
    const file = fileOf(
      [
        header.trim(),
        '1,Zoë,Fictional,31/02/1984,SG2 8ZZ,,,',
        '2,Zoë,Fictional,17/05/1984,NOWHERE,not an address,12,943 476 5918',
        '3,,Fictional,17/05/2020,SG2 8ZZ,,,',
        '4,"Zoë, of ""Nowhere""",Fictional,17/05/1984,SG2 8ZZ,zoe@example.org,07700 900111,943 476 5919',
        '4,Ivo,Fictional,17/05/1985,SG2 8ZZ,,,',
        '5,too,short',
      ].join('\n'),
    );
    const [totals, rejections] = await run(file);
    expect(totals).toMatchObject({ accepted: 1, fresh: 1, rejectedRows: 5 });
    expect(rejections.map(({ row, field }) => `${String(row)} ${String(field)}`).sort()).toEqual([
      '2 dateOfBirth',
      '3 email',
      '3 nhsNumber',
      '3 phone',
      '3 postcode',
      '4 adult',
      '4 givenName',
      '6 number',
      '7 undefined',
    ]);
    expect(JSON.stringify(rejections)).not.toMatch(/NOWHERE|not an address|5918|Ivo/);
    const { passports } = await shape();
    expect(passports).toHaveLength(1);
    expect(passports[0]).toMatch(/"number":"4".*"validUntil":"2029-11-20"/);
  });

  it('twice changes nothing; a row that changed is told anew', async () => {
    const rows = [line('1'), line('2', 'Ivo,Imaginary,30/01/1975,BH15 2JB,,,')];
    const [first] = await run(fileOf(header + rows.join('')));
    expect(first).toMatchObject({ accepted: 2, fresh: 2, unchanged: 0 });
    await hub.relay();
    const before = [await hub.stored('identity'), await hub.stored('community')];
    expect((await run(fileOf(header + rows.join(''))))[0]).toMatchObject({ accepted: 2, fresh: 0, unchanged: 2 });
    await hub.relay();
    const withoutTurn = ({ importturns: _turns, importcounts: _counts, ...rest }: Record<string, unknown> = {}) => rest;
    expect([withoutTurn(await hub.stored('identity')), await hub.stored('community')]).toEqual([
      withoutTurn(before[0]),
      before[1],
    ]);
    const changed = header + line('1', 'Zoë,Fictional-Jones,17/05/1984,SG2 8ZZ,,,') + (rows[1] ?? '');
    expect((await run(fileOf(changed)))[0]).toMatchObject({ accepted: 2, changed: 1, unchanged: 1 });
  });

  it('while another is running comes to the same as after it', async () => {
    const one = registerFile(batchRows + 100, 11, 'A');
    const other = registerFile(batchRows + 100, 11, 'B');
    let second: ReturnType<typeof run> | undefined;
    const [atOnce] = await run(one, cardScheme.schemeId, hub, () => {
      // The first import is half done when the second begins.
      second ??= run(other, wardScheme.schemeId);
    });
    await second;
    const after = await startRegisters();
    try {
      const [inTurn] = await run(one, cardScheme.schemeId, after);
      await run(other, wardScheme.schemeId, after);
      const both = await shape();
      expect(both).toEqual(await shape(after));
      expect(atOnce).toEqual(inTurn);
      expect(
        both.people.filter((text) => /east_north_herts_passport .* is sc_herts/.test(text)).length,
      ).toBeGreaterThan(100);
    } finally {
      await after.close();
    }
  }, 300_000);

  it('row by row from an app waits for its turn as well', async () => {
    const running = await new RegisterService(theHub, hub.running('identity').store).begin(
      cardScheme.schemeId,
      'a file',
    );
    const row = {
      number: '1',
      givenName: 'Zoë',
      familyName: 'Fictional',
      dateOfBirth: '1984-05-17',
      postcode: 'SG2 8ZZ',
    };
    expect(await hub.take(cardScheme, [row], cardManager)).toMatchObject({ __typename: 'ImportRunning' });
    await running?.finish();
    expect(await hub.take(cardScheme, [row], cardManager)).toMatchObject({ accepted: 1, fresh: 1 });
    const tooMany = Array.from({ length: requestRows + 1 }, () => row);
    expect(await hub.take(cardScheme, tooMany, cardManager)).toMatchObject({ __typename: 'TooManyRows' });
  });
});
