import { compareStrings } from '../bson/compare';
import { isDocument, isArray, type Document, type Value } from '../bson/document';
import { typeName } from '../bson/types';
import { runPipeline } from '../aggregate';
import { Deadline } from '../deadline';
import { CommandError } from '../errors';
import { compileFilter } from '../query';
import { isPosition } from '../path';
import { updateOperators } from './operators';
import { changeAt, type Steps } from './paths';
import { immutableId, keepId, replaceDocument, withIdFirst } from './replace';

export interface UpdateOptions {
  readonly arrayFilters?: readonly Document[];
  /** The index `$` stands for, from `matchPosition`. */
  readonly position?: number;
  /** True where an upsert inserts: `$setOnInsert` applies and `_id` may be set. */
  readonly isInsert?: boolean;
  /** The command's `let`, as sent. */
  readonly vars?: Document;
  readonly now: Date;
}

const PIPELINE_STAGES = new Set(['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith']);

/**
 * The document after an update (operators, pipeline or replacement); the very same object if nothing changed.
 * @throws CommandError with MongoDB's codes: 2, 9, 14, 28 PathNotViable, 40 ConflictingUpdateOperators, 52, 56, 66 ImmutableField.
 */
export function applyUpdate(
  document: Document,
  update: Document | readonly Document[],
  options: UpdateOptions,
): Document {
  if (isArray(update)) return applyPipeline(document, update, options);
  const [first] = Object.keys(update);
  if (!first?.startsWith('$')) return replaceDocument(document, update);
  const changed = applyOperators(document, update, options);
  if (Object.hasOwn(document, '_id') && !Object.hasOwn(changed, '_id')) throw immutableId();
  const kept = keepId(document, changed);
  return options.isInsert && Object.hasOwn(kept, '_id') ? withIdFirst(kept['_id'] ?? null, kept) : kept;
}

function applyPipeline(document: Document, pipeline: readonly Document[], options: UpdateOptions): Document {
  for (const stage of pipeline) {
    const [name = ''] = Object.keys(stage);
    if (!PIPELINE_STAGES.has(name)) {
      throw new CommandError(72, 'InvalidOptions', `${name.slice(0, 40)} is not allowed to be used within an update`);
    }
  }
  const [result] = runPipeline([document], pipeline, {
    collection: () => [],
    deadline: Deadline.none,
    now: options.now,
    ...(options.vars && { vars: options.vars }),
  });
  return keepId(document, result ?? document);
}

interface Operation {
  readonly path: readonly string[];
  readonly apply: (document: Document) => Document;
}

function applyOperators(document: Document, update: Document, options: UpdateOptions): Document {
  const selectors = arrayFilterSelectors(options);
  const operations: Operation[] = [];
  const fresh: Steps['fresh'] = new Map();
  const written: (readonly string[])[] = [];
  for (const name of Object.keys(update)) {
    const fields = update[name] ?? null;
    const operator = Object.hasOwn(updateOperators, name) ? updateOperators[name] : undefined;
    if (!operator && name !== '$rename') {
      throw failedToParse(`Unknown modifier: ${name.slice(0, 40)}. Expected a valid update modifier`);
    }
    if (!isDocument(fields)) {
      throw failedToParse(`Modifiers operate on fields but we found type ${typeName(fields)} instead`);
    }
    for (const text of Object.keys(fields)) {
      const path = splitPath(text, selectors);
      const operand = fields[text] ?? null;
      written.push(path);
      if (!operator) {
        const target = renameTarget(path, operand);
        written.push(target);
        operations.push({ path: target, apply: (current) => rename(current, path, target, fresh) });
      } else if (name !== '$setOnInsert' || options.isInsert) {
        const change = operator.prepare(operand, options.now);
        const steps: Steps = { path, selects: selectors.selects, creates: operator.creates, fresh };
        operations.push({ path, apply: (current) => changeAt(current, steps, change) });
      }
    }
  }
  refuseConflicts(written);
  selectors.refuseUnused();
  // As MongoDB does since 5.0: in the order of the names, which is the order new fields are added in.
  operations.sort((a, b) => comparePaths(a.path, b.path));
  return operations.reduce((current, operation) => operation.apply(current), document);
}

function failedToParse(message: string): CommandError {
  return new CommandError(9, 'FailedToParse', message);
}

interface Selectors {
  readonly selects: Steps['selects'];
  readonly position: number | undefined;
  readonly use: (component: string) => void;
  readonly refuseUnused: () => void;
}

function arrayFilterSelectors({ arrayFilters = [], position, now, vars }: UpdateOptions): Selectors {
  const filters = new Map<string, (element: Value) => boolean>();
  for (const filter of arrayFilters) {
    const identifier = identifierOf(filter);
    if (filters.has(identifier)) {
      throw failedToParse(`Found multiple array filters with the same top-level field name ${identifier}`);
    }
    const matches = compileFilter(filter, { now, ...(vars && { vars }) });
    filters.set(identifier, (element) => matches({ [identifier]: element }));
  }
  const used = new Set<string>();
  const all = () => true;
  return {
    position,
    selects: (component) => {
      if (!component.startsWith('$[')) return undefined;
      return component === '$[]' ? all : filters.get(component.slice(2, -1));
    },
    use: (component) => {
      const identifier = component.slice(2, -1);
      if (identifier === '') return;
      if (!filters.has(identifier)) {
        throw new CommandError(2, 'BadValue', `No array filter found for identifier '${identifier}'`);
      }
      used.add(identifier);
    },
    refuseUnused: () => {
      for (const identifier of filters.keys()) {
        if (!used.has(identifier)) {
          throw failedToParse(`The array filter for identifier '${identifier}' was not used in the update`);
        }
      }
    },
  };
}

/** The one name all conditions of an array filter start with. */
function identifierOf(filter: Document): string {
  const names = new Set<string>();
  const collect = (part: Document): void => {
    for (const name of Object.keys(part)) {
      const operand = part[name];
      if (!name.startsWith('$')) names.add(name.split('.')[0] ?? '');
      else if (isArray(operand)) operand.filter(isDocument).forEach(collect);
    }
  };
  collect(filter);
  const [identifier, ...others] = names;
  if (identifier === undefined || others.length > 0) {
    throw failedToParse('An array filter must use exactly one top-level field name');
  }
  if (!/^[a-z][a-zA-Z0-9]*$/.test(identifier)) {
    throw new CommandError(2, 'BadValue', 'The name of an array filter must begin with a lowercase letter');
  }
  return identifier;
}

/** Checks a path and puts the position that matched in place of `$`. */
function splitPath(text: string, selectors: Selectors): readonly string[] {
  return text.split('.').map((component, index) => {
    if (component === '') {
      throw new CommandError(56, 'EmptyFieldName', `The update path '${text}' contains an empty field name`);
    }
    if (!component.startsWith('$')) return component;
    if (index > 0 && component === '$') {
      if (selectors.position === undefined) {
        throw new CommandError(2, 'BadValue', 'The positional operator did not find the match needed from the query.');
      }
      return String(selectors.position);
    }
    if (index === 0 || !component.startsWith('$[') || !component.endsWith(']')) {
      throw new CommandError(
        52,
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${component}' in '${text}' is not allowed in an update path`,
      );
    }
    selectors.use(component);
    return component;
  });
}

function renameTarget(source: readonly string[], operand: Value): readonly string[] {
  if (typeof operand !== 'string') throw new CommandError(2, 'BadValue', "The 'to' field for $rename must be a string");
  const target = operand.split('.');
  if ([...source, ...target].some((name) => name === '' || name.startsWith('$'))) {
    throw new CommandError(2, 'BadValue', 'The source and the target of $rename may not be dynamic or empty');
  }
  return target;
}

/** Neither end may lie in an array. */
function rename(
  document: Document,
  source: readonly string[],
  target: readonly string[],
  fresh: Steps['fresh'],
): Document {
  const value = plainAt(document, source, 'source');
  if (value === undefined) return document;
  plainAt(document, target, 'destination');
  const selects = () => undefined;
  const without = changeAt(document, { path: source, selects, creates: false, fresh }, () => undefined);
  return changeAt(without, { path: target, selects, creates: true, fresh }, () => value);
}

function plainAt(document: Document, path: readonly string[], which: string): Value | undefined {
  let value: Value | undefined = document;
  for (const name of path) {
    if (isArray(value)) {
      throw new CommandError(2, 'BadValue', `The ${which} field of $rename cannot be an array element`);
    }
    if (!isDocument(value)) return undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

function refuseConflicts(paths: readonly (readonly string[])[]): void {
  const sorted = [...paths].sort(comparePaths);
  for (let i = 1; i < sorted.length; i++) {
    const [before = [], after = []] = [sorted[i - 1], sorted[i]];
    if (before.every((name, index) => name === after[index])) {
      const path = after.join('.');
      throw new CommandError(
        40,
        'ConflictingUpdateOperators',
        `Updating the path '${path}' would create a conflict at '${before.join('.')}'`,
      );
    }
  }
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = '', y = ''] = [a[i], b[i]];
    if (x === y) continue;
    const order = isPosition(x) && isPosition(y) ? Number(x) - Number(y) : compareStrings(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
