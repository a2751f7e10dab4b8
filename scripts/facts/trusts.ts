import path from 'node:path';
import { currentCodes, readAuthorities } from './areas';
import { cell, numberCell, optionalCell, readCsv } from './csv';
import { OGL, type FactTableFile } from './fact-table-file';

/** The NHS regions as the Organisation Data Service codes them. */
const NHS_REGIONS: Readonly<Record<string, string>> = {
  W00: 'Wales',
  Y56: 'London',
  Y58: 'South West',
  Y59: 'South East',
  Y60: 'Midlands',
  Y61: 'East of England',
  Y62: 'North West',
  Y63: 'North East and Yorkshire',
};

/** The columns of the `etr` file, which has no header line; the others are address lines or unused. */
const ETR_COLUMNS = ['code', 'name', 'region', 'board', 'line1', 'line2', 'line3', 'line4', 'line5', 'postcode'].concat(
  ['opened', 'closed'],
);

const LOWER_CASE_WORDS = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'upon']);

export function trusts(folder: string): FactTableFile {
  const mainAuthorities = mainAuthorityOfTrusts(folder);
  return {
    path: 'packages/reference-data/facts/trusts.json',
    about:
      'NHS trusts of England and Wales as of 2020, and the local authority where most of the patients of each live.',
    source:
      'NHS Digital, Organisation Data Service (etr), and shares of patients by local authority, through github.com/epiforecasts/covid19.nhs.data',
    licence: `${OGL} (trusts); MIT (shares of patients)`,
    columns: ['code', 'name', 'region', 'postcode', 'opened', 'closed', 'mainAuthority'],
    rows: readCsv(path.join(folder, 'nhs-trusts-ods-2020.csv'), ETR_COLUMNS).map((row) => [
      cell(row, 'code'),
      inTitleCase(cell(row, 'name')),
      regionName(cell(row, 'region')),
      optionalCell(row, 'postcode'),
      isoDate(cell(row, 'opened')),
      optionalCell(row, 'closed') && isoDate(cell(row, 'closed')),
      mainAuthorities.get(cell(row, 'code')) ?? null,
    ]),
  };
}

export function trustSuccessors(folder: string): FactTableFile {
  return {
    path: 'packages/reference-data/facts/trust-successors.json',
    about: 'NHS trusts that became part of another, and the day from which the other one answers for them.',
    source: 'NHS Digital, through github.com/epiforecasts/covid19.nhs.data',
    licence: OGL,
    columns: ['former', 'current', 'from'],
    rows: readCsv(path.join(folder, 'nhs-trust-mergers-2020.csv')).map((row) => [
      cell(row, 'trust_code_old'),
      cell(row, 'trust_code_new'),
      cell(row, 'from_date'),
    ]),
  };
}

/** A merged authority has the sum of its former parts' shares. Among equal shares the first code is chosen. */
function mainAuthorityOfTrusts(folder: string): Map<string, string> {
  const current = currentCodes(readAuthorities(folder));
  const shares = new Map<string, Map<string, number>>();
  for (const row of readCsv(path.join(folder, 'nhs-trust-to-local-authority-share.csv'))) {
    const authority = current.get(cell(row, 'geo_code'));
    if (!authority) throw new Error(`${cell(row, 'geo_code')} is not a known authority.`);
    const ofTrust = shares.get(cell(row, 'trust_code')) ?? new Map<string, number>();
    ofTrust.set(authority, (ofTrust.get(authority) ?? 0) + numberCell(row, 'p_trust'));
    shares.set(cell(row, 'trust_code'), ofTrust);
  }
  return new Map([...shares].map(([trust, ofTrust]) => [trust, largest(ofTrust)]));
}

function largest(shares: Map<string, number>): string {
  const [first] = [...shares].sort(([a, shareA], [b, shareB]) => shareB - shareA || (a < b ? -1 : 1));
  if (!first) throw new Error('There is no largest share of nothing.');
  return first[0];
}

function regionName(code: string): string {
  const name = NHS_REGIONS[code];
  if (!name) throw new Error(`${code} is not a known NHS region.`);
  return name;
}

function isoDate(digits: string): string {
  if (!/^\d{8}$/.test(digits)) throw new Error(`“${digits}” is not a date.`);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The service writes names in capitals; this returns them in title case. */
function inTitleCase(name: string): string {
  return name
    .split(' ')
    .map((word, at) => {
      if (word === 'NHS') return word;
      const lower = word.toLowerCase();
      if (at > 0 && LOWER_CASE_WORDS.has(lower)) return lower;
      return lower.replace(/(^|-)\w/g, (initial) => initial.toUpperCase());
    })
    .join(' ');
}
