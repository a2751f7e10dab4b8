import type { NotEligible } from '../passport/passport-service';
import type { RulesFault } from '../rules/rules-faults';

/** The message of each refusal of schema/shared/refusals.graphql to the caller. */
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
  PassportEndedAlready: {
    __typename: 'PassportEndedAlready',
    message:
      'This passport has already ended, so you cannot do this. If the carer should have one, issue a new passport.',
  },
  NotInRules: {
    __typename: 'NotInRules',
    message:
      'The scheme’s rules do not provide for this, or not yet. They stand under the passport and, for today, under its scheme.',
  },
  RulesOutdated: {
    __typename: 'RulesOutdated',
    message: 'Somebody changed the rules since you looked at them. Look at them again before you set them.',
  },
  OfferNotYours: {
    __typename: 'OfferNotYours',
    message: 'There is no such offer, it has ended, or it is another organisation’s.',
  },
  AlreadyApplied: {
    __typename: 'AlreadyApplied',
    message: 'You have applied for this already, or hold it. Where it stands is told under your applications.',
  },
  ApplicationNotWaiting: {
    __typename: 'ApplicationNotWaiting',
    message: 'There is no such application, it is somebody else’s, or it is decided already.',
  },
  RefusalReasonMissing: {
    __typename: 'RefusalReasonMissing',
    message: 'Say why it is refused, in words for the carer.',
  },
  SchemeNotRecognisable: {
    __typename: 'SchemeNotRecognisable',
    message: 'There is no such scheme in this setting, or it is your own. Check the scheme’s id.',
  },
  TransferRefused: {
    __typename: 'TransferRefused',
    message:
      'The passport cannot go along: it is not valid today, or where you go does not recognise its scheme. The schemes that are recognised stand under recognises; you can still join anew.',
  },
  RequestRepeated: {
    __typename: 'RequestRepeated',
    message:
      'This idempotency key was used before: with another input, or for something that has changed since or that you can no longer see. Look at how it stands now. Use a new key for a new request.',
  },
} as const;

type Refusals = typeof refusals;

export function refusal<Name extends keyof Refusals>(name: Name): Refusals[Name] {
  return refusals[name];
}

export function carerNotEligible({ notEligible }: NotEligible) {
  return { __typename: 'CarerNotEligible', message: notEligible } as const;
}

export function rulesRefused(faults: readonly RulesFault[]) {
  const message = `These rules cannot be used: ${faults.map(({ message: one }) => one).join(' ')}`;
  return { __typename: 'RulesRefused', message, faults } as const;
}
