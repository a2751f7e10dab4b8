import { candidatePairs, type PositionPair } from './candidate-pairs';
import { cluster, type Between, type ClusterLink, type RefusedLink } from './cluster';
import { compare } from './compare';
import { findDoubts, type Doubt } from './doubts';
import { estimateModel } from './estimate';
import { withoutNames, type LinkageModel } from './model';
import { patternOf, type AgreementPattern } from './pattern';
import { standardise, type Person, type StandardPerson } from './person';
import { LinkReach } from './reach';
import { CERTAIN_PROBABILITY, REVIEW_PROBABILITY } from './thresholds';
import { probabilityOf, totalWeight } from './weigh';

/** Ids of two records of which a person has said that they are not the same. */
export type NotTheSamePair = readonly [string, string];

export interface LinkRegisterOptions {
  readonly seed?: number;
  /** Weighs by this model and learns none. */
  readonly model?: LinkageModel;
  readonly notTheSame?: readonly NotTheSamePair[];
}

export interface ScoredPair {
  readonly first: string;
  readonly second: string;
  /** Bits. */
  readonly weight: number;
  readonly probability: number;
  readonly doubts: readonly Doubt[];
  /** Certain: linked without anybody looking. Probable: a person decides. */
  readonly state: 'certain' | 'probable';
}

export type RefusedPair = Pick<ScoredPair, 'first' | 'second' | 'weight'> & Pick<RefusedLink, 'reason'>;

/** Records by id, those of one person together; every record once. */
export type People = readonly (readonly string[])[];

export interface LinkedRegister {
  readonly model: LinkageModel;
  readonly comparedPairs: number;
  /** The certain and the probable, in the order of ids. */
  readonly pairs: readonly ScoredPair[];
  readonly people: People;
  /** Certain links that would have joined what does not belong together; `too many records` is an alarm. */
  readonly refused: readonly RefusedPair[];
  /** Who would be who if a person said yes to every probable pair. */
  readonly peopleIfConfirmed: People;
}

export const DEFAULT_SEED = 20_240_406;

/**
 * Finds who is who in a whole register at once: learns the model from it unless one is given, scores what blocking brings together and
 * joins what is certain. The order of the records does not matter.
 */
export function linkRegister(register: readonly Person[], options: LinkRegisterOptions = {}): LinkedRegister {
  const people = register.map(standardise).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const candidates = describeCandidates(people);
  const model = options.model ?? estimateModel(people, countPatterns(candidates), options.seed ?? DEFAULT_SEED);
  const between = betweenRecords(people, model, partnersOf(options.notTheSame ?? []));

  const pairs: ScoredPair[] = [];
  const offered: ClusterLink[] = [];
  const certain: ClusterLink[] = [];
  for (const [first, second] of worthScoring(model, candidates)) {
    const { weight, mustNotLink } = between(first, second);
    const probability = probabilityOf(weight);
    if (mustNotLink || probability < REVIEW_PROBABILITY) continue;
    const [a, b] = [at(people, first), at(people, second)];
    const doubts = findDoubts(model, compare(a, b), a, b);
    const state = probability >= CERTAIN_PROBABILITY && doubts.length === 0 ? 'certain' : 'probable';
    pairs.push({ first: a.id, second: b.id, weight, probability, doubts, state });
    offered.push({ first, second, weight });
    if (state === 'certain') certain.push({ first, second, weight });
  }

  const linked = cluster(people.length, certain, between);
  const idAt = (position: number): string => at(people, position).id;
  const ids = (groups: readonly (readonly number[])[]): People => groups.map((group) => group.map(idAt));
  return {
    model,
    comparedPairs: candidates.length,
    pairs,
    people: ids(linked.groups),
    refused: linked.refused.map((link) => ({ ...link, first: idAt(link.first), second: idAt(link.second) })),
    peopleIfConfirmed: ids(cluster(people.length, offered, between).groups),
  };
}

/**
 * The weights that a register teaches, and none of its names: what an import keeps and goes by. The same for the same people,
 * in whatever order they come.
 */
export function learnModel(register: readonly Person[]): LinkageModel {
  const people = register.map(standardise).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return withoutNames(estimateModel(people, countPatterns(describeCandidates(people)), DEFAULT_SEED));
}

type Candidate = readonly [...PositionPair, AgreementPattern];

function describeCandidates(people: readonly StandardPerson[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [first, second] of candidatePairs(people)) {
    candidates.push([first, second, patternOf(compare(at(people, first), at(people, second)))]);
  }
  return candidates;
}

function countPatterns(candidates: readonly Candidate[]): ReadonlyMap<AgreementPattern, number> {
  const counts = new Map<AgreementPattern, number>();
  for (const [, , pattern] of candidates) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  return counts;
}

function* worthScoring(model: LinkageModel, candidates: readonly Candidate[]): Generator<Candidate> {
  const reach = new LinkReach(model);
  for (const candidate of candidates) if (reach.of(candidate[2])) yield candidate;
}

function betweenRecords(
  people: readonly StandardPerson[],
  model: LinkageModel,
  notTheSame: ReadonlyMap<string, ReadonlySet<string>>,
): (first: number, second: number) => Between {
  return (first, second) => {
    const [a, b] = [at(people, first), at(people, second)];
    const agreement = compare(a, b);
    return {
      weight: totalWeight(model, agreement, a, b),
      mustNotLink: agreement.nhsNumber === 'conflict' || (notTheSame.get(a.id)?.has(b.id) ?? false),
    };
  };
}

function partnersOf(pairs: readonly NotTheSamePair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    partners.set(one, (partners.get(one) ?? new Set()).add(other));
    partners.set(other, (partners.get(other) ?? new Set()).add(one));
  }
  return partners;
}

function at(people: readonly StandardPerson[], position: number): StandardPerson {
  const person = people[position];
  if (person === undefined) throw new RangeError(`No record at position ${String(position)}`);
  return person;
}
