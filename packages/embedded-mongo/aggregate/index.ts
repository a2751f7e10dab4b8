import type { Document } from '../bson/document';
import { evaluateLet } from '../expression/compile';
import type { PipelineEnvironment } from './environment';
import { compileStages } from './stages';

export type { PipelineEnvironment, PipelineWrite } from './environment';

/**
 * Runs an aggregation pipeline. Nothing of the input is changed; results may share parts of it.
 * @throws CommandError 238 for stages, operators and accumulators this store leaves out.
 */
export function runPipeline(
  input: Iterable<Document>,
  pipeline: readonly Document[],
  env: PipelineEnvironment,
): Document[] {
  const stage = compileStages(pipeline);
  return [...stage([...input], { env, vars: evaluateLet(env.vars, env.now) })];
}
