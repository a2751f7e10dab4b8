export type IdentifierKind =
  'GSS code' | 'postcode' | 'ODS code' | 'NHS number' | 'URN' | 'UKPRN' | 'company number' | 'SNOMED CT code';

/**
 * A text that is not the identifier it should be. The message shows the right form and never repeats the input: an NHS
 * number with one wrong digit may still be another person's.
 */
export class InvalidIdentifier extends Error {
  constructor(
    readonly kind: IdentifierKind,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
