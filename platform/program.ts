import { randomUUID } from 'node:crypto';
import { AddressUnavailable } from './address';
import { InvalidConfiguration, parseConfig, type Config } from './config';
import { createLog, type Logger } from './log';
import { StoreUnavailable } from './mongo/connect';

const drainMilliseconds = 10_000;

/** The tools of a long-running program while it starts. */
export interface Program {
  readonly config: Config;
  readonly log: Logger;
  /** Prints a line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** Registers what to stop, in the order of starting. Stops run in reverse order, or at once after the rest. */
  readonly onStop: (stop: () => Promise<unknown>) => void;
  /** Ends the program when its work is done, as a signal would. Code 1 means that its check found a fault. */
  readonly finish: (code?: 0 | 1) => void;
}

/**
 * Runs a program until a signal ends it. On Ctrl-C and SIGTERM it finishes its current work and then exits with 0. An
 * expected error is one line and exit 1. So is a defect, with an id under which the log has the details.
 */
export function runProgram(start: (program: Program) => Promise<void>): void {
  const stops: (() => Promise<unknown>)[] = [];
  let log = createLog('warn');
  let isStopping = false;
  const stop = async (code: number) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(code), drainMilliseconds).unref();
    for (const each of stops.splice(0).reverse()) await each();
    process.exit(code);
  };
  const fail = (error: unknown) => {
    process.stderr.write(`${lineOf(error, log)}\n`);
    stop(1).catch(() => process.exit(1));
  };
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, fail);
  const finish = (code: 0 | 1 = 0) => {
    stop(code).catch(fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => finish());
  const run = async () => {
    const config = parseConfig(process.env);
    log = createLog(config.LOG_LEVEL);
    const onStop = (each: () => Promise<unknown>) => (isStopping ? void each().catch(fail) : stops.push(each));
    await start({ config, log, say, onStop, finish });
  };
  // Ignore startup errors once shutdown has begun.
  run().catch((error: unknown) => !isStopping && fail(error));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Returns the line that a person sees for an error: its own message if expected, otherwise an id in the log. */
export function lineOf(error: unknown, log: Logger): string {
  const isForeseen =
    error instanceof InvalidConfiguration || error instanceof StoreUnavailable || error instanceof AddressUnavailable;
  if (isForeseen) return error.message;
  const id = randomUUID();
  log.fatal({ err: error, id }, 'defect');
  return `This ends because of a defect; the log has it under ${id}.`;
}
