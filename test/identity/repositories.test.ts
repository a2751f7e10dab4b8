import type { Connection } from 'mongoose';
import type { ViewerRepository } from '../../platform/access/viewer-repository';
import type { Viewer } from '../../platform/viewer';
import { AccessLogRepository } from '../../subgraphs/identity/repositories/access-log-repository';
import { AccountRepository } from '../../subgraphs/identity/repositories/account-repository';
import { CarerRepository } from '../../subgraphs/identity/repositories/carer-repository';
import { WardCheckRepository } from '../../subgraphs/identity/repositories/ward-check-repository';
import { IntroductionRepository } from '../../subgraphs/identity/repositories/introduction-repository';
import { LinkRepository } from '../../subgraphs/identity/repositories/link-repository';
import { ShareCodeRepository } from '../../subgraphs/identity/repositories/share-code-repository';
import { NumberRunRepository } from '../../subgraphs/identity/repositories/number-run-repository';
import {
  analyst,
  checkCarer,
  createShareCode,
  hrOfCouncil,
  hrOfShop,
  introduceCarer,
  key,
  manager,
  nurse,
  nurseElsewhere,
  registrar,
  shown,
  startIdentity,
  type TestIdentity,
} from './support';

type Counting = Pick<ViewerRepository<{ _id: string }>, 'count'>;
const repositories: Readonly<Record<string, new (viewer: Viewer, connection: Connection) => Counting>> = {
  accessLog: AccessLogRepository,
  accounts: AccountRepository,
  carers: CarerRepository,
  checks: WardCheckRepository,
  introductions: IntroductionRepository,
  links: LinkRepository,
  shareCodes: ShareCodeRepository,
  numberRuns: NumberRunRepository,
};

/** The store holds Hazel and Basil with a card each, a check of both, one join and one wrong guess. */
describe('asked for all that there is, a repository gives', () => {
  let identity: TestIdentity;
  beforeAll(async () => {
    identity = await startIdentity();
    await identity.tell({});
    await identity.tell({ holder: 1, passportId: 'pp_2', number: 'OTHER-1' });
    await identity.answer(checkCarer, shown({ cardNumber: 'HCC-234-567' }), nurse);
    await identity.answer(checkCarer, shown({ cardNumber: 'OTHER-1' }), nurseElsewhere);
    await identity.answer(checkCarer, shown({ cardNumber: 'UNKNOWN' }), nurse);
    const { createShareCode: made } = await identity.answer(createShareCode, { input: key() }, identity.hazel);
    const { code: shareCode } = made as { code: string };
    const input = { shareCode, sector: 'community', schemeId: 'sc_herts', ...key() };
    await identity.answer(introduceCarer, { input }, manager);
  });
  afterAll(() => identity.close());

  const counts = async (viewer: Viewer) => {
    const found: Record<string, number> = {};
    for (const [name, Repository] of Object.entries(repositories)) {
      const count = await new Repository(viewer, identity.running('identity').store.connection).count({});
      if (count > 0) found[name] = count;
    }
    return found;
  };

  it('a carer their own', async () => {
    expect(await counts(identity.hazel)).toEqual({ accessLog: 2, carers: 1, links: 1, shareCodes: 1 });
    expect(await counts(identity.basil)).toEqual({ accessLog: 1, carers: 1, links: 1 });
    expect(await counts({ role: 'carer', ref: 'cr_nobody' })).toEqual({});
  });

  it('a ward the checks of its own trust', async () => {
    expect(await counts(nurse)).toEqual({ checks: 2 });
    expect(await counts(nurseElsewhere)).toEqual({ checks: 1 });
  });

  it('an employer’s HR those who agreed, and no more of them than the record', async () => {
    expect(await counts(hrOfCouncil)).toEqual({ carers: 1 });
    expect(await counts(hrOfShop)).toEqual({});
  });

  it('a scheme’s staff the introductions that their organisation asked for', async () => {
    expect(await counts(manager)).toEqual({ introductions: 1 });
    expect(await counts(registrar)).toEqual({ introductions: 1 });
    expect(await counts({ ...manager, organisation: 'og_other' })).toEqual({});
  });

  it('analysts and strangers nothing, and the hub what it keeps up', async () => {
    expect(await counts(analyst)).toEqual({});
    expect(await counts({ role: 'anonymous' })).toEqual({});
    expect(await counts({ role: 'hub' })).toEqual({ accounts: 2, carers: 2, introductions: 1, links: 2 });
  });
});
