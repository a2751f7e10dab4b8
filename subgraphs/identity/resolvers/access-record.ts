import type { AccessRecordResolvers, ResolversParentTypes } from '../generated/resolvers';

type Entry = ResolversParentTypes['AccessRecord'];

const roles: Readonly<Record<Entry['role'], string>> = {
  ward: 'A hospital ward’s staff',
  hr: 'An employer’s HR',
  analyst: 'An analyst',
  manager: 'A scheme’s manager',
  registrar: 'A registrar',
  operator: 'The operator of the hub, for a scheme',
};

const purposes: Readonly<Record<Entry['purpose'], string>> = {
  VISITING: 'To let a visitor in outside visiting hours',
  CARE_PLANNING: 'To agree what part a carer takes in somebody’s care',
  DISCHARGE: 'To plan how somebody leaves hospital',
  FACILITIES: 'To give parking, meals or a bed',
  EMPLOYER_REVIEW: 'To plan the next review of an employee’s carer passport',
  JOINING: 'To join a scheme',
  CARD: 'To make your card for you',
  RENEWAL: 'To write to you about your card',
  MISUSE: 'To stop a card that somebody misuses',
  REGISTER: 'To keep a register right',
  MATCHING: 'To find out whether two registers speak of the same person',
};

const outcomes: Readonly<Record<Entry['outcome'], string>> = {
  RECOGNISED: 'You are a recognised carer: first name, initial, photo where there is one, and what you may do there',
  NOT_RECOGNISED_THERE: 'Your first name and initial, and that no passport of yours opens anything there',
  UNKNOWN: 'Nothing',
  AMBIGUOUS: 'Nothing',
  CODE_REFUSED: 'Nothing',
  EXPIRED: 'The card can no longer be used',
  NOT_YET_VALID: 'The card cannot be used yet',
  WITHDRAWN: 'The scheme took the card back',
  LOST: 'The card was reported lost',
  NONE_USABLE: 'You hold no passport that can be used on that day',
  NAME_SHOWN: 'Your name, because you agreed',
  INTRODUCED: 'That you wish to join; not your name',
  INVITED: 'Nothing; they asked for a code with which you can sign in',
  EVIDENCE_SHOWN: 'In what somebody of their register agrees with what is held of you; not who you are elsewhere',
  JOINED: 'They decided that somebody of their register is you',
  MATCHED: 'They decided that a person in their register may be counted as you. They saw nothing new of you',
  CONFIRMED: 'They decided, as another organisation did, that a person in their register is you',
  NEW_SIGN_IN_ASKED:
    'Nothing. Their invitation was used for a new sign-in to your record. You have three days to object',
  NEW_SIGN_IN_REFUSED: 'Nothing. You objected to a new sign-in to your record',
  KEPT_APART: 'They decided that somebody of their register is not you',
  CARD_SHOWN: 'Your card, with name, photo and address, to print and to send it to you',
  ADDRESS_SHOWN: 'Your name and address, to write to you',
  PHOTO_TAKEN: 'They gave the photo for your card',
  CARD_CANCELLED: 'They cancelled your card; you can have a new one made',
  LOOKS_COPIED:
    'You are a recognised carer; but its code had just been shown a long way off. If that was not you, ask for a new card',
  NOT_GENUINE: 'Nothing',
  ISSUER_UNKNOWN: 'Nothing',
  REVOKED: 'The card was cancelled',
  COMPARED: 'A register was compared, and it seems to hold you too; no person was shown anything of you',
  DETAILS_CORRECTED: 'A registrar confirmed that another name or date of birth in their register is yours',
  NUMBER_PASSED_ON: 'A registrar confirmed that the number of your passport was given to another person; yours ended',
  PARTED: 'They undid a decision that somebody of their register is you',
};

export const accessRecord: AccessRecordResolvers = {
  id: ({ _id }) => _id,
  role: ({ role }) => roles[role],
  organisationName: ({ organisation }, _args, context) => context.organisationName.load(organisation),
  purpose: ({ purpose }) => purposes[purpose],
  outcome: ({ outcome }) => outcomes[outcome],
};
