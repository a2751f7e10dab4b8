import {
  allAuthorities,
  ancestorsOf,
  areaByGss,
  authoritiesIn,
  currentCodeOf,
  type Area,
} from '../../../domain/geography/area';
import { parseGssCode } from '../../../domain/geography/gss-code';
import { lazy } from '../../../platform/lazy';

/** Throws InvalidGssCode where the text is no code at all. */
export function currentCode(code: string): string {
  return currentCodeOf(parseGssCode(code));
}

export function areaOf(code: string): Area | undefined {
  return areaByGss(parseGssCode(code));
}

const parts = lazy(() => {
  const byHolder = new Map<string, Map<string, Area>>();
  for (const authority of allAuthorities()) {
    let part: Area = authority;
    for (const holder of ancestorsOf(authority.code)) {
      const siblings = byHolder.get(holder.code) ?? new Map<string, Area>();
      byHolder.set(holder.code, siblings.set(part.code, part));
      part = holder;
    }
  }
  return new Map([...byHolder].map(([code, siblings]) => [code, inOrder([...siblings.values()])]));
});

/** Returns the areas one level down within an area, in the order of their codes. They add up to it. */
export function partsOf({ code }: Area): readonly Area[] {
  return parts().get(code) ?? [];
}

/** Returns the authorities of some areas, each once, in the order of their codes. */
export function authoritiesOf(areas: readonly Area[]): Area[] {
  const distinct = new Map(areas.flatMap(({ code }) => authoritiesIn(code)).map((area) => [area.code, area]));
  return inOrder([...distinct.values()]);
}

function inOrder(areas: Area[]): Area[] {
  return areas.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** Leaves out the areas that lie in another of them, so that no carer is counted twice. */
export function withoutContained(areas: readonly Area[]): Area[] {
  const distinct = new Map<string, Area>(areas.map((area) => [area.code, area]));
  return [...distinct.values()].filter((area) => !ancestorsOf(area.code).some(({ code }) => distinct.has(code)));
}

/**
 * Returns every code under which an offer in the area may be filed: the area's parts, itself, and the areas around it.
 */
export function codesTouching(area: Area): string[] {
  return [...codesWithin(area), ...ancestorsOf(area.code).map(({ code }) => code)];
}

function codesWithin(area: Area): string[] {
  return [area.code, ...partsOf(area).flatMap(codesWithin)];
}
