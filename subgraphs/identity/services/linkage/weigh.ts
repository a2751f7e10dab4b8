import { compare, type Agreement } from './compare';
import { findDoubts, type Doubt } from './doubts';
import { FIELDS, type Field } from './fields/levels';
import { HOUSEHOLD_PROBABILITIES } from './household';
import { STARTING_PROBABILITIES, type LinkageModel, type Probabilities, type TermField } from './model';
import { levelIndex, levelIndexes, type LevelIndexes, type AgreementPattern } from './pattern';
import type { StandardPerson } from './person';
import { priorProbability } from './thresholds';

/** One line for a registrar to read: "date of birth: day and month swapped, +8.2 bits". */
export interface Evidence {
  /** `household`: what is taken off because a relative at the same address would agree in as much. */
  readonly field: Field | 'household';
  readonly level: string;
  /** Bits: each one doubles the odds that the two are one person; negative ones halve them. */
  readonly weight: number;
}

export interface Comparison {
  /** Bits, all evidence and the prior together: 0 is even odds. */
  readonly weight: number;
  readonly probability: number;
  /** The fields that both records have, in the order of `FIELDS`; with the prior they add up to the weight. */
  readonly evidence: readonly Evidence[];
  /** Bits to start from: how unlikely it is that two records picked at random are one person. */
  readonly prior: number;
  /** Reasons why a person must look, however strong the evidence. */
  readonly doubts: readonly Doubt[];
  /** The two can not be one person: both NHS numbers are right and they differ. */
  readonly conflict: boolean;
}

/** Weighs two people with the evidence spelt out. */
export function weigh(model: LinkageModel, a: StandardPerson, b: StandardPerson): Comparison {
  const agreement = compare(a, b);
  const evidence: Evidence[] = [];
  for (const field of FIELDS) {
    const level = agreement[field];
    if (level === null) continue;
    const bits =
      fieldBits(model.probabilities, field, levelIndex(field, level)) + rarity(model, field, agreement, a, b);
    evidence.push({ field, level, weight: bits });
  }
  const prior = priorBits(model);
  const againstStrangers = evidence.reduce((sum, line) => sum + line.weight, prior);
  const weight = bothExcluded(againstStrangers, bitsAgainstHousehold(model, indexesOf(agreement)));
  evidence.push({ field: 'household', level: 'a relative would agree too', weight: weight - againstStrangers });
  return {
    weight,
    probability: probabilityOf(weight),
    evidence,
    prior,
    doubts: findDoubts(model, agreement, a, b),
    conflict: agreement.nhsNumber === 'conflict',
  };
}

/** The sum alone, for the many pairs of which only the weight is wanted. */
export function totalWeight(model: LinkageModel, agreement: Agreement, a: StandardPerson, b: StandardPerson): number {
  const levels = indexesOf(agreement);
  let againstStrangers = bitsAgainstStrangers(model, levels);
  for (const field of FIELDS) againstStrangers += rarity(model, field, agreement, a, b);
  return bothExcluded(againstStrangers, bitsAgainstHousehold(model, levels));
}

/** The most that any two people with this pattern can reach; what is below the line need not be looked at again. */
export function highestWeight(model: LinkageModel, pattern: AgreementPattern): number {
  const levels = levelIndexes(pattern);
  let againstStrangers = bitsAgainstStrangers(model, levels);
  for (const field of ['givenName', 'familyName', 'town'] as const) {
    againstStrangers += Math.max(0, rarityBits(model, field, termFrequency(model, field, null)));
  }
  return bothExcluded(againstStrangers, bitsAgainstHousehold(model, levels));
}

export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}

/** What a model makes of levels of agreement alone, names' rarity aside; the rest are strangers. */
export interface Shares {
  readonly onePerson: number;
  readonly household: number;
}

export function sharesOf(model: LearntModel, levels: LevelIndexes): Shares {
  const household = 2 ** -bitsAgainstHousehold(model, levels);
  const onePerson = 1 / (1 + household + 2 ** -bitsAgainstStrangers(model, levels));
  return { onePerson, household: onePerson * household };
}

/** The model without the names it has counted. */
export type LearntModel = Omit<LinkageModel, 'terms'>;

function priorBits(model: LearntModel): number {
  const prior = priorProbability(model.records);
  return Math.log2(prior / (1 - prior));
}

function bitsAgainstStrangers(model: LearntModel, levels: LevelIndexes): number {
  return FIELDS.reduce(
    (bits, field, index) => bits + fieldBits(model.probabilities, field, levels[index] ?? null),
    priorBits(model),
  );
}

function bitsAgainstHousehold(model: LearntModel, levels: LevelIndexes): number {
  let bits = -Math.log2(model.householdPairs);
  for (const [index, field] of FIELDS.entries()) {
    const level = levels[index];
    const household = level == null ? undefined : HOUSEHOLD_PROBABILITIES[field]?.[level];
    if (level != null && household !== undefined) {
      bits += Math.log2((model.probabilities[field].m[level] ?? 1) / household);
    }
  }
  return bits;
}

/** Odds against two alternatives at once: 1 / (1/x + 1/y), in bits. */
function bothExcluded(againstStrangers: number, againstHousehold: number): number {
  return -Math.log2(2 ** -againstStrangers + 2 ** -againstHousehold);
}

function fieldBits(probabilities: Probabilities, field: Field, level: number | null): number {
  if (level === null) return 0;
  const { m, u } = probabilities[field];
  return Math.log2((m[level] ?? 1) / (u[level] ?? 1));
}

function indexesOf(agreement: Agreement): LevelIndexes {
  return FIELDS.map((field) => {
    const level = agreement[field];
    return level === null ? null : levelIndex(field, level);
  });
}

/** An agreement that is not exact was not reached by the value itself, so its rarity counts half. */
const RARITY_OF_INEXACT = 0.5;

/** Bits to add because the value agreed on is rarer than agreements in this field usually are, or to take off. */
function rarity(model: LinkageModel, field: Field, agreement: Agreement, a: StandardPerson, b: StandardPerson): number {
  if (field !== 'givenName' && field !== 'familyName' && field !== 'town') return 0;
  const level = agreement[field];
  if (level === null || level === 'different' || agreement.nameOrder === 'swapped') return 0;
  const frequency = Math.max(
    termFrequency(model, field, termOf(field, a)),
    termFrequency(model, field, termOf(field, b)),
  );
  return rarityBits(model, field, frequency) * (level === 'same' ? 1 : RARITY_OF_INEXACT);
}

function rarityBits(model: LinkageModel, field: TermField, frequency: number): number {
  return Math.log2((model.probabilities[field].u[0] ?? 1) / frequency);
}

/** The value by whose rarity an agreement in this field is weighed. */
export function termOf(field: TermField, person: StandardPerson): string | null {
  return field === 'town' ? person.town : (person[field]?.letters ?? null);
}

/** A register of few records knows little of how common a name is: it is read as if a thousand more stood beside it. */
const RECORDS_BESIDE = 1_000;

function termFrequency(model: LinkageModel, field: TermField, term: string | null): number {
  const { records, counts } = model.terms[field];
  const expected = RECORDS_BESIDE * (STARTING_PROBABILITIES[field].u[0] ?? 0);
  return ((term === null ? 0 : (counts.get(term) ?? 0)) + expected) / (records + RECORDS_BESIDE);
}
