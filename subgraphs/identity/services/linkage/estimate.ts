import { compare } from './compare';
import { FIELDS, type Field } from './fields/levels';
import {
  KEPT_TERM_COUNT,
  STARTING_HOUSEHOLD_PAIRS,
  STARTING_PROBABILITIES,
  type FieldProbabilities,
  type LinkageModel,
  type Probabilities,
  type TermField,
  type TermFrequencies,
} from './model';
import { levelIndexes, patternOf, type LevelIndexes, type AgreementPattern } from './pattern';
import type { StandardPerson } from './person';
import { seededRandom } from './random';
import { sharesOf, termOf, type LearntModel } from './weigh';

/** Random pairs that u is counted in. Enough to see a birthday agree by chance some twenty times. */
const SAMPLED_PAIRS = 500_000;
/** As if so many pairs as the starting table describes had been seen too: a small register stays close to it. */
const STARTING_PAIRS_M = 50;
const STARTING_PAIRS_U = 1_000;
/** No level is rarer by chance than this (20 bits), however few pairs were looked at. */
const SMALLEST_U = 1e-6;
/** No level is rarer than this among one person's records: a single disagreement never decides. */
const SMALLEST_M = 0.005;
/** There are relatives in every register. */
const FEWEST_HOUSEHOLD_PAIRS = 0.02;
const LARGEST_CHANGE_AT_REST = 1e-4;
const MOST_ITERATIONS = 25;
/** u is counted again once matches among the random pairs can be told from chance. */
const ROUNDS = 2;

/** Patterns of agreement with the number of pairs that show each. */
export type PatternCounts = ReadonlyMap<AgreementPattern, number>;

/**
 * Learns from a register how often fields agree: u from pairs drawn at random, m by expectation maximisation over the
 * pairs that blocking found. Needs no labels. The prior and
 * the household table stay fixed, because EM left free finds whatever group is easy to tell apart, such as households. Nothing is drawn
 * but from the seed, so the same people and the same seed give the same model.
 */
export function estimateModel(
  people: readonly StandardPerson[],
  candidatePatterns: PatternCounts,
  seed: number,
): LinkageModel {
  const randomPairs = describe(countRandomPairs(people, seed));
  const candidates = describe(candidatePatterns);
  let model: LearntModel = {
    records: people.length,
    probabilities: STARTING_PROBABILITIES,
    householdPairs: STARTING_HOUSEHOLD_PAIRS,
  };
  for (let round = 0; round < ROUNDS; round++) {
    model = withU(model, randomPairs, round === 0);
    model = maximiseM(model, candidates);
  }
  return { ...model, terms: countTerms(people) };
}

interface CountedPattern {
  readonly levels: LevelIndexes;
  readonly pairs: number;
}

function describe(patterns: PatternCounts): CountedPattern[] {
  return [...patterns].sort(([a], [b]) => a - b).map(([pattern, pairs]) => ({ levels: levelIndexes(pattern), pairs }));
}

function countRandomPairs(people: readonly StandardPerson[], seed: number): PatternCounts {
  const counts = new Map<AgreementPattern, number>();
  const count = (a: StandardPerson | undefined, b: StandardPerson | undefined): void => {
    if (a === undefined || b === undefined || a === b) return;
    const pattern = patternOf(compare(a, b));
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  };
  if ((people.length * (people.length - 1)) / 2 <= SAMPLED_PAIRS) {
    people.forEach((a, index) => {
      for (let next = index + 1; next < people.length; next++) count(a, people[next]);
    });
    return counts;
  }
  const random = seededRandom(seed);
  const draw = (): StandardPerson | undefined => people[Math.floor(random() * people.length)];
  for (let drawn = 0; drawn < SAMPLED_PAIRS; drawn++) count(draw(), draw());
  return counts;
}

/** Once there is a model to tell by, pairs that look like one person or one household are taken out in proportion. */
function withU(model: LearntModel, randomPairs: readonly CountedPattern[], first: boolean): LearntModel {
  const strangers = randomPairs.map(({ levels, pairs }) => {
    const { onePerson, household } = sharesOf(model, levels);
    return pairs * (first ? 1 : 1 - onePerson - household);
  });
  const probabilities = mapFields(model.probabilities, (field, index, { m, u }) =>
    field === 'nameOrder'
      ? { m, u }
      : { m, u: levelShares(field, index, randomPairs, strangers, 'u', STARTING_PAIRS_U, SMALLEST_U) },
  );
  return { ...model, probabilities };
}

function maximiseM(model: LearntModel, candidates: readonly CountedPattern[]): LearntModel {
  let current = model;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const shares = candidates.map(({ levels }) => sharesOf(current, levels));
    const matches = candidates.map(({ pairs }, index) => pairs * (shares[index]?.onePerson ?? 0));
    const relatives = candidates.map(({ pairs }, index) => pairs * (shares[index]?.household ?? 0));
    const probabilities = mapFields(current.probabilities, (field, index, { u }) => ({
      u,
      m: levelShares(field, index, candidates, matches, 'm', STARTING_PAIRS_M, SMALLEST_M),
    }));
    const householdPairs = Math.max(
      (sum(relatives) + STARTING_HOUSEHOLD_PAIRS * STARTING_PAIRS_M) / (sum(matches) + STARTING_PAIRS_M),
      FEWEST_HOUSEHOLD_PAIRS,
    );
    const before = current.probabilities;
    const change = Math.max(
      ...FIELDS.flatMap((field) =>
        probabilities[field].m.map((m, level) => Math.abs(m - (before[field].m[level] ?? 0))),
      ),
    );
    current = { ...current, probabilities, householdPairs };
    if (change < LARGEST_CHANGE_AT_REST) break;
  }
  return current;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The share of each level among the pairs that have the field, with the starting pairs added and a floor kept. */
function levelShares(
  field: Field,
  fieldIndex: number,
  patterns: readonly CountedPattern[],
  shares: readonly number[],
  kind: 'm' | 'u',
  startingPairs: number,
  smallest: number,
): number[] {
  const starting = STARTING_PROBABILITIES[field][kind];
  const totals = starting.map((probability) => probability * startingPairs);
  let pairs = startingPairs;
  for (const [index, { levels }] of patterns.entries()) {
    const level = levels[fieldIndex];
    const share = shares[index] ?? 0;
    if (level == null) continue;
    totals[level] = (totals[level] ?? 0) + share;
    pairs += share;
  }
  return totals.map((total) => Math.max(total / pairs, smallest));
}

function mapFields(
  probabilities: Probabilities,
  change: (field: Field, index: number, now: FieldProbabilities) => FieldProbabilities,
): Probabilities {
  const changed: { -readonly [F in Field]: FieldProbabilities } = { ...probabilities };
  for (const [index, field] of FIELDS.entries()) changed[field] = change(field, index, probabilities[field]);
  return changed;
}

function countTerms(people: readonly StandardPerson[]): { [F in TermField]: TermFrequencies } {
  const countField = (field: TermField): TermFrequencies => {
    const counts = new Map<string, number>();
    let records = 0;
    for (const person of people) {
      const term = termOf(field, person);
      if (term === null) continue;
      records++;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return { records, counts: new Map([...counts].filter(([, count]) => count >= KEPT_TERM_COUNT).sort()) };
  };
  return { givenName: countField('givenName'), familyName: countField('familyName'), town: countField('town') };
}
