/** What each refusal of schema/shared/refusals.graphql says to the person who asked. */
const refusals = {
  SchemeNotYours: {
    __typename: 'SchemeNotYours',
    message: 'There is no such scheme, or it is another organisation’s. Check the scheme’s id.',
  },
  IntroductionRefused: {
    __typename: 'IntroductionRefused',
    message:
      'This introduction cannot be used: it is for another scheme, was used before, or is older than ten minutes. Ask the carer for a new share code.',
  },
  PassportNotYours: {
    __typename: 'PassportNotYours',
    message: 'There is no such passport, or another organisation issued it.',
  },
  OfferNotYours: {
    __typename: 'OfferNotYours',
    message: 'There is no such offer, or it is another organisation’s.',
  },
  RequestRepeated: {
    __typename: 'RequestRepeated',
    message: 'This idempotency key was used before with another input. Use a new key for a new request.',
  },
} as const;

type Refusals = typeof refusals;

export function refusal<Name extends keyof Refusals>(name: Name): Refusals[Name] {
  return refusals[name];
}
