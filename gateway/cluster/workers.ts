import cluster, { type Worker } from 'node:cluster';
import type { Logger } from '../../platform/log';
import type { FromWorker, Opened, ToWorker } from './messages';
import type { StoreOpened } from './own-store';

const beforeNextMilliseconds = 1_000;

/**
 * Runs the worker processes. A worker that dies is replaced. All workers share what a caller has spent at one of them.
 */
export class Workers {
  /** A worker wrote events of a subgraph. */
  onWritten: (subgraph: string) => void = () => undefined;
  private readonly running = new Set<Worker>();
  private readonly waiting = new Set<Worker>();
  private opened: Pick<Opened, 'store'> | undefined;
  private ready: (url: string) => void = () => undefined;
  private wasReady = false;
  private isStopping = false;

  /**
   * @param onFailed called when a worker ends before any has answered: all of them have a fault, which the worker has
   * logged
   */
  constructor(
    private readonly log: Logger,
    private readonly onFailed: () => void,
  ) {
    cluster.setupPrimary({ exec: require.resolve('./worker') });
  }

  /** Do nothing while all workers are being stopped, which can happen during the start of the hub. */
  start(): void {
    if (this.isStopping) return;
    const worker = cluster.fork();
    this.running.add(worker);
    worker.on('message', (message: FromWorker) => this.hear(worker, message));
    worker.once('exit', (code, signal) => {
      this.running.delete(worker);
      this.waiting.delete(worker);
      if (this.isStopping) return;
      if (!this.wasReady) {
        this.onFailed();
        return;
      }
      this.log.error({ code, signal }, 'a worker ended; another follows');
      setTimeout(() => this.start(), beforeNextMilliseconds).unref();
    });
  }

  /**
   * Lets the first worker open the store, which is open now, and make what is missing in it; then starts the others.
   * @returns the address at which the first worker answers
   */
  open(store: StoreOpened | undefined): Promise<string> {
    const firstReady = new Promise<string>((resolve) => (this.ready = resolve));
    this.opened = { store };
    for (const worker of this.waiting) this.letOpen(worker, this.opened);
    this.waiting.clear();
    return firstReady;
  }

  /** Lets each worker finish its requests, then stops it. */
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

  private letOpen(worker: Worker, opened: Pick<Opened, 'store'>): void {
    send(worker, { type: 'open', ...opened, isFirst: !this.wasReady });
  }

  private hear(worker: Worker, message: FromWorker): void {
    switch (message.type) {
      case 'started':
        if (this.opened) this.letOpen(worker, this.opened);
        else this.waiting.add(worker);
        break;
      case 'ready':
        this.wasReady = true;
        this.ready(message.url);
        break;
      case 'written':
        this.onWritten(message.subgraph);
        break;
      case 'spent':
        for (const other of this.running) if (other !== worker) send(other, message);
        break;
    }
  }
}

/** Ignore a worker that has just died: its exit event follows. */
function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
