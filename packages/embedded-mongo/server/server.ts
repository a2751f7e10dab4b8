import { createServer, type Server as Listener } from 'node:net';
import { Sessions } from '../sessions/sessions';
import type { Store } from '../storage/store';
import { Connection } from './connection';
import { Cursors } from './cursors';
import { FailPoints } from './fail-points';
import { ReplicaSet } from './replica-set';
import { Users } from './users';

export interface ServerOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly replicaSet: string | undefined;
  readonly auth: boolean;
  readonly testCommands: boolean;
  /** The command line, for `getCmdLineOpts`. */
  readonly argv: readonly string[];
}

/** How often what has grown old is looked for. */
const SWEEP_MS = 1000;

/** Everything the commands share: the store, who is connected, and what is open. */
export class Server {
  readonly cursors = new Cursors();
  readonly sessions: Sessions;
  readonly users: Users;
  readonly replicaSet: ReplicaSet;
  readonly failPoints = new FailPoints();
  readonly startedAt = Date.now();
  private readonly connections = new Set<Connection>();
  private readonly listener: Listener;
  private sweeper: NodeJS.Timeout | undefined;
  private closing: Promise<void> | undefined;

  /**
   * @param print prints a line for the user who started the process; never any data
   * @param stop ends the process, for the command `shutdown`
   */
  constructor(
    readonly store: Store,
    readonly options: ServerOptions,
    readonly print: (line: string) => void,
    readonly stop: () => void,
  ) {
    this.sessions = new Sessions(store);
    this.users = new Users(store);
    this.replicaSet = new ReplicaSet(store, options.replicaSet, print);
    this.listener = createServer({ noDelay: true }, (socket) => {
      const connection = new Connection(this, socket);
      this.connections.add(connection);
      socket.on('close', () => {
        connection.closedAt = Date.now();
        this.connections.delete(connection);
      });
    });
  }

  get connectionCount(): number {
    return this.connections.size;
  }

  /** @returns the port. @throws what `net` throws, for example EADDRINUSE */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.listener.once('error', reject);
      this.listener.listen(this.options.port, this.options.host, () => {
        resolve();
      });
    });
    const address = this.listener.address();
    const port = typeof address === 'object' && address ? address.port : this.options.port;
    this.sweeper = setInterval(() => {
      this.sessions.sweep();
      this.cursors.sweep();
      this.store.shed();
      void this.store.compactIfWorth();
    }, SWEEP_MS).unref();
    this.print(`waiting for connections on ${this.options.host}:${port}`);
    this.replicaSet.resume(port);
    return port;
  }

  /** Takes no more work, writes what is written to disk, and lets go of the data folder. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    clearInterval(this.sweeper);
    this.listener.close();
    this.sessions.endAll();
    await this.store.durable();
    for (const connection of this.connections) connection.close();
    await this.store.close();
  }
}
