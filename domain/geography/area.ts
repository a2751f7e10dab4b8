import path from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../packages/reference-data/fact-table';
import { lazy } from '../../platform/lazy';
import { parseGssCode, type GssCode } from './gss-code';
import type { Point } from './point';

const AREA_KINDS = [
  'UNITARY_AUTHORITY',
  'NON_METROPOLITAN_DISTRICT',
  'METROPOLITAN_DISTRICT',
  'LONDON_BOROUGH',
  'WELSH_PRINCIPAL_AREA',
  'SCOTTISH_COUNCIL_AREA',
  'NORTHERN_IRISH_DISTRICT',
  'COUNTY',
  'COMBINED_AUTHORITY',
  'REGION',
  'NATION',
] as const;

export type AreaKind = (typeof AREA_KINDS)[number];

/** A local authority of the United Kingdom or an area made of them. Null where there is none. */
export interface Area {
  readonly code: GssCode;
  readonly name: string;
  readonly kind: AreaKind;
  /** The county, where a district shares its tasks with one. */
  readonly upperTier: GssCode | null;
  readonly combinedAuthority: GssCode | null;
  /** Only England has regions. */
  readonly region: GssCode | null;
  /** Null for the nations themselves. */
  readonly nation: GssCode | null;
  /** A middle point; only of local authorities. */
  readonly centre: Point | null;
}

const gss = z.string().transform(parseGssCode);
const areaRow = z.object({
  code: gss,
  name: z.string(),
  kind: z.enum(AREA_KINDS),
  upperTier: gss.nullable(),
  combinedAuthority: gss.nullable(),
  region: gss.nullable(),
  nation: gss.nullable(),
});
const centreRow = z.object({ code: gss, latitude: z.number(), longitude: z.number() });
const successorRow = z.object({ former: gss, current: gss });

const areas = lazy(() => {
  const centres = new Map(
    readFactTable(factsOf('authority-centres'), centreRow).map(({ code, ...point }) => [code, point]),
  );
  return new Map<GssCode, Area>(
    readFactTable(factsOf('areas'), areaRow).map((row) => [
      row.code,
      { ...row, centre: centres.get(row.code) ?? null },
    ]),
  );
});

const successors = lazy(
  () => new Map(readFactTable(factsOf('area-successors'), successorRow).map((row) => [row.former, row.current])),
);

const authorities = lazy(() => {
  const byHolder = new Map<GssCode, Area[]>();
  for (const area of areas().values()) {
    if (!area.centre) continue;
    for (const code of [area.code, ...holderCodes(area)]) {
      const held = byHolder.get(code);
      if (held) held.push(area);
      else byHolder.set(code, [area]);
    }
  }
  return byHolder;
});

/** The area, or the one that covers it now (Poole is in Bournemouth, Christchurch and Poole since 2019). */
export function areaByGss(code: GssCode): Area | undefined {
  return areas().get(currentCodeOf(code));
}

/** The current name of the area. */
export function nameOf(code: GssCode): string | undefined {
  return areaByGss(code)?.name;
}

/** Returns the code itself, or the code that replaced it. */
export function currentCodeOf(code: GssCode): GssCode {
  return successors().get(code) ?? code;
}

/** Every area that contains this one, from the smallest: upper tier, combined authority, region, nation. */
export function ancestorsOf(code: GssCode): Area[] {
  const area = areaByGss(code);
  return area ? holderCodes(area).flatMap((holder) => areaByGss(holder) ?? []) : [];
}

/** The local authorities in an area, by code. A local authority contains itself. */
export function authoritiesIn(code: GssCode): readonly Area[] {
  return authorities().get(currentCodeOf(code)) ?? [];
}

/** Every local authority of the United Kingdom. */
export function allAuthorities(): Area[] {
  return [...areas().values()].filter((area) => area.centre);
}

function holderCodes(area: Area): GssCode[] {
  return [area.upperTier, area.combinedAuthority, area.region, area.nation].filter((code) => code !== null);
}

function factsOf(table: string): string {
  return path.join(__dirname, '../../packages/reference-data/facts', `${table}.json`);
}
