import { personalDataRecord, type PersonalDataRecord } from '../../../../domain/data-export/personal-data-record';
import { forbidden } from '../../../../platform/errors/hub-error';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub, type Viewer } from '../../../../platform/viewer';
import { CardPhotoRepository } from '../../repositories/card-photo-repository';
import { CardRepository } from '../../repositories/card-repository';
import { CarerRepository } from '../../repositories/carer-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { MatchRepository } from '../../repositories/match-repository';
import { RegisterEntryRepository } from '../../repositories/register-entry-repository';
import { AccessLogRepository } from '../../repositories/access-log-repository';
import { openDetails, openReported } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import { openAnchor } from '../register/one-person';

/** Members of staff and the named adult of a child are another person. */
const thirdParties = (path: string) => path === 'adult' || path === 'subject' || path.endsWith('.subject');

/** Everything that identity holds about the carer who asks, opened, with third parties left out. */
export class PersonalDataService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
  ) {}

  async all(): Promise<PersonalDataRecord[]> {
    const { viewer } = this;
    const { connection, keys } = this.store;
    if (viewer.role !== 'carer') throw forbidden();
    const records = await new CarerRepository(hub, connection).recordsOf(viewer.ref);
    const ids = records.map(({ _id }) => _id);
    const held = records.flatMap((record) => {
      const details = openDetails(vaultOf(keys), record);
      const reported = openReported(vaultOf(keys), record);
      const { area, consents } = record;
      return details ? [personalDataRecord('details', { ...details, area, consents, reported }, thirdParties)] : [];
    });
    const links = await new LinkRepository(hub, connection).ofHomes(ids);
    held.push(
      ...links.map(({ carerId: _carerId, home: _home, card: _card, ...link }) => personalDataRecord('passport', link)),
    );
    const cards = await new CardRepository(hub, connection).ofHomes(ids);
    for (const { passportId, expires, madeAt, cancelledFrom, because, copiedAt } of cards)
      held.push(personalDataRecord('card', { passportId, expires, madeAt, cancelledFrom, because, copiedAt }));
    const photos = await new CardPhotoRepository(hub, connection).ofHomes(ids);
    held.push(
      ...photos.map(({ _id: passportId, takenAt, hash }) =>
        personalDataRecord('card photo', { passportId, takenAt, hash }),
      ),
    );
    const entries = await new RegisterEntryRepository(hub, connection).find({ carerId: { $in: ids } });
    for (const { schemeId, row, carerId, anchor: sealed } of entries) {
      const record = records.find(({ _id }) => _id === carerId);
      const anchor = record && sealed !== undefined ? openAnchor(vaultOf(keys), record, sealed) : undefined;
      held.push(personalDataRecord('register entry', { schemeId, row, ...anchor }));
    }
    const matches = await new MatchRepository(hub, connection).find({
      $or: [{ carerId: { $in: ids } }, { other: { $in: ids } }],
    });
    for (const { schemeId, state, decisions } of matches) {
      const decided = decisions.map(({ at, state: was, subject }) => ({ at, state: was, subject }));
      held.push(personalDataRecord('match', { schemeId, state, decisions: decided }, thirdParties));
    }
    const log = new AccessLogRepository(hub, connection);
    for (const id of ids)
      for await (const { at, role, subject, organisation, place, purpose, outcome } of log.wholeLog(id))
        held.push(
          personalDataRecord('access', { at, role, subject, organisation, place, purpose, outcome }, thirdParties),
        );
    return held;
  }
}
