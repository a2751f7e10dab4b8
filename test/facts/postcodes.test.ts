import fc from 'fast-check';
import { authorityOfPostcode } from '../../domain/geography/authority-of-postcode';
import { nearestArea } from '../../domain/geography/nearest-area';
import { distanceKm, pointOfPostcode } from '../../domain/geography/point';
import { InvalidPostcode, outwardOf, parsePostcode } from '../../domain/geography/postcode';

function pointOf(postcode: string): { latitude: number; longitude: number } {
  const point = pointOfPostcode(postcode);
  if (!point) throw new Error(`${postcode} is not in the table`);
  return point;
}

describe('a postcode', () => {
  it('is read in full however it is spaced', () => {
    const full = { text: 'BH15 2JB', outward: 'BH15', inward: '2JB' };
    expect(parsePostcode('BH15 2JB')).toEqual(full);
    expect(parsePostcode(' bh152jb ')).toEqual(full);
    expect(parsePostcode('SW1A1AA').outward).toBe('SW1A');
  });

  it('may be the outward part alone', () => {
    expect(parsePostcode(' bh15 ')).toEqual({ text: 'BH15', outward: 'BH15', inward: null });
    expect(outwardOf('E1')).toBe('E1');
  });

  it.each(['', 'BH', 'BH15 2', '15 2JB', 'Poole', 'BH15 2JB and more'])('is not %p', (text) => {
    expect(() => parsePostcode(text)).toThrow(InvalidPostcode);
    expect(() => pointOfPostcode(text)).toThrow(InvalidPostcode);
    expect(() => authorityOfPostcode(text)).toThrow(InvalidPostcode);
  });
});

describe('the point of a postcode', () => {
  it('is that of its outward part', () => {
    expect(pointOfPostcode('BH15 2JB')).toEqual(pointOfPostcode('bh15'));
    expect(pointOfPostcode('AB10')).toEqual({ latitude: 57.1351, longitude: -2.1173 });
  });

  it('is that of the district where a part of central London is not in the table', () => {
    expect(pointOfPostcode('W1A 0AX')).toEqual(pointOf('W1'));
    expect(pointOfPostcode('N1C')).toEqual(pointOf('N1'));
    expect(pointOf('SW1A')).not.toEqual(pointOf('SW1'));
  });

  it('is not known for post-office boxes', () => {
    expect(pointOfPostcode('BX1 1LT')).toBeUndefined();
  });
});

describe('a distance', () => {
  it('is that of the map', () => {
    expect(distanceKm(pointOf('BH15'), pointOf('BH1'))).toBeCloseTo(8.8, 1);
    // London to Edinburgh is 534 km as the crow flies, Land's End to John o' Groats 970.
    const london = { latitude: 51.5074, longitude: -0.1278 };
    const edinburgh = { latitude: 55.9533, longitude: -3.1883 };
    expect(distanceKm(london, edinburgh)).toBeCloseTo(534, 0);
    const landsEnd = { latitude: 50.0662, longitude: -5.7148 };
    const johnOGroats = { latitude: 58.6373, longitude: -3.0689 };
    expect(Math.abs(distanceKm(landsEnd, johnOGroats) - 970)).toBeLessThan(3);
  });

  it('is the same both ways, nothing to oneself and never longer than a detour', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
      { seed: 1 },
    );
  });
});

describe('the local authority of a postcode', () => {
  it.each([
    ['BH15 2JB', 'Bournemouth, Christchurch and Poole'],
    ['SG13', 'East Hertfordshire'],
    ['M13 9WL', 'Manchester'],
    ['E8', 'Hackney'],
    ['KW15', 'Orkney Islands'],
    ['CF10', 'Cardiff'],
    ['BT1', 'Belfast'],
  ])('%s lies in %s', (postcode, name) => {
    expect(authorityOfPostcode(postcode)?.name).toBe(name);
  });

  it('is none outside the United Kingdom', () => {
    expect(pointOfPostcode('JE2')).toBeDefined();
    expect(authorityOfPostcode('JE2')).toBeUndefined();
    expect(authorityOfPostcode('IM1')).toBeUndefined();
  });
});

describe('the authority with the nearest middle', () => {
  it('is the right one in the middle of things', () => {
    expect(nearestArea(pointOf('BH1')).code).toBe('E06000058');
    expect(nearestArea(pointOf('ZE1')).code).toBe('S12000027');
    expect(nearestArea(pointOf('KY7')).name).toBe('Fife');
  });
});
