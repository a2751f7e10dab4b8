/** What each refusal of schema/shared/refusals.graphql says to the person who asked. */
export const refusalMessages = {
  SchemeNotYours: 'There is no such scheme, or it is another organisation’s. Check the scheme’s id.',
  IntroductionRefused:
    'This introduction cannot be used: it is for another scheme, was used before, or is older than ten minutes. Ask the carer for a new share code.',
  PassportNotYours: 'There is no such passport, or another organisation issued it.',
  OfferNotYours: 'There is no such offer, or it is another organisation’s.',
  RequestRepeated: 'This idempotency key was used before with another input. Use a new key for a new request.',
} as const;

export function refusal(name: keyof typeof refusalMessages): { __typename: typeof name; message: string } {
  return { __typename: name, message: refusalMessages[name] };
}
