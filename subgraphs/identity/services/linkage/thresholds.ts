/**
 * Every number that decides. They are the same for every register and are never fitted to labelled records: a scheme
 * that brings its register has no labels, and a figure that was tuned on the answer says nothing about the next one.
 */

/**
 * How likely two records picked at random are one person, before anything is compared: each record is taken to have
 * one partner among all others, and never fewer than ten thousand others. A register of forty people still stands in
 * a county, and a pair in it needs as much evidence as a pair anywhere.
 */
export function priorProbability(records: number): number {
  return 1 / Math.max(records, SMALLEST_POPULATION);
}
const SMALLEST_POPULATION = 10_000;

/**
 * From this probability, and without a doubt (`doubts.ts`), two records are linked and no one looks. At the line itself
 * one link in a thousand would be wrong: a wrong one shows a carer another person's passport.
 */
export const CERTAIN_PROBABILITY = 0.999;

/** From this probability a person is asked: likelier than not. A question costs a minute; an unasked one loses a carer. */
export const REVIEW_PROBABILITY = 0.5;

/** More records than this in one person are too many to be believed: a carer is in a scheme or two of each sector. */
export const LARGEST_CLUSTER = 10;

/** A key that more records share (a hostel's address, a clinic's telephone) says too little to compare them all. */
export const LARGEST_BLOCK = 200;

/** Years between parent and child at the least: two dates of birth this far apart are not one date mistyped. */
export const GENERATION_YEARS = 15;
