import { membershipChanged } from '../../../../domain/membership/events';
import { passportMoved, type PassportMoved } from '../../../../domain/register/events';
import { dayOf } from '../../../../platform/calendar-date';
import { ChangedMeanwhile } from '../../../../platform/mongo/changed-meanwhile';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { groupOf, personOf, type Carer } from '../../models/carer';
import { refsOf } from '../refs';
import type { CarerRepository } from '../../repositories/carer-repository';
import type { LinkRepository } from '../../repositories/link-repository';
import { openDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import { membershipOf } from '../memberships';

type Level = 'confirmedWith' | 'matchedWith';

/**
 * Links records of carers to each other, and takes links away. A record keeps all that is its own. A confirmed link changes the
 * pseudonym by which sectors call the holder of a passport; a match changes only the pseudonym by which insight counts.
 */
export class RecordLinkService {
  constructor(
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly links: LinkRepository,
  ) {}

  /** Counts two records as one carer. No one may see more than before. */
  async match(record: Carer, other: Carer, work: Work): Promise<void> {
    await this.change(
      [other, record],
      (each) => (each._id === record._id ? linked(each, 'matchedWith', other) : each),
      work,
    );
  }

  /** Opens two records to one person. */
  async confirm(record: Carer, other: Carer, work: Work): Promise<void> {
    await this.change(
      [other, record],
      (each) => (each._id === record._id ? linked(each, 'confirmedWith', other) : each),
      work,
    );
  }

  /** Takes every link away that leads between a record and these others. All keep their other links. */
  async unlink(record: Carer, others: readonly Carer[], work: Work): Promise<void> {
    const ids = others.map(({ _id }) => _id);
    const parted = (each: Carer) =>
      each._id === record._id
        ? withoutLinks(each, ids)
        : ids.includes(each._id)
          ? withoutLinks(each, [record._id])
          : each;
    await this.change([...others, record], parted, work);
  }

  /**
   * Takes a record out of its person, and opens it to another person where one is given. The others stay together, and all stay
   * counted as one.
   */
  async isolate(record: Carer, work: Work, person?: Carer): Promise<void> {
    const others = (await this.carers.recordsOf(personOf(record))).filter(({ _id }) => _id !== record._id);
    const [first] = others;
    if (!first) return;
    const neighbours = others.filter(
      ({ _id, confirmedWith = [] }) => confirmedWith.includes(record._id) || record.confirmedWith?.includes(_id),
    );
    const [heir = first] = neighbours;
    const taken = (each: Carer): Carer => {
      if (each._id === record._id) {
        const { confirmedWith: _confirmedWith, ...alone } = each;
        const statistics = linked(alone, 'matchedWith', heir);
        return person ? linked(statistics, 'confirmedWith', person) : statistics;
      }
      const left = without(each, 'confirmedWith', [record._id]);
      const needsHeir = neighbours.some(({ _id }) => _id === each._id) && each._id !== heir._id;
      return needsHeir ? linked(left, 'confirmedWith', heir) : left;
    };
    await this.change([...(person ? [person] : []), first, record], taken, work);
  }

  /** Links the others of a group anew where some of its records were erased. */
  async leave(erased: readonly Carer[], work: Work): Promise<void> {
    const ids = erased.map(({ _id }) => _id);
    const gone = (each: Carer) => (ids.includes(each._id) ? undefined : withoutLinks(each, ids));
    await this.change(erased, gone, work);
  }

  /**
   * Changes links of records in the groups of the records given, stores what follows for persons and groups, and announces it.
   * The person and the group of the first record given stand for what is joined.
   */
  private async change(
    touched: readonly Carer[],
    edit: (record: Carer) => Carer | undefined,
    { session, emit }: Work,
  ): Promise<void> {
    const before = new Map((await this.carers.allOfGroups(touched.map(groupOf))).map((record) => [record._id, record]));
    const edited = [...before.values()].flatMap((record) => edit(record) ?? []);
    const byId = new Map(standing(edited, touched).map((record) => [record._id, record]));
    const changed = [...byId.values()].filter((record) => !isSame(record, before.get(record._id)));
    const next = changed.map((record) => ({ ...record, version: record.version + 1 }));
    if ((await this.carers.replaceAll(next, session)) !== next.length) throw new ChangedMeanwhile();
    const { keys, clock } = this.store;
    const links = await this.links.ofHomes(changed.map(({ _id }) => _id));
    const movedLinks = links.map((link) => {
      const home = byId.get(link.home);
      const statistics = home && byId.get(groupOf(home));
      const details = statistics && openDetails(vaultOf(keys), statistics);
      if (!details) throw new Error('a record was linked to one that was erased');
      const after = { ...link, carerId: personOf(home), revision: link.revision + 1 };
      const membership = membershipOf(
        after,
        { ...details, area: statistics.area, carerId: statistics._id },
        keys,
        dayOf(clock()),
      );
      emit(membershipChanged, membership.membershipId, membership);
      if (after.carerId !== link.carerId) {
        const move: PassportMoved = { passportId: link._id, carerRef: refsOf(keys).of(after.carerId, link.sector) };
        emit(passportMoved(link.sector), link._id, move);
      }
      return after;
    });
    await this.links.putAll(movedLinks, session);
  }
}

function linked(record: Carer, level: Level, { _id }: Carer): Carer {
  return { ...record, [level]: [...new Set([...(record[level] ?? []), _id])] };
}

function without(record: Carer, level: Level, ids: readonly string[]): Carer {
  const { [level]: links = [], ...rest } = record;
  const left = links.filter((id) => !ids.includes(id));
  return left.length > 0 ? { ...rest, [level]: left } : rest;
}

function withoutLinks(record: Carer, ids: readonly string[]): Carer {
  return without(without(record, 'confirmedWith', ids), 'matchedWith', ids);
}

/** The records, each with the person and the group that follow from all links between them. */
export function standing(records: readonly Carer[], touched: readonly Carer[]): Carer[] {
  const persons = components(records, ['confirmedWith']);
  const groups = components(records, ['confirmedWith', 'matchedWith']);
  return records.map((record) => {
    const person = firstOf(persons.get(record._id) ?? [record], touched.map(personOf));
    const group = firstOf(groups.get(record._id) ?? [record], touched.map(groupOf));
    const { person: _person, group: _group, ...rest } = record;
    return { ...rest, ...(person !== record._id && { person }), ...(group !== record._id && { group }) };
  });
}

/** Which record stands for all: one that did before, or else one that was not linked to the others but they to it. */
function firstOf(members: readonly Carer[], before: readonly string[]): string {
  const ids = members.map(({ _id }) => _id).sort();
  const roots = members
    .filter(({ confirmedWith, matchedWith }) => !confirmedWith && !matchedWith)
    .map(({ _id }) => _id);
  return before.find((id) => ids.includes(id)) ?? roots.sort()[0] ?? ids[0] ?? '';
}

/** Each record's id with all records that links of these levels lead to, in whichever direction. */
function components(records: readonly Carer[], levels: readonly Level[]): ReadonlyMap<string, readonly Carer[]> {
  const members = new Map(records.map((record) => [record._id, [record]]));
  for (const record of records)
    for (const other of levels.flatMap((level) => record[level] ?? [])) {
      const [one, two] = [members.get(record._id), members.get(other)];
      if (!one || !two || one === two) continue;
      one.push(...two);
      for (const { _id } of two) members.set(_id, one);
    }
  return members;
}

function isSame(one: Carer, other: Carer | undefined): boolean {
  const text = (record: Carer) =>
    JSON.stringify([record.person, record.group, record.confirmedWith, record.matchedWith]);
  return other !== undefined && text(one) === text(other);
}
