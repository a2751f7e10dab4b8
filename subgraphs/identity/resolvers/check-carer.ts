import type { IdentityContext } from '../context';
import type { MutationResolvers } from '../generated/resolvers';
import { consentWithdrawn, refusal, tooManyGuesses } from './refusals';

const checkRefused = {
  NotOneThingShown: 'Give the number on the card, the text in its code or a share code: one of them, and no more.',
  TooManyGuesses: tooManyGuesses,
  AMBIGUOUS: 'More than one scheme gave out this number. Ask for a share code.',
} as const;

function refused(reason: keyof typeof checkRefused) {
  return { __typename: 'CheckRefused' as const, message: checkRefused[reason] };
}

type Answered = Awaited<ReturnType<IdentityContext['wardCheckService']['check']>>;
type Check = Extract<Answered, { done: unknown }>['done'];

async function resultOf(check: Check, context: IdentityContext) {
  switch (check.outcome) {
    case 'RECOGNISED': {
      const person = await context.wardCheckService.personOf(check);
      return person ? { __typename: 'WardCheck' as const, ...person } : refusal('CardUnknown');
    }
    case 'UNKNOWN':
      return refusal('CardUnknown');
    case 'AMBIGUOUS':
      return refused('AMBIGUOUS');
    case 'EXPIRED':
      return { ...refusal('CardExpired'), expiredOn: check.day ?? context.today };
    case 'NOT_YET_VALID':
      return { ...refusal('CardNotYetValid'), validFrom: check.day ?? context.today };
    case 'WITHDRAWN':
      return check.consentWithdrawn
        ? { ...refusal('CardWithdrawn'), message: consentWithdrawn }
        : refusal('CardWithdrawn');
    case 'LOST':
      return refusal('CardLost');
    case 'NONE_USABLE':
      return refusal('NoUsablePassport');
    case 'NOT_GENUINE':
      return { ...refusal('CardNotGenuine'), reason: check.reason ?? '' };
    case 'ISSUER_UNKNOWN':
      return { ...refusal('CardIssuerUnknown'), reason: check.reason ?? '' };
    case 'REVOKED':
      return refusal('CardCancelled');
    case 'CODE_REFUSED':
      return refusal('ShareCodeRefused');
  }
}

export const checkCarer: NonNullable<MutationResolvers['checkCarer']> = async (_root, { input }, context) => {
  const outcome = await context.wardCheckService.check(input);
  if ('done' in outcome) return resultOf(outcome.done, context);
  switch (outcome.refused) {
    case 'RequestRepeated':
    case 'WardUnknown':
      return refusal(outcome.refused);
    default:
      return refused(outcome.refused);
  }
};
