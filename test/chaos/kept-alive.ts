import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const beforeNextMilliseconds = 200;

/** A subgraph in its own process, restarted whenever it ends, as operators would configure it. */
export class KeptAlive {
  private child: ChildProcess | undefined;
  private isStopping = false;
  isReady = false;

  constructor(
    readonly name: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  start(): void {
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/subgraphs/main.js', this.name], {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...this.settings },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    child.stdout.on('data', (text: Buffer) => (this.isReady ||= text.toString().includes('is ready')));
    child.once('close', () => {
      this.isReady = false;
      if (!this.isStopping) setTimeout(() => this.start(), beforeNextMilliseconds);
    });
  }

  kill(): void {
    this.isReady = false;
    this.child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}
