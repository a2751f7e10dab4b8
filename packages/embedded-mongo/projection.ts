import { field, isArray, isDocument, put, type Document, type Value } from './bson/document';
import { isNumber, toInteger } from './bson/numbers';
import { CommandError, unsupported } from './errors';
import { compileExpression, evaluateLet, type Variables } from './expression/compile';
import type { Expression, Scope } from './expression/operator';
import { compileFilterIn, compilePosition } from './query/filter';
import { elementTest, truthy } from './query/operators';

export interface ProjectionOptions {
  /** The query's filter, for the positional `$`. */
  readonly filter?: Document;
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly now?: Date;
}

/** The change to one field; `reshape` changes the field in place, `compute` gives a new value. */
type Node =
  | { readonly kind: 'include' | 'exclude' }
  | { readonly kind: 'reshape'; readonly reshape: (value: Value, root: Document) => Value }
  | { readonly kind: 'compute'; readonly expression: Expression }
  | Tree;

interface Tree {
  readonly kind: 'tree';
  readonly children: Map<string, Node>;
  computes: boolean;
}

/** The treatment of fields that the projection does not name. */
type Rest = 'keep' | 'drop';

export function newTree(): Tree {
  return { kind: 'tree', children: new Map(), computes: false };
}

/**
 * A projection of `find`. Fields keep the document's order, computed ones come after them.
 * @throws CommandError 31253 or 31254 where inclusion and exclusion are mixed.
 */
export function compileProjection(spec: Document, options: ProjectionOptions = {}): (document: Document) => Document {
  if (Object.keys(spec).length === 0) return (document) => document;
  const now = options.now ?? new Date();
  const vars = evaluateLet(options.vars, now);
  const position = options.filter && compilePosition(options.filter);
  const shape = compileShape(spec, (path, operand) => findOnly(path, operand, vars, now, position));
  return (root) => shape({ root, vars, now });
}

/** `$project`: as a projection of `find`, without its array operators. */
export function compileProjectStage(spec: Document): (scope: Scope) => Document {
  if (Object.keys(spec).length === 0) throw new CommandError(51272, 'Location51272', 'Invalid empty $project');
  return compileShape(spec, () => undefined);
}

interface FindOnly {
  readonly path: string;
  readonly node: Node;
  /** The treatment of other fields where the projection has nothing else. */
  readonly alone: Rest;
}

type CompileFindOnly = (path: string, operand: Value) => FindOnly | undefined;

function compileShape(spec: Document, findOnly: CompileFindOnly): (scope: Scope) => Document {
  const tree = newTree();
  let [includes, excludes, alone]: [boolean, boolean, Rest] = [false, false, 'keep'];
  const add = (path: string, operand: Value): void => {
    const special = findOnly(path, operand);
    if (special) {
      if (special.alone === 'drop') includes = true;
      addNode(tree, special.path, special.node);
    } else if (typeof operand === 'boolean' || isNumber(operand)) {
      const kind = truthy(operand) ? 'include' : 'exclude';
      if (path !== '_id') {
        includes ||= kind === 'include';
        excludes ||= kind === 'exclude';
      } else if (kind === 'include') alone = 'drop';
      addNode(tree, path, { kind });
    } else if (isDocument(operand) && !Object.keys(operand)[0]?.startsWith('$')) {
      if (Object.keys(operand).length === 0) {
        throw new CommandError(51270, 'Location51270', 'An empty sub-projection is not a valid value');
      }
      for (const name of Object.keys(operand)) add(`${path}.${name}`, operand[name] ?? null);
    } else {
      includes = true;
      addNode(tree, path, { kind: 'compute', expression: compileExpression(operand) });
    }
  };
  for (const path of Object.keys(spec)) add(path, spec[path] ?? null);
  if (includes && excludes) {
    throw new CommandError(
      31254,
      'Location31254',
      'Cannot do exclusion on a field in inclusion projection, or the reverse',
    );
  }
  const rest: Rest = includes ? 'drop' : excludes ? 'keep' : alone;
  if (rest === 'drop' && !tree.children.has('_id')) addNode(tree, '_id', { kind: 'include' });
  return (scope) => shapeDocument(scope.root, tree, rest, scope);
}

/** @throws CommandError 31249 or 31250 where one path lies inside another. */
export function addNode(tree: Tree, path: string, node: Node): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let parent = tree;
  if (node.kind === 'compute') parent.computes = true;
  for (const name of names) {
    let child = parent.children.get(name);
    if (!child) parent.children.set(name, (child = newTree()));
    if (child.kind !== 'tree') throw collision(path);
    parent = child;
    if (node.kind === 'compute') parent.computes = true;
  }
  if ([...names, last].some((name) => name === '' || name.startsWith('$'))) {
    throw new CommandError(16410, 'Location16410', 'FieldPath field names may not be empty or start with a dollar');
  }
  if (parent.children.has(last)) throw collision(path);
  parent.children.set(last, node);
}

function collision(path: string): CommandError {
  return new CommandError(31250, 'Location31250', `Path collision at ${path}`);
}

/** Builds the new document; nothing of the old one is changed. */
export function shapeDocument(document: Document, tree: Tree, rest: Rest, scope: Scope): Document {
  const result: Record<string, Value> = {};
  const set = (name: string, value: Value | undefined): void => {
    if (value !== undefined) put(result, name, value);
  };
  for (const name of Object.keys(document)) {
    const node = tree.children.get(name);
    const value = document[name] ?? null;
    if (!node) {
      if (rest === 'keep') set(name, value);
    } else if (node.kind === 'include') set(name, value);
    else if (node.kind === 'reshape') set(name, node.reshape(value, scope.root));
    else if (node.kind === 'tree' && !(node.computes && rest === 'drop'))
      set(name, shapeValue(value, node, rest, scope));
    else if (node.kind === 'compute' && rest === 'keep') set(name, node.expression(scope));
  }
  if (!tree.computes) return result;
  for (const [name, node] of tree.children) {
    if (rest === 'keep' && Object.hasOwn(document, name)) continue;
    if (node.kind === 'compute') set(name, node.expression(scope));
    else if (node.kind === 'tree' && node.computes) set(name, shapeValue(field(document, name), node, rest, scope));
  }
  return result;
}

function shapeValue(value: Value | undefined, tree: Tree, rest: Rest, scope: Scope): Value | undefined {
  if (isDocument(value)) return shapeDocument(value, tree, rest, scope);
  if (isArray(value)) {
    const shaped = value.map((element) => shapeValue(element, tree, rest, scope));
    return shaped.filter((element): element is Value => element !== undefined);
  }
  if (tree.computes) return shapeDocument({}, tree, rest, scope);
  return rest === 'keep' ? value : undefined;
}

/** `$slice`, `$elemMatch` and the positional `$`. */
function findOnly(
  path: string,
  operand: Value,
  vars: Variables,
  now: Date,
  position: ((document: Document) => number | undefined) | undefined,
): FindOnly | undefined {
  if (path.endsWith('.$')) return { path: path.slice(0, -2), node: positional(position), alone: 'drop' };
  if (!isDocument(operand)) return undefined;
  if (Object.hasOwn(operand, '$meta')) throw unsupported('Projecting $meta');
  if (Object.hasOwn(operand, '$slice')) return { path, node: slice(operand['$slice'] ?? null), alone: 'keep' };
  const condition = operand['$elemMatch'];
  if (!isDocument(condition)) return undefined;
  if (path.includes('.')) {
    throw new CommandError(31275, 'Location31275', 'Cannot use $elemMatch projection on a nested field');
  }
  const test = elementTest(condition, (filter) => compileFilterIn(filter, vars, now));
  const expression: Expression = ({ root }) => {
    const array = field(root, path);
    const match = isArray(array) ? array.find((element) => test(element)) : undefined;
    return match === undefined ? undefined : [match];
  };
  return { path, node: { kind: 'compute', expression }, alone: 'drop' };
}

function positional(position: ((document: Document) => number | undefined) | undefined): Node {
  return {
    kind: 'reshape',
    reshape: (value, root) => {
      if (!isArray(value)) return value;
      const at = position?.(root);
      const element = at === undefined ? undefined : value[at];
      if (element === undefined) {
        throw new CommandError(
          51246,
          'Location51246',
          "positional operator '.$' couldn't find a matching element in the array",
        );
      }
      return [element];
    },
  };
}

function slice(operand: Value): Node {
  const [first, second] = (isArray(operand) ? operand : [operand]).map((value) => {
    const whole = isNumber(value) ? toInteger(value) : undefined;
    if (whole === undefined) throw new CommandError(28667, 'Location28667', '$slice takes one or two whole numbers');
    return Number(whole);
  });
  const cut = (array: readonly Value[]): readonly Value[] => {
    if (first === undefined) return array;
    if (second === undefined) return first >= 0 ? array.slice(0, first) : array.slice(first);
    const start = first < 0 ? Math.max(0, array.length + first) : first;
    return array.slice(start, start + second);
  };
  if (second !== undefined && second <= 0) {
    throw new CommandError(28724, 'Location28724', '$slice limit must be positive');
  }
  return { kind: 'reshape', reshape: (value) => (isArray(value) ? cut(value) : value) };
}
