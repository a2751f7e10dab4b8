import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import type { RecognisedPassport } from '../../models/ward-check';
import { CardPhotoRepository } from '../../repositories/card-photo-repository';
import { CarerRepository } from '../../repositories/carer-repository';
import { vaultOf } from '../sealing/vault';
import { photoUse } from './card-service';

/** A nurse compares the photo with the person in front of her. After that time the same check shows it to no one. */
const shownFor = 15 * 60 * 1000;
/** In base64. */
const pngStart = 'iVBORw0KGgo';

/** The photo of a person whom a ward has just recognised. The check is what allows it, and what the carer reads of it. */
export class WardPhotos {
  private readonly photos: CardPhotoRepository;
  private readonly carers: CarerRepository;

  constructor(private readonly store: SubgraphStore) {
    this.photos = new CardPhotoRepository(hub, store.connection);
    this.carers = new CarerRepository(hub, store.connection);
  }

  /** The latest photo among the recognised passports, in an address that holds the picture itself: nothing is published. */
  async of(recognised: readonly RecognisedPassport[], checkedAt: Date): Promise<string | undefined> {
    const { clock, keys } = this.store;
    if (clock().getTime() - checkedAt.getTime() > shownFor) return undefined;
    const ids = recognised.flatMap(({ passportId }) => (passportId === undefined ? [] : [passportId]));
    const latest = await this.photos.latestOf(ids);
    const home = latest && (await this.carers.findById(latest.home));
    const photo = home && vaultOf(keys).open(home, photoUse, latest.sealed);
    if (photo === undefined) return undefined;
    // Photos that were taken before all of them were written anew may be PNG files.
    const type = photo.startsWith(pngStart) ? 'png' : 'jpeg';
    return `data:image/${type};base64,${photo}`;
  }
}
