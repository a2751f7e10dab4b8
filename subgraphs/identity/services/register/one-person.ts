import { z } from 'zod';
import { standardise, startingModel, weigh, type Comparison, type StandardPerson } from '../linkage';
import type { PersonalDetails } from '../sealing/personal-details';
import type { KeyHolder, Vault } from '../sealing/vault';

/** How a row stands to the record that its number belongs to. */
export type Likeness = 'one person' | 'another person' | 'another NHS number';

const model = startingModel();
/** A person can change one of these at a time. Two at once are the sign of another person. */
const differences: readonly Comparison['doubts'][number][] = [
  'different given names',
  'different family names',
  'different dates of birth',
  'a generation apart',
];

/** Compares a row with its record as it is today, and as it was at its beginning. */
export function likenessOf(row: StandardPerson, known: readonly StandardPerson[]): Likeness {
  const comparisons = known.map((each) => weigh(model, each, row));
  if (comparisons.some(({ conflict }) => conflict)) return 'another NHS number';
  const isAnother = comparisons.some(({ doubts }) => doubts.filter((each) => differences.includes(each)).length > 1);
  return isAnother ? 'another person' : 'one person';
}

const anchorFields = z.object({
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: z.string(),
  nhsNumber: z.string().exactOptional(),
});
/**
 * Who a record was at its beginning. Every row is measured by it as well: otherwise small changes, one after another, could
 * turn a record into another person.
 */
export type Anchor = Readonly<z.infer<typeof anchorFields>>;
const use = 'register-anchor';

export function anchorOf({ givenName, familyName, dateOfBirth, nhsNumber }: PersonalDetails): Anchor {
  return { givenName, familyName, dateOfBirth, ...(nhsNumber !== undefined && { nhsNumber }) };
}

export function formOfAnchor(anchor: Anchor): StandardPerson {
  return standardise({ id: '', ...anchor });
}

/** The anchor, with what it did not have and a row of the same person does. */
export function toSectorPassport(anchor: Anchor, row: Anchor): Anchor {
  const form = formOfAnchor(anchor);
  const isWhole = (name: 'givenName' | 'familyName') => (form[name]?.letters.length ?? 0) > 1;
  return {
    ...row,
    ...anchor,
    givenName: isWhole('givenName') ? anchor.givenName : row.givenName,
    familyName: isWhole('familyName') ? anchor.familyName : row.familyName,
  };
}

export function sealAnchor(vault: Vault, holder: KeyHolder & { readonly key: string }, anchor: Anchor): string {
  return vault.seal(holder, use, JSON.stringify(anchor));
}

export function openAnchor(vault: Vault, holder: KeyHolder, sealed: string): Anchor | undefined {
  const text = vault.open(holder, use, sealed);
  return text === undefined ? undefined : anchorFields.parse(JSON.parse(text));
}
