import { addDays } from '../../platform/calendar-date';
import type { Ended, PassportDates, PassportEnd } from './passport';

/**
 * The ends that may follow on each end. No step leads back to a usable passport: after LOST, WITHDRAWN and WITHHELD
 * there is no ENDED, because only ENDED begins a period of grace.
 */
const stepsFrom: Readonly<Record<PassportEnd | 'NONE', readonly PassportEnd[]>> = {
  NONE: ['ENDED', 'LOST', 'WITHDRAWN', 'WITHHELD'],
  ENDED: ['LOST', 'WITHDRAWN', 'WITHHELD'],
  LOST: ['WITHDRAWN', 'WITHHELD'],
  WITHDRAWN: [],
  WITHHELD: [],
};

/**
 * Returns the end that a passport has after `next`, or undefined where that step is forbidden. A passport that was
 * unusable already keeps the first day of that.
 */
export function endedBy({ ended }: PassportDates, next: Ended): Ended | undefined {
  if (!stepsFrom[ended?.reason ?? 'NONE'].includes(next.reason)) return undefined;
  if (!ended) return next;
  const over = ended.graceUntil === undefined ? ended.on : addDays(ended.graceUntil, 1);
  return over < next.on ? { ...next, on: over } : next;
}
