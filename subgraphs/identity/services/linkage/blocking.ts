import type { StandardPerson } from './person';

/**
 * The keys under which a record is looked up. Two records are compared if they share one. Each key stands for one way
 * in which one person's records still agree after the usual errors; every key is a plain string, so that a store can
 * keep a keyed hash of it and look records up without knowing a name.
 */
export function blockingKeys(person: StandardPerson): string[] {
  const keys = new Set<string>();
  const add = (rule: string, ...parts: (string | null | undefined)[]): void => {
    if (parts.every((part) => part !== null && part !== undefined && part !== '')) keys.add([rule, ...parts].join('|'));
  };
  const { dateOfBirth: birth, givenName, familyName } = person;
  const sounds = [givenName?.sounds[0], familyName?.sounds[0]];

  add('nhs', person.nhsNumber?.digits);
  add('email', person.email?.address);
  add('mailbox', person.email && person.email.mailbox.length >= 5 ? person.email.mailbox : null);
  add('phone', person.phone);
  add('born', birth && dayAndMonthInEitherOrder(birth));
  // Both names by sound, in either order.
  if (sounds.every(Boolean)) add('names', ...sounds.toSorted());
  for (const sound of sounds) {
    // Either name with part of the birthday, so that one wrong digit does not hide it.
    add('name+year', sound, birth?.slice(0, 4));
    add('name+day', sound, birth?.slice(4));
    add('name+year of decade, month', sound, birth?.slice(3, 6));
    add('name+postcode', sound, person.postcode?.letters);
  }
  add('postcode+year', person.postcode?.letters, birth?.slice(0, 4));
  add('postcode+day', person.postcode?.letters, birth?.slice(4));
  add('address', person.address?.street, person.address?.houseNumber);
  return [...keys];
}

function dayAndMonthInEitherOrder(birth: string): string {
  return birth.slice(0, 4) + [birth.slice(4, 6), birth.slice(6)].toSorted().join('');
}
