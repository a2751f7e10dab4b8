import fc from 'fast-check';
import { membershipChanged, type MembershipChanged } from '../../domain/membership/events';
import { addDays, calendarDate } from '../../platform/calendar-date';
import { modelOf } from '../../platform/mongo/collection';
import { addMonths, monthNumber, type Month } from '../../subgraphs/insight/services/counting/month';
import { sumOf } from '../../subgraphs/insight/services/counting/monthly-counts';
import { demo } from '../../networks/demo/insight';
import { carerCollection } from '../../subgraphs/insight/models/carer';
import { pendingCollection } from '../../subgraphs/insight/models/pending';
import { tallyCollection } from '../../subgraphs/insight/models/tally';
import { IntakeService } from '../../subgraphs/insight/services/intake-service';
import { TallyService } from '../../subgraphs/insight/services/tally-service';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { many, membership, tell } from './support';

const seed = 20261121;

/** The changes of one passport: each has a new version, and the last may have another carer. */
const history = fc
  .record({
    id: fc.uuid(),
    carers: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    areas: fc.array(fc.constantFrom('E07000243', 'E07000240', 'E06000058', 'W06000010'), {
      minLength: 3,
      maxLength: 3,
    }),
    sector: fc.constantFrom('community', 'hospital', 'school'),
    from: fc.integer({ min: 0, max: 600 }),
    lasts: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ id, carers, areas, sector, from, lasts }): MembershipChanged[] =>
    carers.map((carer, at) => {
      const day = addDays(calendarDate('2024-06-01'), from);
      return membership({
        membershipId: id,
        carerRef: `c${carer}`,
        sector,
        schemeId: `sc_${sector}`,
        area: areas[at] ?? 'E07000243',
        ageBand: carer === 1 ? '0-17' : '75+',
        from: day,
        until: addDays(day, lasts[at] ?? 0),
        version: at + 1,
      });
    }),
  );

const events = fc.array(history, { minLength: 1, maxLength: 8 }).map((histories) => histories.flat());

/** All months that the made-up passports can affect. */
const months = Array.from({ length: 96 }, (_, at) => addMonths('2023-01' as Month, at));

/** Returns everything that insight counts, without zero counts. */
async function figures(subgraphs: TestSubgraphs): Promise<Record<string, number>> {
  const { store } = subgraphs.running('insight');
  await new TallyService(store).addUp();
  const tallies = await modelOf(store.connection, tallyCollection).find().lean().exec();
  const all = tallies.flatMap(({ _id, counts }) =>
    Object.entries(counts).flatMap(([measure, monthly]) =>
      months.map((month): [string, number] => [
        `${_id} ${measure} ${month}`,
        sumOf(monthly, monthNumber(month), monthNumber(month)),
      ]),
    ),
  );
  return Object.fromEntries(all.filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function forgetEverything(subgraphs: TestSubgraphs): Promise<void> {
  const { connection } = subgraphs.running('insight').store;
  await modelOf(connection, tallyCollection).deleteMany({}).exec();
  await modelOf(connection, carerCollection).deleteMany({}).exec();
  await modelOf(connection, pendingCollection).deleteMany({}).exec();
}

describe('the same events give the same figures', () => {
  let subgraphs: TestSubgraphs;
  beforeAll(async () => (subgraphs = await startTestSubgraphs('insight')));
  beforeEach(() => forgetEverything(subgraphs));
  afterAll(() => subgraphs.close());

  it('in order, out of order, twice, in bulk and after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.array(fc.nat(), { minLength: 64, maxLength: 64 }), async (inOrder, chance) => {
        await forgetEverything(subgraphs);
        await tell(subgraphs, inOrder);
        const expected = await figures(subgraphs);
        expect(Object.keys(expected).length).toBeGreaterThan(0);

        const { store } = subgraphs.running('insight');
        await new TallyService(store).rebuild();
        expect(await figures(subgraphs)).toEqual(expected);

        await forgetEverything(subgraphs);
        const shuffled = [...inOrder, ...inOrder]
          .map((event, at) => ({ event, at: chance[at % 64] ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ event }) => event);
        await tell(subgraphs, shuffled);
        expect(await figures(subgraphs)).toEqual(expected);

        await forgetEverything(subgraphs);
        const asDemo = shuffled.map((body) => ({ type: membershipChanged, aggregate: body.membershipId, body }));
        await demo.takeIn?.(asDemo, store);
        expect(await figures(subgraphs)).toEqual(expected);
      }),
      { seed, numRuns: 8 },
    );
  });

  it('when one event is delivered twice under its id', async () => {
    const { sink } = subgraphs.running('insight');
    const event = { id: 'ev_twice', type: membershipChanged, aggregate: 'a', at: new Date(), body: membership({}) };
    await sink.apply(event);
    const once = await figures(subgraphs);
    await sink.apply(event);
    expect(await figures(subgraphs)).toEqual(once);
  });

  it('when the process is killed in the midst of one', async () => {
    const { store } = subgraphs.running('insight');
    await tell(subgraphs, many(3, {}));
    const before = await figures(subgraphs);
    const body = membership({});
    const killed = store.connection.transaction(async (session) => {
      await new IntakeService(store, session).memberships([body]);
      throw new Error('killed before it was committed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await figures(subgraphs)).toEqual(before);
    await tell(subgraphs, [body]);
    expect((await figures(subgraphs))['E07000243|all within1 2026-01']).toBe(4);
  });

  it('when two events of one carer are taken in at the same time', async () => {
    const first = membership({});
    await tell(subgraphs, [first]);
    const { carerRef } = first;
    const more = ['hospital', 'school', 'employer'].map((sector) => membership({ carerRef, sector }));
    await Promise.all(more.map((body) => tell(subgraphs, [body])));
    const all = await figures(subgraphs);
    expect(all['E07000243|all within1 2026-01']).toBe(1);
    expect(all['E07000243|both:employer+school within1 2026-01']).toBe(1);
    const kept = await figures(subgraphs);
    await new TallyService(subgraphs.running('insight').store).rebuild();
    expect(await figures(subgraphs)).toEqual(kept);
  });
});
