import { isUsable, statusOn } from '../../domain/passport/status';
import type { Passport } from '../../domain/passport/passport';
import { ancestorsOf, authoritiesIn } from '../../domain/geography/area';
import { parseGssCode, type GssCode } from '../../domain/geography/gss-code';
import { addDays, calendarDate, type CalendarDate } from '../../platform/calendar-date';
import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import { standing } from '../../subgraphs/insight/services/counting/counts';
import { everybody, sectorHeading } from '../../subgraphs/insight/services/counting/headings';
import type { Month } from '../../subgraphs/insight/services/counting/month';
import { publishedOfNation } from '../../subgraphs/insight/services/disclosure/figure';
import { tallyId, type Step, type Tally } from '../../subgraphs/insight/models/tally';
import { subgraphList } from '../../subgraphs/registry';
import { startTestHub, type TestHub } from '../support/hub';

interface Memberships {
  readonly sector: string;
  readonly passport: Passport;
  readonly carer: string;
  readonly areas: readonly string[];
}

const withHolders = (code: GssCode) => [code, ...ancestorsOf(code).map((holder) => holder.code)];

const [from, to] = [calendarDate('2025-11-01'), calendarDate('2026-10-31')];
const lastMonth = '2026-10' as Month;
const sectors = sectorsOf(subgraphList).map(({ code }) => code);

describe('the figures of the demo network', () => {
  let hub: TestHub;
  let held: Memberships[];

  /** Reads every passport as its sector stores it, with its holder and area, which only identity stores. */
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    const carers = await hub
      .storeOf('identity')
      .connection.collection<{ _id: string; area: string; refs: string[] }>('carers')
      .find()
      .toArray();
    const byRef = new Map(carers.flatMap((carer) => carer.refs.map((ref) => [ref, carer] as const)));
    held = (
      await Promise.all(
        sectors.map(async (sector) => {
          const all = await hub.storeOf(sector).connection.collection<Passport>('passports').find().toArray();
          return all.map((passport) => {
            const carer = byRef.get(`${sector}:${passport.carerRef}`);
            if (!carer) throw new Error('a passport of nobody');
            return { sector, passport, carer: carer._id, areas: withHolders(parseGssCode(carer.area)) };
          });
        }),
      )
    ).flat();
  });
  afterAll(() => hub.close());

  const usable = ({ passport }: Memberships, on: CalendarDate) => isUsable(statusOn(passport, on));
  function usableWithin(each: Memberships): boolean {
    for (let on = from; on <= to; on = addDays(on, 1)) if (usable(each, on)) return true;
    return false;
  }

  it('are what counting passport by passport in the sectors’ own databases gives', async () => {
    const tallies = await hub.storeOf('insight').connection.collection<Tally>('tallies').find().toArray();
    const byId = new Map(tallies.map((tally) => [tally._id, tally]));
    const reached = held.filter(usableWithin);
    expect(reached.length).toBeGreaterThan(100);
    const areas = new Set(held.flatMap((each) => each.areas));
    const authoritiesOfAreas = (code: string) => authoritiesIn(parseGssCode(code)).map((authority) => authority.code);
    for (const area of areas) {
      const standingIn = (heading: string, step: Step) =>
        authoritiesOfAreas(area)
          .map((authority) => standing(byId.get(tallyId(authority, heading)), step, lastMonth))
          .reduce((sum, each) => sum + each, 0);
      const there = reached.filter((each) => each.areas.includes(area));
      const carers = (some: readonly Memberships[]) => new Set(some.map(({ carer }) => carer)).size;
      expect({ area, carers: standingIn(everybody, 'within12') }).toEqual({
        area,
        carers: carers(there),
      });
      for (const sector of sectors) {
        const ofSector = held.filter((each) => each.sector === sector && each.areas.includes(area));
        expect(standingIn(sectorHeading(sector), 'within12')).toBe(
          carers(there.filter((each) => each.sector === sector)),
        );
        expect(standingIn(sectorHeading(sector), 'active')).toBe(ofSector.filter((each) => usable(each, to)).length);
      }
    }
  });

  it('are what an analyst is told of England', async () => {
    const { body } = await hub.ask('SectorReach', { areas: ['E92000001'] }, 'analyst');
    const carers = new Set(
      held.filter((each) => each.areas.includes('E92000001') && usableWithin(each)).map(({ carer }) => carer),
    ).size;
    expect(body).toMatchObject({ data: { reach: { carers: publishedOfNation(carers) } } });
  });
});
