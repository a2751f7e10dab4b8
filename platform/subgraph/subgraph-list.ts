/** One line of the registry, as the other subgraphs see it. */
export interface SubgraphInfo {
  readonly name: string;
  /** Its name, for people. */
  readonly label: string;
  /** True for a setting with schemes, offers and passports of its own; false for one that serves all settings. */
  readonly isSector: boolean;
}

/** All subgraphs, in the order of the registry. Code that needs the others receives this and never imports them. */
export type SubgraphList = readonly SubgraphInfo[];

export function sectorsOf(subgraphList: SubgraphList): { readonly code: string; readonly label: string }[] {
  return subgraphList.filter(({ isSector }) => isSector).map(({ name, label }) => ({ code: name, label }));
}
