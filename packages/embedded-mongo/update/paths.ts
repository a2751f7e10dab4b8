import { field, isArray, isDocument, put, type Document, type Value } from '../bson/document';
import { typeName } from '../bson/types';
import { CommandError } from '../errors';
import { isPosition } from '../path';

/** Gives a field its new value; `undefined` in is "missing", `undefined` out removes it or leaves it missing. */
export type Change = (current: Value | undefined) => Value | undefined;

/** Which elements a component of the path stands for: `$[]`, `$[identifier]`, or the one `$` was replaced by. */
export interface Steps {
  readonly path: readonly string[];
  readonly selects: (component: string) => ((element: Value) => boolean) | undefined;
  /** False for operators that do nothing where the path does not lead anywhere. */
  readonly creates: boolean;
  /**
   * The documents that this update has made, mapped to themselves. No other code has seen them yet, so they are changed in place.
   * An update of many fields would otherwise copy the same document for each of them.
   */
  readonly fresh: Map<Document, Record<string, Value>>;
}

/** MongoDB's limit on the nulls that fill an array up to a position set behind its end. */
const MAX_PADDING = 1_500_000;

/** Changes what a path leads to, in a new document that shares the rest; the same document if nothing changed. */
export function changeAt(document: Document, steps: Steps, change: Change): Document {
  const changed = descend(document, steps, 0, change);
  return isDocument(changed) ? changed : document;
}

function descend(value: Value | undefined, steps: Steps, index: number, change: Change): Value | undefined {
  const name = steps.path[index];
  if (name === undefined) return change(value);
  const selects = steps.selects(name);
  if (selects) return changeSelected(value, steps, index, change, selects);
  if (value === undefined) return create(name, steps, index, change);
  if (isDocument(value)) {
    const child = field(value, name);
    const changed = descend(child, steps, index + 1, change);
    return changed === child ? value : changeField(value, name, changed, steps);
  }
  if (isArray(value) && isPosition(name)) return changeElement(value, Number(name), steps, index, change);
  if (!steps.creates) return value;
  throw new CommandError(
    28,
    'PathNotViable',
    `Cannot create field '${name}' in an element of type ${typeName(value)} at path '${steps.path.slice(0, index).join('.')}'`,
  );
}

function create(name: string, steps: Steps, index: number, change: Change): Value | undefined {
  if (!steps.creates) return undefined;
  const inner = descend(undefined, steps, index + 1, change);
  if (inner === undefined) return undefined;
  return changeField({}, name, inner, steps);
}

function changeField(document: Document, name: string, value: Value | undefined, { fresh }: Steps): Document {
  const changed = fresh.get(document) ?? { ...document };
  fresh.set(changed, changed);
  if (value === undefined) Reflect.deleteProperty(changed, name);
  else put(changed, name, value);
  return changed;
}

function changeElement(
  array: readonly Value[],
  position: number,
  steps: Steps,
  index: number,
  change: Change,
): readonly Value[] {
  const element = array[position];
  if (element === undefined && !steps.creates) return array;
  const changed = descend(element, steps, index + 1, change);
  if (changed === element) return array;
  if (position - array.length > MAX_PADDING) throw new CommandError(2, 'BadValue', 'cannot pad an array that far');
  const copy = [...array];
  while (copy.length < position) copy.push(null);
  copy[position] = changed ?? null;
  return copy;
}

function changeSelected(
  value: Value | undefined,
  steps: Steps,
  index: number,
  change: Change,
  selects: (element: Value) => boolean,
): Value | undefined {
  const path = steps.path.slice(0, index).join('.');
  if (value === undefined) {
    if (!steps.creates) return undefined;
    throw new CommandError(
      2,
      'BadValue',
      `The path '${path}' must exist in the document in order to apply array updates.`,
    );
  }
  if (!isArray(value)) throw new CommandError(2, 'BadValue', `Cannot apply array updates to non-array element ${path}`);
  let changedAny = false;
  const elements = value.map((element) => {
    if (!selects(element)) return element;
    const changed = descend(element, steps, index + 1, change) ?? null;
    if (changed !== element) changedAny = true;
    return changed;
  });
  return changedAny ? elements : value;
}
