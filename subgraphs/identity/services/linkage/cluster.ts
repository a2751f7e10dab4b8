import { LARGEST_CLUSTER } from './thresholds';

/** Two positions that are taken for one person, and how strongly. */
export interface ClusterLink {
  readonly first: number;
  readonly second: number;
  /** Bits. */
  readonly weight: number;
}

/** What stands between two records, linked or not. */
export interface Between {
  /** Bits, the prior included. */
  readonly weight: number;
  readonly mustNotLink: boolean;
}

export type LinkRefusal = 'must not link' | 'groups disagree' | 'too many records';

export interface RefusedLink extends ClusterLink {
  readonly reason: LinkRefusal;
}

export interface Clusters {
  /** Every position once, in groups; groups and their members in order. */
  readonly groups: readonly (readonly number[])[];
  /** Links that were not followed: each is work for a person, and `too many records` is an alarm. */
  readonly refused: readonly RefusedLink[];
}

/**
 * Joins records into people, the strongest link first. Following every link would let one wrong one join two crowds, so
 * two groups become one only if no two of their records must be kept apart, if all their records taken together
 * are likelier one person than not (average linkage), and if the group stays of a size that can be believed.
 *
 * @param links in any order
 * @param between asked for any two positions
 */
export function cluster(
  positions: number,
  links: readonly ClusterLink[],
  between: (first: number, second: number) => Between,
): Clusters {
  const groupOf = Array.from({ length: positions }, (_, position) => [position]);
  const refused: RefusedLink[] = [];
  const strongestFirst = links.toSorted((a, b) => b.weight - a.weight || a.first - b.first || a.second - b.second);
  for (const link of strongestFirst) {
    const one = groupOf[link.first];
    const other = groupOf[link.second];
    if (one === undefined || other === undefined || one === other) continue;
    const reason = reasonAgainst(one, other, between);
    if (reason !== null) {
      refused.push({ ...link, reason });
      continue;
    }
    const joined = [...one, ...other].sort((a, b) => a - b);
    for (const position of joined) groupOf[position] = joined;
  }
  return { groups: [...new Set(groupOf)], refused };
}

function reasonAgainst(
  one: readonly number[],
  other: readonly number[],
  between: (first: number, second: number) => Between,
): LinkRefusal | null {
  let sum = 0;
  for (const first of one) {
    for (const second of other) {
      const { weight, mustNotLink } = between(first, second);
      if (mustNotLink) return 'must not link';
      sum += weight;
    }
  }
  if (one.length + other.length > LARGEST_CLUSTER) return 'too many records';
  return sum / (one.length * other.length) < 0 ? 'groups disagree' : null;
}
