import { field, isArray, isDocument, type Document, type Value } from '../bson/document';
import { CommandError } from '../errors';
import { withField } from '../expression/objects';
import { refuse } from '../expression/operator';

export function wantDocument(operand: Value | undefined, stage: string): Document {
  if (isDocument(operand)) return operand;
  throw refuse(15958, `the ${stage} stage specification must be an object`);
}

export function wantPipeline(value: Value | undefined, stage: string): readonly Document[] {
  if (isArray(value) && value.every(isDocument)) return value;
  throw new CommandError(14, 'TypeMismatch', `the pipeline of ${stage} must be an array of objects`);
}

/** Sets or removes what a path of documents leads to. */
export function setPath(document: Document, names: readonly string[], value: Value | undefined): Document {
  const [name = '', ...rest] = names;
  if (rest.length === 0) return withField(document, name, value);
  const child = field(document, name);
  return withField(document, name, setPath(isDocument(child) ? child : {}, rest, value));
}
