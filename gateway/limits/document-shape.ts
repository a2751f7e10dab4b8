import { Kind, type DefinitionNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { aliasReserved, tooLarge } from './refusals';

export interface ShapeLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fragments: number;
  readonly directives: number;
}

/** Repeating a field adds nothing to the answer, and validation compares each with each. */
const mostRepetitions = 20;

/**
 * Measures a document before validation, since validating some documents is an attack. Throws DOCUMENT_TOO_LARGE and
 * ALIAS_RESERVED.
 */
export function checkShape(document: DocumentNode, limits: ShapeLimits): void {
  const { aliases, directives } = countIn(document.definitions);
  const fragments = fragmentsOf(document);
  const within: [what: string, found: number, most: number][] = [
    [
      'fragments',
      document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length,
      limits.fragments,
    ],
    ['aliases', aliases, limits.aliases],
    ['directives', directives, limits.directives],
  ];
  for (const [what, found, most] of within)
    if (found > most) throw tooLarge(`The document has ${found} ${what}; ${most} are allowed.`);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { selections } = definition.selectionSet;
    if (selections.length > limits.rootFields)
      throw tooLarge(`The operation has ${selections.length} fields at its root; ${limits.rootFields} are allowed.`);
    const depth = new Depth(fragments).of(definition.selectionSet);
    if (depth > limits.depth) throw tooLarge(`The operation is ${depth} fields deep; ${limits.depth} are allowed.`);
  }
}

export interface Fragment {
  readonly on: string;
  readonly selectionSet: SelectionSetNode;
}

export type Fragments = ReadonlyMap<string, Fragment>;

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition): [string, Fragment][] => {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) return [];
      const { name, typeCondition, selectionSet } = definition;
      return [[name.value, { on: typeCondition.name.value, selectionSet }]];
    }),
  );
}

interface Counts {
  aliases: number;
  directives: number;
}

function countIn(definitions: readonly DefinitionNode[]): Counts {
  const counts: Counts = { aliases: 0, directives: 0 };
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    counts.directives += definition.directives?.length ?? 0;
    countSelections(definition.selectionSet, counts);
  }
  return counts;
}

function countSelections({ selections }: SelectionSetNode, counts: Counts): void {
  const repeated = new Map<string, number>();
  for (const selection of selections) {
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) counts.aliases += 1;
      const { alias, name: field } = selection;
      // Introspection reserves such names (GraphQL, section 3.1), and every object has a `__proto__`.
      if (alias?.value.startsWith('__') && alias.value !== field.value) throw aliasReserved(alias.value, field.value);
      const name = (selection.alias ?? selection.name).value;
      const times = (repeated.get(name) ?? 0) + 1;
      if (times > mostRepetitions) throw tooLarge(`A field is asked for more than ${mostRepetitions} times at once.`);
      repeated.set(name, times);
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet)
      countSelections(selection.selectionSet, counts);
  }
}

/** Each fragment is measured once, however often it is spread. */
class Depth {
  private readonly ofFragment = new Map<string, number>();

  constructor(private readonly fragments: Fragments) {}

  of({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) {
      const depth =
        selection.kind === Kind.FIELD
          ? 1 + (selection.selectionSet ? this.of(selection.selectionSet) : 0)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? this.of(selection.selectionSet)
            : this.ofSpread(selection.name.value);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private ofSpread(name: string): number {
    const known = this.ofFragment.get(name);
    if (known !== undefined) return known;
    // A fragment within itself counts nothing here: validation refuses it.
    this.ofFragment.set(name, 0);
    const fragment = this.fragments.get(name);
    const depth = fragment ? this.of(fragment.selectionSet) : 0;
    this.ofFragment.set(name, depth);
    return depth;
  }
}
