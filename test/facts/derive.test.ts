import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allAuthorities, ancestorsOf, areaByGss, type Area } from '../../domain/geography/area';
import { authorityOfPostcode } from '../../domain/geography/authority-of-postcode';
import { parseGssCode } from '../../domain/geography/gss-code';
import { distanceKm, pointOfPostcode } from '../../domain/geography/point';
import { cell, numberCell, readCsv } from '../../scripts/facts/csv';
import { render, type FactTableFile } from '../../scripts/facts/fact-table-file';
import { OUTWARD_CODES_BY_HAND } from '../../scripts/facts/outward-codes-by-hand';
import { readOutwardPostcodes } from '../../scripts/facts/postcodes';
import { SHARED_DATA, tables } from '../../scripts/facts/tables';

const root = path.join(__dirname, '../..');

function describeWith(folder: string, name: string, tests: () => void): void {
  if (existsSync(folder)) return describe(name, tests);
  process.stdout.write(`Skipped “${name}”: there is no folder ${folder}.\n`);
  describe.skip(name, () => it('needs the sources', () => undefined));
}

function committed(table: FactTableFile): string {
  return readFileSync(path.join(root, table.path), 'utf8');
}

describeWith(SHARED_DATA, 'the committed tables of facts', () => {
  it('are what the sources say', () => {
    for (const table of tables()) expect(committed(table)).toBe(render(table));
  });

  it('have the council that the source of postcodes names, and its middle not far away', () => {
    const codes = new Map(allAuthorities().map((area) => [area.name, area.code]));
    const named = readOutwardPostcodes(SHARED_DATA).flatMap(({ postcode = '', county = '' }) => {
      const code = codes.get(county);
      return code ? [{ postcode, code }] : [];
    });
    expect(named).toHaveLength(1534);
    expect(named.filter(({ postcode, code }) => authorityOfPostcode(postcode)?.code !== code)).toEqual([]);
    // The farthest are in the Highlands. A middle point in another part of the country would be much farther away.
    const distances = named.map(({ postcode, code }) => {
      const point = pointOfPostcode(postcode);
      const centre = areaByGss(code)?.centre;
      if (!point || !centre) throw new Error(`${postcode} or ${code} has no point`);
      return distanceKm(point, centre);
    });
    expect(Math.max(...distances)).toBeLessThan(150);
  });

  it('have middles near those of the census areas, which are right outside Scotland to some kilometres', () => {
    const distances = readCsv(path.join(SHARED_DATA, 'local-authority-centres.csv'))
      .filter((row) => !cell(row, 'gss_code').startsWith('S'))
      .map((row) => {
        const centre = areaByGss(parseGssCode(cell(row, 'gss_code')))?.centre;
        if (!centre) throw new Error(`${cell(row, 'name')} has no middle`);
        return distanceKm(centre, { latitude: numberCell(row, 'latitude'), longitude: numberCell(row, 'longitude') });
      })
      .sort((a, b) => a - b);
    expect(distances).toHaveLength(329);
    expect(distances[164]).toBeLessThan(3);
    expect(distances.filter((distance) => distance < 20).length / 329).toBeGreaterThan(0.97);
    expect(distances.at(-1)).toBeLessThan(35);
  });
});

describeWith(SHARED_DATA, 'the outward codes located by hand', () => {
  const byHand = new Set(Object.values(OUTWARD_CODES_BY_HAND).flatMap((outwards) => outwards.split(' ')));

  function rowsByHand(): { postcode: string; city: string; county: string; authority: Area }[] {
    return readOutwardPostcodes(SHARED_DATA)
      .filter((row) => byHand.has(cell(row, 'postcode')))
      .map((row) => {
        const postcode = cell(row, 'postcode');
        const authority = authorityOfPostcode(postcode);
        if (!authority) throw new Error(`${postcode} has no authority`);
        return { postcode, city: cell(row, 'city'), county: cell(row, 'county'), authority };
      });
  }

  it('are all in the source', () => {
    expect(rowsByHand()).toHaveLength(byHand.size);
  });

  it('lie in the county that the source names, but for a few at its edge', () => {
    const counties = new Set(allAuthorities().flatMap((area) => ancestorsOf(area.code).map((holder) => holder.name)));
    const inCounty = rowsByHand()
      .map((row) => ({ ...row, county: row.county === 'Greater London' ? 'London' : row.county }))
      .filter(({ county }) => counties.has(county));
    expect(inCounty).toHaveLength(1003);
    const elsewhere = inCounty.filter(
      ({ county, authority }) => !ancestorsOf(authority.code).some((holder) => holder.name === county),
    );
    expect(elsewhere.map(({ postcode }) => postcode).sort()).toEqual(['B78', 'CB8', 'IP22', 'SP9']);
  });

  it('agree with the source where its town has the name of a council, but for namesakes and what we know better', () => {
    const authorities = new Set(allAuthorities().map((area) => area.name));
    const towns = rowsByHand().filter(({ city }) => authorities.has(city));
    expect(towns).toHaveLength(278);
    const others = towns.filter(({ city, authority }) => authority.name !== city);
    expect(
      Object.fromEntries(others.map(({ postcode, city, authority }) => [postcode, [city, authority.name]])),
    ).toEqual({
      B78: ['Tamworth', 'North Warwickshire'],
      CB11: ['Newport', 'Uttlesford'],
      EC1A: ['Islington', 'City of London'],
      EC2: ['Islington', 'City of London'],
      EC2A: ['Islington', 'Hackney'],
      EC3P: ['Islington', 'City of London'],
      GU32: ['Stroud', 'East Hampshire'],
      ME17: ['Leeds', 'Maidstone'],
      N4: ['Hackney', 'Haringey'],
      SE12: ['Greenwich', 'Lewisham'],
      WR8: ['Worcester', 'Malvern Hills'],
    });
  });
});
