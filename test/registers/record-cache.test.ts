import { isCalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import { hub as theHub } from '../../platform/viewer';
import { LinkReach, startingModel } from '../../subgraphs/identity/services/linkage';
import type { Carer } from '../../subgraphs/identity/models/carer';
import { CarerRepository } from '../../subgraphs/identity/repositories/carer-repository';
import { openDetails } from '../../subgraphs/identity/services/sealing/personal-details';
import { vaultOf } from '../../subgraphs/identity/services/sealing/vault';
import { KnownPersonService } from '../../subgraphs/identity/services/register/known-person-service';
import type { KnownRecord } from '../../subgraphs/identity/services/register/known-record';
import { RecordCache } from '../../subgraphs/identity/services/register/record-cache';
import { madeUpRegister } from '../../bench/made-up-people';
import { cardManager, cardScheme, startRegisters, type TestRegisters } from './support';

const reach = new LinkReach(startingModel());
/** The prefix of ids that are not stored. */
const coming = 'cr_coming_';

/** A made-up register as rows; about every fourth row repeats a person. */
const rows = madeUpRegister(480, 5).flatMap((person, place) => {
  const { givenName, familyName, dateOfBirth } = person;
  if (!givenName || !familyName || !dateOfBirth || !isCalendarDate(dateOfBirth)) return [];
  return [{ number: String(place), givenName, familyName, dateOfBirth, postcode: 'SG1 1EE' }];
});

describe('what an import keeps at hand', () => {
  let hub: TestRegisters;
  let carers: CarerRepository;
  let people: KnownPersonService;
  beforeAll(async () => {
    hub = await startRegisters();
    for (let from = 0; from < 300; from += 100) await hub.take(cardScheme, rows.slice(from, from + 100), cardManager);
    const { connection, keys } = hub.running('identity').store;
    carers = new CarerRepository(theHub, connection);
    people = new KnownPersonService(keys);
  }, 60_000);
  afterAll(() => hub.close());

  const arriving = (from: number, to: number): KnownRecord[] =>
    rows.slice(from, to).map(({ number, ...details }) => {
      const id = `${coming}${number}`;
      const form = people.formOf(id, details);
      return { id, version: 0, person: id, blocks: people.blocksOf(form), form };
    });
  /** Returns the stored records that may match each record of a batch. The batch itself is not stored. */
  const candidates = async (recordCache: RecordCache, batch: readonly KnownRecord[]) => {
    const candidateSet = await recordCache.around(batch, reach);
    return batch.map((record) => {
      const found = candidateSet.candidatesFor(record).filter(({ id }) => !id.startsWith(coming));
      candidateSet.add({ ...record, version: 1 });
      return found.map(({ id, records }) => [id, records.map((form) => form.id)]);
    });
  };

  it('finds the same people however little it keeps', async () => {
    const little = new RecordCache(people, carers, { records: 20, blocks: 50 });
    const enough = new RecordCache(people, carers);
    let found = 0;
    for (let from = 300; from < rows.length; from += 30) {
      const batch = arriving(from, from + 30);
      const expected = await candidates(new RecordCache(people, carers), batch);
      expect(await candidates(little, batch)).toEqual(expected);
      expect(await candidates(enough, batch)).toEqual(expected);
      found += expected.filter(({ length }) => length > 0).length;
    }
    expect(found).toBeGreaterThan(10);
  });

  it('is that of today: who was joined to somebody meanwhile is found as theirs, and who was erased not at all', async () => {
    const recordCache = new RecordCache(people, carers);
    const everybody = await carers.find({}, { sort: { _id: 1 } });
    const joined = new Set(everybody.flatMap(({ _id, person }) => (person === undefined ? [] : [_id, person])));
    const first = everybody.find(({ _id }) => !joined.has(_id));
    if (!first) throw new Error('a register was taken in, and somebody of it stands alone');
    const details = openDetails(vaultOf(hub.keys), first);
    if (!details) throw new Error('nobody was erased yet');
    const form = people.formOf(`${coming}same`, details);
    const same = {
      id: `${coming}same`,
      version: 0,
      person: `${coming}same`,
      blocks: people.blocksOf(form),
      form,
    };
    const whom = async () => (await recordCache.around([same], reach)).candidatesFor(same).map(({ id }) => id);
    const change = (next: Carer) =>
      hub.running('identity').store.unitOfWork.run(({ session }) => carers.replace(next, session));
    const before = await whom();
    expect(before).toContain(first.group ?? first._id);

    const other = newId('cr');
    const { group: _group, matchedWith: _matchedWith, ...alone } = first;
    await change({ ...alone, group: other, version: first.version + 1 });
    expect(await whom()).toContain(other);

    const { key: _key, ...keyless } = alone;
    await change({ ...keyless, version: first.version + 2 });
    const after = await whom();
    expect(after).not.toContain(other);
    expect(after).not.toContain(first._id);
  });

  it('has nothing of a batch that was not taken in after all', async () => {
    const recordCache = new RecordCache(people, carers);
    const [one] = arriving(300, 301);
    if (!one) throw new Error('somebody comes');
    const twin = { ...one, id: `${coming}twin`, person: `${coming}twin` };
    const attempt = async () => {
      const candidateSet = await recordCache.around([one, twin], reach);
      const found = candidateSet.candidatesFor(one).map(({ id }) => id);
      candidateSet.add({ ...one, version: 1 });
      const then = candidateSet.candidatesFor(twin).map(({ id }) => id);
      candidateSet.add({ ...twin, version: 1 });
      return { found, then };
    };
    const first = await attempt();
    expect(first.found).not.toContain(twin.id);
    expect(first.then).toContain(one.id);
    expect(await attempt()).toEqual(first);
  });
});
