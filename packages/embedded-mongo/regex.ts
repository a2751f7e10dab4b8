import { BSONRegExp } from 'bson';
import { RE2JS, RE2JSException } from 're2js';
import type { Value } from './bson/document';
import { CommandError } from './errors';

/**
 * Regular expressions run in time linear in the text, for nothing could interrupt one that backtracks. The price: what RE2 has
 * not (back-references, look-around, possessive quantifiers) is refused.
 */
export interface Pattern {
  test(text: string): boolean;
  /** All matches, left to right, without overlap. */
  matches(text: string): Iterable<PatternMatch>;
}

export interface PatternMatch {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly index: number;
  readonly captures: readonly (string | null)[];
}

const PLAIN = /^(\^?)([\p{L}\p{N} _\-@/:,;!"'%&<>=~#]*)$/u;

/** @throws CommandError 51091 for a pattern RE2 cannot run; the message does not repeat it. */
function compilePattern(source: string, options: string): Pattern {
  const compiled = lazily(() => compileRe2(source, options));
  const [, anchor, literal] = (options === '' && PLAIN.exec(source)) || [];
  let test: (text: string) => boolean;
  if (literal === undefined) {
    const re2 = compiled();
    test = (text) => re2.test(text);
  } else {
    test = anchor ? (text) => text.startsWith(literal) : (text) => text.includes(literal);
  }
  return { test, matches: (text) => allMatches(compiled(), text) };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function compileRe2(source: string, options: string): RE2JS {
  let flags = 0;
  for (const option of options) {
    if (option === 'i') flags |= RE2JS.CASE_INSENSITIVE;
    else if (option === 'm') flags |= RE2JS.MULTILINE;
    else if (option === 's') flags |= RE2JS.DOTALL;
    else if (option !== 'u') throw invalid('the embedded store knows the options i, m, s and u only');
  }
  try {
    return RE2JS.compile(source, flags);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw invalid('not a pattern that runs in linear time (RE2 syntax: no look-around, no back-references)');
  }
}

function invalid(why: string): CommandError {
  return new CommandError(51091, 'Location51091', `Regular expression is invalid: ${why}`);
}

function* allMatches(re2: RE2JS, text: string): Iterable<PatternMatch> {
  const matcher = re2.matcher(text);
  while (matcher.find()) {
    const captures: (string | null)[] = [];
    for (let group = 1; group <= matcher.groupCount(); group++) captures.push(matcher.group(group));
    yield { text: matcher.group() ?? '', index: matcher.start(), captures };
  }
}

/** A pattern from a regex value or a string, with `$options` that override its own. */
export function patternOf(regex: Value | undefined, options?: Value): Pattern {
  const text = regex instanceof BSONRegExp ? regex.pattern : regex;
  if (typeof text !== 'string') throw new CommandError(2, 'BadValue', '$regex has to be a string');
  if (options !== undefined && typeof options !== 'string') {
    throw new CommandError(2, 'BadValue', '$options has to be a string');
  }
  return compilePattern(text, options ?? (regex instanceof BSONRegExp ? regex.options : ''));
}
