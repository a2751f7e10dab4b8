import { readAuthorities } from './areas';
import { cell, degrees, numberCell, type CsvRow } from './csv';
import type { FactTableFile } from './fact-table-file';
import { groupBy } from './group-by';
import { OTHER_NAMES, OUTWARD_CODES_BY_HAND } from './outward-codes-by-hand';
import { readOutwardPostcodes } from './postcodes';

/**
 * Derives the location of authorities from the authority of every outward postcode. The middle points of authorities in
 * local-authority-centres.csv are not used. Most of those in Scotland are in another part of the country (Orkney is put
 * in Galloway, 470 km away). In the rest of the United Kingdom the tests check against them.
 */
const FROM = {
  source:
    'github.com/academe/UK-Postcodes; where that names no council, scripts/facts/outward-codes-by-hand.ts; codes of councils as in areas.json',
  licence: 'none stated by the source; single facts only',
};

export function outwardAuthorities(folder: string): FactTableFile {
  return {
    path: 'packages/reference-data/facts/outward-authorities.json',
    about: 'The local authority of every outward postcode of the United Kingdom; some reach into a second one.',
    ...FROM,
    columns: ['outward', 'authority'],
    rows: locate(folder).map(({ outward, authority }) => [outward, authority]),
  };
}

export function authorityCentres(folder: string): FactTableFile {
  return {
    path: 'packages/reference-data/facts/authority-centres.json',
    about:
      'A middle point of every local authority: the medians of the latitudes and the longitudes of its outward postcodes.',
    ...FROM,
    columns: ['code', 'latitude', 'longitude'],
    rows: [...groupBy(locate(folder), ({ authority }) => authority)].map(([authority, located]) => [
      authority,
      degrees(median(located.map(({ row }) => numberCell(row, 'latitude')))),
      degrees(median(located.map(({ row }) => numberCell(row, 'longitude')))),
    ]),
  };
}

interface Located {
  row: CsvRow;
  outward: string;
  /** The GSS code. */
  authority: string;
}

function locate(folder: string): Located[] {
  const codes = codesByName(readAuthorities(folder));
  const byHand = outwardCodesByHand(codes);
  return readOutwardPostcodes(folder)
    .filter((row) => !['GGY', 'IMN', 'JEY'].includes(cell(row, 'country_code')))
    .map((row) => {
      const outward = cell(row, 'postcode');
      const authority = byHand.get(outward) ?? codes.get(cell(row, 'county').toLowerCase());
      if (!authority) throw new Error(`${outward} needs a council in outward-codes-by-hand.ts.`);
      return { row, outward, authority };
    });
}

/** Returns the present authority for every present or former name, in small letters. */
function codesByName(authorities: CsvRow[]): Map<string, string> {
  const codes = new Map(authorities.map((row) => [cell(row, 'LADNM').toLowerCase(), cell(row, 'LADCD_ACTIVE')]));
  for (const [name, others] of Object.entries(OTHER_NAMES)) {
    for (const other of others) codes.set(other.toLowerCase(), known(codes, name));
  }
  return codes;
}

function outwardCodesByHand(codes: Map<string, string>): Map<string, string> {
  const byHand = new Map<string, string>();
  for (const [name, outwards] of Object.entries(OUTWARD_CODES_BY_HAND)) {
    for (const outward of outwards.split(' ')) {
      if (byHand.has(outward)) throw new Error(`${outward} stands at two councils.`);
      byHand.set(outward, known(codes, name));
    }
  }
  return byHand;
}

function known(codes: Map<string, string>, name: string): string {
  const code = codes.get(name.toLowerCase());
  if (!code) throw new Error(`There is no council called ${name}.`);
  return code;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}
