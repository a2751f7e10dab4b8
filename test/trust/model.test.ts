import fc from 'fast-check';
import { newId } from '../../platform/ids';
import { hub as theHub } from '../../platform/viewer';
import { AccessLogRepository } from '../../subgraphs/identity/repositories/access-log-repository';
import { AccessAuditService } from '../../subgraphs/identity/services/access-audit-service';
import { checkCarer, shown } from '../identity/support';
import { decideMatch, undoMatch } from '../registers/support';
import {
  cardManager,
  cardRegistrar,
  cardScheme,
  startTrust,
  wardManager,
  wardRegistrar,
  wardScheme,
  type FileRow,
  type TestTrust,
} from './support';

const runs = Number(process.env['TRUST_RUNS'] ?? 200);
const steps = 40;
const day = 24 * 60 * 60 * 1000;

const schemes = [
  { scheme: cardScheme, manager: cardManager, registrar: cardRegistrar },
  { scheme: wardScheme, manager: wardManager, registrar: wardRegistrar },
] as const;

/** A row of one of the two registers. Rows of the same person are equal. */
interface Slot {
  readonly scheme: 0 | 1;
  readonly number: string;
  readonly person: number;
}

/** The evidence of a run: the rules of docs/trust.md derive from it the most that each sign-in may see. */
class Evidence {
  readonly imported = new Set<string>();
  readonly erased = new Set<string>();
  /** Numbers of the records that a sign-in opened by invitations. */
  readonly opened = new Map<string, Set<string>>();
  /** The organisations with registrars that confirmed a match, by the match. */
  readonly decided = new Map<string, { readonly pair: readonly [string, string]; readonly by: Set<number> }>();

  open(subject: string, number: string): void {
    for (const numbers of this.opened.values()) numbers.delete(number);
    this.opened.set(subject, (this.opened.get(subject) ?? new Set()).add(number));
  }

  /**
   * Returns the most that a sign-in may see: opened records, and records that both organisations confirmed as the same
   * person.
   */
  most(subject: string): Set<string> {
    const most = new Set(this.opened.get(subject) ?? []);
    const confirmed = [...this.decided.values()].filter(({ by }) => by.size === schemes.length);
    for (let before = -1; before !== most.size;) {
      before = most.size;
      for (const { pair } of confirmed)
        if (pair.some((number) => most.has(number))) for (const number of pair) most.add(number);
    }
    return most;
  }
}

/** One run: its own people in the hub that all runs share. */
class Run {
  readonly evidence = new Evidence();
  readonly slots: readonly Slot[];
  readonly subjects: readonly string[];

  constructor(
    readonly hub: TestTrust,
    readonly id: number,
  ) {
    this.slots = [0, 1, 2, 3].map((place) => ({
      scheme: place % 2 === 0 ? 0 : 1,
      number: `R${String(id)}N${String(place)}`,
      person: place < 2 ? 0 : place - 1,
    }));
    this.subjects = [0, 1, 2].map((place) => `run ${String(id)} sign-in ${String(place)}`);
  }

  /** Returns a row: the first two slots are one person, the third a twin of theirs, the fourth another person. */
  row({ person, number }: Slot): FileRow {
    const year = 1940 + (this.id % 60);
    const born = (month: number) => `${String(year)}-0${String(month)}-${String(10 + (this.id % 18))}`;
    const surname = `Made${this.id.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}up`;
    const people = [
      { givenName: 'Alma', familyName: surname, dateOfBirth: born(3), email: `alma${String(this.id)}@example.org` },
      { givenName: 'Judith', familyName: surname, dateOfBirth: born(3), email: `alma${String(this.id)}@example.org` },
      {
        givenName: 'Basil',
        familyName: `${surname}son`,
        dateOfBirth: born(9),
        email: `basil${String(this.id)}@example.org`,
      },
    ];
    const [alma] = people;
    if (!alma) throw new Error('a run has people');
    return { number, postcode: 'SG1 4AB', ...(people[person] ?? alma) };
  }

  async passport({ scheme, number }: Slot): Promise<Record<string, unknown> | undefined> {
    const sector = schemes[scheme].scheme.sector;
    const { connection } = this.hub.running(sector).store;
    return (await connection.collection('passports').findOne({ number })) ?? undefined;
  }

  async matches(): Promise<{ id: string; state: string; pair: readonly [string, string] | undefined }[]> {
    const { connection } = this.hub.running('identity').store;
    const numbers = new Map<string, string>();
    for (const slot of this.slots) {
      const passport = await this.passport(slot);
      const link =
        passport &&
        (await connection.collection<{ _id: string; home: string }>('links').findOne({ _id: String(passport['_id']) }));
      if (link) numbers.set(link.home, slot.number);
    }
    const found = await connection
      .collection('matches')
      .find({ carerId: { $in: [...numbers.keys()] } })
      .sort({ _id: 1 })
      .toArray();
    return found.map((match) => {
      const candidate = (match['candidates'] as string[])[0] ?? '';
      const [one, other] = [numbers.get(String(match['carerId'])), numbers.get(candidate)];
      return { id: String(match._id), state: String(match['state']), pair: one && other ? [one, other] : undefined };
    });
  }

  /** Checks each user's answers against the rules of docs/trust.md. */
  async check(): Promise<void> {
    for (const subject of this.subjects) {
      const viewer = await this.hub.signIn(subject);
      if (viewer.role !== 'carer') continue;
      const { me } = await this.hub.answer('identity', '{ me { passports { id } } }', {}, viewer);
      const ids = (me as { passports: { id: string }[] }).passports.map(({ id }) => id);
      const most = this.evidence.most(subject);
      for (const slot of this.slots) {
        const passport = await this.passport(slot);
        if (!passport || !ids.includes(String(passport['_id']))) continue;
        expect({ subject, most: [...most] }).toEqual({
          subject,
          most: expect.arrayContaining([slot.number]) as unknown,
        });
      }
    }
    for (const slot of this.slots) {
      if (!this.evidence.imported.has(slot.number) || this.evidence.erased.has(slot.number)) continue;
      const { givenName, familyName } = this.row(slot);
      const holder = await this.hub.holder(schemes[slot.scheme].scheme, slot.number, schemes[slot.scheme].manager);
      expect({ number: slot.number, ...holder }).toMatchObject({ number: slot.number, givenName, familyName });
    }
  }
}

type Command = fc.AsyncCommand<object, Run>;

/** Returns a step that always runs: a refusal is an answer like any other, and the rules must hold after it. */
function step(name: string, act: (run: Run) => Promise<void>): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (_model, run) => {
      await act(run);
      await run.check();
    },
  };
}

const importRow = (place: number, town: string) =>
  step(`import ${String(place)}`, async (run) => {
    const slot = run.slots[place];
    if (!slot) return;
    const { scheme, manager } = schemes[slot.scheme];
    const taken = await run.hub.take(scheme, [{ ...run.row(slot), town }], manager);
    if (taken['__typename'] === 'RegisterRowsTaken' && taken['accepted'] === 1) run.evidence.imported.add(slot.number);
  });

const acceptInvitation = (place: number, who: number, newSignIn: boolean, waits: boolean) =>
  step(`sign-in ${String(who)} accepts ${String(place)}${newSignIn ? ' anew' : ''}`, async (run) => {
    const [slot, subject] = [run.slots[place], run.subjects[who]];
    if (!slot || subject === undefined) return;
    const { scheme, manager } = schemes[slot.scheme];
    const code = await run.hub.invite(scheme, slot.number, manager, { newSignIn });
    const born = String(run.row(slot)['dateOfBirth']);
    const first = await run.hub.accept(subject, code, born);
    if (first === 'NewSignInWaits' && waits) run.hub.clock.moveBy(3 * day);
    const last = first === 'NewSignInWaits' ? await run.hub.accept(subject, code, born) : first;
    if (last === 'InvitationAccepted') run.evidence.open(subject, slot.number);
  });

const decide = (by: 0 | 1, says: 'same' | 'apart' | 'undo') =>
  step(`registrar ${String(by)} says ${says}`, async (run) => {
    const wanted = says === 'undo' ? ['MATCHED', 'CONFIRMED'] : ['PROBABLE', 'MATCHED'];
    const match = (await run.matches()).find(({ state, pair }) => pair && wanted.includes(state));
    if (!match?.pair) return;
    const input = {
      matchId: match.id,
      reason: 'Seen',
      idempotencyKey: newId('k'),
      ...(says === 'same' && { candidateId: `${match.id}.1` }),
    };
    const [name, document] = says === 'undo' ? ['undoMatch', undoMatch] : ['decideMatch', decideMatch];
    const answer = (await run.hub.answer('identity', document, { input }, schemes[by].registrar))[name];
    await run.hub.relay();
    if ((answer as { __typename: string }).__typename !== 'MatchDecided') return;
    if (says !== 'same') run.evidence.decided.delete(match.id);
    else {
      const decision = run.evidence.decided.get(match.id) ?? { pair: match.pair, by: new Set<number>() };
      decision.by.add(by);
      run.evidence.decided.set(match.id, decision);
    }
  });

const refuse = (who: number) =>
  step(`sign-in ${String(who)} refuses its links`, async (run) => {
    const viewer = await run.hub.signIn(run.subjects[who] ?? '');
    if (viewer.role !== 'carer') return;
    const { me } = await run.hub.answer('identity', '{ me { recordMatches { id } } }', {}, viewer);
    for (const { id: matchId } of (me as { recordMatches: { id: string }[] }).recordMatches) {
      const answer = await run.hub.change('refuseMatch', 'RefuseMatchInput', '', { matchId }, viewer);
      if (answer['__typename'] === 'MatchRefused') run.evidence.decided.delete(matchId);
    }
  });

const erase = (who: number) =>
  step(`sign-in ${String(who)} is erased`, async (run) => {
    const subject = run.subjects[who] ?? '';
    const viewer = await run.hub.signIn(subject);
    if (viewer.role !== 'carer') return;
    const { me } = await run.hub.answer('identity', '{ me { passports { id } } }', {}, viewer);
    const ids = (me as { passports: { id: string }[] }).passports.map(({ id }) => id);
    const gone: Slot[] = [];
    for (const slot of run.slots) if (ids.includes(String((await run.passport(slot))?.['_id']))) gone.push(slot);
    await run.hub.change('eraseMe', 'EraseMeInput', '', { confirm: true }, viewer);
    expect((await run.hub.signIn(subject)).role).toBe('newcomer');
    run.evidence.opened.delete(subject);
    for (const slot of gone) {
      run.evidence.erased.add(slot.number);
      expect(await run.passport(slot)).toBeUndefined();
    }
  });

const wardCheck = (place: number) =>
  step(`the ward checks ${String(place)}`, async (run) => {
    const slot = run.slots[place];
    if (!slot) return;
    const nurse = { role: 'ward', subject: `nurse of run ${String(run.id)}`, organisation: 'RWH' } as const;
    const input = shown({ cardNumber: slot.number, ward: 'wd_rwh_ashwell' });
    const { checkCarer: answer } = await run.hub.answer('identity', checkCarer, input, nurse);
    const { __typename, firstName } = answer as { __typename: string; firstName?: string };
    if (__typename === 'WardCheck') expect(firstName).toBe(run.row(slot)['givenName']);
  });

const places = fc.constantFrom(0, 1, 2, 3);
const signIns = fc.constantFrom(0, 1, 2);
const commands = [
  fc.tuple(places, fc.constantFrom('Stevenage', 'Ware')).map(([place, town]) => importRow(place, town)),
  fc.tuple(places, fc.constantFrom('Stevenage', 'Ware')).map(([place, town]) => importRow(place, town)),
  fc.tuple(places, signIns, fc.boolean(), fc.boolean()).map((all) => acceptInvitation(...all)),
  fc.tuple(places, signIns, fc.boolean(), fc.boolean()).map((all) => acceptInvitation(...all)),
  fc
    .tuple(fc.constantFrom(0 as const, 1 as const), fc.constantFrom('same' as const, 'apart' as const, 'undo' as const))
    .map((all) => decide(...all)),
  fc.tuple(fc.constantFrom(0 as const, 1 as const), fc.constant('same' as const)).map((all) => decide(...all)),
  signIns.map(refuse),
  signIns.map(erase),
  places.map(wardCheck),
];

describe('whatever happens in whatever order', () => {
  let hub: TestTrust;
  beforeAll(async () => {
    hub = await startTrust();
  });
  afterAll(() => hub.close());

  it('no one sees more than the evidence permits, and staff read their own record', async () => {
    let id = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: steps, size: 'max' }), async (sequence) => {
        id += 1;
        hub.clock.moveBy(day);
        await fc.asyncModelRun(() => ({ model: {}, real: new Run(hub, id) }), sequence);
      }),
      { numRuns: runs, seed: 20_261_130, endOnFailure: true },
    );
    const { connection, keys } = hub.running('identity').store;
    const audit = new AccessAuditService(keys, new AccessLogRepository(theHub, connection));
    expect((await audit.verify()).broken).toBeUndefined();
  }, 600_000);
});
