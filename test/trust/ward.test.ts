import { checkCarer, shown } from '../identity/support';
import {
  alma,
  cardManager,
  cardRegistrar,
  cardScheme,
  startTrust,
  wardManager,
  wardScheme,
  type TestTrust,
} from './support';

const nurse = { role: 'ward', subject: 'nurse-7', organisation: 'RWH' } as const;
const born = '1961-03-14';

describe('a ward reads the name that a register holds', () => {
  let hub: TestTrust;
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-1', ...alma, givenName: 'Alma-Rose' }], wardManager);
  });
  afterEach(() => hub.close());

  const check = async (what: Record<string, unknown>) => {
    const input = shown({ ward: 'wd_rwh_ashwell', ...what });
    const { checkCarer: answer } = await hub.answer('identity', checkCarer, input, nurse);
    return answer as { __typename: string; firstName?: string; initial?: string };
  };
  const shareCode = async (subject: string) => {
    const viewer = await hub.signIn(subject);
    const fields = '... on ShareCodeCreated { code }';
    return (await hub.change('createShareCode', 'CreateShareCodeInput', fields, {}, viewer))['code'];
  };

  it('of the card that was shown, also where another record stands for the person', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    await hub.accept('alma', await hub.invite(wardScheme, 'W-1', wardManager), born);
    expect(await check({ cardNumber: 'HCC-1' })).toMatchObject({ firstName: 'Alma', initial: 'F' });
    expect(await check({ cardNumber: 'W-1' })).toMatchObject({ firstName: 'Alma-Rose', initial: 'F' });
  });

  it('and not the one that a carer says of themselves, with a share code either', async () => {
    const said = { givenName: 'Doctor', familyName: 'Who', dateOfBirth: born, postcode: 'SG1 4AB' };
    await hub.change('introduceMyself', 'IntroduceMyselfInput', '', said, await hub.signIn('alma'));
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    expect(await hub.me('alma')).toMatchObject({ givenName: 'Doctor' });
    expect(await check({ shareCode: await shareCode('alma') })).toMatchObject({ firstName: 'Alma', initial: 'F' });
    await hub.change('reportChange', 'ReportChangeInput', '', { familyName: 'Zorro' }, await hub.signIn('alma'));
    expect(await check({ cardNumber: 'HCC-1' })).toMatchObject({ firstName: 'Alma', initial: 'F' });
  });

  it('and a number that was given to another person invites the new holder alone', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    const bea = {
      ...alma,
      givenName: 'Bea',
      familyName: 'Storied',
      dateOfBirth: '1990-01-02',
      email: 'bea@example.org',
    };
    const row = { number: 'HCC-1', ...bea, confirm: 'ANOTHER_PERSON' };
    expect(await hub.take(cardScheme, [row], cardRegistrar)).toMatchObject({ accepted: 1 });
    const code = await hub.invite(cardScheme, 'HCC-1', cardManager);
    expect(await hub.accept('alma', code, born)).toBe('InvitationRefused');
    expect(await hub.accept('bea', code, '1990-01-02')).toBe('InvitationAccepted');
    expect(await hub.me('bea')).toMatchObject({ givenName: 'Bea', passports: ['CommunityPassport'] });
    expect(await hub.me('alma')).toMatchObject({ givenName: 'Alma' });
    expect((await check({ cardNumber: 'HCC-1' })).__typename).toBe('CheckRefused');
  });
});
