import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { InvalidConfiguration, type Config } from '../../platform/config';
import type { Logger } from '../../platform/log';

const ownFile = join(__dirname, '../../schema/generated/supergraph.graphql');
const lookEveryMilliseconds = 1_000;

/** Reads the composed supergraph, and reads it again when it changes while the hub runs. */
export class SupergraphFile {
  private readonly file: string;

  constructor(
    { SUPERGRAPH_FILE }: Config,
    private readonly log: Logger,
  ) {
    this.file = SUPERGRAPH_FILE ?? ownFile;
  }

  read(): string {
    try {
      return readFileSync(this.file, 'utf8');
    } catch (error) {
      throw new InvalidConfiguration('SUPERGRAPH_FILE cannot be read.', { cause: error });
    }
  }

  /**
   * Passes each new text of the file to `take`, which throws for an unusable one: the hub then keeps the present one.
   * The file is polled, because a mounted file changes when its link is replaced.
   */
  watch(take: (sdl: string) => void): () => void {
    const look = () => {
      try {
        take(this.read());
        this.log.info('the supergraph was taken in');
      } catch (error) {
        this.log.error({ err: error }, 'the supergraph cannot be used; the one before stays');
      }
    };
    watchFile(this.file, { interval: lookEveryMilliseconds, persistent: false }, look);
    return () => unwatchFile(this.file, look);
  }
}
