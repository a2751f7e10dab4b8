import { newId } from '../../platform/ids';
import type { Persona, PersonaName } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

const scheme = { sector: 'community', schemeId: 'sc_herts_carers_card' };
const rowan = { givenName: 'Rowan', familyName: 'Invented', dateOfBirth: '1971-02-03', postcode: 'SG1 1EE' };
const signsIn = (subject: string): Persona => ({ label: subject, subject, role: 'carer' });

/** The clock stands still in these tests, except for the three days in which a carer can object. */
describe('at two gateways over one store, a sign-in that ended', () => {
  let hub: TestHub;
  let asks: TestHub['ask'][];
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    asks = [(...request) => hub.ask(...request), await hub.beside()];
  });
  afterAll(() => hub.close());

  const change = async (name: string, type: string, fields: string, input: object, who: PersonaName | Persona) => {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`;
    const { body } = await hub.ask(document, { input: { idempotencyKey: newId('k'), ...input } }, who);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data?.[name] as Record<string, unknown>;
  };
  /** Returns the name that each gateway answers with, or the code of its refusal. */
  const seen = (who: Persona) =>
    Promise.all(
      asks.map(async (ask) => {
        const { data, errors } = (await ask('{ me { givenName } }', {}, who)).body;
        return (data?.['me'] as { givenName: string } | null)?.givenName ?? errors?.[0]?.extensions?.['code'];
      }),
    );
  const invite = async (more: object = {}) => {
    const input = { ...scheme, number: 'OLD-17', ...more };
    return (await change('inviteHolder', 'InviteHolderInput', '... on HolderInvited { code }', input, 'registrar'))[
      'code'
    ];
  };
  const accept = async (who: Persona, code: unknown) => {
    const input = { code, dateOfBirth: rowan.dateOfBirth };
    return (await change('acceptInvitation', 'AcceptInvitationInput', '', input, who))['__typename'];
  };

  it('by an erasure is nobody at once', async () => {
    const wren = signsIn('wren');
    await change('introduceMyself', 'IntroduceMyselfInput', '', { ...rowan, givenName: 'Wren' }, wren);
    expect(await seen(wren)).toEqual(['Wren', 'Wren']);
    expect(await change('eraseMe', 'EraseMeInput', '', { confirm: true }, wren)).toEqual({
      __typename: 'CarerForgotten',
    });
    expect(await seen(wren)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('by a new sign-in is nobody at once', async () => {
    await change(
      'importRegister',
      'ImportRegisterInput',
      '',
      { ...scheme, rows: [{ ...rowan, number: 'OLD-17' }] },
      'registrar',
    );
    await hub.hub.relay();
    const before = signsIn('rowan');
    const after = signsIn('rowan, with a new telephone');
    expect(await accept(before, await invite())).toBe('InvitationAccepted');
    expect(await seen(before)).toEqual(['Rowan', 'Rowan']);
    const code = await invite({ newSignIn: true });
    expect(await accept(after, code)).toBe('NewSignInWaits');
    hub.clock.moveBy(3 * 24 * 3600 * 1000);
    expect(await seen(before)).toEqual(['Rowan', 'Rowan']);
    expect(await accept(after, code)).toBe('InvitationAccepted');
    expect(await seen(before)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await seen(after)).toEqual(['Rowan', 'Rowan']);
  });
});
