import { greatCircleDistance } from 'h3-js';

/** One showing of a card: when and where, and nothing about who. Forget it once `SCAN_MEMORY` has passed. */
export interface Scan {
  readonly at: Date;
  /** WGS 84, degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** How long, in milliseconds, an earlier scan can matter: in this time one can get from anywhere in the UK to anywhere. */
export const SCAN_MEMORY = 12 * 60 * 60 * 1000;

/** Two places nearer than this, in kilometres, count as one: the two ends of a hospital or of a high street. */
export const SAME_PLACE = 1;

/** Kilometres an hour from door to door that nobody exceeds on land: the top speed of a British main-line train. */
export const FASTEST_JOURNEY = 200;

/** How far apart, in milliseconds, the clocks of two offline scanners may be. */
export const CLOCK_DIFFERENCE = 60 * 1000;

/**
 * Whether a scan and one before it cannot both be of one card in one person's hand, so that somebody has copied the code.
 * The bounds favour the carer: this flags the record for the scheme to look at, and no one is ever refused because of it.
 * Scans may come in late and in any order.
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
