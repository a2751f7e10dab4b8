/** One record about a carer, for the carer to keep: UK GDPR, articles 15 and 20. */
export interface PersonalDataRecord {
  readonly kind: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Stands in the place of data about another person. */
const redacted = 'Left out: it is about somebody else.';

/** Returns a stored document for its carer, nested fields by their whole path. Leaves out `isThirdParty` fields. */
export function personalDataRecord(
  kind: string,
  document: object,
  isThirdParty: (path: string) => boolean = () => false,
): PersonalDataRecord {
  const fields: { name: string; value: string }[] = [];
  const collect = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (isThirdParty(name)) fields.push({ name, value: redacted });
    else if (value instanceof Date) fields.push({ name, value: value.toISOString() });
    else if (Array.isArray(value)) value.forEach((each, place) => collect(`${name}.${String(place + 1)}`, each));
    else if (typeof value === 'object')
      for (const [key, each] of Object.entries(value)) collect(name === '' ? key : `${name}.${key}`, each);
    else fields.push({ name, value: typeof value === 'string' ? value : JSON.stringify(value) });
  };
  collect('', document);
  return { kind, fields };
}
