import path from 'node:path';
import { cell, numberCell, readCsv, type CsvRow } from './csv';
import { OGL, type FactTableFile } from './fact-table-file';

/** The bands that do not overlap. The source also has two sums of them (to 19 hours, 20 to 49 hours). */
const BANDS = {
  upTo9Hours: '9 hours or less',
  from10To19Hours: '10 to 19 hours',
  from20To34Hours: '20 to 34 hours',
  from35To49Hours: '35 to 49 hours',
  from50Hours: '50 or more hours',
};

export function unpaidCarers(folder: string): FactTableFile {
  return {
    path: 'packages/reference-data/facts/unpaid-carers-2021.json',
    about:
      'Usual residents aged 5 and over by hours of unpaid care a week, Census 2021, for the local authorities of England and Wales of that year.',
    source: 'Office for National Statistics, Census 2021, through github.com/EbaAndBeans/Mapping-Unpaid-Care-E-W',
    licence: OGL,
    columns: ['code', 'name', 'residents', 'carers', ...Object.keys(BANDS)],
    rows: readCsv(path.join(folder, 'census-2021-unpaid-care-by-local-authority.csv')).map((row) => {
      const residents = numberCell(row, 'Provision of unpaid care: Total: All usual residents aged 5 and over');
      const carers = residents - numberCell(row, 'Provision of unpaid care: Provides no unpaid care');
      const bands = Object.values(BANDS).map((band) => inBand(row, band));
      const inBands = bands.reduce((sum, count) => sum + count, 0);
      if (inBands !== carers) throw new Error(`The bands of ${cell(row, 'geography')} do not add up to its carers.`);
      return [cell(row, 'geography code'), cell(row, 'geography'), residents, carers, ...bands];
    }),
  };
}

function inBand(row: CsvRow, band: string): number {
  return numberCell(row, `Provision of unpaid care: Provides ${band} unpaid care a week`);
}
