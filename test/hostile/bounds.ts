import type { TestHub } from '../support/hub';
import type { Row } from './requests';

/** Within this a refusal comes on a machine that has nothing else to do: the slowest are printed. It is tried again where it did not. */
export const soonMilliseconds = 100;
/** Beside another suite on the same two cores not even the quickest of a few tries is sure of that; nobody waits longer than this. */
export const atMostMilliseconds = 500;
export const mostTries = 12;
const fewestTries = 3;
/** In characters. */
const longestReply = 40_000;

/** Sends a row of the table several times, and holds each reply to what every refusal must be. Answers how long the quickest took, in milliseconds. */
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
