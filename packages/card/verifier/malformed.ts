/** The bytes are not a card (or list) of ours. The message is for a developer; a person gets the verdict's sentence. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}
