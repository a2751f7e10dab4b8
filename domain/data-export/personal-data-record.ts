/** One record that is held about a carer, for the carer to keep: UK GDPR, articles 15 and 20. */
export interface PersonalDataRecord {
  readonly kind: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What stands in the place of what is about somebody else. */
const redacted = 'Left out: it is about somebody else.';

/** A stored document as its carer is given it, nested fields by their whole path; those that `isThirdParty` are left out. */
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
