import { ancestorsOf, areaByGss, authoritiesIn, currentCodeOf, nameOf } from '../../domain/geography/area';
import { InvalidGssCode, parseGssCode } from '../../domain/geography/gss-code';
import { InvalidIdentifier } from '../../domain/identifiers/invalid-identifier';

const gss = parseGssCode;
const ancestorNames = (code: string): string[] => ancestorsOf(gss(code)).map((area) => area.name);
const authorityCount = (code: string): number => authoritiesIn(gss(code)).length;

describe('a GSS code', () => {
  it('is read with small letters and spaces around it', () => {
    expect(gss(' e06000058 ')).toBe('E06000058');
  });

  it.each(['', 'E0600005', 'E060000588', 'X06000058', 'Bournemouth', '06000058E'])('is not %p', (text) => {
    expect(() => gss(text)).toThrow(InvalidGssCode);
    expect(() => gss(text)).toThrow(InvalidIdentifier);
  });

  it('says in its error what a right one looks like', () => {
    expect(() => gss('Poole')).toThrow(
      'A GSS code has one letter for the country (E, W, S or N; K for several) and eight digits, such as E06000058.',
    );
  });
});

describe('an area', () => {
  it('is found with all that holds it', () => {
    expect(areaByGss(gss('E07000242'))).toEqual({
      code: 'E07000242',
      name: 'East Hertfordshire',
      kind: 'NON_METROPOLITAN_DISTRICT',
      upperTier: 'E10000015',
      combinedAuthority: null,
      region: 'E12000006',
      nation: 'E92000001',
      centre: { latitude: 51.8292, longitude: 0.0124 },
    });
    expect(ancestorNames('E07000242')).toEqual(['Hertfordshire', 'East of England', 'England']);
    expect(ancestorNames('E08000003')).toEqual(['Greater Manchester', 'North West', 'England']);
    expect(ancestorNames('E07000008')).toEqual([
      'Cambridgeshire',
      'Cambridgeshire and Peterborough',
      'East of England',
      'England',
    ]);
  });

  it('has no region outside England and nothing above a nation', () => {
    expect(ancestorNames('W06000015')).toEqual(['Wales']);
    expect(ancestorNames('S12000047')).toEqual(['Scotland']);
    expect(ancestorNames('N09000003')).toEqual(['Northern Ireland']);
    expect(ancestorNames('E12000007')).toEqual(['England']);
    expect(ancestorNames('E92000001')).toEqual([]);
  });

  it('is unknown where nobody uses the code', () => {
    expect(areaByGss(gss('E06999999'))).toBeUndefined();
    expect(nameOf(gss('E06999999'))).toBeUndefined();
    expect(ancestorsOf(gss('E06999999'))).toEqual([]);
    expect(authoritiesIn(gss('E06999999'))).toEqual([]);
  });
});

describe('an area that was merged or renumbered', () => {
  it.each(['E06000028', 'E06000029', 'E07000048'])('%s is now Bournemouth, Christchurch and Poole', (former) => {
    expect(currentCodeOf(gss(former))).toBe('E06000058');
    expect(nameOf(gss(former))).toBe('Bournemouth, Christchurch and Poole');
    expect(ancestorNames(former)).toEqual(['South West', 'England']);
    expect(authoritiesIn(gss(former)).map((area) => area.code)).toEqual(['E06000058']);
  });

  it('leads straight to the last of several successors', () => {
    // Taunton Deane became Somerset West and Taunton in 2019, and that Somerset in 2023.
    expect(currentCodeOf(gss('E07000190'))).toBe('E06000066');
    expect(currentCodeOf(gss('E07000246'))).toBe('E06000066');
  });

  it('leaves a current code alone', () => {
    expect(currentCodeOf(gss('E06000058'))).toBe('E06000058');
  });
});

describe('the authorities in an area', () => {
  it('add up to the United Kingdom', () => {
    expect(['E92000001', 'W92000004', 'S92000003', 'N92000002'].map(authorityCount)).toEqual([296, 22, 32, 11]);
    const regions = Array.from({ length: 9 }, (_, at) => authorityCount(`E1200000${at + 1}`));
    expect(regions.reduce((sum, count) => sum + count, 0)).toBe(296);
  });

  it('are the districts of a county and the boroughs of London', () => {
    expect(authorityCount('E10000015')).toBe(10);
    expect(authorityCount('E12000007')).toBe(33);
    expect(authorityCount('E47000001')).toBe(10);
  });
});
