import { modelOf, type AnyCollection } from '../../platform/mongo/collection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { personalDataRecord, type PersonalDataRecord } from './personal-data-record';

/** The collections with data about carers, each under the sector's own pseudonym in `carerRef`. */
export function ofCarers(collections: readonly AnyCollection[]): AnyCollection[] {
  return collections.filter(({ schema }) => schema.path('carerRef'));
}

/** The collections whose records belong to the passport of the same id. Their `_id` states it, as `passport: true`. */
export function ofPassports(collections: readonly AnyCollection[]): AnyCollection[] {
  return collections.filter(({ schema }) => schema.path('_id').options['passport'] === true);
}

/**
 * Returns all data of a sector about the carer who asks, and about no other person. A field about another person is
 * marked in its collection's schema, as `thirdParty: true`.
 */
export async function sectorPersonalData(
  collections: readonly AnyCollection[],
  carerRef: string,
  viewer: Viewer,
  { connection }: SubgraphStore,
): Promise<PersonalDataRecord[]> {
  if (viewer.role !== 'carer' || viewer.ref !== carerRef) return [];
  const held: PersonalDataRecord[] = [];
  for (const collection of ofCarers(collections)) {
    const documents = await modelOf(connection, collection).find({ carerRef }).sort({ _id: 1 }).lean<object[]>().exec();
    const isThirdParty = (path: string) => collection.schema.path(path)?.options['thirdParty'] === true;
    held.push(...documents.map((document) => personalDataRecord(collection.name, document, isThirdParty)));
  }
  return held;
}
