import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { earliestDay, isCalendarDate, isDay, latestDay } from './calendar-date';

function text(name: string, accepts: (value: string) => boolean, example: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must be written like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Reads days within the bounds only; also shows a day that an earlier version of the hub stored. */
const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => dateBy(isDay, value),
  parseValue: (value) => dateBy(isCalendarDate, value),
  parseLiteral: (node) => dateBy(isCalendarDate, node.kind === Kind.STRING ? node.value : undefined),
});

function dateBy(accepts: (value: string) => boolean, value: unknown): string {
  if (typeof value === 'string' && accepts(value)) return value;
  throw new GraphQLError(
    `Date must be a day from ${earliestDay} to ${latestDay}, written like 2026-11-21. Leave it out where there is no end.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(value: unknown): Date {
  const date =
    typeof value === 'string' && instant.test(value) && isCalendarDate(value.slice(0, 10))
      ? new Date(value)
      : undefined;
  if (date && !Number.isNaN(date.getTime())) return date;
  throw new GraphQLError('DateTime must be written like 2026-11-21T09:30:00Z.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** The scalars of schema/shared/scalars.graphql. */
export const scalars = {
  Date: date,
  GssCode: text('GssCode', (value) => /^[EWSNK]\d{8}$/.test(value), 'E06000058'),
  OdsCode: text('OdsCode', (value) => /^[A-Z0-9]{3,6}$/.test(value), 'RXF or RXF05'),
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => {
      if (value instanceof Date) return value.toISOString();
      return parseInstant(value).toISOString();
    },
    parseValue: parseInstant,
    parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
  }),
} as const;
