import { allAuthorities, ancestorsOf, areaByGss, authoritiesIn, currentCodeOf, type Area } from '../../kit/places/area';
import { parseGssCode } from '../../kit/places/gss-code';
import { once } from '../../kit/once';

/** Throws InvalidGssCode where the text is no code at all. */
export function currentCode(code: string): string {
  return currentCodeOf(parseGssCode(code));
}

export function areaOf(code: string): Area | undefined {
  return areaByGss(parseGssCode(code));
}

/** An area and every area that holds it, by the codes of today. What no table knows stands alone. */
export function withHolders(code: string): string[] {
  const current = currentCode(code);
  return [current, ...ancestorsOf(parseGssCode(current)).map((holder) => holder.code)];
}

/** Some areas and all that hold them, each with the smallest that holds it, an area always after those that lie in it. */
export function heldFirst(codes: readonly string[]): [code: string, holder: string][] {
  const held = new Map<string, string[]>();
  for (const code of codes) {
    const [, ...holders] = withHolders(code);
    held.set(code, holders);
    holders.forEach((holder, at) => held.set(holder, holders.slice(at + 1)));
  }
  return [...held]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([code, [holder]]): [string, string][] => (holder ? [[code, holder]] : []));
}

/** The smallest area that holds this one; a nation is held by none. */
export function holderOf({ code }: Area): Area | undefined {
  return ancestorsOf(code)[0];
}

const parts = once(() => {
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
