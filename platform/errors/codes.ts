/**
 * Every code that can stand in `errors[].extensions.code`, with what it means and what to do. `docs/errors.md` is
 * generated from this table; a test keeps it fresh. Expected outcomes of a mutation are union members, never these.
 */
export const errorCodes = {
  UNAUTHENTICATED: {
    meaning: 'The question needs to know who is asking, and no valid token came with it.',
    remedy: 'Send a bearer token that is still valid.',
    status: 401,
  },
  FORBIDDEN: {
    meaning: 'The token is valid, and this is not for its role or organisation.',
    remedy: 'Ask with a token of the right role; the schema shows each field’s roles in @access.',
    status: 403,
  },
  BAD_REQUEST: {
    meaning: 'The request is not a GraphQL request.',
    remedy: 'Send a JSON body with a query, as application/json.',
    status: 400,
  },
  BAD_USER_INPUT: {
    meaning: 'An argument or variable has a value that cannot be used.',
    remedy: 'Correct the value; the message names it.',
    status: 400,
  },
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The document is not GraphQL.',
    remedy: 'Correct the syntax.',
    status: 400,
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The document asks for something that the schema does not have.',
    remedy: 'Compare it with schema/api.graphql.',
    status: 400,
  },
  SECTOR_UNAVAILABLE: {
    meaning: 'One part of the hub did not answer. The rest of the answer is complete.',
    remedy: 'Show what came, and ask again later; extensions.sector names the part.',
    status: 503,
  },
  NOT_PRINTABLE: {
    meaning: 'What is to be printed is not there, or has no room or no letters on paper; the message says what to do.',
    remedy: 'Do what the message says, and ask again.',
    status: 409,
  },
  WALLET_NOT_CONFIGURED: {
    meaning: 'This hub is not set up to make passes for this kind of phone; the message names the settings.',
    remedy: 'Use the card on paper or as a picture, or set the hub up; see docs/print.md.',
    status: 501,
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'A defect. It is in the log under the id in extensions.id.',
    remedy: 'Report the id.',
    status: 500,
  },
} as const satisfies Record<string, { meaning: string; remedy: string; status: number }>;

export type ErrorCode = keyof typeof errorCodes;
