/** One line of the registry, as the others see it. */
export interface SubgraphInfo {
  readonly name: string;
  /** Its name, for people. */
  readonly label: string;
  /** Whether it is a setting with schemes, offers and passports of its own, or serves all settings. */
  readonly isSector: boolean;
}

/** All subgraphs, in the order of the registry. Whoever needs to name the others is given this; nobody imports them. */
export type SubgraphList = readonly SubgraphInfo[];

export function sectorsOf(subgraphList: SubgraphList): { readonly code: string; readonly label: string }[] {
  return subgraphList.filter(({ isSector }) => isSector).map(({ name, label }) => ({ code: name, label }));
}
