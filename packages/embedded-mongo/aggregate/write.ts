import { isArray, isDocument, type Value } from '../bson/document';
import { unsupported } from '../errors';
import { namedParts, refuse } from '../expression/operator';
import type { PipelineWrite, Stage } from './environment';

interface Target {
  readonly db?: string;
  readonly collection: string;
}

function targetOf(value: Value | undefined, stage: string): Target {
  if (typeof value === 'string' && value !== '') return { collection: value };
  const { db, coll } = isDocument(value) ? value : {};
  if (typeof coll !== 'string' || (db !== undefined && typeof db !== 'string')) {
    throw refuse(16990, `${stage} needs the name of a collection`);
  }
  return { ...(db !== undefined && { db }), collection: coll };
}

function writing(stage: string, describe: (documents: Parameters<Stage>[0]) => PipelineWrite): Stage {
  return (documents, { env }) => {
    if (!env.write) throw unsupported(`${stage} here`);
    env.write(describe(documents));
    return [];
  };
}

export function out(operand: Value): Stage {
  const target = targetOf(operand, '$out');
  return writing('$out', (documents) => ({ kind: 'out', ...target, documents }));
}

const WHEN_MATCHED = ['replace', 'keepExisting', 'merge', 'fail'] as const;
const WHEN_NOT_MATCHED = ['insert', 'discard', 'fail'] as const;

/** Without the pipelines and variables MongoDB allows for matched documents. */
export function merge(operand: Value): Stage {
  const spec = typeof operand === 'string' ? { into: operand } : operand;
  const parts = namedParts(spec, ['into'], ['on', 'whenMatched', 'whenNotMatched'], '$merge');
  const target = targetOf(parts['into'], '$merge');
  const on = isArray(parts['on']) ? parts['on'] : [parts['on'] ?? '_id'];
  if (!on.every((name) => typeof name === 'string')) throw refuse(51186, "$merge 'on' must be field names");
  const whenMatched = WHEN_MATCHED.find((action) => action === (parts['whenMatched'] ?? 'merge'));
  const whenNotMatched = WHEN_NOT_MATCHED.find((action) => action === (parts['whenNotMatched'] ?? 'insert'));
  if (!whenMatched || !whenNotMatched) throw unsupported('$merge with that action');
  return writing('$merge', (documents) => ({
    kind: 'merge',
    ...target,
    documents,
    on: on.map(String),
    whenMatched,
    whenNotMatched,
  }));
}
