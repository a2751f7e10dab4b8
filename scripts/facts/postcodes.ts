import path from 'node:path';
import { cell, degrees, numberCell, readCsv, type CsvRow } from './csv';
import type { FactTableFile } from './fact-table-file';

export function readOutwardPostcodes(folder: string): CsvRow[] {
  return readCsv(path.join(folder, 'outward-postcodes.csv'));
}

export function outwardPostcodes(folder: string): FactTableFile {
  return {
    path: 'packages/reference-data/facts/outward-postcodes.json',
    about:
      'A point in every outward postcode of the United Kingdom, the Channel Islands and the Isle of Man (2014), good to a few kilometres.',
    source: 'github.com/academe/UK-Postcodes',
    licence: 'none stated by the source; single facts only',
    columns: ['outward', 'latitude', 'longitude'],
    rows: readOutwardPostcodes(folder).map((row) => [
      cell(row, 'postcode'),
      degrees(numberCell(row, 'latitude')),
      degrees(numberCell(row, 'longitude')),
    ]),
  };
}
