import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { isNumber, toNumber } from '../bson/numbers';
import { CommandError } from '../errors';

/** Readers of a command's fields, which throw what MongoDB throws for a wrong type (14 TypeMismatch). */

export function text(command: Document, name: string): string {
  const value = command[name];
  if (typeof value !== 'string') throw mismatch(name, 'string');
  return value;
}

export function optionalText(command: Document, name: string): string | undefined {
  return command[name] === undefined ? undefined : text(command, name);
}

export function document(command: Document, name: string): Document {
  const value = command[name];
  if (!isDocument(value)) throw mismatch(name, 'object');
  return value;
}

/** An empty document counts as none given. */
export function optionalDocument(command: Document, name: string): Document | undefined {
  const value = command[name];
  if (value === undefined || value === null) return undefined;
  if (!isDocument(value)) throw mismatch(name, 'object');
  return Object.keys(value).length === 0 ? undefined : value;
}

export function documents(command: Document, name: string): readonly Document[] {
  const value = command[name];
  if (!isArray(value) || !value.every(isDocument)) throw mismatch(name, 'array of objects');
  return value;
}

/** A whole number of at least 0. */
export function count(command: Document, name: string, otherwise: number): number {
  const value = command[name];
  if (value === undefined || value === null) return otherwise;
  if (!isNumber(value)) throw mismatch(name, 'number');
  const number = Math.trunc(toNumber(value));
  if (!(number >= 0)) throw new CommandError(2, 'BadValue', `the field '${name}' must not be negative`);
  return number;
}

export function flag(command: Document, name: string, otherwise = false): boolean {
  const value = command[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return toNumber(value) !== 0;
  throw mismatch(name, 'bool');
}

/** A collection's name, the value of the command's own field. */
export function collectionName(command: Document, name: string): string {
  const value = command[name];
  if (typeof value !== 'string' || value === '') {
    throw new CommandError(73, 'InvalidNamespace', 'the name of the collection is missing');
  }
  return value;
}

function mismatch(name: string, expected: string): CommandError {
  return new CommandError(14, 'TypeMismatch', `the field '${name}' has the wrong type, expected ${expected}`);
}

export function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && value !== null;
}
