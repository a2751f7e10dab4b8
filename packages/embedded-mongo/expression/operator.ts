import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { compareNumbers, isNumber } from '../bson/numbers';
import { CommandError } from '../errors';

/** The inputs of an expression. `vars` holds the variables of `let`, `$lookup`, `$let`, `$map` and their like. */
export interface Scope {
  readonly root: Document;
  readonly vars: ReadonlyMap<string, Value | undefined>;
  readonly now: Date;
}

/** `undefined` is MongoDB's "missing". */
export type Expression = (scope: Scope) => Value | undefined;
export type Compile = (source: Value) => Expression;
export type Operator = (argument: Value, compile: Compile, name: string) => Expression;
export type Operators = Readonly<Record<string, Operator>>;

export function refuse(code: number, message: string): CommandError {
  return new CommandError(code, code === 2 ? 'BadValue' : code === 14 ? 'TypeMismatch' : `Location${code}`, message);
}

export function isNullish(value: Value | undefined): value is null | undefined {
  return value === undefined || value === null;
}

/** Everything but false, null, missing and zero. */
export function isTrue(value: Value | undefined): boolean {
  if (isNullish(value) || value === false) return false;
  return !isNumber(value) || compareNumbers(value, 0) !== 0;
}

/** An operator whose arguments are all evaluated first; a single one may stand without the array. */
export function evaluated(
  min: number,
  max: number,
  apply: (args: readonly (Value | undefined)[], scope: Scope) => Value | undefined,
): Operator {
  return (argument, compile, name) => {
    const sources = isArray(argument) ? argument : [argument];
    if (sources.length < min || sources.length > max) {
      const wanted = min === max ? `exactly ${min}` : `at least ${min} and at most ${max}`;
      throw refuse(16020, `Expression ${name} takes ${wanted} arguments. ${sources.length} were passed in.`);
    }
    const parts = sources.map(compile);
    return (scope) =>
      apply(
        parts.map((part) => part(scope)),
        scope,
      );
  };
}

export function unary(apply: (value: Value | undefined, scope: Scope) => Value | undefined): Operator {
  return evaluated(1, 1, ([value], scope) => apply(value, scope));
}

export type Arguments = Readonly<Record<string, Value | undefined>>;

/** An operator with named arguments, all evaluated first. */
export function named(
  required: readonly string[],
  optional: readonly string[],
  apply: (args: Arguments, scope: Scope) => Value | undefined,
): Operator {
  return (argument, compile, name) => {
    const parts = Object.entries(namedParts(argument, required, optional, name)).map(
      ([key, source]) => [key, compile(source)] as const,
    );
    return (scope) => apply(Object.fromEntries(parts.map(([key, part]) => [key, part(scope)])), scope);
  };
}

/** Checks the names of an operator's arguments. */
export function namedParts(
  argument: Value,
  required: readonly string[],
  optional: readonly string[],
  name: string,
): Document {
  if (!isDocument(argument)) throw refuse(9, `${name} only supports an object as its argument`);
  const missing = required.find((key) => !Object.hasOwn(argument, key));
  if (missing !== undefined) throw refuse(9, `Missing '${missing}' parameter to ${name}`);
  const unknown = Object.keys(argument).find((key) => !required.includes(key) && !optional.includes(key));
  if (unknown !== undefined) throw refuse(9, `Unrecognized parameter to ${name}`);
  return argument;
}
