/** Returns the newest of all changes to the same record. */
export function newestOf<T extends { readonly _id: string; readonly version: number }>(changes: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const change of changes) {
    const other = newest.get(change._id);
    if (!other || other.version < change.version) newest.set(change._id, change);
  }
  return [...newest.values()];
}
