import { archiveQuery } from '../../scripts/register/archive';
import { startTestHub, type TestHub } from '../support/hub';

type Archive = Readonly<Record<string, { kind: string; fields: { name: string; value: string }[] }[] | null>>;

describe('everything that is held about me', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  });
  afterAll(() => hub.close());

  it('comes from every setting in one answer, each asked by its own name for me', async () => {
    const { body } = await hub.ask(archiveQuery, {}, 'carer');
    expect(body.errors).toBeUndefined();
    const archive = (body.data as { me: Archive }).me;
    expect(archive['identityRecord']?.[0]?.fields).toContainEqual({ name: 'givenName', value: 'Hazel' });
    const [card] = archive['communityRecord'] ?? [];
    expect(card?.kind).toBe('passports');
    const refs = Object.entries(archive).flatMap(([setting, records]) =>
      (records ?? []).flatMap(({ fields }) =>
        fields.filter(({ name }) => name === 'carerRef').map(({ value }) => `${setting} ${value}`),
      ),
    );
    expect(refs.length).toBeGreaterThan(1);
    // No two sectors use the same reference for the carer.
    const bySetting = new Map(refs.map((text) => text.split(' ')).map(([setting = '', ref = '']) => [setting, ref]));
    expect(new Set(bySetting.values()).size).toBe(bySetting.size);
  });
});
