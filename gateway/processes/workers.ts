import cluster, { type Worker } from 'node:cluster';
import { join } from 'node:path';
import type { Logger } from '../../platform/log';
import type { FromWorker, ToWorker } from './messages';
import type { StoreOpened } from './store-inside';

const beforeNextMilliseconds = 1_000;

export interface WorkersOptions {
  readonly log: Logger;
  /** A worker answers at this address. */
  readonly onReady: (url: string) => void;
  /** A worker wrote events of a subgraph. */
  readonly onWritten: (subgraph: string) => void;
  /** A worker ended before any had answered: there is something wrong with all of them, and it has said what. */
  readonly onFailed: () => void;
}

/** The processes that answer. One that dies is followed by another; what one caller has spent at one of them, all know. */
export class Workers {
  private readonly running = new Set<Worker>();
  private readonly waiting = new Set<Worker>();
  private opened: { readonly store: StoreOpened | undefined } | undefined;
  private wasReady = false;
  private isStopping = false;

  constructor(private readonly options: WorkersOptions) {
    cluster.setupPrimary({ exec: join(__dirname, 'worker.ts') });
  }

  start(): void {
    const worker = cluster.fork();
    this.running.add(worker);
    worker.on('message', (message: FromWorker) => this.hear(worker, message));
    worker.once('exit', (code, signal) => {
      this.running.delete(worker);
      this.waiting.delete(worker);
      if (this.isStopping) return;
      if (!this.wasReady) {
        this.options.onFailed();
        return;
      }
      this.options.log.error({ code, signal }, 'a worker ended; another follows');
      setTimeout(() => !this.isStopping && this.start(), beforeNextMilliseconds).unref();
    });
  }

  /** The store is open, and all that is to be in it is there: now the workers may open it too. */
  open(store: StoreOpened | undefined): void {
    this.opened = { store };
    for (const worker of this.waiting) send(worker, { type: 'open', store });
    this.waiting.clear();
  }

  /** Lets each answer what it has been asked. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(
      [...this.running].map((worker) => {
        const ended = new Promise((resolve) => worker.once('exit', resolve));
        send(worker, { type: 'stop' });
        return ended;
      }),
    );
  }

  private hear(worker: Worker, message: FromWorker): void {
    switch (message.type) {
      case 'started':
        if (this.opened) send(worker, { type: 'open', ...this.opened });
        else this.waiting.add(worker);
        break;
      case 'ready':
        this.wasReady = true;
        this.options.onReady(message.url);
        break;
      case 'written':
        this.options.onWritten(message.subgraph);
        break;
      case 'spent':
        for (const other of this.running) if (other !== worker) send(other, message);
        break;
    }
  }
}

/** A worker that has just died is told nothing, and is heard of again. */
function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
