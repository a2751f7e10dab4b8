const nullId = 'the Node driver replaces a null _id before it sends the document';
const view = 'views are left out: the hub has none';
const validator = 'validators are left out: the hub validates before it writes';

/** Cases that fail for a reason we know and stand by: `file: case`, and the reason. They still count as failed. */
export const knownFailures: ReadonlyMap<string, string> = new Map([
  ['create-null-ids.json: inserting _id with type null via insertOne', nullId],
  ['create-null-ids.json: inserting _id with type null via insertMany', nullId],
  ['create-null-ids.json: inserting _id with type null via bulkWrite', nullId],
  ['create-null-ids.json: inserting _id with type null via clientBulkWrite', nullId],
  ['estimatedDocumentCount.json: estimatedDocumentCount works correctly on views', view],
  ['findOneAndUpdate-errorResponse.json: findOneAndUpdate document validation errInfo is accessible', validator],
]);
