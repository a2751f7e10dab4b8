/** The messages of the refusals that only this sector has. */
const refusals = {
  SchemeUnknown: {
    __typename: 'SchemeUnknown',
    message: 'There is no such scheme, or it issues nothing. Schemes are found with findSchemes.',
  },
  ConnectionRefused: {
    __typename: 'ConnectionRefused',
    message:
      'The scheme does not have this, or it is for adults who say their age: nobody under 18 is written to. The scheme lists what it has under signUpLeadsTo.',
  },
  RegisterUnknown: {
    __typename: 'RegisterUnknown',
    message:
      'This is not the ODS code of a GP’s practice, such as E82060, or the GSS code of a council, such as E10000015.',
  },
  RecruitmentCodeRefused: {
    __typename: 'RecruitmentCodeRefused',
    message: 'This code is mistyped, was used already, or is older than ninety days. Ask the scheme for a new one.',
  },
  TillCodeRefused: {
    __typename: 'TillCodeRefused',
    message: 'No business has this till code. It is told once, when a business joins; ask the scheme if it is lost.',
  },
  NoStickerOrdered: {
    __typename: 'NoStickerOrdered',
    message: 'The business is another scheme’s, or waits for no sticker. Those that wait stand under stickersToPrint.',
  },
} as const;

type Refusals = typeof refusals;

export function communityRefusal<Name extends keyof Refusals>(name: Name): Refusals[Name] {
  return refusals[name];
}
