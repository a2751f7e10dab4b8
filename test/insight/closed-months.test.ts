import fc from 'fast-check';
import { carerErased } from '../../domain/register/events';
import { schemeChanged } from '../../domain/sector/events';
import { hub as theHub } from '../../platform/viewer';
import type { Additions } from '../../subgraphs/insight/services/counting/additions';
import { showable, type LateRows } from '../../subgraphs/insight/services/disclosure/late-batch';
import { tallyCollection } from '../../subgraphs/insight/models/tally';
import { LateAdditionRepository } from '../../subgraphs/insight/repositories/closing-repository';
import { TallyService } from '../../subgraphs/insight/services/tally-service';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, tell } from './support';

const stevenage = 'E07000243';
const october = { from: '2026-10-01', to: '2026-10-31' };
const query = `query ($from: Date, $to: Date) { reach(areas: ["${stevenage}"], from: $from, to: $to) {
  ... on Reach { carers { display } bySector { sector { code } passportsNew { display } } } } }`;

describe('a month that is closed', () => {
  let insight: TestSubgraphs;
  beforeEach(async () => {
    insight = await startTestSubgraphs('insight');
    for (const scheme of ['sc_card', 'sc_other', 'sc_third', 'sc_fourth'])
      await tell(
        insight,
        [
          {
            sector: 'community',
            scheme: { _id: scheme, name: scheme, organisation: `og_${scheme}`, areas: [], version: 1 },
          },
        ],
        schemeChanged,
      );
  });
  afterEach(() => insight.close());

  const request = async (period = october) => {
    const { data, errors } = await insight.ask('insight', query, period, analyst);
    expect(errors).toBeUndefined();
    const { carers, bySector } = (data as { reach: { carers: { display: string }; bySector: unknown[] } }).reach;
    const sectors = bySector as { sector: { code: string }; passportsNew: { display: string } }[];
    return [carers.display, sectors.find(({ sector }) => sector.code === 'community')?.passportsNew.display];
  };
  /** Returns rows of one scheme's register in which carers joined in October. */
  const rows = (count: number, schemeId: string) => many(count, { schemeId, from: '2026-10-05' });
  const store = () => insight.running('insight').store;
  const waiting = () => new LateAdditionRepository(theHub, store().connection).count({});

  it('does not tell how many it holds to somebody who adds made-up rows to it, now or in a later quarter', async () => {
    await tell(insight, rows(6, 'sc_card'));
    expect(await request()).toEqual(['*', '*']);
    await tell(insight, rows(2, 'sc_other'));
    expect(await request()).toEqual(['*', '*']);
    for (const day of ['2027-01-02T09:00:00Z', '2027-04-02T09:00:00Z', '2028-01-02T09:00:00Z']) {
      insight.clock.moveTo(day);
      expect(await request()).toEqual(['*', '*']);
    }
    // The month stays closed with many rows of one organisation, and beside the rows of one other.
    await tell(insight, [...rows(300, 'sc_other'), ...rows(40, 'sc_third')]);
    insight.clock.moveTo('2028-04-02T09:00:00Z');
    expect(await request()).toEqual(['*', '*']);
  });

  it('takes in late rows of three organisations with the next quarter, and not before', async () => {
    await tell(insight, rows(6, 'sc_card'));
    expect(await request()).toEqual(['*', '*']);
    for (const scheme of ['sc_other', 'sc_third', 'sc_fourth']) await tell(insight, rows(8, scheme));
    insight.clock.moveTo('2026-12-31T09:00:00Z');
    expect(await request()).toEqual(['*', '*']);
    insight.clock.moveTo('2027-01-02T09:00:00Z');
    expect(await request()).toEqual(['30', '30']);
    expect(await waiting()).toBe(0);
  });

  it('stays as it is when a carer of it is erased', async () => {
    const carers = rows(9, 'sc_card');
    await tell(insight, carers);
    expect(await request()).toEqual(['10', '10']);
    await tell(insight, [{ carerRefs: carers.slice(0, 3).map(({ carerRef }) => carerRef) }], carerErased('insight'));
    expect(await request()).toEqual(['10', '10']);
    insight.clock.moveTo('2026-12-02T09:00:00Z');
    expect((await request({ from: '2026-11-01', to: '2026-11-30' }))[0]).toBe('*');
  });

  it('is right again from the first open month on, and the same after a rebuild', async () => {
    await tell(insight, rows(6, 'sc_card'));
    await request();
    await tell(insight, rows(20, 'sc_other'));
    insight.clock.moveTo('2026-12-02T09:00:00Z');
    const before = [await request(), await request({ from: '2026-11-01', to: '2026-11-30' })];
    expect(before).toEqual([
      ['*', '*'],
      ['25', '0'],
    ]);
    await new TallyService(store()).rebuild();
    expect([await request(), await request({ from: '2026-11-01', to: '2026-11-30' })]).toEqual(before);
    expect(await store().connection.collection(tallyCollection.name).countDocuments()).toBeGreaterThan(0);
  });

  it('shows no count in a revision that one organisation could have made by itself', () => {
    const change = fc.record({
      organisation: fc.constantFrom('a', 'b', 'c', 'd', undefined),
      cells: fc.array(fc.tuple(fc.constantFrom('x|all', 'x|age:0-17', 'y|all'), fc.integer({ min: -9, max: 9 })), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const late: LateRows[] = changes.map(({ organisation, cells }) => {
          const additions: Additions = new Map(
            cells.map(([id, count]) => [id, new Map([[1, count === 0 ? 1 : count]])] as const),
          );
          return { organisation, additions };
        });
        const shown = showable(late);
        const touched = new Set(shown.flatMap(({ additions }) => [...additions.keys()]));
        for (const id of touched) {
          const sizes = ['a', 'b', 'c', 'd'].map((organisation) =>
            shown
              .filter((rows) => rows.organisation === organisation)
              .reduce((sum, { additions }) => sum + Math.abs(additions.get(id)?.get(1) ?? 0), 0),
          );
          expect(sizes.filter((size) => size > 0).length).toBeGreaterThanOrEqual(3);
          expect(sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes)).toBeGreaterThan(7);
        }
      }),
    );
  });
});
