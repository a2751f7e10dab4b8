import type { LinkageAddress, Email, LinkagePostcode } from '../person';
import type { Level } from './levels';
import { isLike, withinEdits } from './likeness';

const CLOSE_STREET = 0.9;
const CLOSE_TOWN = 0.9;
const CLOSE_EMAIL = 0.94;
/** A mailbox name as short as "j.s" or "info" is too common to mean anything. */
const TELLING_MAILBOX = 5;

export function compareAddresses(a: LinkageAddress | null, b: LinkageAddress | null): Level<'address'> | null {
  if (a === null || b === null) return null;
  const sameNumber = a.houseNumber === b.houseNumber;
  if (a.street === b.street) return sameNumber ? 'same' : 'same street';
  if (isLike(CLOSE_STREET, a.street, b.street)) return sameNumber ? 'close' : 'same street';
  return 'different';
}

export function compareTowns(a: string | null, b: string | null): Level<'town'> | null {
  if (a === null || b === null) return null;
  if (a === b) return 'same';
  return isLike(CLOSE_TOWN, a, b) || withinEdits(1, a, b) ? 'close' : 'different';
}

export function comparePostcodes(a: LinkagePostcode | null, b: LinkagePostcode | null): Level<'postcode'> | null {
  if (a === null || b === null) return null;
  if (a.letters === b.letters) return 'same';
  if (withinEdits(1, a.letters, b.letters)) return 'one character different';
  return a.outward !== null && a.outward === b.outward ? 'same outward part' : 'different';
}

export function compareEmails(a: Email | null, b: Email | null): Level<'email'> | null {
  if (a === null || b === null) return null;
  if (a.address === b.address) return 'same';
  if (withinEdits(2, a.address, b.address) || isLike(CLOSE_EMAIL, a.address, b.address)) return 'close';
  return a.mailbox === b.mailbox && a.mailbox.length >= TELLING_MAILBOX ? 'same mailbox name' : 'different';
}

/** People have several telephone numbers, so a different one says little; the model learns how little. */
export function comparePhones(a: string | null, b: string | null): Level<'phone'> | null {
  if (a === null || b === null) return null;
  if (a === b) return 'same';
  return withinEdits(1, a, b) ? 'one digit different' : 'different';
}
