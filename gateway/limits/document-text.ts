import { Lexer, Source, TokenKind } from 'graphql';
import { tooLarge } from './refusals';

/** No honest document nests its brackets, of any kind, deeper than this. A recursive parser must not either. */
const deepestNesting = 100;

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Reads a document's tokens before it is parsed. Throws DOCUMENT_TOO_LARGE, and GraphQLError where it is no GraphQL.
 */
export function checkText(text: string, mostTokens: number): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1;
    if (tokens > mostTokens) throw tooLarge(`The document has more than ${mostTokens} tokens.`);
    if (opening.has(kind)) nesting += 1;
    if (closing.has(kind)) nesting -= 1;
    if (nesting > deepestNesting) throw tooLarge(`The document nests brackets deeper than ${deepestNesting}.`);
  }
}
