import { areaValue } from '../../domain/geography/area-value';
import { placeOfPostcode } from '../../domain/geography/place-of-postcode';
import { pointOfPostcode } from '../../domain/geography/point';

describe('a place by its postcode', () => {
  it('has the postcode as it is written, its authority and a point', () => {
    expect(placeOfPostcode('The Quay', ' bh152jb ')).toEqual({
      name: 'The Quay',
      postcode: 'BH15 2JB',
      area: 'E06000058',
      point: pointOfPostcode('BH15'),
    });
    expect(placeOfPostcode('The Quay', 'bh15')).toMatchObject({ postcode: 'BH15', area: 'E06000058' });
  });

  it('is none where the text is no postcode, or one of an island outside the United Kingdom', () => {
    for (const text of ['', 'Poole', '75001', 'JE2 3AB', 'GY1 1AA', 'IM1 1AA'])
      expect(placeOfPostcode('Somewhere', text)).toBeUndefined();
  });

  it('has no more than its postcode where nobody has told us of its outward part', () => {
    expect(placeOfPostcode('Somewhere', 'BH99 9ZZ')).toEqual({ name: 'Somewhere', postcode: 'BH99 9ZZ' });
  });
});

it('an area is shown by its current code and name', () => {
  expect(areaValue('E06000029')).toEqual({ code: 'E06000058', name: 'Bournemouth, Christchurch and Poole' });
  expect(areaValue('E10000015')).toEqual({ code: 'E10000015', name: 'Hertfordshire' });
  expect(areaValue('E06999999')).toEqual({ code: 'E06999999', name: 'E06999999' });
});
