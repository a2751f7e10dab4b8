export type IdentifierKind =
  'GSS code' | 'postcode' | 'ODS code' | 'NHS number' | 'URN' | 'UKPRN' | 'company number' | 'SNOMED CT code';

/**
 * A text that is not the identifier it should be. The message tells a person what a right one looks like and never
 * repeats what was entered: an NHS number with one digit wrong is still somebody's.
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
