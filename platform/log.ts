import { pino, type Logger } from 'pino';

export type { Logger };

/** Logs go to stderr as JSON lines; what a person is meant to read on the terminal goes to stdout by itself. */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: false }));
}
