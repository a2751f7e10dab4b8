import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

/**
 * Removes repeated representations from a request. The gateway requests an entity once for every place where it stands:
 * twenty offers of one scheme repeat one representation twenty times. Without the repetitions, the subgraph does a
 * twentieth of the work.
 */
export interface Distinct {
  readonly representations: readonly unknown[];
  /** For each representation of the request, the position of its equal in the shorter list. */
  readonly placeOf: readonly number[];
  /** For each representation in the shorter list, its first position in the request. */
  readonly firstPlaceOf: readonly number[];
}

export function distinct(all: readonly unknown[]): Distinct {
  const places = new Map<string, number>();
  const representations: unknown[] = [];
  const firstPlaceOf: number[] = [];
  const placeOf = all.map((representation, index) => {
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = representations.length;
    places.set(key, place);
    representations.push(representation);
    firstPlaceOf.push(index);
    return place;
  });
  return { representations, placeOf, firstPlaceOf };
}

/**
 * Returns the answer to the full list of representations. Each place gets a copy of its own, because the gateway writes
 * into them.
 */
export function spread(
  { data, errors, ...rest }: FormattedExecutionResult,
  { placeOf, firstPlaceOf }: Distinct,
): FormattedExecutionResult {
  const entities: unknown = data?.['_entities'];
  return {
    ...rest,
    ...(data !== undefined && {
      data: Array.isArray(entities) ? { ...data, _entities: spreadOver(entities, placeOf) } : data,
    }),
    ...(errors && { errors: errors.map((error) => spreadBack(error, firstPlaceOf)) }),
  };
}

function spreadOver(entities: readonly unknown[], placeOf: readonly number[]): unknown[] {
  const supplied = new Set<number>();
  return placeOf.map((place) => {
    const entity = entities[place];
    if (supplied.has(place)) return copied(entity);
    supplied.add(place);
    return entity;
  });
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)]));
}

function spreadBack(error: GraphQLFormattedError, firstPlaceOf: readonly number[]): GraphQLFormattedError {
  const [root, place, ...inner] = error.path ?? [];
  const first = typeof place === 'number' ? firstPlaceOf[place] : undefined;
  return root === '_entities' && first !== undefined ? { ...error, path: [root, first, ...inner] } : error;
}
