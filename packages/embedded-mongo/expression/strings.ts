import { BSONRegExp } from 'bson';
import type { Value } from '../bson/document';
import { isNumber, toInteger } from '../bson/numbers';
import { typeName } from '../bson/types';
import { patternOf, type Pattern, type PatternMatch } from '../regex';
import { textOf } from './conversion';
import { evaluated, isNullish, named, refuse, unary, type Arguments, type Operator, type Operators } from './operator';

const MANY = Infinity;

function wantString(value: Value | undefined, name: string): string {
  if (typeof value === 'string') return value;
  throw refuse(16702, `${name} only supports strings, not ${value === undefined ? 'missing' : typeName(value)}`);
}

export function wantInteger(value: Value | undefined, name: string): number {
  const whole = isNumber(value) ? toInteger(value) : undefined;
  if (whole === undefined) throw refuse(16034, `${name} requires whole numbers`);
  return Number(whole);
}

/** Null, missing, strings, numbers and dates as text; null is the empty text. */
function lenient(apply: (text: string) => Value): Operator {
  return unary((value) => apply(isNullish(value) ? '' : textOf(value)));
}

function substring(name: string, units: (text: string) => readonly string[] | Buffer): Operator {
  return evaluated(3, 3, ([value, start, length]) => {
    const parts = units(isNullish(value) ? '' : textOf(value));
    const from = wantInteger(start, name);
    const count = wantInteger(length, name);
    if (from < 0) throw refuse(50752, `${name} needs a starting index of 0 or more`);
    const cut = parts.slice(from, count < 0 ? undefined : from + count);
    return Buffer.isBuffer(cut) ? cut.toString('utf8') : cut.join('');
  });
}

const substrBytes = substring('$substrBytes', (text) => Buffer.from(text, 'utf8'));
const WHITESPACE = '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

function trim(name: string, left: boolean, right: boolean): Operator {
  return named(['input'], ['chars'], ({ input, chars }) => {
    if (isNullish(input) || chars === null) return null;
    const text = Array.from(wantString(input, name));
    const cut = new Set(chars === undefined ? WHITESPACE : wantString(chars, name));
    let [start, end] = [0, text.length];
    while (left && start < end && cut.has(text[start] ?? '')) start++;
    while (right && end > start && cut.has(text[end - 1] ?? '')) end--;
    return text.slice(start, end).join('');
  });
}

function replace(name: string, apply: (text: string, find: string, put: string) => string): Operator {
  return named(['input', 'find', 'replacement'], [], ({ input, find, replacement }) => {
    if (isNullish(input) || isNullish(find) || isNullish(replacement)) return null;
    return apply(wantString(input, name), wantString(find, name), wantString(replacement, name));
  });
}

/** `$regexMatch` and its like: the pattern is compiled once as long as it stays the same. */
function regex(name: string, apply: (pattern: Pattern, text: string) => Value, absent: Value): Operator {
  let last: { readonly key: string; readonly pattern: Pattern } | undefined;
  return named(['input', 'regex'], ['options'], ({ input, regex: source, options }: Arguments) => {
    if (isNullish(input) || isNullish(source)) return absent;
    const key = JSON.stringify([source instanceof BSONRegExp ? [source.pattern, source.options] : source, options]);
    if (last?.key !== key) last = { key, pattern: patternOf(source, options ?? undefined) };
    return apply(last.pattern, wantString(input, name));
  });
}

function described(match: PatternMatch, text: string): Value {
  return { match: match.text, idx: Array.from(text.slice(0, match.index)).length, captures: match.captures };
}

export const strings: Operators = {
  $concat: evaluated(0, MANY, (args) => {
    let text = '';
    for (const value of args) {
      if (isNullish(value)) return null;
      text += wantString(value, '$concat');
    }
    return text;
  }),
  // Without a collation MongoDB changes the case of ASCII letters only.
  $toLower: lenient((text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  $toUpper: lenient((text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
  $substr: substrBytes,
  $substrBytes: substrBytes,
  $substrCP: substring('$substrCP', (text) => Array.from(text)),
  $strLenBytes: unary((value) => Buffer.byteLength(wantString(value, '$strLenBytes'))),
  $strLenCP: unary((value) => Array.from(wantString(value, '$strLenCP')).length),
  $split: evaluated(2, 2, ([value, separator]) => {
    if (isNullish(value) || isNullish(separator)) return null;
    if (separator === '') throw refuse(40087, '$split requires a non-empty separator');
    return wantString(value, '$split').split(wantString(separator, '$split'));
  }),
  $trim: trim('$trim', true, true),
  $ltrim: trim('$ltrim', true, false),
  $rtrim: trim('$rtrim', false, true),
  $replaceOne: replace('$replaceOne', (text, find, put) => text.replace(find, () => put)),
  $replaceAll: replace('$replaceAll', (text, find, put) => text.replaceAll(find, () => put)),
  $regexMatch: regex('$regexMatch', (pattern, text) => pattern.test(text), false),
  $regexFind: regex(
    '$regexFind',
    (pattern, text) => {
      for (const match of pattern.matches(text)) return described(match, text);
      return null;
    },
    null,
  ),
  $regexFindAll: regex(
    '$regexFindAll',
    (pattern, text) => Array.from(pattern.matches(text), (match) => described(match, text)),
    [],
  ),
};
