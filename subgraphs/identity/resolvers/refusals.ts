/** What each expected refusal says to the person who asked. */
const messages = {
  CardUnknown: 'No card has this number. Check it against the card, or ask for a share code.',
  WardUnknown:
    'We do not know this ward at your trust, so we looked nobody up. Check the ward, or ask your trust’s carers’ lead for its id.',
  NoUsablePassport: 'The code is good, but its carer holds no passport that can be used today.',
  CardExpired: 'This card can no longer be used. Ask whether there is a newer one, or for a share code.',
  CardNotYetValid: 'This card cannot be used yet.',
  CardWithdrawn: 'The scheme took this card back. Ask for another card or a share code.',
  CardLost: 'This card was reported lost, and its number cannot be used. Ask for a share code.',
  CardNotGenuine: 'This is not a genuine card, or its code was misread. Scan it again, or type its number.',
  CardIssuerUnknown: 'No scheme of this hub signed this card. Type its number, or ask for a share code.',
  CardCancelled: 'This card was cancelled; its holder may have a newer one. Ask for that, or for a share code.',
  PassportNotYours: 'There is no such passport, or another organisation issued it.',
  PassportNotUsable: 'This passport cannot be used today, so there is no card for it. Ask the scheme why.',
  PhotoMissing: 'There is no photo for this card yet, and the photo is the proof of its holder. Give one first.',
  ShareCodeRefused: 'This code cannot be used: it is unknown, was used before, or is too old. Ask for a new one.',
  KnownAlready: 'You are known already. Tell of a change with reportChange.',
  HolderSignsIn: 'This holder signs in already. Say newSignIn if they can no longer sign in as before.',
  HolderNotInRegister:
    'This holder joined with a share code and has a sign-in of their own. You can invite people who came in with your register.',
  InvitationRefused:
    'This code and date of birth cannot be used: one of them is wrong, or the code was used before or is too old. Ask the scheme for a new one.',
  TooManyShareCodes: 'Five codes are waiting to be used. Use one, or wait ten minutes until the oldest stops working.',
  SchemeNotYours: 'There is no such scheme, or it is another organisation’s. Check the scheme’s id.',
  ConsentNotAsked: 'No such organisation of this setting asks for consent for this purpose. Check its code.',
  ConsentNotGiven: 'There is no consent for this that could be withdrawn.',
  ErasureNotConfirmed: 'Nothing was erased. Say with confirm that it is meant: it cannot be undone.',
  AdultNeeded: 'Ask the adult who looks after you: under 13 they have to agree for you.',
  MatchNotYours: 'There is no such match or candidate, or it is of another organisation’s register.',
  MatchNotOpen: 'This match cannot be decided so any more. Look at how it stands now.',
  RecordsMustStayApart:
    'These cannot be one person: their NHS numbers differ, or it would be more records than one person can have.',
  ReasonMissing: 'Say why, in up to 1000 characters: whoever looks at this next has to understand it.',
  TooManyRows: 'Send at most 250 rows at once, one request after the other.',
  TooManyImports: 'Too many imports for this scheme in one hour. Send rows together, up to 250, and try again later.',
  ImportRunning: 'Another import is running, and two take turns. Ask again in half a minute.',
  RequestRepeated:
    'This idempotency key was used before: with another input, or for something that has changed since or that you can no longer see. Look at how it stands now. Use a new key for a new request.',
} as const;

export type RefusalName = keyof typeof messages;

export function refusal<Name extends RefusalName>(name: Name): { __typename: Name; message: string } {
  return { __typename: name, message: messages[name] };
}

export const newSignInWaits =
  'The holder has another sign-in. It has three days to object. After that, use the same code again to finish.';

/** The refusal is the same for every guess. */
export const tooManyGuesses =
  'Too many numbers and codes that do not exist were tried. Wait ten minutes, and ask for a share code then.';

export const tooManyCodes = 'Too many codes that cannot be used were tried. Wait ten minutes.';

/** What CardWithdrawn says to the trust whose own patient withdrew consent. */
export const consentWithdrawn = 'The person cared for no longer agrees to this passport, and it ended with that.';
