import type { Persona } from '../../networks/demo/personas';
import { portrait } from '../print/samples';
import {
  assessor,
  cardRegistrar,
  emergency,
  firstWard,
  idIn,
  issuers,
  openRules,
  secondRegistrar,
  secondWard,
  sectorNames,
  valueOf,
  victimsName,
  wardRegistrar,
  type AccessNetwork,
  type Fields,
  type Input,
  type SectorName,
} from './network';

/** One success of a mutation for its rightful viewer, and the checks that follow. */
export interface Attempted {
  /** The type of its success. */
  readonly success: string;
  /** Omitted if the rightful viewer does not sign in. */
  readonly viewer?: Persona | undefined;
  readonly input: Input;
  /** The input that differs in another request with the same key; omitted if the key is the whole input. */
  readonly another?: Input;
  /** The answer to the repeated request, if it is not the same again. */
  readonly again?: Fields;
  /** The type of the answer to that other request, if it is not refused as a repeated one. */
  readonly otherwise?: string;
  /** Viewers that the hub refuses with the same ids and the same key. */
  readonly strangers: readonly Persona[];
  /** The secret that permits the request, as a stranger would invent it. */
  readonly secret?: Input;
  /** Whether the secret is valid once, so that the hub refuses it to a stranger afterwards. */
  readonly isSpent?: boolean;
  /** Whether the request concerns the viewer only: a stranger then changes their own records, not the victim's. */
  readonly isOwn?: boolean;
  /** Words that identify the victim's records. */
  readonly words: readonly string[];
  /** The carer with an access log that may get a line. */
  readonly carer?: Persona;
  /** Makes the request forbidden, so that the hub refuses it when it is repeated. */
  readonly forbid?: (answer: Fields) => Promise<unknown>;
}

/** Prepares one attempt. `intruder` is a carer who holds a passport of each second organisation. */
type TriedMutation = (at: AccessNetwork, intruder: Persona) => Promise<Attempted>;

const names = Object.values(victimsName);
const community = issuers.community;
const hospital = issuers.hospital;

/** Returns an attempt of the first organisation's staff on the passport of a carer. */
function byStaff(
  sector: SectorName,
  success: string,
  input: Input,
  another: Input,
  forbid?: (at: AccessNetwork, passportId: string, carer: Persona) => Promise<unknown>,
): TriedMutation {
  return async (at, intruder) => {
    const { first, second } = issuers[sector];
    const { carer, passportId, number } = await at.holder(sector, first);
    return {
      success,
      viewer: first.staff,
      input: { passportId, ...input },
      another,
      strangers: [second.staff, intruder],
      words: [...names, passportId, number],
      carer,
      forbid: () => (forbid ? forbid(at, passportId, carer) : at.erase(carer)),
    };
  };
}

/** Returns an attempt of the carer on their own passport. */
function byHolder(
  sector: SectorName,
  success: string,
  input: Input,
  another: Input,
  prepare: (at: AccessNetwork, passportId: string) => Promise<unknown> = async () => undefined,
): TriedMutation {
  return async (at, intruder) => {
    const { first, second } = issuers[sector];
    const { carer, passportId, number } = await at.holder(sector, first);
    await prepare(at, passportId);
    return {
      success,
      viewer: carer,
      input: { passportId, ...input },
      another,
      strangers: [intruder, second.staff],
      words: [...names, passportId, number],
      carer,
      forbid: () => at.erase(carer),
    };
  };
}

/** Returns an attempt of the first scheme's staff on the scheme itself. */
function ofScheme(sector: SectorName, success: string, input: Input, another: Input, word?: string): TriedMutation {
  return async (_at, intruder) => {
    const { first, second } = issuers[sector];
    return {
      success,
      viewer: first.staff,
      input: { schemeId: first.schemeId, ...input },
      another,
      strangers: [second.staff, intruder],
      words: [first.schemeId, ...(word === undefined ? [] : [word])],
    };
  };
}

const offer = {
  title: 'Tea of the first scheme',
  summary: 'A pot of tea.',
  category: 'food',
  provider: 'The first scheme',
  howToClaim: 'Ask.',
};

function ofOffer(sector: SectorName, success: string): TriedMutation {
  return async (at, intruder) => {
    const { prefix, first, second } = issuers[sector];
    const publish = async () =>
      idIn(await at.make(`publish${prefix}Offer`, { schemeId: first.schemeId, ...offer }, first.staff), 'offer');
    const offerId = await publish();
    return {
      success,
      viewer: first.staff,
      input: { offerId },
      another: { offerId: await publish() },
      strangers: [second.staff, intruder],
      words: [offerId, offer.title],
    };
  };
}

const recognising =
  (sector: SectorName, success: string): TriedMutation =>
  async (_at, intruder) => {
    const { first, second } = issuers[sector];
    return {
      success,
      viewer: first.staff,
      input: { schemeId: second.schemeId },
      another: { until: '2030-01-01' },
      // The second organisation cannot recognise its own scheme.
      strangers: [second.staff, intruder],
      words: [],
    };
  };

async function rulesVersion(at: AccessNetwork, sector: SectorName): Promise<number> {
  const schemes = at.hub.storeOf(sector).connection.collection<{ _id: string; rules: { version: number } }>('schemes');
  return (await schemes.findOne({ _id: issuers[sector].first.schemeId }))?.rules.version ?? 0;
}

function commonOf(sector: SectorName): Record<string, TriedMutation> {
  const { prefix, first, second } = issuers[sector];
  const look = { colour: '#123456', address: [], howToRenew: [] };
  return {
    [`issue${prefix}Passport`]: async (at, intruder) => {
      const carer = await at.carer();
      const introduction = await at.introduction(sector, first, carer);
      return {
        success: `${prefix}PassportIssued`,
        viewer: first.staff,
        input: { schemeId: first.schemeId, introduction },
        another: { introduction: 'another' },
        strangers: [second.staff, intruder],
        words: names,
        carer,
        forbid: () => at.erase(carer),
      };
    },
    [`end${prefix}Passport`]: byStaff(sector, `${prefix}PassportEnded`, { reason: 'ENDED' }, { reason: 'LOST' }),
    [`renew${prefix}Passport`]: byStaff(sector, `${prefix}PassportRenewed`, { way: 'IN_PERSON' }, { way: 'BY_POST' }),
    [`replace${prefix}Passport`]: byStaff(sector, `${prefix}PassportReplaced`, {}, { passportId: 'pp_another' }),
    [`set${prefix}SchemeRules`]: async (at, intruder) => {
      const input = { replacesVersion: await rulesVersion(at, sector), ...openRules };
      return ofScheme(sector, `${prefix}SchemeRulesSet`, input, { replacesVersion: 99 })(at, intruder);
    },
    [`set${prefix}SchemeBranding`]: ofScheme(sector, `${prefix}SchemeBrandingSet`, look, { colour: '#654321' }),
    [`publish${prefix}Offer`]: ofScheme(sector, `${prefix}OfferPublished`, offer, { title: 'Coffee' }, offer.title),
    [`assure${prefix}Offer`]: ofOffer(sector, `${prefix}OfferAssured`),
    [`end${prefix}Offer`]: ofOffer(sector, `${prefix}OfferEnded`),
  };
}

function movingOf(sector: SectorName): Record<string, TriedMutation> {
  const { prefix, first, second } = issuers[sector];
  return {
    [`recognise${prefix}Scheme`]: recognising(sector, `${prefix}SchemeRecognised`),
    [`transfer${prefix}Passport`]: byHolder(
      sector,
      `${prefix}PassportTransferred`,
      { toSchemeId: second.schemeId },
      { toSchemeId: first.schemeId },
      (at) => at.make(`recognise${prefix}Scheme`, { schemeId: first.schemeId }, second.staff),
    ),
  };
}

const entitlement = { title: 'Visit at any hour', strength: 'DISCRETIONARY' };

/**
 * Returns an attempt of the first trust's manager on the trust's rules. They have no id, because a trust has one set of
 * them.
 */
const ofTrust =
  (success: string, input: Input, another: Input): TriedMutation =>
  async (_at, intruder) => ({
    success,
    viewer: hospital.first.staff,
    input,
    another,
    strangers: [hospital.second.staff, intruder],
    isOwn: true,
    words: ['RWH', hospital.first.schemeId],
  });

/** Makes an application of a carer that waits. */
const applied =
  (apply: string, field: string, input: Input) =>
  async (at: AccessNetwork, carer: Persona): Promise<string> =>
    idIn(await at.make(apply, input, carer), field);

const cardApplication = { schemeId: community.first.schemeId, route: 'ONLINE', age: 46 };
const assessment = { schemeId: 'sc_dorset_support_service' };
const bursary = { offerId: 'of_hertfordshire_university_006' };
const applyForCard = applied('applyForCommunityPassport', 'application', cardApplication);
const requestAssessment = applied('requestCarersAssessment', 'assessment', assessment);
const applyForBursary = applied('applyForBursary', 'application', bursary);

/** Returns an attempt of a carer on their own records, with or without an id. */
function ofCarer(
  success: string,
  inputOf: (at: AccessNetwork, carer: Persona) => Promise<Input>,
  more: Partial<Attempted>,
): TriedMutation {
  return async (at, intruder) => {
    const carer = await at.carer();
    return {
      success,
      viewer: carer,
      input: await inputOf(at, carer),
      strangers: [intruder],
      words: names,
      carer,
      forbid: () => at.erase(carer),
      ...more,
    };
  };
}

const branch = { address: '1 First Street', postcode: 'SG1 4AB', opening: [] };
const businessOffer = { title: 'Cake of the first shop', summary: 'A cake.', category: 'food', howToClaim: 'Ask.' };
const shop = { name: 'The First Shop', branches: [branch], offer: businessOffer, wantsSticker: true };
const recruiter = { schemeId: community.first.schemeId, recruiter: 'Pat' };

interface Shop {
  readonly id: string;
  readonly tillCode: string;
  readonly branchId: string;
  readonly offerId: string;
}

async function openShop(at: AccessNetwork): Promise<Shop> {
  const recruitmentCode = valueOf(await at.make('recruitBusiness', recruiter, community.first.staff), 'code');
  const joined = await at.make('joinAsBusiness', { recruitmentCode, ...shop });
  const id = idIn(joined, 'business');
  const { connection } = at.hub.storeOf('community');
  const found = await connection.collection<{ _id: string }>('branches').findOne({ business: id });
  const business = await connection.collection<{ _id: string; offers?: string[] }>('businesses').findOne({ _id: id });
  return {
    id,
    tillCode: String(valueOf(joined, 'tillCode')),
    branchId: found?._id ?? '',
    offerId: business?.offers?.[0] ?? '',
  };
}

const nominees = [{ name: 'Nonesuch Nominee', phone: '07700 900123', agreed: true }];
const plan = { nominees, plan: 'The spare key hangs behind the barn.' };

const photo = portrait().toString('base64');
const otherPhoto = portrait(300, 400).toString('base64');

/** All rows made so far. */
const rows: Fields[] = [];
/** Beginnings of family names, so that no two rows match as one person. */
const unlike = [
  'Ada',
  'Brynmor',
  'Cole',
  'Dunwich',
  'Ewing',
  'Frost',
  'Glade',
  'Hurst',
  'Innes',
  'Jarvis',
  'Knox',
  'Lomax',
];
const postcodes = ['SG1 4AB', 'AL1 3JE', 'BH15 2JB', 'LS1 1UR', 'NR1 3AA', 'PL4 8AA', 'M1 1AE', 'B1 1AA', 'EX1 1AA'];

/** Returns a register row that matches no other person. */
function newRow(more: Input = {}): Fields {
  const place = rows.length + 1;
  const row = {
    number: `ROW-${place}`,
    ...victimsName,
    familyName: `${unlike[place % unlike.length] ?? ''}unguessable`,
    dateOfBirth: `19${40 + place}-0${1 + (place % 9)}-1${place % 10}`,
    postcode: postcodes[place % postcodes.length],
    ...more,
  };
  rows.push(row);
  return row;
}

const cardRegister = { sector: 'community', schemeId: community.first.schemeId };
const wardRegister = { sector: 'hospital', schemeId: hospital.first.schemeId };
const importRow = (at: AccessNetwork, register: Input, row: Input) =>
  at.make(
    'importRegister',
    { ...register, rows: [row] },
    register === cardRegister ? community.first.staff : hospital.first.staff,
  );

/** Makes a carer in the card scheme's register, who signs in by its invitation. */
async function registered(at: AccessNetwork): Promise<{ carer: Persona; row: Fields }> {
  const row = newRow({
    email: `row${rows.length}@example.org`,
    phone: `01632 960${100 + rows.length}`,
    addressLine: `${rows.length} Card Street`,
    town: 'Stevenage',
  });
  await importRow(at, cardRegister, row);
  const code = valueOf(
    await at.make('inviteHolder', { ...cardRegister, number: row['number'] }, community.first.staff),
    'code',
  );
  const carer = at.newcomer();
  await at.make('acceptInvitation', { code, dateOfBirth: row['dateOfBirth'] }, carer);
  return { carer, row };
}

interface ShownMatch {
  readonly id: string;
  readonly candidates: readonly { readonly id: string }[];
}

async function matchesOf(at: AccessNetwork, registrar: Persona, state: string): Promise<ShownMatch[]> {
  const query = `query ($state: MatchState) { registerMatches(state: $state, first: 100) { edges { node { id candidates { id } } } } }`;
  const reported = (await at.read(query, { state }, registrar)) as {
    registerMatches: { edges: { node: ShownMatch }[] } | null;
  };
  return (reported.registerMatches?.edges ?? []).map(({ node }) => node);
}

/**
 * Adds a row to the ward's register that may be the carer of the card scheme. Returns the newest match of the state.
 */
async function matched(at: AccessNetwork, state: 'PROBABLE' | 'MATCHED', more: Input) {
  const { carer, row } = await registered(at);
  const before = new Set((await matchesOf(at, wardRegistrar, state)).map(({ id }) => id));
  await importRow(at, wardRegister, { ...row, number: `W-${String(row['number'])}`, ...more });
  const match = (await matchesOf(at, wardRegistrar, state)).find(({ id }) => !before.has(id));
  if (!match) throw new Error(`no match is ${state}`);
  return { carer, match, words: [String(row['familyName']), victimsName.givenName, match.id] };
}

/** Makes an invitation for a holder who never signed in. */
async function invited(at: AccessNetwork) {
  const row = newRow();
  await importRow(at, cardRegister, row);
  return { row, input: { ...cardRegister, number: row['number'] } };
}

/** One list of attempts for each mutation of the public API. A mutation without one fails the test. */
export const attempts: Readonly<Record<string, readonly TriedMutation[]>> = {
  ...Object.fromEntries(
    [...sectorNames.map(commonOf), ...(['employer', 'school', 'university'] as const).map(movingOf)].flatMap((each) =>
      Object.entries(each).map(([name, attempt]) => [name, [attempt]] as const),
    ),
  ),

  applyForCommunityPassport: [
    ofCarer('CommunityApplicationMade', async () => cardApplication, { another: { route: 'EVENT' }, isOwn: true }),
  ],
  withdrawCommunityApplication: [
    ofCarer('CommunityApplicationWithdrawn', async (at, carer) => ({ applicationId: await applyForCard(at, carer) }), {
      another: { applicationId: 'ap_another' },
    }),
  ],
  decideCommunityApplication: [
    ofCarer(
      'CommunityApplicationDecided',
      async (at, carer) => ({ applicationId: await applyForCard(at, carer), decision: 'GRANT' }),
      {
        another: { decision: 'REFUSE', reason: 'No' },
        viewer: community.first.staff,
        strangers: [community.second.staff],
      },
    ),
  ],
  requestCarersAssessment: [
    ofCarer('CarersAssessmentRequested', async () => assessment, {
      another: { schemeId: community.first.schemeId },
      otherwise: 'SchemeUnknown',
      isOwn: true,
    }),
  ],
  withdrawCarersAssessment: [
    ofCarer('CarersAssessmentWithdrawn', async (at, carer) => ({ applicationId: await requestAssessment(at, carer) }), {
      another: { applicationId: 'ap_another' },
    }),
  ],
  recordCarersAssessment: [
    ofCarer(
      'CarersAssessmentRecorded',
      async (at, carer) => ({ assessmentId: await requestAssessment(at, carer), support: ['BREAKS'] }),
      { another: { support: [] }, viewer: assessor, strangers: [community.first.staff, community.second.staff] },
    ),
  ],
  recordRegisterEntry: [
    byStaff(
      'community',
      'RegisterEntryRecorded',
      { keeper: 'GP_PRACTICE', code: 'E82060' },
      { keeper: 'GP_PRACTICE', code: 'E82061' },
    ),
  ],
  recruitBusiness: [
    async (at, intruder) => ({
      success: 'RecruitmentCodeMade',
      viewer: community.first.staff,
      input: recruiter,
      another: { recruiter: 'Sam' },
      strangers: [community.second.staff, intruder],
      words: ['Pat'],
      forbid: (answer) => at.make('joinAsBusiness', { recruitmentCode: valueOf(answer, 'code'), ...shop }),
    }),
  ],
  joinAsBusiness: [
    async (at, intruder) => {
      const recruitmentCode = valueOf(await at.make('recruitBusiness', recruiter, community.first.staff), 'code');
      return {
        success: 'BusinessJoined',
        input: { recruitmentCode, ...shop },
        another: { name: 'The Other Shop' },
        strangers: [community.second.staff, intruder],
        secret: { recruitmentCode: 'MADE-UP' },
        isSpent: true,
        words: [shop.name],
      };
    },
  ],
  orderWindowSticker: [
    async (at, intruder) => {
      const { id, tillCode } = await openShop(at);
      return {
        success: 'WindowStickerOrdered',
        input: { tillCode },
        another: { tillCode: (await openShop(at)).tillCode },
        // The key applies to each business separately: another business can order its own sticker under it.
        otherwise: 'WindowStickerOrdered',
        strangers: [community.second.staff, intruder],
        secret: { tillCode: 'MADE-UP' },
        words: [id, shop.name],
      };
    },
  ],
  recordStickerPrinted: [
    async (at, intruder) => {
      const { id } = await openShop(at);
      return {
        success: 'StickerPrinted',
        viewer: community.first.staff,
        input: { businessId: id },
        another: { businessId: (await openShop(at)).id },
        strangers: [community.second.staff, intruder],
        words: [id, shop.name],
      };
    },
  ],
  recordRedemption: [
    async (at, intruder) => {
      const { id, tillCode, branchId, offerId } = await openShop(at);
      return {
        success: 'RedemptionRecorded',
        input: { branchId, offerId, tillCode, count: 1 },
        another: { count: 2 },
        strangers: [community.second.staff, intruder],
        secret: { tillCode: 'MADE-UP' },
        words: [id],
      };
    },
  ],
  setEmergencyPlan: [
    async (at, intruder) => {
      const { carer, passportId } = await at.holder('community', emergency.first);
      return {
        success: 'EmergencyPlanSet',
        viewer: carer,
        input: { passportId, ...plan },
        another: { plan: 'Another plan.' },
        strangers: [intruder, emergency.second.staff],
        words: [passportId, plan.plan, 'Nonesuch'],
        carer,
        forbid: () => at.make('setEmergencyPlan', { passportId, ...plan }, carer),
      };
    },
  ],
  openEmergencyPlan: [
    async (at, intruder) => {
      const { carer, passportId } = await at.holder('community', emergency.first);
      const pin = valueOf(await at.make('setEmergencyPlan', { passportId, ...plan }, carer), 'pin');
      return {
        success: 'EmergencyPlanOpened',
        viewer: emergency.first.staff,
        input: { pin, schemeId: emergency.first.schemeId, reason: 'A call' },
        another: { reason: 'Another call' },
        strangers: [emergency.second.staff, intruder],
        secret: { pin: 'MADE-UP' },
        words: [passportId, plan.plan, 'Nonesuch'],
        carer,
        forbid: () => at.make('endCommunityPassport', { passportId, reason: 'LOST' }, emergency.first.staff),
      };
    },
  ],
  receiveCommunityApplication: [ofScheme('community', 'ApplicationKept', { route: 'LIBRARY' }, { route: 'EVENT' })],
  closeCommunityApplication: [
    async (at, intruder) => {
      const received = await at.make(
        'receiveCommunityApplication',
        { schemeId: community.first.schemeId },
        community.first.staff,
      );
      const applicationId = String(valueOf(received, 'applicationId'));
      return {
        success: 'ApplicationKept',
        viewer: community.first.staff,
        input: { applicationId },
        another: { applicationId: 'ap_another' },
        strangers: [community.second.staff, intruder],
        words: [applicationId],
      };
    },
  ],

  recordEmployerReview: [byStaff('employer', 'EmployerReviewRecorded', {}, { passportId: 'pp_another' })],

  agreeOnWard: [byStaff('hospital', 'AgreedOnWard', { ward: 'wd_rwh_ashwell', care: ['MEALS'] }, { care: ['TESTS'] })],
  recordCaredForConsent: [
    byStaff(
      'hospital',
      'CaredForConsentRecorded',
      { decisions: [{ topic: 'CARE_PLAN', state: 'GIVEN' }] },
      { decisions: [{ topic: 'CARE_PLAN', state: 'REFUSED' }] },
    ),
  ],
  setWardRules: [
    ofScheme(
      'hospital',
      'WardRulesSet',
      { kind: 'CARER_PASSPORT', opens: [entitlement], boundToWard: false },
      { boundToWard: true },
    ),
  ],
  setTrustRules: [
    ofTrust('TrustRulesSet', { butterflySchemeSince: '2025-01-01' }, { butterflySchemeSince: '2025-02-02' }),
  ],
  agreeRecognition: [
    ofTrust(
      'RecognitionAgreed',
      { sector: 'school', schemeId: issuers.school.second.schemeId, opens: [entitlement] },
      { validUntil: '2030-01-01' },
    ),
  ],

  setCardPhoto: [
    byHolder('community', 'CardPhotoSet', { photo }, { photo: otherPhoto }),
    byStaff('community', 'CardPhotoSet', { photo }, { photo: otherPhoto }),
  ],
  issueCard: [
    async (at, intruder) => {
      const { carer, passportId, number } = await at.holder('community', community.first);
      await at.make('setCardPhoto', { passportId, photo }, carer);
      return {
        success: 'CardIssued',
        viewer: carer,
        input: { passportId },
        another: await secondPassportOf(at, carer),
        strangers: [intruder, community.second.staff],
        words: [...names, passportId, number],
        carer,
        forbid: () => at.make('reportCardLost', { passportId }, carer),
      };
    },
    async (at, intruder) => {
      const { carer, passportId, number } = await at.holder('community', community.first);
      await at.make('setCardPhoto', { passportId, photo }, community.first.staff);
      const other = await at.holder('community', community.first);
      await at.make('setCardPhoto', { passportId: other.passportId, photo }, community.first.staff);
      return {
        success: 'CardIssued',
        viewer: community.first.staff,
        input: { passportId },
        another: { passportId: other.passportId },
        strangers: [community.second.staff, intruder],
        words: [...names, passportId, number],
        carer,
        forbid: () => at.make('cancelCard', { passportId }, community.first.staff),
      };
    },
  ],
  reportCardLost: [
    async (at, intruder) => {
      const { carer, passportId, number } = await at.holder('community', community.first);
      return {
        success: 'CardStopped',
        viewer: carer,
        input: { passportId },
        another: await secondPassportOf(at, carer),
        strangers: [intruder, community.second.staff],
        words: [...names, passportId, number],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  cancelCard: [
    async (at, intruder) => {
      const { carer, passportId, number } = await at.holder('community', community.first);
      return {
        success: 'CardStopped',
        viewer: community.first.staff,
        input: { passportId },
        another: { passportId: (await at.holder('community', community.first)).passportId },
        strangers: [community.second.staff, intruder],
        words: [...names, passportId, number],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  checkCarer: [
    async (at, intruder) => {
      const { carer, passportId, number } = await at.holder('hospital', hospital.first);
      return {
        success: 'WardCheck',
        viewer: firstWard,
        input: { cardNumber: number, ward: 'wd_rwh_ashwell', purpose: 'VISITING' },
        another: { purpose: 'DISCHARGE' },
        strangers: [secondWard, intruder],
        words: [...names, passportId],
        carer,
        forbid: () => at.make('endHospitalPassport', { passportId, reason: 'LOST' }, hospital.first.staff),
      };
    },
  ],
  createShareCode: [
    async (at, intruder) => {
      const carer = await at.carer();
      return {
        success: 'ShareCodeCreated',
        viewer: carer,
        input: {},
        strangers: [intruder],
        isOwn: true,
        words: names,
        carer,
        forbid: (answer) =>
          at.make('introduceCarer', { ...cardRegister, shareCode: valueOf(answer, 'code') }, community.first.staff),
      };
    },
  ],
  introduceCarer: [
    async (at, intruder) => {
      const carer = await at.carer();
      const shareCode = valueOf(await at.make('createShareCode', {}, carer), 'code');
      return {
        success: 'CarerIntroduced',
        viewer: community.first.staff,
        input: { ...cardRegister, shareCode },
        another: { shareCode: 'ANOTHER1' },
        strangers: [community.second.staff, intruder],
        words: names,
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  introduceMyself: [
    async (at) => {
      const carer = at.newcomer();
      return {
        success: 'CarerWelcomed',
        viewer: carer,
        input: { ...victimsName, dateOfBirth: '1980-02-03', postcode: 'SG1 4AB' },
        another: { familyName: 'Another' },
        strangers: [at.newcomer()],
        isOwn: true,
        words: [],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  inviteHolder: [
    async (at, intruder) => {
      const { row, input } = await invited(at);
      return {
        success: 'HolderInvited',
        viewer: cardRegistrar,
        input,
        another: { newSignIn: true },
        strangers: [community.second.staff, secondRegistrar, intruder],
        words: [String(row['familyName'])],
        forbid: (answer) =>
          at.make(
            'acceptInvitation',
            { code: valueOf(answer, 'code'), dateOfBirth: row['dateOfBirth'] },
            at.newcomer(),
          ),
      };
    },
  ],
  acceptInvitation: [
    async (at, intruder) => {
      const { row, input } = await invited(at);
      const code = valueOf(await at.make('inviteHolder', input, community.first.staff), 'code');
      const carer = at.newcomer();
      return {
        success: 'InvitationAccepted',
        viewer: carer,
        input: { code, dateOfBirth: row['dateOfBirth'] },
        another: { dateOfBirth: '1999-01-01' },
        strangers: [intruder, at.newcomer()],
        secret: { code: 'MADEUPCODE' },
        isSpent: true,
        words: [String(row['familyName'])],
        forbid: () => at.erase(carer),
      };
    },
  ],
  reportChange: [
    ofCarer('ChangeReported', async () => ({ phone: '07700 900456' }), {
      another: { phone: '07700 900457' },
      isOwn: true,
    }),
  ],
  eraseMe: [
    async (at) => {
      const carer = await at.carer();
      return {
        success: 'CarerForgotten',
        viewer: carer,
        input: { confirm: true },
        another: { confirm: false },
        otherwise: 'ErasureNotConfirmed',
        strangers: [await at.carer()],
        isOwn: true,
        words: names,
      };
    },
  ],
  importRegister: [
    async (_at, intruder) => {
      const row = newRow();
      return {
        success: 'RegisterRowsTaken',
        viewer: community.first.staff,
        input: { ...cardRegister, rows: [row] },
        another: { rows: [newRow()] },
        // The hub does not store an import's key: it compares rows with the register, so other rows are another import.
        again: { RegisterRowsTaken_accepted: 1, RegisterRowsTaken_unchanged: 1 },
        otherwise: 'RegisterRowsTaken',
        strangers: [community.second.staff, secondRegistrar, intruder],
        words: [String(row['familyName'])],
      };
    },
  ],
  decideMatch: [
    async (at, intruder) => {
      const { carer, match, words } = await matched(at, 'PROBABLE', { givenName: 'Judith' });
      return {
        success: 'MatchDecided',
        viewer: wardRegistrar,
        input: { matchId: match.id, candidateId: match.candidates[0]?.id, reason: 'Both cards were shown' },
        another: { reason: 'Another reason' },
        strangers: [secondRegistrar, intruder],
        words,
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  undoMatch: [
    async (at, intruder) => {
      const { carer, match, words } = await matched(at, 'MATCHED', {});
      return {
        success: 'MatchDecided',
        viewer: wardRegistrar,
        input: { matchId: match.id, reason: 'Two people' },
        another: { reason: 'Another reason' },
        strangers: [secondRegistrar, intruder],
        words,
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  refuseMatch: [
    async (at, intruder) => {
      const { carer, match, words } = await matched(at, 'MATCHED', {});
      return {
        success: 'MatchRefused',
        viewer: carer,
        input: { matchId: match.id },
        another: { matchId: 'ma_another' },
        strangers: [intruder, community.second.staff],
        words,
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  refuseNewSignIn: [
    async (at, intruder) => {
      const { carer, row } = await registered(at);
      const input = { ...cardRegister, number: row['number'], newSignIn: true };
      const code = valueOf(await at.make('inviteHolder', input, community.first.staff), 'code');
      await at.change('acceptInvitation', { code, dateOfBirth: row['dateOfBirth'] }, at.newcomer());
      const reported = (await at.read('{ me { newSignIns { id } } }', {}, carer)) as {
        me: { newSignIns: { id: string }[] };
      };
      return {
        success: 'NewSignInRefused',
        viewer: carer,
        input: { newSignInId: reported.me.newSignIns[0]?.id },
        another: { newSignInId: 'iv_another' },
        strangers: [intruder, community.second.staff],
        words: [String(row['familyName'])],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  decideConsent: [
    ofCarer(
      'ConsentDecided',
      async () => ({ sector: 'employer', organisation: 'em_herts_council', purpose: 'EMPLOYER_REVIEW', agrees: true }),
      { another: { agrees: false }, isOwn: true },
    ),
  ],

  decideExamBoardNotice: [byHolder('school', 'ExamBoardNoticeKept', { board: 'AQA', agrees: true }, { agrees: false })],
  recordExamBoardNotice: [
    async (at, intruder) => {
      const { first, second } = issuers.school;
      const { carer, passportId, number } = await at.holder('school', first);
      await at.make('decideExamBoardNotice', { passportId, board: 'AQA', agrees: true }, carer);
      return {
        success: 'ExamBoardNoticeKept',
        viewer: first.staff,
        input: { passportId, board: 'AQA' },
        another: { board: 'OCR' },
        strangers: [second.staff, intruder],
        words: [...names, passportId, number],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  decideProfileSharing: [
    byHolder('school', 'ProfileSharingDecided', { staff: 'Form tutor', agrees: true }, { agrees: false }),
  ],

  applyForBursary: [
    async (at, intruder) => {
      const { carer } = await at.holder('university', issuers.university.first);
      return {
        success: 'BursaryApplicationMade',
        viewer: carer,
        input: bursary,
        another: { offerId: 'of_bournemouth_university_004' },
        otherwise: 'BursaryNotOpen',
        strangers: [intruder],
        words: names,
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  withdrawBursaryApplication: [
    async (at, intruder) => {
      const { carer } = await at.holder('university', issuers.university.first);
      const applicationId = await applyForBursary(at, carer);
      return {
        success: 'BursaryApplicationWithdrawn',
        viewer: carer,
        input: { applicationId },
        another: { applicationId: 'ap_another' },
        strangers: [intruder],
        words: [applicationId],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  decideBursaryApplication: [
    async (at, intruder) => {
      const { carer } = await at.holder('university', issuers.university.first);
      const applicationId = await applyForBursary(at, carer);
      return {
        success: 'BursaryApplicationDecided',
        viewer: issuers.university.first.staff,
        input: { applicationId, decision: 'GRANT' },
        another: { decision: 'REFUSE', reason: 'No' },
        strangers: [issuers.university.second.staff, intruder],
        words: [applicationId],
        carer,
        forbid: () => at.erase(carer),
      };
    },
  ],
  declareAsCarer: [
    ofCarer('DeclaredAsCarer', async () => ({ ukprn: '10007147', when: 'LATER' }), {
      another: { when: 'ON_ENROLLING' },
      isOwn: true,
    }),
  ],
  withdrawDeclaration: [
    ofCarer(
      'DeclarationWithdrawn',
      async (at, carer) => {
        await at.make('declareAsCarer', { ukprn: '10007147', when: 'LATER' }, carer);
        return { ukprn: '10007147' };
      },
      { another: { ukprn: '10000824' }, isOwn: true },
    ),
  ],
};

/** Makes another passport of the carer, with a photo, of the first employer: only the ids distinguish the two. */
async function secondPassportOf(at: AccessNetwork, carer: Persona): Promise<Input> {
  const { passportId } = await at.holder('employer', issuers.employer.first, carer);
  await at.make('setCardPhoto', { passportId, photo }, carer);
  return { passportId };
}

/** Invalidates what a success states; the mutation is the first attempt of its list. */
type Overtaking = (at: AccessNetwork, made: Attempted, answer: Fields) => Promise<unknown>;

/** Changes the decision, as the same viewer under another key. */
const otherwise =
  (name: string, other: Input): Overtaking =>
  (at, { input, viewer }) =>
    at.make(name, { ...input, ...other }, viewer);

/** Ends the passport of the answer in each possible way, as staff of the first organisation. */
const endsOf = (sector: SectorName, staff: Persona = issuers[sector].first.staff): readonly Overtaking[] =>
  (['LOST', 'WITHDRAWN', 'WITHHELD', 'ENDED'] as const).map(
    (reason) => (at, _made, answer) =>
      at.make(`end${issuers[sector].prefix}Passport`, { passportId: idIn(answer, 'passport'), reason }, staff),
  );

/** Ends the passport of the input, as staff of the first organisation. */
const lost =
  (sector: SectorName, staff: Persona = issuers[sector].first.staff): Overtaking =>
  (at, { input: { passportId } }) =>
    at.make(`end${issuers[sector].prefix}Passport`, { passportId, reason: 'LOST' }, staff);

function commonlyOvertaken(sector: SectorName): Record<string, readonly Overtaking[] | string> {
  const { prefix, first } = issuers[sector];
  const endOffer: Overtaking = (at, _made, answer) =>
    at.make(`end${prefix}Offer`, { offerId: idIn(answer, 'offer') }, first.staff);
  return {
    [`issue${prefix}Passport`]: endsOf(sector),
    [`end${prefix}Passport`]: [lost(sector)],
    [`renew${prefix}Passport`]: endsOf(sector),
    [`replace${prefix}Passport`]: endsOf(sector),
    [`set${prefix}SchemeRules`]: [
      async (at, { input, viewer }) =>
        at.make(`set${prefix}SchemeRules`, { ...input, replacesVersion: await rulesVersion(at, sector) }, viewer),
    ],
    [`set${prefix}SchemeBranding`]: [otherwise(`set${prefix}SchemeBranding`, { colour: '#654321' })],
    [`publish${prefix}Offer`]: [endOffer],
    [`assure${prefix}Offer`]: [endOffer],
    [`end${prefix}Offer`]: 'An offer that has ended stays so.',
  };
}

function movesOvertaken(sector: SectorName): Record<string, readonly Overtaking[]> {
  const { prefix, second } = issuers[sector];
  return {
    [`recognise${prefix}Scheme`]: [otherwise(`recognise${prefix}Scheme`, { until: '2026-01-01' })],
    [`transfer${prefix}Passport`]: endsOf(sector, second.staff),
  };
}

const withdraws =
  (name: string): Overtaking =>
  (at, { viewer }, answer) =>
    at.make(name, { applicationId: idIn(answer, name.includes('Assessment') ? 'assessment' : 'application') }, viewer);

const shownAbove = 'Its own attempt forbids it.';

/**
 * The changes that invalidate each mutation's success, or one sentence why none can. A mutation without either fails
 * the test.
 */
export const overtaken: Readonly<Record<string, readonly Overtaking[] | string>> = {
  ...Object.fromEntries(sectorNames.flatMap((sector) => Object.entries(commonlyOvertaken(sector)))),
  ...Object.fromEntries(
    (['employer', 'school', 'university'] as const).flatMap((sector) => Object.entries(movesOvertaken(sector))),
  ),

  applyForCommunityPassport: [withdraws('withdrawCommunityApplication')],
  withdrawCommunityApplication: 'A withdrawn application stays so; the carer makes another one.',
  decideCommunityApplication: [
    async (at, { carer }) => {
      const reported = (await at.read('{ me { communityPassports { id } } }', {}, carer)) as {
        me: { communityPassports: { id: string }[] };
      };
      const passportId = reported.me.communityPassports[0]?.id;
      await at.make('endCommunityPassport', { passportId, reason: 'LOST' }, community.first.staff);
    },
  ],
  requestCarersAssessment: [withdraws('withdrawCarersAssessment')],
  withdrawCarersAssessment: 'A withdrawn request stays so; the carer makes another one.',
  recordCarersAssessment: 'An assessment was made, and no mutation takes it back.',
  recordRegisterEntry: 'No mutation takes an entry off a register.',
  recruitBusiness: shownAbove,
  joinAsBusiness: 'A business does not leave, and its till code does not change.',
  orderWindowSticker: 'A sticker that is printed was ordered.',
  recordStickerPrinted: [
    async (at, { input: { businessId } }) => {
      const { connection } = at.hub.storeOf('community');
      const businesses = connection.collection<{ _id: string; sticker: unknown }>('businesses');
      const sticker = { state: 'ORDERED', orderedOn: '2026-12-01' };
      await businesses.updateOne({ _id: String(businessId) }, { $set: { sticker } });
    },
  ],
  setEmergencyPlan: [
    otherwise('setEmergencyPlan', { plan: 'A newer plan.' }),
    lost('community', emergency.first.staff),
  ],
  openEmergencyPlan: shownAbove,
  receiveCommunityApplication: 'An application was received, and no mutation takes it back.',
  closeCommunityApplication: 'A closed application stays so.',
  recordRedemption: 'A redemption was counted, and no mutation takes it back.',
  recordEmployerReview: [lost('employer')],
  agreeOnWard: [...endsOf('hospital'), otherwise('agreeOnWard', { care: ['TESTS'] })],
  recordCaredForConsent: [
    otherwise('recordCaredForConsent', { decisions: [{ topic: 'CARE_PLAN', state: 'REFUSED' }] }),
  ],
  setWardRules: [otherwise('setWardRules', { boundToWard: true })],
  setTrustRules: [otherwise('setTrustRules', { butterflySchemeSince: '2025-02-02' })],
  agreeRecognition: [otherwise('agreeRecognition', { validUntil: '2027-01-01' })],
  setCardPhoto: [otherwise('setCardPhoto', { photo: otherPhoto })],
  issueCard: [otherwise('reportCardLost', {}), lost('community')],
  reportCardLost: 'The passport of a lost card is lost too, so no card is made for it.',
  cancelCard: [
    async (at, { input, viewer }) => {
      await at.make('setCardPhoto', { ...input, photo }, viewer);
      return at.make('issueCard', input, viewer);
    },
  ],
  checkCarer: shownAbove,
  createShareCode: shownAbove,
  introduceCarer: shownAbove,
  introduceMyself: shownAbove,
  inviteHolder: [
    // The holder signs in by another invitation.
    async (at, { input, viewer }) => {
      const code = valueOf(await at.make('inviteHolder', input, viewer), 'code');
      const dateOfBirth = rows.find(({ number }) => number === input['number'])?.['dateOfBirth'];
      await at.make('acceptInvitation', { code, dateOfBirth }, at.newcomer());
    },
  ],
  acceptInvitation: shownAbove,
  reportChange: 'A report was made; a later one is added to it.',
  eraseMe: 'What was erased stays so.',
  importRegister: 'The answer counts the rows that were taken, as they are found today.',
  decideMatch: [
    (at, { input: { matchId } }) => at.make('undoMatch', { matchId, reason: 'Two people' }, wardRegistrar),
    (at, { input: { matchId }, carer }) => at.make('refuseMatch', { matchId }, carer),
  ],
  undoMatch: 'Records that were parted are not linked again.',
  refuseMatch: 'Records that were parted are not linked again.',
  refuseNewSignIn: 'An invitation that was refused stays void.',
  decideConsent: [otherwise('decideConsent', { agrees: false })],
  decideExamBoardNotice: [otherwise('decideExamBoardNotice', { agrees: false })],
  recordExamBoardNotice: 'What a board was sent stays on record.',
  decideProfileSharing: [otherwise('decideProfileSharing', { agrees: false })],
  applyForBursary: [withdraws('withdrawBursaryApplication')],
  withdrawBursaryApplication: 'A withdrawn application stays so; the carer makes another one.',
  decideBursaryApplication: 'A decided application stays so.',
  declareAsCarer: [(at, { viewer, input: { ukprn } }) => at.make('withdrawDeclaration', { ukprn }, viewer)],
  withdrawDeclaration: [
    (at, { viewer, input: { ukprn } }) => at.make('declareAsCarer', { ukprn, when: 'LATER' }, viewer),
  ],
};
