import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** Logs go to stderr as JSON lines; text for a person at the terminal goes to stdout. */
export function createLog(level: string, to: DestinationStream = pino.destination({ dest: 2, sync: false })): Logger {
  return pino({ level, base: null, serializers: { err: (error: unknown) => logged(error) } }, to);
}

/** Errors of the store, and of GraphQL about a value, repeat the input, which may be about a person. */
const repeatsValues = /^(Mongo|Bulk|Validation|Cast|StrictMode|GraphQLError|ZodError)/;
const deepestCause = 3;

/** The log's copy of an error: never the values in it. */
function logged(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    ...(repeatsValues.test(name) ? {} : { message }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    at: stack.split('\n').filter((line) => /^ +at /.test(line)),
    ...(cause !== undefined && depth < deepestCause && { cause: logged(cause, depth + 1) }),
  };
}
