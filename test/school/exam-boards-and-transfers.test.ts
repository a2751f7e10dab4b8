import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';

const albans = 'sc_st_albans_school_young_carers';
const poole = 'sc_poole_school_young_carers';
const robin = { role: 'carer', ref: 'robin' } as const;

const kept = '... on ExamBoardNoticeKept { passport { examBoardNotices { board agreedOn sentOn } } }';

describe('a pupil who looks after somebody', () => {
  let at: AtASector;
  let passport: Fields;
  let leadAtAlbans: Viewer;
  let leadAtPoole: Viewer;
  beforeEach(async () => {
    at = await AtASector.open('school');
    const leadOf = async (schemeId: string): Promise<Viewer> => {
      const { school } = (await at.scheme(schemeId, 'school { urn }')) as { school: { urn: string } };
      return { role: 'manager', subject: 'lead', organisation: school.urn };
    };
    leadAtAlbans = await leadOf(albans);
    leadAtPoole = await leadOf(poole);
    passport = await at.issue(albans, 'robin', leadAtAlbans);
  });
  afterEach(() => at.close());

  const agree = (board: string, agrees: boolean, viewer: Viewer = robin) => {
    const query = `mutation ($input: DecideExamBoardNoticeInput!) { decideExamBoardNotice(input: $input) { __typename ${kept} } }`;
    return ask(query, { board, agrees }, viewer, 'decideExamBoardNotice');
  };
  const tell = (board: string, viewer = leadAtAlbans) => {
    const query = `mutation ($input: RecordExamBoardNoticeInput!) { recordExamBoardNotice(input: $input) { __typename ${kept} } }`;
    return ask(query, { board }, viewer, 'recordExamBoardNotice');
  };
  let keys = 0;
  async function ask(query: string, input: Fields, viewer: Viewer, field: string): Promise<Fields> {
    keys += 1;
    const whole = { passportId: passport['id'], idempotencyKey: `key ${keys}`, ...input };
    const { data, errors } = await at.hub.ask('school', query, { input: whole }, viewer);
    return errors ? { errors: errors.map(({ extensions }) => extensions?.['code']) } : (data?.[field] as Fields);
  }

  it('has an exam board told that arrangements are wanted, once they agreed, and never why', async () => {
    expect(await tell('AQA')).toMatchObject({ __typename: 'PupilHasNotAgreed' });
    await agree('AQA', true);
    await agree('OCR', true);
    at.hub.clock.moveTo('2026-12-01T09:00:00Z');
    expect(await tell('AQA')).toEqual({
      __typename: 'ExamBoardNoticeKept',
      passport: {
        examBoardNotices: [
          { board: 'OCR', agreedOn: '2026-11-21', sentOn: null },
          { board: 'AQA', agreedOn: '2026-11-21', sentOn: '2026-12-01' },
        ],
      },
    });
    // A sent notice cannot be recalled; an unsent one can.
    await agree('AQA', false);
    expect(await agree('OCR', false)).toMatchObject({
      passport: { examBoardNotices: [{ board: 'AQA', sentOn: '2026-12-01' }] },
    });
    expect(await tell('OCR')).toMatchObject({ __typename: 'PupilHasNotAgreed' });
  });

  it('agrees by themselves: no other pupil, no lead and no other school can', async () => {
    expect(await agree('AQA', true, { role: 'carer', ref: 'basil' })).toMatchObject({ __typename: 'PassportNotYours' });
    expect(await agree('AQA', true, leadAtAlbans)).toEqual({ errors: ['FORBIDDEN'] });
    await agree('AQA', true);
    expect(await tell('AQA', leadAtPoole)).toMatchObject({ __typename: 'PassportNotYours' });
  });

  it('takes the passport along to a school in another county, and shares nothing there yet', async () => {
    await agree('AQA', true);
    const share = { passportId: passport['id'], staff: 'form tutor', agrees: true };
    await at.change('decideProfileSharing', share, robin, '... on ProfileSharingDecided { passport { sharedWith } }');
    const recognised = '... on SchoolSchemeRecognised { scheme { id } }';
    await at.change('recogniseSchoolScheme', { schemeId: albans }, leadAtPoole, recognised);
    const transferredFields = `... on SchoolPassportTransferred { passport { id status validUntil school { urn } sharedWith
      examBoardNotices { board } transferredFrom { scheme { id } } } }`;
    const input = { passportId: passport['id'], toSchemeId: poole, age: 14 };
    expect(await at.change('transferSchoolPassport', input, robin, transferredFields)).toMatchObject({
      passport: {
        id: passport['id'],
        status: 'ACTIVE',
        validUntil: '2026-12-31',
        school: { urn: leadAtPoole.role === 'manager' ? leadAtPoole.organisation : '' },
        sharedWith: [],
        examBoardNotices: [],
        transferredFrom: { scheme: { id: albans } },
      },
    });
    expect(await at.end(passport['id'], 'LOST', leadAtAlbans)).toMatchObject({ __typename: 'PassportNotYours' });
  });
});
