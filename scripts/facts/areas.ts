import path from 'node:path';
import { cell, optionalCell, readCsv, type CsvRow } from './csv';
import { OGL, type FactCell, type FactTableFile } from './fact-table-file';
import { groupBy } from './group-by';

/** The register of the ONS has a prefix for each kind of authority. */
const AUTHORITY_KINDS: Readonly<Record<string, string>> = {
  E06: 'UNITARY_AUTHORITY',
  E07: 'NON_METROPOLITAN_DISTRICT',
  E08: 'METROPOLITAN_DISTRICT',
  E09: 'LONDON_BOROUGH',
  N09: 'NORTHERN_IRISH_DISTRICT',
  S12: 'SCOTTISH_COUNCIL_AREA',
  W06: 'WELSH_PRINCIPAL_AREA',
};

/** Areas made of authorities: their columns, from the smallest to the widest. */
const WIDER_AREAS = [
  { kind: 'COUNTY', code: 'UTLACD', name: 'UTLANM' },
  { kind: 'COMBINED_AUTHORITY', code: 'CAUTHCD', name: 'CAUTHNM' },
  { kind: 'REGION', code: 'RGNCD', name: 'RGNNM' },
  { kind: 'NATION', code: 'CTRYCD', name: 'CTRYNM' },
] as const;

const SOURCE =
  'Office for National Statistics, codes and names of the local authorities of the United Kingdom since 2011, through github.com/drkane/geo-lookups';

export function readAuthorities(folder: string): CsvRow[] {
  return readCsv(path.join(folder, 'local-authorities-since-2011.csv'));
}

/** Returns the code of the present authority of an area, for every code since 2011. */
export function currentCodes(authorities: CsvRow[]): Map<string, string> {
  const current = new Map(authorities.map((row) => [cell(row, 'LADCD'), cell(row, 'LADCD_ACTIVE')]));
  for (const code of current.values()) {
    if (current.get(code) !== code) throw new Error(`${code} is named as a current authority and is not one.`);
  }
  return current;
}

export function areas(folder: string): FactTableFile {
  const authorities = readAuthorities(folder).filter(isCurrent);
  return {
    path: 'packages/reference-data/facts/areas.json',
    about: 'The local authorities of the United Kingdom as of April 2023, and the areas which they make up.',
    source: SOURCE,
    licence: OGL,
    columns: ['code', 'name', 'kind', 'upperTier', 'combinedAuthority', 'region', 'nation'],
    rows: [...authorities.map(authorityRow), ...WIDER_AREAS.flatMap(({ kind }) => widerAreaRows(authorities, kind))],
  };
}

export function areaSuccessors(folder: string): FactTableFile {
  const former = readAuthorities(folder).filter((row) => !isCurrent(row));
  return {
    path: 'packages/reference-data/facts/area-successors.json',
    about: 'Local authorities that are no more or have a new code, and the one that covers each now.',
    source: SOURCE,
    licence: OGL,
    columns: ['former', 'name', 'current'],
    rows: former.map((row) => [cell(row, 'LADCD'), cell(row, 'LADNM'), cell(row, 'LADCD_ACTIVE')]),
  };
}

function isCurrent(row: CsvRow): boolean {
  return cell(row, 'Current') === 'TRUE';
}

function authorityRow(row: CsvRow): FactCell[] {
  const code = cell(row, 'LADCD');
  const kind = AUTHORITY_KINDS[code.slice(0, 3)];
  if (!kind) throw new Error(`${code} is of a kind that this script does not know.`);
  return [code, cell(row, 'LADNM'), kind, ...holders(row)];
}

/** The source names a single-tier authority as its own upper tier; here it has none. */
function holders(row: CsvRow): FactCell[] {
  const upperTier = cell(row, 'UTLACD') === cell(row, 'LADCD') ? null : cell(row, 'UTLACD');
  return [upperTier, optionalCell(row, 'CAUTHCD'), optionalCell(row, 'RGNCD'), cell(row, 'CTRYCD')];
}

/** A wider area lies in another if all of its authorities do. */
function widerAreaRows(authorities: CsvRow[], kind: (typeof WIDER_AREAS)[number]['kind']): FactCell[][] {
  const level = WIDER_AREAS.findIndex((wider) => wider.kind === kind);
  const columns = WIDER_AREAS[level];
  if (!columns) throw new Error(`There is no kind of area called ${kind}.`);
  const members = groupBy(
    authorities.filter((row) => cell(row, columns.code) && cell(row, columns.code) !== cell(row, 'LADCD')),
    (row) => cell(row, columns.code),
  );
  return [...members].map(([code, rows]) => {
    const held = WIDER_AREAS.map(({ code: holder }, at) => (at > level ? shared(rows, holder) : null));
    return [code, shared(rows, columns.name), kind, ...held];
  });
}

function shared(rows: CsvRow[], column: string): string | null {
  const values = new Set(rows.map((row) => cell(row, column)));
  const [only] = values;
  return values.size === 1 && only ? only : null;
}
