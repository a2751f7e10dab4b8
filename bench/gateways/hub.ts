import { spawn, type ChildProcess } from 'node:child_process';
import { npmStart, root } from './npm-start';

/** The bench must not be slowed down by limits. */
const unlimited = {
  RATE_PER_VIEWER: '1000000000',
  RATE_PER_ADDRESS: '1000000000',
  LIMIT_CHECKS_PER_SIGN_IN: '1000000000',
  LIMIT_CHECKS_PER_TRUST: '1000000000',
  LIMIT_EVENT_LOOP_DELAY: '60000',
};

export interface StartedHub {
  readonly process: ChildProcess;
  /** The hub's address, as soon as it answers. */
  readonly url: Promise<string>;
}

/** Starts a hub as `npm start` does, on any free port, without rate limits; `tell` gets its lines. */
export function startHub(environment: NodeJS.ProcessEnv, tell: (line: string) => void = () => undefined): StartedHub {
  const hub = spawn(process.execPath, npmStart, {
    cwd: root,
    env: { ...environment, ...unlimited, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { process: hub, url: urlOf(hub, tell) };
}

function urlOf(hub: ChildProcess, tell: (line: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let unfinished = '';
    hub.stdout?.on('data', (text: Buffer) => {
      const lines = `${unfinished}${text.toString()}`.split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) {
        tell(line);
        const url = /is ready: (\S+)/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      }
    });
    hub.once('exit', (code) => reject(new Error(`the hub ended with ${String(code)}`)));
  });
}
