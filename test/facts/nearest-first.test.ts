import fc from 'fast-check';
import { cellToBoundary, cellToChildren, cellToLatLng, getHexagonEdgeLengthAvg, getRes0Cells, UNITS } from 'h3-js';
import { cellOf, ringsAround } from '../../domain/geography/h3-cells';
import { nearestFirst, type NearestFound } from '../../domain/geography/nearest-first';
import { distanceKm, type Point } from '../../domain/geography/point';

interface Shop {
  id: string;
  point: Point;
}

/** Points from Scilly to Shetland and from Fermanagh to Lowestoft. */
const inBritain = fc.record({
  latitude: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
  longitude: fc.double({ min: -8.2, max: 1.8, noNaN: true }),
});

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Towns have many shops close together, and several of one postcode stand at the same point. */
function shopsAround(centre: Point, offsets: readonly Point[]): Shop[] {
  return offsets.map((offset, at) => ({
    id: `shop-${String(at).padStart(3, '0')}`,
    point: { latitude: centre.latitude + offset.latitude, longitude: centre.longitude + offset.longitude },
  }));
}

/** Imitates an index on the field `cell`, and counts its queries. */
function indexOf(shops: Shop[], resolution: number) {
  const byCell = new Map<string, Shop[]>();
  for (const shop of shops) {
    const cell = cellOf(shop.point, resolution);
    byCell.set(cell, [...(byCell.get(cell) ?? []), shop]);
  }
  const requests: string[][] = [];
  return {
    requests,
    placesIn: async (cells: readonly string[]): Promise<Shop[]> => {
      requests.push([...cells]);
      return cells.flatMap((cell) => byCell.get(cell) ?? []);
    },
  };
}

function bruteForce(shops: Shop[], from: Point, withinKm: number): string[] {
  return shops
    .map((shop) => ({ id: shop.id, distance: distanceKm(from, shop.point) }))
    .filter((shop) => shop.distance <= withinKm)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .map((shop) => shop.id);
}

async function take(count: number, found: AsyncGenerator<NearestFound<Shop>, void>): Promise<NearestFound<Shop>[]> {
  const taken: NearestFound<Shop>[] = [];
  if (count === 0) return taken;
  for await (const each of found) if (taken.push(each) === count) break;
  return taken;
}

const offset = fc.record({
  latitude: fc.integer({ min: -40, max: 40 }).map((n) => n / 50),
  longitude: fc.integer({ min: -40, max: 40 }).map((n) => n / 50),
});

describe('a search from the nearest outwards', () => {
  it('finds the same nearest few as looking at everything', async () => {
    await fc.assert(
      fc.asyncProperty(
        inBritain,
        fc.array(offset, { maxLength: 120 }),
        fc.integer({ min: 4, max: 6 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        async (from, offsets, resolution, count, withinKm) => {
          const shops = shopsAround(from, offsets);
          const found = await take(
            count,
            nearestFirst(from, { resolution, withinKm }, indexOf(shops, resolution).placesIn),
          );
          expect(found.map((each) => each.place.id)).toEqual(bruteForce(shops, from, withinKm).slice(0, count));
        },
      ),
      { seed: 2, numRuns: 150 },
    );
  });

  it('holds over a thousand miles, at the poles and across the date line', async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, fc.array(anywhere, { maxLength: 200 }), async (from, points) => {
        const shops = points.map((point, at) => ({ id: String(at), point }));
        const reach = { resolution: 2, withinKm: 3_000 };
        const found = await take(200, nearestFirst(from, reach, indexOf(shops, 2).placesIn));
        expect(found.map((each) => each.place.id)).toEqual(bruteForce(shops, from, 3_000));
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('does not ask further than it must', async () => {
    const from = { latitude: 50.72, longitude: -1.88 };
    const shops = shopsAround(from, [
      { latitude: 0.001, longitude: 0 },
      { latitude: 0.5, longitude: 0 },
    ]);
    const index = indexOf(shops, 5);
    const [first] = await take(1, nearestFirst(from, { resolution: 5, withinKm: 500 }, index.placesIn));
    expect(first?.place.id).toBe('shop-000');
    expect(first?.distanceKm).toBeCloseTo(0.111, 3);
    expect(index.requests.length).toBeLessThanOrEqual(2);
  });

  it('puts shops of one point in the order of their ids', async () => {
    const from = { latitude: 53.4, longitude: -2.2 };
    const same = { latitude: 0.02, longitude: 0.02 };
    const shops = shopsAround(from, [same, same, same]).reverse();
    const found = await take(3, nearestFirst(from, { resolution: 6, withinKm: 10 }, indexOf(shops, 6).placesIn));
    expect(found.map((each) => each.place.id)).toEqual(['shop-000', 'shop-001', 'shop-002']);
  });
});

describe('rings of cells', () => {
  it('never name a cell twice, promise more with each ring and end when all within reach is seen', () => {
    fc.assert(
      fc.property(inBritain, fc.integer({ min: 1, max: 80 }), (point, withinKm) => {
        const rings = [...ringsAround(point, 5, withinKm)];
        const cells = rings.flatMap((ring) => ring.cells);
        expect(new Set(cells).size).toBe(cells.length);
        expect(cells[0]).toBe(cellOf(point, 5));
        rings.reduce((before, ring) => {
          expect(ring.seenWithinKm).toBeGreaterThanOrEqual(before);
          return ring.seenWithinKm;
        }, 0);
        const promises = rings.map((ring) => ring.seenWithinKm >= withinKm);
        expect(promises.indexOf(true)).toBe(rings.length - 1);
      }),
      { seed: 4 },
    );
  });

  it('rest on a bound of the size of cells that holds for the whole Earth', () => {
    const edge = getHexagonEdgeLengthAvg(2, UNITS.km);
    const farthest = getRes0Cells()
      .flatMap((cell) => cellToChildren(cell, 2))
      .map((cell) => {
        const [latitude, longitude] = cellToLatLng(cell);
        return Math.max(
          ...cellToBoundary(cell).map(([lat, lng]) =>
            distanceKm({ latitude, longitude }, { latitude: lat, longitude: lng }),
          ),
        );
      });
    expect(farthest).toHaveLength(5_882);
    expect(Math.max(...farthest) / edge).toBeLessThan(1.1);
  });
});
