import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { InvalidConfiguration, type Config } from '../../platform/config';
import type { Logger } from '../../platform/log';

const ownFile = join(__dirname, '../../schema/generated/supergraph.graphql');
const lookEveryMilliseconds = 1_000;

/** Where the composed supergraph is, and what becomes of it while the hub runs. */
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
   * Gives each new text of the file to `take`, which throws for one that cannot be used: the hub goes on with the one that it
   * has. The file is looked at, not listened to, because a mounted one is changed by another link in its place.
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
