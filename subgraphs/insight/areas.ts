import { ancestorsOf, areaByGss, authoritiesIn, currentCodeOf, type Area } from '../../kit/places/area';
import { parseGssCode } from '../../kit/places/gss-code';

/** An area and every area that holds it, by the codes of today. What no table knows stands alone. */
export function withHolders(code: string): string[] {
  const current = currentCode(code);
  return [current, ...ancestorsOf(parseGssCode(current)).map((holder) => holder.code)];
}

/** Throws InvalidGssCode where the text is no code at all. */
export function currentCode(code: string): string {
  return currentCodeOf(parseGssCode(code));
}

export function areaOf(code: string): Area | undefined {
  return areaByGss(parseGssCode(code));
}

/** Every code under which an offer that can be had in the area may be filed: what it is made of, itself, what holds it. */
export function codesTouching({ code }: Area): string[] {
  const made = authoritiesIn(code).flatMap((authority) => [authority, ...ancestorsOf(authority.code)]);
  const within = made.filter(
    (part) => part.code === code || ancestorsOf(part.code).some((holder) => holder.code === code),
  );
  return [...new Set([...within.map((part) => part.code), ...withHolders(code)])];
}

/** The areas without those that lie in another of them, so that nobody is counted twice. */
export function withoutContained(areas: readonly Area[]): Area[] {
  const codes = new Set<string>(areas.map(({ code }) => code));
  const distinct = new Map(areas.map((area) => [area.code, area]));
  return [...distinct.values()].filter((area) => !ancestorsOf(area.code).some(({ code }) => codes.has(code)));
}
