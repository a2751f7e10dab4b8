import type { TestHub } from '../support/hub';
import type { Row } from './requests';

/** The time limit for a refusal on an idle machine. The tests print the slowest, and try a slower one again. */
export const soonMilliseconds = 100;
/**
 * The time limit for any refusal, because another suite on the same two cores may slow down even the quickest of a few
 * tries.
 */
export const atMostMilliseconds = 500;
export const mostTries = 12;
const fewestTries = 3;
/** The maximum length of a reply, in characters. */
const longestReply = 40_000;

/**
 * Sends a row of the table several times, and checks each reply against the rules for refusals. Returns the time of the
 * quickest, in milliseconds.
 */
export async function holds(hub: TestHub, [, send, status, code]: Row): Promise<number> {
  await send(hub);
  let quickest = Infinity;
  for (let time = 0; time < fewestTries || (time < mostTries && quickest >= soonMilliseconds); time += 1) {
    const begun = performance.now();
    const reply = await send(hub);
    quickest = Math.min(quickest, performance.now() - begun);
    expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(code ? `"code":"${code}"` : '"data"')]);
    expect(reply.type).toContain('json');
    expect(reply.text.length).toBeLessThan(longestReply);
    expect(reply.text).not.toMatch(/\bat .+:\d+:\d+|node_modules|FST_ERR|mongodb|<html/);
  }
  expect(quickest).toBeLessThan(atMostMilliseconds);
  return quickest;
}
