import { createHash } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { wrongGuessCollection, type WrongGuesses } from '../model/wrong-guesses';

/** The viewer's own wrong guesses, and nobody else's. */
export class WrongGuessRepository extends ViewerRepository<WrongGuesses> {
  private readonly asker: string | undefined;

  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, wrongGuessCollection));
    this.asker = askerOf(viewer);
  }

  protected override readable(): Readable<WrongGuesses> {
    return this.asker === undefined ? nothing : { _id: this.asker };
  }

  async latest(): Promise<readonly Date[]> {
    return (await this.findOne({}))?.times ?? [];
  }

  /** Remembers one more, and of the older ones only as many as `keep` leaves. */
  async note(at: Date, keep: number, session?: ClientSession): Promise<void> {
    if (this.asker === undefined) return;
    const push = { $push: { times: { $each: [at], $slice: -keep } } };
    await this.model.updateOne({ _id: this.asker }, push, { upsert: true, ...(session && { session }) }).exec();
  }
}

/** Staff by their sign-in, as in the access log; anybody else under a hash that tells them apart and no more. */
function askerOf(viewer: Viewer): string | undefined {
  if (isStaff(viewer)) return JSON.stringify([viewer.role, viewer.organisation, viewer.subject]);
  if (viewer.role !== 'carer' && viewer.role !== 'newcomer') return undefined;
  return createHash('sha256').update(JSON.stringify(viewer)).digest('base64url');
}
