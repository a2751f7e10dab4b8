import { availableParallelism } from 'node:os';
import { assertFree } from '../platform/address';
import type { Config } from '../platform/config';
import { runProgram, type Program } from '../platform/program';
import { startTracing } from '../platform/telemetry/tracing';
import { startPrimary } from './cluster/primary';

const mostWorkersUnasked = 4;

/**
 * `npm start`: starts the store, the subgraphs of this process, the demo network in a trial, and the gateway in one
 * process or several. Each process loads only the code that it needs before the hub can answer.
 */
async function start(program: Program): Promise<void> {
  const { config, onStop } = program;
  onStop(await startTracing(config, 'carer-passport-hub'));
  await assertFree({ host: config.HOST, port: config.PORT });
  const count = workersOf(config);
  if (count > 1) return startPrimary(program, count);
  const { startSingleProcess } = await import('./cluster/single-process.ts');
  return startSingleProcess(program);
}

function workersOf({ WORKERS }: Config): number {
  return WORKERS ?? Math.min(availableParallelism(), mostWorkersUnasked);
}

runProgram(start);
