import type { Field, Level } from './fields/levels';
import { compareAddresses, compareEmails, comparePhones, comparePostcodes, compareTowns } from './fields/contact';
import { compareDatesOfBirth } from './fields/date-of-birth';
import { compareNames } from './fields/names';
import { compareNhsNumbers } from './fields/nhs-number';
import type { StandardPerson } from './person';

/** What two people agree and disagree in. Null: at least one of the two does not have that field. */
export type Agreement = { readonly [F in Field]: Level<F> | null };

/** The same for `compare(a, b)` and `compare(b, a)`. */
export function compare(a: StandardPerson, b: StandardPerson): Agreement {
  const { givenName, familyName, nameOrder } = compareNames(a, b);
  return {
    givenName,
    familyName,
    nameOrder,
    dateOfBirth: compareDatesOfBirth(a.dateOfBirth, b.dateOfBirth),
    address: compareAddresses(a.address, b.address),
    town: compareTowns(a.town, b.town),
    postcode: comparePostcodes(a.postcode, b.postcode),
    email: compareEmails(a.email, b.email),
    phone: comparePhones(a.phone, b.phone),
    nhsNumber: compareNhsNumbers(a.nhsNumber, b.nhsNumber),
  };
}
