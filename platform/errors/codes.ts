/**
 * Every code of `errors[].extensions.code`, with its meaning and what to do. `docs/errors.md` is generated from this
 * table, and a test checks that it is current. Expected outcomes of a mutation are union members, never these.
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
    remedy: 'Compare it with schema/generated/api.graphql.',
    status: 400,
  },
  TEXT_REFUSED: {
    meaning: 'A text is too long, has characters that cannot be shown, or stands in a list that is too long.',
    remedy: 'Send a text within the bound that the message names; the schema shows each bound in @text.',
    status: 400,
  },
  DOCUMENT_NOT_FOUND: {
    meaning: 'No registered document has the hash that was sent, and this hub answers no other.',
    remedy: 'Register the document with the hub, or send the hash of one of schema/generated/trusted-documents.json.',
    status: 404,
  },
  DOCUMENT_NOT_TRUSTED: {
    meaning: 'This hub answers registered documents only, and this is not one of them.',
    remedy: 'Register the document with the hub; schema/generated/trusted-documents.json lists those that are.',
    status: 403,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The document that belongs to this hash is not remembered (any more).',
    remedy: 'Send the document together with its hash once.',
    status: 400,
  },
  DOCUMENT_TOO_LARGE: {
    meaning: 'The document is larger, deeper or more repetitive than the hub reads; the message says in which way.',
    remedy: 'Ask for less at once; docs/limits.md has the numbers.',
    status: 400,
  },
  ALIAS_RESERVED: {
    meaning:
      'An alias is the name of another field that the hub itself fetches in the same place; the message names it.',
    remedy: 'Choose another alias, or ask for the field under its own name.',
    status: 400,
  },
  COST_TOO_HIGH: {
    meaning: 'The answer could be larger than the hub gives at once.',
    remedy: 'Ask for smaller pages or fewer lists within lists; docs/limits.md says how cost is counted.',
    status: 400,
  },
  RATE_LIMITED: {
    meaning: 'More was asked within a minute than the hub answers to one caller or one address.',
    remedy: 'Wait as many seconds as the Retry-After header says.',
    status: 429,
  },
  OVERLOADED: {
    meaning: 'The hub has more to do than it can at present.',
    remedy: 'Wait as many seconds as the Retry-After header says.',
    status: 503,
  },
  SECTOR_UNAVAILABLE: {
    meaning: 'One part of the hub did not answer. The rest of the answer is complete.',
    remedy: 'Show what came, and ask again later; extensions.sector names the part.',
    status: 503,
  },
  STORE_FULL: {
    meaning: 'The disk of the store is full, so that nothing can be changed. What is stored can still be read.',
    remedy: 'Make room for the store. Then send the request again, with the same idempotency key.',
    status: 503,
  },
  CHANGED_MEANWHILE: {
    meaning: 'Others changed the same thing at the same time, several times over. Nothing was changed by this request.',
    remedy: 'Look at the thing again. If the change is still wanted, send it again.',
    status: 409,
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

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCodes, value);
}
