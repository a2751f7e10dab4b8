import { passportMoved, type PassportMoved } from '../../../../domain/register/events';
import type { Migration } from '../../../../platform/mongo/migrations';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import { personOf, type Carer } from '../../models/carer';
import { matchIdOf, type MatchRecord } from '../../models/match';
import { refsOf } from '../../services/refs';
import { CarerRepository } from '../carer-repository';
import { InvitationRepository } from '../invitation-repository';
import { LinkRepository } from '../link-repository';
import { MatchRepository } from '../match-repository';
import { standing } from '../../services/register/record-links';
import { organisationsOf, RecordOwners } from '../../services/register/record-owners';

/** A record as version 0.1 stored it: each join opened both records to one person, whatever its evidence. */
type JoinedCarer = Carer & { readonly joinedTo?: string };
type JoinedMatch = Omit<MatchRecord, 'state'> & {
  readonly joinedTo?: string;
  readonly state: MatchRecord['state'] | 'JOINED';
};

const atOnce = 100;

/**
 * Gives every join of version 0.1 a level. It becomes a match, unless its own holder joined it by the invitation for that very
 * record while signed in (docs/trust.md).
 */
export function linkLevels(store: SubgraphStore): Migration {
  const { connection, keys, unitOfWork } = store;
  const carers = new CarerRepository(hub, connection);
  const links = new LinkRepository(hub, connection);
  const matches = new MatchRepository(hub, connection);
  const invitations = new InvitationRepository(hub, connection);
  const owners = RecordOwners.of(store);

  /**
   * Pairs that a holder joined by an invitation while signed in. Version 0.1 wrote a match for that, under an id of its own; the
   * match of a row has the row's id. An invitation for another record of the same person is no evidence.
   */
  const joinedByHolder = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
    const used = await invitations.find({ carerId: { $in: [...ids] }, usedAt: { $ne: null } });
    const invited = new Set(used.map(({ carerId }) => carerId));
    const found: JoinedMatch[] = await matches.find({ carerId: { $in: [...invited] } });
    const own = found.filter(
      ({ _id, carerId, joinedTo }) => joinedTo !== undefined && _id !== matchIdOf({ _id: carerId }),
    );
    return new Set(own.map(({ carerId, joinedTo = '' }) => `${carerId} ${joinedTo}`));
  };

  const change = async (persons: readonly string[], work: Work): Promise<void> => {
    const records: JoinedCarer[] = await carers.allJoined(persons);
    const confirmed = await joinedByHolder(records.map(({ _id }) => _id));
    const leveled = records.map(({ joinedTo, ...record }): Carer => {
      if (joinedTo === undefined) return record;
      const level = confirmed.has(`${record._id} ${joinedTo}`) ? 'confirmedWith' : 'matchedWith';
      return { ...record, [level]: [joinedTo] };
    });
    const next = standing(
      leveled,
      records.filter(({ _id }) => persons.includes(_id)),
    );
    const versions = next.map((record) => ({ ...record, version: record.version + 1 }));
    if ((await carers.replaceAll(versions, work.session)) !== next.length)
      throw new Error('a carer changed during the migration; start the hub again');
    const byId = new Map(next.map((record) => [record._id, record]));
    const changed = (await links.ofHomes([...byId.keys()])).flatMap((link) => {
      const home = byId.get(link.home);
      const carerId = home ? personOf(home) : link.carerId;
      return carerId === link.carerId ? [] : [{ ...link, carerId, revision: link.revision + 1 }];
    });
    await links.putAll(changed, work.session);
    for (const { _id: passportId, sector, carerId } of changed) {
      const move: PassportMoved = { passportId, carerRef: refsOf(keys).of(carerId, sector) };
      work.emit(passportMoved(sector), passportId, move);
    }
  };

  const changeMatches = async (found: readonly JoinedMatch[], work: Work): Promise<void> => {
    const byGroup = await owners.ofGroups(found.flatMap(({ candidates }) => candidates));
    const records = new Map(
      (await carers.findByIds(found.map(({ carerId }) => carerId))).flatMap((record) =>
        record ? [[record._id, record]] : [],
      ),
    );
    const levelOf = ({ carerId, joinedTo = '' }: JoinedMatch) =>
      records.get(carerId)?.confirmedWith?.includes(joinedTo) ? 'CONFIRMED' : 'MATCHED';
    for (const match of found) {
      const { joinedTo, state, ...rest } = match;
      const level = state === 'JOINED' ? levelOf(match) : state;
      const next: MatchRecord = {
        ...rest,
        ...(joinedTo !== undefined && { other: joinedTo }),
        state: level,
        decisions: rest.decisions.map((decision) => ({
          ...decision,
          state: (decision.state as JoinedMatch['state']) === 'JOINED' ? level : decision.state,
          ...(decision.subject !== undefined && { organisation: rest.organisation }),
        })),
        organisations: organisationsOf(rest, byGroup),
        version: rest.version + 1,
      };
      if (!(await matches.replace(next, work.session)))
        throw new Error('a match changed during the migration; start the hub again');
    }
  };

  return {
    id: 'link-levels',
    run: async () => {
      await untilNoneIsLeft(
        () => carers.joinedPersons(atOnce),
        (persons) => unitOfWork.run((work) => change(persons, work)),
      );
      await untilNoneIsLeft(
        () => matches.withoutLevel(atOnce),
        (found) => unitOfWork.run((work) => changeMatches(found, work)),
      );
    },
  };
}

/** Changes some records after the others. A record that was changed is not found again. */
async function untilNoneIsLeft<T>(
  find: () => Promise<readonly T[]>,
  change: (some: readonly T[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const some = await find();
    if (some.length === 0) return;
    await change(some);
  }
}
