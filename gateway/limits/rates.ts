import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from '../caller';
import { AskLater } from './refusals';

const minute = 60;

/** How much may be asked within a minute, by cost. What is counted is forgotten after the minute. */
export class Rates {
  private readonly viewers: RateLimiterMemory;
  private readonly addresses: RateLimiterMemory;

  constructor(perViewer: number, perAddress: number) {
    this.viewers = new RateLimiterMemory({ points: perViewer, duration: minute });
    this.addresses = new RateLimiterMemory({ points: perAddress, duration: minute });
  }

  /** Counts for an address, whoever asks from there. Throws RATE_LIMITED. */
  async countAt(address: string, cost: number): Promise<void> {
    await count(this.addresses, networkOf(address), cost, 'From this address');
  }

  /** Counts for a signed-in caller. Throws RATE_LIMITED. */
  async countFor(caller: Caller, cost: number): Promise<void> {
    const name = nameOf(caller);
    if (name !== undefined) await count(this.viewers, name, cost, 'With this sign-in');
  }
}

async function count(limiter: RateLimiterMemory, key: string, cost: number, who: string): Promise<void> {
  try {
    await limiter.consume(key, cost);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new AskLater('RATE_LIMITED', `${who} more is asked than is answered within a minute.`, seconds);
  }
}

function nameOf(caller: Caller): string | undefined {
  if (caller.role === 'carer') return `carer ${caller.refs.get('identity') ?? ''}`;
  if (caller.role === 'anonymous' || caller.role === 'hub') return undefined;
  const under = caller.role === 'newcomer' ? caller.issuer : caller.organisation;
  return JSON.stringify([caller.role, under, caller.subject]);
}

/** Whoever has one address of IPv6 has 2^64 of them. */
function networkOf(address: string): string {
  return isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}
