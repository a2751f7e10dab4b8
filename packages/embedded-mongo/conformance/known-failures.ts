const nullId = 'the Node driver replaces a null _id before it sends the document';
const leftOut = (what: string) => `${what}: the hub has none, so the store refuses them`;
const deprecated = 'a type that MongoDB has deprecated: it is kept as stored, but an update writes its modern form';

/** Cases that fail for a reason we know and stand by: `file: case`, and the reason. They still count as failed. */
export const knownFailures: ReadonlyMap<string, string> = new Map([
  ['create-null-ids.json: inserting _id with type null via insertOne', nullId],
  ['create-null-ids.json: inserting _id with type null via insertMany', nullId],
  ['create-null-ids.json: inserting _id with type null via bulkWrite', nullId],
  ['create-null-ids.json: inserting _id with type null via clientBulkWrite', nullId],
  ['estimatedDocumentCount.json: estimatedDocumentCount works correctly on views', leftOut('views')],
  [
    'findOneAndUpdate-errorResponse.json: findOneAndUpdate document validation errInfo is accessible',
    leftOut('validators'),
  ],
  ['clustered-indexes.json: createCollection with clusteredIndex', leftOut('clustered collections')],
  ['clustered-indexes.json: listCollections includes clusteredIndex', leftOut('clustered collections')],
  ['clustered-indexes.json: listIndexes returns the index', leftOut('clustered collections')],
  [
    'createCollection-pre_and_post_images.json: createCollection with changeStreamPreAndPostImages enabled',
    leftOut('change streams'),
  ],
  [
    'modifyCollection-pre_and_post_images.json: modifyCollection to changeStreamPreAndPostImages enabled',
    leftOut('change streams'),
  ],
  [
    'modifyCollection-errorResponse.json: modifyCollection prepareUnique violations are accessible',
    leftOut('changes of an index to unique'),
  ],
  ['timeseries-collection.json: createCollection with all options', leftOut('time series')],
  ['timeseries-collection.json: insertMany with duplicate ids', leftOut('time series')],
  ['timeseries-collection.json: createCollection with bucketing options', leftOut('time series')],
  ['dbpointer.json: DBpointer', deprecated],
  ['dbpointer.json: DBpointer with opposite key order', deprecated],
  ['dbpointer.json: With two-byte UTF-8', deprecated],
  ['undefined.json: Undefined', deprecated],
  ['multi-type-deprecated.json: All BSON types', deprecated],
]);
