import type { LinkageModel } from './model';
import type { StandardPerson } from './person';
import { CERTAIN_PROBABILITY, LARGEST_CLUSTER, REVIEW_PROBABILITY } from './thresholds';
import { weigh, type Comparison } from './weigh';

/** A person whom the register already knows, with every record that is linked to them. */
export interface KnownPerson {
  readonly id: string;
  readonly records: readonly StandardPerson[];
}

export interface Match {
  readonly known: KnownPerson;
  /** The record of theirs that agrees best, and how. */
  readonly record: StandardPerson;
  readonly comparison: Comparison;
}

/** What is to be done with a new record. */
export type Decision =
  | { readonly state: 'certain'; readonly match: Match }
  | { readonly state: 'probable'; readonly match: Match }
  | { readonly state: 'several'; readonly matches: readonly Match[] }
  | { readonly state: 'new' };

/**
 * Decides about one new record against those whom its blocking keys found.
 *
 * @param notTheSame ids of known people of whom a person has said that this record is not theirs
 */
export function decide(
  model: LinkageModel,
  person: StandardPerson,
  candidates: readonly KnownPerson[],
  notTheSame: ReadonlySet<string> = new Set(),
): Decision {
  const matches = candidates
    .filter(({ id }) => !notTheSame.has(id))
    .flatMap((known) => matchWith(model, person, known) ?? [])
    .sort((a, b) => b.comparison.weight - a.comparison.weight || (a.known.id < b.known.id ? -1 : 1));
  const [match, ...others] = matches;
  if (match === undefined) return { state: 'new' };
  // Even a certain one: where two people fit, one of the two is wrong or both are one, and a person must see both.
  if (others.length > 0) return { state: 'several', matches };
  return { state: isCertain(match) ? 'certain' : 'probable', match };
}

function matchWith(model: LinkageModel, person: StandardPerson, known: KnownPerson): Match | null {
  const comparisons = known.records.map((record) => ({ known, record, comparison: weigh(model, person, record) }));
  if (comparisons.some(({ comparison }) => comparison.conflict)) return null;
  const [best] = comparisons.sort(
    (a, b) => b.comparison.weight - a.comparison.weight || (a.record.id < b.record.id ? -1 : 1),
  );
  return best !== undefined && best.comparison.probability >= REVIEW_PROBABILITY ? best : null;
}

function isCertain({ comparison, known }: Match): boolean {
  return (
    comparison.probability >= CERTAIN_PROBABILITY &&
    comparison.doubts.length === 0 &&
    known.records.length < LARGEST_CLUSTER
  );
}
