import { schemeChanged } from '../../domain/sector/events';
import { nhsNumberFrom } from '../../domain/identifiers/nhs-number';
import { newId } from '../../platform/ids';
import type { Viewer } from '../../platform/viewer';
import {
  cardManager,
  cardRegistrar,
  cardScheme,
  decideMatch,
  matchesOf,
  startRegisters,
  undoMatch,
  wardManager,
  wardRegistrar,
  wardScheme,
  type TestRegisters,
} from './support';

const margaret = {
  givenName: 'Margaret',
  familyName: 'Fictional',
  dateOfBirth: '14/03/1961',
  postcode: 'SG1 4AB',
  email: 'margaret.fictional@example.org',
  phone: '07700 900123',
};
const twins = { familyName: 'Imaginary', dateOfBirth: '1999-07-02', postcode: 'AL1 3JE', phone: '01632 960456' };

/** Returns a sector's stored passports, without their versions. */
async function passportsOf(hub: TestRegisters, sector: string) {
  const { passports = [] } = await hub.stored(sector);
  return passports.map(({ version: _version, ...passport }) => passport);
}

describe('two registers come in', () => {
  let hub: TestRegisters;
  const names = ['Margaret', 'Fictional', 'Imaginary', 'Jonah', 'Judith', 'margaret.fictional', '1961-03-14', '900123'];

  beforeEach(async () => {
    hub = await startRegisters('insight');
  });
  afterEach(() => hub.close());

  /** Asserts that neither sector stores a name, or an identifier of the other sector. */
  const assertStrangers = async () => {
    const texts = [];
    const known = [];
    for (const sector of ['community', 'hospital']) {
      const stored = await hub.stored(sector);
      texts.push(JSON.stringify(stored));
      known.push(
        (stored['passports'] ?? []).flatMap(({ _id, carerRef, number }) => [_id, carerRef, number]).map(String),
      );
    }
    for (const text of texts) for (const name of names) expect(text).not.toContain(name);
    for (const id of known[0] ?? []) expect(texts[1]).not.toContain(id);
    for (const id of known[1] ?? []) expect(texts[0]).not.toContain(id);
  };
  const listed = async (viewer: Viewer) => {
    const { me } = await hub.answer('identity', '{ me { passports { __typename } } }', {}, viewer);
    return (me as { passports: { __typename: string }[] }).passports.map(({ __typename }) => __typename).sort();
  };
  const persons = async (): Promise<Viewer[]> => {
    const { carers = [] } = await hub.stored('identity');
    return carers.filter(({ person }) => !person).map(({ _id }) => ({ role: 'carer', ref: String(_id) }));
  };
  /** Returns the number of carers in the figures. */
  const counted = async () => ((await hub.stored('insight'))['carers'] ?? []).length;

  it('and one person is counted once; each record stays with its own organisation', async () => {
    const first = await hub.take(cardScheme, [{ number: 'HCC-1', ...margaret }], cardManager);
    expect(first).toMatchObject({ accepted: 1, fresh: 1, rejected: [] });
    await assertStrangers();
    const second = await hub.take(
      wardScheme,
      [{ number: 'W-9', ...margaret, givenName: 'Maggie', phone: '+44 7700 900123' }],
      wardManager,
    );
    expect(second).toMatchObject({ accepted: 1, fresh: 1, repeated: [] });
    await assertStrangers();

    const two = await persons();
    expect((await Promise.all(two.map(listed))).sort()).toEqual([['CommunityPassport'], ['HospitalPassport']]);
    expect((await hub.stored('insight'))['pending']).not.toEqual([]);
    expect(await counted()).toBe(1);
    // The matcher decided. The registrars of both organisations see it, each with their own record, and can undo it.
    for (const viewer of [wardRegistrar, cardRegistrar]) {
      const [matched] = await matchesOf(hub, viewer, 'MATCHED');
      expect(matched?.decisions).toEqual([{ state: 'MATCHED', by: null, reason: null }]);
    }
  });

  it('and a certain match that was wrong is undone: two carers in the figures', async () => {
    await hub.take(cardScheme, [{ number: 'HCC-1', ...margaret }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-9', ...margaret }], wardManager);
    const [joined] = await matchesOf(hub, wardRegistrar, 'MATCHED');
    expect(await counted()).toBe(1);
    const input = { matchId: joined?.id, reason: 'Her cousin of the same name', idempotencyKey: newId('k') };
    const { undoMatch: undone } = await hub.answer('identity', undoMatch, { input }, wardRegistrar);
    expect(undone).toMatchObject({
      __typename: 'MatchDecided',
      match: { state: 'PARTED', decisions: [{}, { by: 'registrar-2', reason: 'Her cousin of the same name' }] },
    });
    await hub.relay();
    await assertStrangers();
    const two = await persons();
    expect((await Promise.all(two.map(listed))).sort()).toEqual([['CommunityPassport'], ['HospitalPassport']]);
    expect(await counted()).toBe(2);
    // After another import they stay two, because a registrar decided so.
    await hub.take(wardScheme, [{ number: 'W-9', ...margaret, town: 'Stevenage' }], wardManager);
    expect(await counted()).toBe(2);
    expect(await matchesOf(hub, wardRegistrar)).toEqual([]);
  });

  it('and a probable match waits for the registrars of both, and their mistake leaves no trace', async () => {
    await hub.take(cardScheme, [{ number: 'HCC-2', givenName: 'Jonah', ...twins }], cardManager);
    const taken = await hub.take(wardScheme, [{ number: 'W-10', givenName: 'Judith', ...twins }], wardManager);
    expect(taken).toMatchObject({ accepted: 1, fresh: 1, repeated: [] });
    const before = { community: await passportsOf(hub, 'community'), hospital: await passportsOf(hub, 'hospital') };
    const carersBefore = (await hub.stored('identity'))['carers'];
    expect(await persons()).toHaveLength(2);

    const [match] = await matchesOf(hub, wardRegistrar);
    const [candidate] = match?.candidates ?? [];
    expect(candidate?.doubts).toEqual(['different given names']);
    const ours = new Map(candidate?.evidence.map(({ field, ours }) => [field, ours]));
    expect(ours.get('givenName')).toBe('Judith');
    expect(ours.get('phone')).toBe('•••••••••0456');
    // No one may read the other register's data here.
    expect(JSON.stringify(match)).not.toContain('Jonah');
    expect(JSON.stringify(match)).not.toContain('community');

    const decide = { matchId: match?.id, candidateId: candidate?.id, reason: 'She showed both cards' };
    const { decideMatch: decided } = await hub.answer(
      'identity',
      decideMatch,
      { input: { ...decide, idempotencyKey: newId('k') } },
      wardRegistrar,
    );
    expect(decided).toMatchObject({ __typename: 'MatchDecided', match: { state: 'MATCHED' } });
    await hub.relay();
    // One organisation's decision counts the two as one, and gives no access.
    expect(await persons()).toHaveLength(2);
    expect(await counted()).toBe(1);

    const [request] = await matchesOf(hub, cardRegistrar, 'MATCHED');
    const theirs = new Map(request?.candidates[0]?.evidence.map(({ field, ours: words }) => [field, words]));
    expect(theirs.get('givenName')).toBe('Jonah');
    expect(JSON.stringify(request)).not.toContain('Judith');
    expect(JSON.stringify(request)).not.toContain('both cards');
    const agree = { ...decide, candidateId: request?.candidates[0]?.id, reason: 'She showed both here too' };
    const { decideMatch: agreed } = await hub.answer(
      'identity',
      decideMatch,
      { input: { ...agree, idempotencyKey: newId('k') } },
      cardRegistrar,
    );
    expect(agreed).toMatchObject({ __typename: 'MatchDecided', match: { state: 'CONFIRMED' } });
    await hub.relay();
    await assertStrangers();
    const [one, ...none] = await persons();
    expect(none).toEqual([]);
    expect(one && (await listed(one))).toEqual(['CommunityPassport', 'HospitalPassport']);
    expect(await passportsOf(hub, 'community')).toEqual(before.community);
    const [passport] = await passportsOf(hub, 'hospital');
    expect(passport?.['carerRef']).not.toBe(before.hospital[0]?.['carerRef']);

    const undo = { matchId: match?.id, reason: 'They are twins', idempotencyKey: newId('k') };
    await hub.answer('identity', undoMatch, { input: undo }, wardRegistrar);
    await hub.relay();
    await assertStrangers();
    expect({ community: await passportsOf(hub, 'community'), hospital: await passportsOf(hub, 'hospital') }).toEqual(
      before,
    );
    const withoutVersion = (records: Record<string, unknown>[] = []) =>
      records.map(({ version: _version, ...record }) => record);
    expect(withoutVersion((await hub.stored('identity'))['carers'])).toEqual(withoutVersion(carersBefore));
    expect((await Promise.all((await persons()).map(listed))).sort()).toEqual([
      ['CommunityPassport'],
      ['HospitalPassport'],
    ]);
  });

  it('and each carer can read that a registrar looked at the evidence, and what came of it', async () => {
    await hub.take(cardScheme, [{ number: 'HCC-2', givenName: 'Jonah', ...twins }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-10', givenName: 'Judith', ...twins }], wardManager);
    const [match] = await matchesOf(hub, wardRegistrar);
    const input = { matchId: match?.id, reason: 'Twins', idempotencyKey: newId('k') };
    hub.clock.moveBy(1000);
    await hub.answer('identity', decideMatch, { input }, wardRegistrar);
    for (const viewer of await persons()) {
      const { me } = await hub.answer(
        'identity',
        '{ me { accessLog { edges { node { organisation purpose outcome } } } } }',
        {},
        viewer,
      );
      expect(me).toMatchObject({
        accessLog: {
          edges: [
            { node: { outcome: 'They decided that somebody of their register is not you' } },
            {
              node: {
                organisation: 'RWH',
                purpose: 'To find out whether two registers speak of the same person',
              },
            },
          ],
        },
      });
    }
  });

  it('and no one decides about a match that concerns neither of their registers', async () => {
    await hub.take(cardScheme, [{ number: 'HCC-2', givenName: 'Jonah', ...twins }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-10', givenName: 'Judith', ...twins }], wardManager);
    const [match] = await matchesOf(hub, wardRegistrar);
    const stranger = { role: 'registrar', subject: 'registrar-3', organisation: 'og_lanarkshire_carers' } as const;
    expect(await matchesOf(hub, stranger)).toEqual([]);
    const input = { matchId: match?.id, reason: 'Curious', idempotencyKey: newId('k') };
    const { decideMatch: refused } = await hub.answer('identity', decideMatch, { input }, stranger);
    expect(refused).toMatchObject({ __typename: 'MatchNotYours' });
    const other = await hub.take(cardScheme, [{ number: 'X', ...margaret }], wardManager);
    expect(other).toMatchObject({ __typename: 'SchemeNotYours' });
  });

  it('and a row that changes is looked at again: a registrar is asked, or no longer', async () => {
    await hub.take(cardScheme, [{ number: 'HCC-1', ...margaret }], cardManager);
    const { givenName, familyName } = margaret;
    const mistyped = { givenName, familyName, dateOfBirth: '1971-09-30', postcode: 'AL1 3JE' };
    expect(await hub.take(wardScheme, [{ number: 'W-9', ...mistyped }], wardManager)).toMatchObject({ fresh: 1 });
    expect(await matchesOf(hub, wardRegistrar)).toEqual([]);
    const corrected = await hub.take(wardScheme, [{ number: 'W-9', ...margaret }], wardManager);
    expect(corrected).toMatchObject({ accepted: 1, changed: 1 });
    // Even a certain row alone does not match a record that was alone before.
    expect(await persons()).toHaveLength(2);
    const [match] = await matchesOf(hub, wardRegistrar);
    expect(match?.candidates).toHaveLength(1);
    await hub.take(wardScheme, [{ number: 'W-9', ...mistyped }], wardManager);
    expect(await matchesOf(hub, wardRegistrar)).toEqual([]);
    // The match waits again, is refused, and does not wait a third time.
    await hub.take(wardScheme, [{ number: 'W-9', ...margaret }], wardManager);
    const [again] = await matchesOf(hub, wardRegistrar);
    const input = { matchId: again?.id, reason: 'Two cousins', idempotencyKey: newId('k') };
    await hub.answer('identity', decideMatch, { input }, wardRegistrar);
    await hub.take(wardScheme, [{ number: 'W-9', ...margaret, town: 'Ware' }], wardManager);
    expect(await matchesOf(hub, wardRegistrar)).toEqual([]);
    expect(await matchesOf(hub, wardRegistrar, 'APART')).toHaveLength(1);
  });

  it('and consents are each record’s own: joined, the other’s is silent; parted, both are as they were', async () => {
    const scheme = { _id: 'sc_council', name: 'A council', organisation: 'em_1', organisationName: 'One', version: 1 };
    const event = { id: newId('ev'), type: schemeChanged, aggregate: scheme._id, at: hub.clock.read() };
    await hub.running('identity').sink.apply({ ...event, body: { sector: 'employer', scheme } });
    await hub.take(cardScheme, [{ number: 'HCC-2', givenName: 'Jonah', ...twins }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-10', givenName: 'Judith', ...twins }], wardManager);
    const consents = async () =>
      ((await hub.stored('identity'))['carers'] ?? []).map(({ _id, consents }) => [_id, consents]);
    const agree = { sector: 'employer', organisation: 'em_1', purpose: 'EMPLOYER_REVIEW', agrees: true };
    const decide = 'mutation ($input: DecideConsentInput!) { decideConsent(input: $input) { __typename } }';
    const both = await persons();
    const refs: string[] = [];
    for (const viewer of both) {
      await hub.answer('identity', decide, { input: { ...agree, idempotencyKey: newId('k') } }, viewer);
      const { me } = await hub.answer('identity', '{ me { employerRef } }', {}, viewer);
      refs.push((me as { employerRef: string }).employerRef);
    }
    const hr = { role: 'hr', subject: 'hr-1', organisation: 'em_1' } as const;
    const namesSeen = async () => {
      const of = refs.map((employerRef) => ({ __typename: 'Carer', employerRef }));
      const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Carer { givenName } } }';
      const { _entities } = await hub.answer('identity', query, { of }, hr);
      return (_entities as ({ givenName: string } | null)[]).flatMap((each) => each?.givenName ?? []).sort();
    };
    const before = await consents();
    expect(await namesSeen()).toEqual(['Jonah', 'Judith']);
    const [match] = await matchesOf(hub, wardRegistrar);
    const input = { matchId: match?.id, reason: 'Both cards', candidateId: match?.candidates[0]?.id };
    for (const viewer of [wardRegistrar, cardRegistrar])
      await hub.answer('identity', decideMatch, { input: { ...input, idempotencyKey: newId('k') } }, viewer);
    expect(await namesSeen()).toEqual(['Jonah']);
    const undo = { matchId: match?.id, reason: 'Twins', idempotencyKey: newId('k') };
    await hub.answer('identity', undoMatch, { input: undo }, wardRegistrar);
    expect(await consents()).toEqual(before);
    expect(await namesSeen()).toEqual(['Jonah', 'Judith']);
  });

  it('and two valid NHS numbers that differ keep two records apart', async () => {
    const number = (n: number) => ({ nhsNumber: nhsNumberFrom(n) });
    await hub.take(cardScheme, [{ number: 'HCC-1', ...margaret, ...number(1) }], cardManager);
    const taken = await hub.take(wardScheme, [{ number: 'W-9', ...margaret, ...number(2) }], wardManager);
    expect(taken).toMatchObject({ fresh: 1 });
    expect(await persons()).toHaveLength(2);
    expect(await matchesOf(hub, wardRegistrar)).toEqual([]);
  });
});
