import { readCard } from './card';
import type { KeySet } from './keys';
import { CLOCK_TOLERANCE } from './layout';
import { Malformed } from './malformed';
import { isSignedBy } from './sign1';
import type { StatusList } from './status-list';
import type { Verdict } from './verdict';
import { aboutCard, invalid, unknownIssuer } from './verdict';

export interface Trust {
  readonly keys: KeySet;
  /** Undefined when there is no trustworthy one. */
  readonly statusList: StatusList | undefined;
  readonly now: Date;
  /** The greatest age of a status list, in seconds; the default is the list's own time to live. */
  readonly maxStatusAge?: number;
}

/**
 * Judges one card from the device's own data, without a request. It never throws, for any text.
 *
 * Every comparison is written so that missing knowledge (no list, an invalid date, a clock put back) does not make a
 * card valid. An old list can still prove that a card was cancelled, because a cancelled card stays so; it cannot prove
 * that one was not.
 */
export async function verifyCard(text: string, { keys, statusList, now, maxStatusAge }: Trust): Promise<Verdict> {
  let signed: ReturnType<typeof readCard>;
  try {
    signed = readCard(text);
  } catch (error) {
    if (error instanceof Malformed) return invalid(error.message);
    throw error;
  }
  const { card, message } = signed;

  const key = keys.get(message.keyId);
  if (key === undefined) return unknownIssuer();
  if (!(await isSignedBy(key, message))) return invalid('a signature that is not the issuer’s');
  if (key.lastCardExpires !== undefined && card.expires > key.lastCardExpires) return unknownIssuer();

  const revoked = statusList?.isRevoked(card.id);
  if (revoked === true) return aboutCard('REVOKED', card);

  // The issuer's clock when it signed the list is a time that has certainly passed, whatever this device's clock says.
  const listTime = statusList?.issuedAt.getTime() ?? 0;
  const time = Math.max(now.getTime(), listTime);
  if (!(time < card.expires.getTime())) return aboutCard('EXPIRED', card);

  if (statusList === undefined || revoked === undefined) return aboutCard('STATUS_LIST_TOO_OLD', card);
  const age = now.getTime() - listTime;
  const recent = age >= -CLOCK_TOLERANCE && age <= 1000 * (maxStatusAge ?? statusList.timeToLive);
  return aboutCard(recent ? 'VALID' : 'STATUS_LIST_TOO_OLD', card);
}
