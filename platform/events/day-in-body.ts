import { z } from 'zod';
import { isDay, withinBounds } from '../calendar-date';

/**
 * A day in an event. An earlier version of the hub may have written a day beyond the bounds. A consumer then reads the
 * nearest one within them, so that the event can be applied.
 */
export const dayInBody = z.string().refine(isDay).transform(withinBounds);
