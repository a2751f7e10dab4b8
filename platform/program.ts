import { randomUUID } from 'node:crypto';
import { AddressUnavailable } from './address';
import { InvalidConfiguration, parseConfig, type Config } from './config';
import { createLog, type Logger } from './log';
import { StoreUnavailable } from './mongo/connect';

const drainMilliseconds = 10_000;

/** What a long-running program has at hand while it starts. */
export interface Program {
  readonly config: Config;
  readonly log: Logger;
  /** Says a line to the person at the terminal. */
  readonly say: (line: string) => void;
  /** What has to be stopped, in the order of starting; it is stopped the other way round, or at once where the rest is already. */
  readonly onStop: (stop: () => Promise<unknown>) => void;
  /** Ends the program, its work done, as a signal would; with 1 where what it was to find out is bad news. */
  readonly finish: (code?: 0 | 1) => void;
}

/**
 * Runs a program until a signal ends it. Ctrl-C and SIGTERM let it finish what it has begun, and then it exits with 0. Expected
 * troubles are one line and exit 1; so is a defect, with an id under which the log has the rest.
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
  // What is stopped in the middle of its start finds one thing after another gone: that is no news.
  run().catch((error: unknown) => !isStopping && fail(error));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What a person is told of an error: its own words where it was foreseen, and otherwise an id to look for in the log. */
export function lineOf(error: unknown, log: Logger): string {
  const isForeseen =
    error instanceof InvalidConfiguration || error instanceof StoreUnavailable || error instanceof AddressUnavailable;
  if (isForeseen) return error.message;
  const id = randomUUID();
  log.fatal({ err: error, id }, 'defect');
  return `This ends because of a defect; the log has it under ${id}.`;
}
