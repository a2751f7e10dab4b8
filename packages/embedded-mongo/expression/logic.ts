import { compareWithMissing } from '../bson/compare';
import { isArray, isDocument, type Value } from '../bson/document';
import { evaluated, isNullish, isTrue, namedParts, refuse, unary, type Operator, type Operators } from './operator';

function comparison(holds: (order: number) => boolean): Operator {
  return evaluated(2, 2, ([a, b]) => holds(compareWithMissing(a, b)));
}

const $cond: Operator = (argument, compile, name) => {
  const sources = isArray(argument) ? argument : Object.values(conditionParts(argument, name));
  if (sources.length !== 3) throw refuse(16020, `Expression $cond takes exactly 3 arguments`);
  const [condition, then, otherwise] = sources.map(compile);
  return (scope) => (isTrue(condition?.(scope)) ? then?.(scope) : otherwise?.(scope));
};

function conditionParts(argument: Value, name: string) {
  const parts = namedParts(argument, ['if', 'then', 'else'], [], name);
  return { if: parts['if'] ?? null, then: parts['then'] ?? null, else: parts['else'] ?? null };
}

const $switch: Operator = (argument, compile, name) => {
  const parts = namedParts(argument, ['branches'], ['default'], name);
  if (!isArray(parts['branches'])) throw refuse(40060, "$switch expected an array for 'branches'");
  const branches = parts['branches'].map((branch) => {
    const { case: condition, then } = namedParts(branch, ['case', 'then'], [], name);
    return { condition: compile(condition ?? null), then: compile(then ?? null) };
  });
  const otherwise = Object.hasOwn(parts, 'default') ? compile(parts['default'] ?? null) : undefined;
  return (scope) => {
    for (const { condition, then } of branches) if (isTrue(condition(scope))) return then(scope);
    if (!otherwise) throw refuse(40066, '$switch could not find a matching branch and no default was specified');
    return otherwise(scope);
  };
};

const $let: Operator = (argument, compile, name) => {
  const { vars, in: body } = namedParts(argument, ['vars', 'in'], [], name);
  if (!isDocument(vars)) throw refuse(16874, 'invalid parameter: expected an object (vars)');
  const values = Object.entries(vars).map(([key, source]) => [key, compile(source)] as const);
  const inner = compile(body ?? null);
  return (scope) => {
    const bound = new Map(scope.vars);
    for (const [key, value] of values) bound.set(key, value(scope));
    return inner({ ...scope, vars: bound });
  };
};

/** `$and` and `$or` stop at the first operand that decides. */
function junction(decides: boolean): Operator {
  return (argument, compile) => {
    const operands = (isArray(argument) ? argument : [argument]).map(compile);
    return (scope) => operands.some((operand) => isTrue(operand(scope)) === decides) === decides;
  };
}

const $ifNull: Operator = (argument, compile) => {
  if (!isArray(argument) || argument.length < 2) throw refuse(1257300, '$ifNull needs at least two arguments');
  const operands = argument.map(compile);
  return (scope) => {
    let value: Value | undefined;
    for (const operand of operands) {
      value = operand(scope);
      if (!isNullish(value)) break;
    }
    return value;
  };
};

export const logic: Operators = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: evaluated(2, 2, ([a, b]) => Math.sign(compareWithMissing(a, b))),
  $and: junction(false),
  $or: junction(true),
  $not: unary((value) => !isTrue(value)),
  $cond,
  $ifNull,
  $switch,
  $let,
  $literal: (argument) => () => argument,
  $expr: (argument, compile) => compile(argument),
};
