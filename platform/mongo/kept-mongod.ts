import { setTimeout as pause } from 'node:timers/promises';
import type { MongoInstance } from 'mongodb-memory-server';

const beforeNextMilliseconds = 1_000;

/** Starts a `mongod` again, on its port and its folder, whenever it ends without a stop. Its journal has its writes. */
export class KeptMongod {
  private isStopping = false;
  private starting = Promise.resolve();

  constructor(
    private readonly instance: MongoInstance,
    /** Prints a line for the person at the terminal. */
    private readonly report: (line: string) => void,
  ) {
    this.watch();
  }

  /** From here on it may end. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.starting;
  }

  private watch(): void {
    this.instance.mongodProcess?.once('close', () => {
      if (!this.isStopping) this.starting = this.startAgain();
    });
  }

  private async startAgain(): Promise<void> {
    this.report('The store has ended; it is started again.');
    while (!this.isStopping) {
      try {
        // The library still refers to the one that has ended.
        await this.instance.stop();
        await this.instance.start();
        return this.watch();
      } catch {
        this.report('The store did not start; it is tried again.');
        await pause(beforeNextMilliseconds);
      }
    }
  }
}
