import type { Field } from './fields/levels';

/** For each level of a field: how often it occurs among pairs of one person (m) and among pairs of two people (u). */
export interface FieldProbabilities {
  readonly m: readonly number[];
  readonly u: readonly number[];
}

export type Probabilities = { readonly [F in Field]: FieldProbabilities };

/** The fields in which a rare value agreed on says more than a common one. */
export type TermField = 'givenName' | 'familyName' | 'town';

/** How many records bear each value. Values that fewer than `KEPT_TERM_COUNT` bear are left out. */
export interface TermFrequencies {
  readonly records: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** All that scoring needs. Plain facts about a register; it names no one. */
export interface LinkageModel {
  /** Records in the register that the model was made from. */
  readonly records: number;
  readonly probabilities: Probabilities;
  /** Pairs of relatives in one household for each pair of records of one person. */
  readonly householdPairs: number;
  readonly terms: { readonly [F in TermField]: TermFrequencies };
}

/** A name that fewer people bear could point at one of them, so a stored model does not hold it. */
export const KEPT_TERM_COUNT = 5;

/**
 * What is assumed before a register has been seen, from general knowledge of British registers; every estimate
 * starts here and is pulled towards it (see `estimate.ts`). A date of birth agrees by chance about once in 22,000.
 * `nameOrder` is known for one person's pairs only; by chance both orders count alike, so its u is 1.
 */
export const STARTING_PROBABILITIES: Probabilities = {
  givenName: {
    m: [0.82, 0.05, 0.05, 0.02, 0.01, 0.02, 0.03],
    u: [0.008, 0.004, 0.004, 0.002, 0.001, 0.02, 0.961],
  },
  familyName: { m: [0.88, 0.05, 0.01, 0.02, 0.04], u: [0.002, 0.002, 0.001, 0.01, 0.985] },
  nameOrder: { m: [0.98, 0.02], u: [1, 1] },
  dateOfBirth: {
    m: [0.9, 0.01, 0.01, 0.04, 0.01, 0.01, 0.02],
    u: [0.000045, 0.0003, 0.00003, 0.0012, 0.01, 0.015, 0.973425],
  },
  address: { m: [0.6, 0.15, 0.05, 0.2], u: [0.00005, 0.00005, 0.002, 0.9979] },
  town: { m: [0.75, 0.1, 0.15], u: [0.03, 0.005, 0.965] },
  postcode: { m: [0.75, 0.05, 0.05, 0.15], u: [0.0001, 0.0005, 0.005, 0.9944] },
  email: { m: [0.65, 0.08, 0.02, 0.25], u: [0.00002, 0.00002, 0.0001, 0.99986] },
  phone: { m: [0.6, 0.05, 0.35], u: [0.00003, 0.00001, 0.99996] },
  nhsNumber: { m: [0.95, 0.01, 0.02, 0.015, 0.005], u: [0.000002, 0.000002, 0.000002, 0.05, 0.949994] },
};

/** As many relatives as repeated records, until a register shows otherwise. */
export const STARTING_HOUSEHOLD_PAIRS = 1;

export function startingModel(): LinkageModel {
  return withoutNames({
    records: 0,
    probabilities: STARTING_PROBABILITIES,
    householdPairs: STARTING_HOUSEHOLD_PAIRS,
  });
}

/** A model as it may be stored: numbers only. */
export function withoutNames(model: Omit<LinkageModel, 'terms'>): LinkageModel {
  const nothing: TermFrequencies = { records: 0, counts: new Map() };
  return { ...model, terms: { givenName: nothing, familyName: nothing, town: nothing } };
}
