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

/** The areas that an area is divided into, one level down, in the order of their codes: they add up to it. */
export function partsOf({ code }: Area): readonly Area[] {
  return parts().get(code) ?? [];
}

/** The authorities that some areas are made of, each once, in the order of their codes. */
export function authoritiesOf(areas: readonly Area[]): Area[] {
  const distinct = new Map(areas.flatMap(({ code }) => authoritiesIn(code)).map((area) => [area.code, area]));
  return inOrder([...distinct.values()]);
}

function inOrder(areas: Area[]): Area[] {
  return areas.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** The areas without those that lie in another of them, so that nobody is counted twice. */
export function withoutContained(areas: readonly Area[]): Area[] {
  const distinct = new Map<string, Area>(areas.map((area) => [area.code, area]));
  return [...distinct.values()].filter((area) => !ancestorsOf(area.code).some(({ code }) => distinct.has(code)));
}

/** Every code under which an offer that can be had in the area may be filed: what it is made of, itself, what holds it. */
export function codesTouching(area: Area): string[] {
  return [...codesWithin(area), ...ancestorsOf(area.code).map(({ code }) => code)];
}

function codesWithin(area: Area): string[] {
  return [area.code, ...partsOf(area).flatMap(codesWithin)];
}
