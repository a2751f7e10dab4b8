import type { Field } from './fields/levels';

/**
 * How often each level occurs among two people of one household. A sum over independent fields takes a couple at one
 * address for one person with two given names; so every pair is weighed against being relatives as well as against
 * being strangers. Home, town, postcode and telephone are not listed: they are shared by a household as by
 * one person and tell nothing apart. Fixed, from general knowledge: twins are one birth in sixty-five, and a few sons
 * bear their father's name.
 */
export const HOUSEHOLD_PROBABILITIES: { readonly [F in Field]?: readonly number[] } = {
  givenName: [0.02, 0.005, 0.01, 0.005, 0.03, 0.02, 0.91],
  familyName: [0.85, 0.02, 0.03, 0.01, 0.09],
  dateOfBirth: [0.01, 0.001, 0.0005, 0.002, 0.0145, 0.03, 0.942],
  email: [0.1, 0.005, 0.005, 0.89],
  nhsNumber: [0.0001, 0.0001, 0.0001, 0.05, 0.9497],
};
