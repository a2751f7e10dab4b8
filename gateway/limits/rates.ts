import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from '../auth/request-context';
import { AskLater } from './refusals';

const minute = 60;

/** The counts of one process for the other processes: the cost by caller and by address. */
export interface Spent {
  readonly viewers: readonly (readonly [name: string, cost: number])[];
  readonly addresses: readonly (readonly [name: string, cost: number])[];
}

/** Limits the cost of requests within a minute. Counts are dropped after the minute. */
export class Rates {
  private readonly viewers: Rate;
  private readonly addresses: Rate;

  constructor(perViewer: number, perAddress: number) {
    this.viewers = new Rate(perViewer, 'With this sign-in');
    this.addresses = new Rate(perAddress, 'From this address');
  }

  /** Counts for an address, for all its callers. Throws RATE_LIMITED. */
  async countAt(address: string, cost: number): Promise<void> {
    await this.addresses.count(networkOf(address), cost);
  }

  /** Counts for a signed-in caller. Throws RATE_LIMITED. */
  async countFor(caller: Caller, cost: number): Promise<void> {
    const name = nameOf(caller);
    if (name !== undefined) await this.viewers.count(name, cost);
  }

  /**
   * Counts the rest of the cost of finished work, or gives back the excess. This request is answered, and the next one
   * pays.
   */
  async settle(caller: Caller, address: string, cost: number): Promise<void> {
    const name = nameOf(caller);
    await this.addresses.settle(networkOf(address), cost);
    if (name !== undefined) await this.viewers.settle(name, cost);
  }

  /** Returns the counts since the last call. The processes of one hub exchange them every moment. */
  spent(): Spent {
    return { viewers: this.viewers.spent(), addresses: this.addresses.spent() };
  }

  /** Adds the counts of another process. */
  async add({ viewers, addresses }: Spent): Promise<void> {
    for (const [name, cost] of viewers) await this.viewers.add(name, cost);
    for (const [name, cost] of addresses) await this.addresses.add(name, cost);
  }
}

/** The most entries sent at once. Further addresses within a moment are not sent to the other processes. */
const mostReported = 10_000;

class Rate {
  private readonly limiter: RateLimiterMemory;
  /** Filled only once a caller reads it: a single process has no other to inform. */
  private untold: Map<string, number> | undefined;

  constructor(
    points: number,
    private readonly who: string,
  ) {
    this.limiter = new RateLimiterMemory({ points, duration: minute });
  }

  async count(key: string, cost: number): Promise<void> {
    this.note(key, cost);
    try {
      await this.limiter.consume(key, cost);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new AskLater('RATE_LIMITED', `${this.who} more is asked than is answered within a minute.`, seconds);
    }
  }

  async settle(key: string, cost: number): Promise<void> {
    this.note(key, cost);
    await this.add(key, cost);
  }

  private note(key: string, cost: number): void {
    const { untold } = this;
    if (untold && (untold.has(key) || untold.size < mostReported)) untold.set(key, (untold.get(key) ?? 0) + cost);
  }

  spent(): [string, number][] {
    const untold = this.untold ?? new Map<string, number>();
    this.untold = new Map();
    return [...untold];
  }

  async add(key: string, cost: number): Promise<void> {
    await this.limiter.penalty(key, cost);
  }
}

/** Returns a name of the caller's sign-in; undefined where there is none. */
export function nameOf(caller: Caller): string | undefined {
  if (caller.role === 'carer') return `carer ${caller.refs.get('identity') ?? ''}`;
  if (caller.role === 'anonymous' || caller.role === 'hub') return undefined;
  if (caller.role === 'newcomer') return JSON.stringify([caller.role, caller.issuer, caller.subject]);
  return JSON.stringify([caller.role, caller.organisation, caller.subject]);
}

/** A holder of one IPv6 address has 2^64 of them. */
function networkOf(address: string): string {
  return isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}
