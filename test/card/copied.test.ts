import fc from 'fast-check';
import type { Scan } from '../../packages/card/credential/copied';
import { SCAN_MEMORY, looksCopied } from '../../packages/card/credential/copied';
import { NOW, later } from './support';

const MINUTE = 60_000;
const at = (latitude: number, longitude: number, minutes = 0): Scan => ({
  at: later(minutes * MINUTE),
  latitude,
  longitude,
});

const stevenage = (minutes = 0) => at(51.924, -0.212, minutes);
const watford = (minutes = 0) => at(51.65, -0.407, minutes);
const edinburgh = (minutes = 0) => at(55.953, -3.188, minutes);

describe('a code shown in two places', () => {
  it('looks copied when nobody could have got from one to the other', () => {
    expect(looksCopied([stevenage()], edinburgh(30))).toBe(true);
    // 33 km apart: 32 km at 200 km/h are not quite ten minutes, less one for the clocks.
    expect(looksCopied([stevenage()], watford(8))).toBe(true);
    expect(looksCopied([stevenage()], watford(10))).toBe(false);
  });

  it('does not when there was time to travel', () => {
    expect(looksCopied([stevenage()], edinburgh(4 * 60))).toBe(false);
    expect(looksCopied([], edinburgh())).toBe(false);
  });

  it('does not for two shops in one street or two doors of one hospital, however quickly', () => {
    expect(looksCopied([at(51.924, -0.212)], at(51.93, -0.205, 0.1))).toBe(false);
  });

  it('is judged against every scan of the last twelve hours, and none before', () => {
    expect(looksCopied([stevenage(0), stevenage(20)], edinburgh(40))).toBe(true);
    expect(looksCopied([edinburgh(-30), stevenage(0)], stevenage(1))).toBe(true);
    const sydney = { ...at(-33.87, 151.21), at: later(SCAN_MEMORY) };
    expect(looksCopied([stevenage()], sydney)).toBe(true);
    expect(looksCopied([stevenage()], { ...sydney, at: later(SCAN_MEMORY + 1) })).toBe(false);
  });

  it('is the same whichever scan comes in first', () => {
    const scans = fc.record({
      at: fc.integer({ min: 0, max: 2 * SCAN_MEMORY }).map((ms) => later(ms, NOW)),
      latitude: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
      longitude: fc.double({ min: -8.2, max: 1.8, noNaN: true }),
    });
    fc.assert(
      fc.property(scans, scans, (one, other) => looksCopied([one], other) === looksCopied([other], one)),
      { seed: 6, numRuns: 500 },
    );
  });
});
