import { greatCircleDistance } from 'h3-js';

/** One scan of a card: time and place, without the person. Delete it once `SCAN_MEMORY` has passed. */
export interface Scan {
  readonly at: Date;
  /** WGS 84, degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The time, in milliseconds, for which an earlier scan can matter: enough to get from anywhere in the UK to anywhere.
 */
export const SCAN_MEMORY = 12 * 60 * 60 * 1000;

/** Two places nearer than this, in kilometres, count as one: the two ends of a hospital or of a high street. */
export const SAME_PLACE = 1;

/** The top speed on land, in kilometres an hour from door to door: that of a British main-line train. */
export const FASTEST_JOURNEY = 200;

/** The greatest difference, in milliseconds, between the clocks of two offline scanners. */
export const CLOCK_DIFFERENCE = 60 * 1000;

/**
 * Returns true if a scan and an earlier one cannot both be of one card in one person's hand, so that the code was
 * copied. The bounds favour the carer: this flags the record for the scheme's staff, and no carer is ever refused
 * because of it. Scans may come in late and in any order.
 */
export function looksCopied(previousScans: readonly Scan[], scan: Scan): boolean {
  return previousScans.some((previous) => {
    const apart = Math.abs(scan.at.getTime() - previous.at.getTime());
    const reachable = SAME_PLACE + (FASTEST_JOURNEY * (apart + CLOCK_DIFFERENCE)) / 3_600_000;
    return apart <= SCAN_MEMORY && greatCircleDistance(place(previous), place(scan), 'km') > reachable;
  });
}

function place({ latitude, longitude }: Scan): [number, number] {
  return [latitude, longitude];
}
