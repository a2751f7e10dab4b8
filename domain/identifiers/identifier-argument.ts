import { badInput } from '../../platform/errors/hub-error';
import { InvalidIdentifier } from './invalid-identifier';

/** Reads an identifier that a caller sent. A slip of the finger is refused as one, and not answered with "no such". */
export function identifierArgument<T>(parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof InvalidIdentifier) throw badInput(error.message);
    throw error;
  }
}
