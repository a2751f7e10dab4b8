import { AtASector, type Fields } from '../schemes/at-a-sector';
import type { Viewer } from '../../platform/viewer';

const manager: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_carers_in_herts' };
const scheme = 'sc_herts_carers_card';

describe('what a scheme says of itself', () => {
  let community: AtASector;
  beforeAll(async () => {
    community = await AtASector.open('community');
  });
  afterAll(() => community.close());

  const setBranding = (more: Fields) =>
    community.change(
      'setCommunitySchemeBranding',
      { schemeId: scheme, colour: '#00594c', address: [], howToRenew: [], ...more },
      manager,
      '... on CommunitySchemeBrandingSet { scheme { branding { website telephone email } } } ... on BrandingRefused { field }',
    );

  it.each([
    ['website', 'javascript:alert(1)'],
    ['website', 'javascript://example.org/%0Aalert(1)'],
    ['website', 'data:text/html,<script>'],
    ['website', 'ftp://example.org'],
    ['website', 'https://name:secret@example.org'],
    ['website', 'https://exa mple.org'],
    ['website', 'nowhere'],
    ['email', 'mailto:name@example.org'],
    ['email', 'name'],
    ['telephone', 'tel:javascript'],
    ['telephone', '12'],
    ['emergencyTelephone', 'ring us'],
  ])('has no %s that is written %s', async (field, value) => {
    expect(await setBranding({ [field]: value })).toMatchObject({ __typename: 'BrandingRefused', field });
  });

  it('has a website with or without https, a telephone number and an e-mail address', async () => {
    for (const website of ['https://www.example.org/carers', 'www.example.org'])
      expect(await setBranding({ website, telephone: '01632 960 001', email: 'carers@example.org' })).toMatchObject({
        scheme: { branding: { website, telephone: '01632 960 001', email: 'carers@example.org' } },
      });
  });

  it('is stored as Unicode NFC, one way to write each name', async () => {
    const recruit = (recruiter: string) =>
      community.change(
        'recruitBusiness',
        { schemeId: scheme, recruiter },
        manager,
        '... on RecruitmentCodeMade { code }',
      );
    await recruit('Zoe\u0308');
    const { connection } = community.hub.running('community').store;
    expect(await connection.collection('recruitment_codes').distinct('recruiter')).toContain('Zo\u00eb');
    expect(await recruit('x'.repeat(101))).toEqual({ errors: ['TEXT_REFUSED'] });
  });
});
