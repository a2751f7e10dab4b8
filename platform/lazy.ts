/** Makes a thing on the first call and keeps it: nothing is read or built while modules load. */
export function lazy<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
