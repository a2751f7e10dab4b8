import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export interface EndedProgram {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One of the hub's programs as a process of its own: the build of its source file, with the demo network as in a trial. */
export class StartedProgram {
  private out = '';
  private err = '';
  private readonly child: ChildProcess;
  /** Resolves with the program's end. */
  readonly ended: Promise<EndedProgram>;

  constructor(file: string, args: readonly string[], settings: Readonly<Record<string, string>>) {
    this.child = spawn(
      process.execPath,
      [
        '--enable-source-maps',
        '-r',
        './dist/networks/demo/register.js',
        join('dist', file.replace(/\.ts$/, '.js')),
        ...args,
      ],
      {
        cwd: root,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], STORE_DOWNLOAD: '0', WORKERS: '1', ...settings },
      },
    );
    this.child.stdout?.on('data', (text: Buffer) => (this.out += text.toString()));
    this.child.stderr?.on('data', (text: Buffer) => (this.err += text.toString()));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code) => resolve({ code, out: this.out, err: this.err })),
    );
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('it did not start');
    return this.child.pid;
  }

  /** Waits until its output matches, and returns the match. */
  async said(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(this.out);
      if (found) return found;
      const more = new Promise<void>((resolve) => this.child.stdout?.once('data', () => resolve()));
      const ended = await Promise.race([more.then(() => undefined), this.ended]);
      if (ended && !what.test(ended.out))
        throw new Error(`it ended (${String(ended.code)}) without saying it: ${ended.err}`);
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<EndedProgram> {
    this.child.kill(signal);
    return this.ended;
  }
}
