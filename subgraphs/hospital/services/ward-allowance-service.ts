import type DataLoader from 'dataloader';
import type { OfferStrength } from '../../../domain/offer/offer';
import { lastUsableDay, isUsable, statusOn, statusReason } from '../../../domain/passport/status';
import type { PassportsWithSchemes } from '../../../domain/passport/passports-with-schemes';
import type { PastRulesRepository } from '../../../domain/rules/past-rules-repository';
import type { Validity } from '../../../domain/rules/scheme-rules';
import type { Scheme } from '../../../domain/scheme/scheme';
import { refuse } from '../../../platform/access/access-directive';
import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import type { Viewer } from '../../../platform/viewer';
import type {
  CaredForConsent,
  DailyHours,
  HospitalPassport,
  TrustRules,
  Ward,
  WardEntitlement,
  WardRules,
} from '../models/trust';
import type { RecognitionRepository } from '../repositories/trust-repositories';
import { agreedWith } from './agreed-care';
import type { WardAllowance } from './ward-allowance';
import { byConsent } from './by-consent';
import { currentTrustCode } from '../../../domain/identifiers/trust-of-today';

/** Identity's data about a check: the viewer's trust and ward, and the carer's passports that the trust recognises. */
export interface WardCheckReference {
  readonly trust: string;
  readonly ward: string;
  readonly hospitalRef?: string | null | undefined;
  readonly recognised: readonly CarriedPassport[];
}

/** A passport of any setting that the carer can use today, of a scheme that the trust recognises. */
export interface CarriedPassport {
  readonly sector: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly validUntil?: CalendarDate | null | undefined;
}

/** The reason why the trust's own passport opens nothing on this ward, or not all that it could. */
export interface NotOpened {
  /** The scheme, in the words of the basis of an allowance. */
  readonly basis: string;
  readonly reason: string;
}

export interface WardAnswer {
  readonly allowances: readonly WardAllowance[];
  readonly notOpened: readonly NotOpened[];
}

const nothingOpened = (basis: string, reason: string): WardAnswer => ({
  allowances: [],
  notOpened: [{ basis, reason }],
});

/** The sources of the answer, all bound to the viewer. */
interface Dependencies {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly wardById: DataLoader<string, Ward | undefined>;
  readonly schemeById: DataLoader<string, Scheme | undefined>;
  readonly pastRules: PastRulesRepository;
  readonly wardRulesById: DataLoader<string, WardRules | undefined>;
  readonly trustRulesById: DataLoader<string, TrustRules | undefined>;
  readonly consentByPassport: DataLoader<string, CaredForConsent | undefined>;
  readonly recognitions: RecognitionRepository;
  readonly passports: PassportsWithSchemes<HospitalPassport>;
}

/** Works out what a carer may do on one ward today: only what this trust gives. */
export class WardAllowanceService {
  private readonly today: CalendarDate;
  /** Caches the answer of a check, because two fields read it. */
  private readonly answers = new WeakMap<WardCheckReference, Promise<WardAnswer>>();

  constructor(private readonly deps: Dependencies) {
    this.today = dayOf(deps.now);
  }

  /** Refuses viewers outside the check's trust, and wards that the trust does not have. */
  of(check: WardCheckReference): Promise<WardAnswer> {
    const known = this.answers.get(check) ?? this.workOut(check);
    this.answers.set(check, known);
    return known;
  }

  private async workOut({ trust, ward: wardId, hospitalRef, recognised }: WardCheckReference): Promise<WardAnswer> {
    const { viewer, wardById } = this.deps;
    const here = currentTrustCode(trust);
    if (viewer.role !== 'ward' || viewer.organisation !== here) return refuse(viewer);
    const ward = await wardById.load(wardId);
    if (ward?.trust !== here) return refuse(viewer);
    const answers = await Promise.all([
      hospitalRef ? this.byOwnPassports(ward, hospitalRef) : [],
      this.byRecognition(here, recognised),
    ]);
    const parts = answers.flat();
    return {
      allowances: oncePerTitle(parts.flatMap(({ allowances }) => allowances)),
      notOpened: parts.flatMap(({ notOpened }) => notOpened),
    };
  }

  /** Reads the trust's own passports; the repository shows a ward no others. */
  private async byOwnPassports(ward: Ward, hospitalRef: string): Promise<WardAnswer[]> {
    const held = lastOfEachScheme(await this.deps.passports.ofCarer(hospitalRef), this.today);
    if (held.length === 0) return [];
    const rulesOfTrust = await this.deps.trustRulesById.load(ward.trust);
    return Promise.all(held.map((passport) => this.byOwnPassport(passport, ward, rulesOfTrust)));
  }

  private async byOwnPassport(
    passport: HospitalPassport,
    ward: Ward,
    rulesOfTrust: TrustRules | undefined,
  ): Promise<WardAnswer> {
    const { schemeById, wardRulesById, pastRules, consentByPassport } = this.deps;
    const [scheme, rules] = await Promise.all([
      schemeById.load(passport.schemeId),
      wardRulesById.load(passport.schemeId),
    ]);
    if (!scheme || !rules) return { allowances: [], notOpened: [] };
    const granted = givenBy(rules, rulesOfTrust, scheme);
    if (!isUsable(statusOn(passport, this.today)))
      return nothingOpened(granted.basis, statusReason(passport, this.today));
    const { validity } = await pastRules.ofScheme(scheme, passport.rulesVersion);
    const elsewhere = passport.ward !== ward._id && (await this.elsewhereReason(passport, rules, validity));
    if (elsewhere) return nothingOpened(granted.basis, elsewhere);
    if (rules.adultWardsOnly && ward.isForChildren) return nothingOpened(granted.basis, 'It is for adult wards.');
    if (rules.hours && !isWithin(rules.hours, this.deps.now))
      return nothingOpened(granted.basis, `It opens from ${rules.hours.from} to ${rules.hours.to}.`);
    const consent = await consentByPassport.load(passport._id);
    const validUntil = lastUsableDay(passport);
    const { open, closed } = byConsent(granted.opens, consent);
    return {
      allowances: [
        ...open.map((entitlement) => ({ ...entitlement, basis: granted.basis, validUntil })),
        ...(passport.ward === ward._id ? agreedWith(ward, passport, validUntil) : []),
      ],
      notOpened: closed.map((reason) => ({ basis: granted.basis, reason })),
    };
  }

  /**
   * Returns the reason why a passport of another ward opens nothing on this one; undefined if it does open something.
   */
  private async elsewhereReason(
    passport: HospitalPassport,
    { boundToWard }: WardRules,
    { reagreedOnTransfer }: Validity,
  ): Promise<string | undefined> {
    if (!boundToWard && !reagreedOnTransfer) return undefined;
    const name = passport.ward ? (await this.deps.wardById.load(passport.ward))?.name : undefined;
    const other = name ?? 'another ward';
    return reagreedOnTransfer
      ? `It was agreed with ${other}; after a transfer it is agreed again with the new ward.`
      : `It was given by ${other} at its own discretion, and opens nothing on other wards.`;
  }

  private async byRecognition(trust: string, carried: readonly CarriedPassport[]): Promise<WardAnswer[]> {
    if (carried.length === 0) return [];
    const ofHospitals = carried.filter(({ sector }) => sector === 'hospital');
    const [agreements, schemes] = await Promise.all([
      this.deps.recognitions.inForce(trust, this.today),
      Promise.all(ofHospitals.map(({ schemeId }) => this.deps.schemeById.load(schemeId))),
    ]);
    const own = new Set(schemes.flatMap((scheme) => (scheme?.organisation === trust ? [scheme._id] : [])));
    return carried.flatMap((passport): WardAnswer[] => {
      // The trust's own passports are answered above.
      if (passport.sector === 'hospital' && own.has(passport.schemeId)) return [];
      const found = agreements.filter(
        ({ sector, schemeId }) => passport.sector === sector && passport.schemeId === schemeId,
      );
      // Do not name a scheme that the trust does not recognise, not even as unrecognised.
      if (found.length === 0) return [];
      const basis = `${passport.schemeName}, which this trust recognises`;
      const allowances = found.flatMap(({ opens, validUntil }) =>
        opens.map((entitlement) => ({
          ...entitlement,
          basis,
          validUntil: earlier(passport.validUntil ?? undefined, validUntil),
        })),
      );
      return [{ allowances, notOpened: [] }];
    });
  }
}

/** Returns each scheme's usable passports, or else its latest one. The input has the latest first. */
function lastOfEachScheme(passports: readonly HospitalPassport[], today: CalendarDate): HospitalPassport[] {
  const usable = passports.filter((passport) => isUsable(statusOn(passport, today)));
  const seen = new Set(usable.map(({ schemeId }) => schemeId));
  const past = passports.filter(({ schemeId }) => !seen.has(schemeId) && seen.add(schemeId));
  return [...usable, ...past];
}

const timeInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });

function isWithin({ from, to }: DailyHours, now: Date): boolean {
  const time = timeInLondon.format(now);
  return from <= time && time < to;
}

interface GrantingRules {
  readonly basis: string;
  readonly opens: readonly WardEntitlement[];
}

/** Returns what the trust's own passport gives. A pledge or a membership that the trust has left gives nothing. */
function givenBy({ kind, opens }: WardRules, trust: TrustRules | undefined, scheme: Scheme): GrantingRules {
  switch (kind) {
    case 'CARER_PASSPORT': {
      const parking = trust?.parkingForCarers;
      const basis = `${scheme.localName} of ${scheme.organisationName}`;
      return { basis, opens: parking ? [...opens, parking] : opens };
    }
    case 'TRIANGLE_OF_CARE':
      return { basis: `${scheme.localName} of ${scheme.organisationName}`, opens };
    case 'JOHNS_CAMPAIGN': {
      const pledge = trust?.johnsCampaign;
      const stay = pledge?.atMealtimes ? [...opens, atMealtimes] : opens;
      return { basis: 'John’s Campaign, to which this trust has pledged itself', opens: pledge ? stay : [] };
    }
    case 'BUTTERFLY_SCHEME':
      return {
        basis: 'Butterfly Scheme, in which this trust takes part',
        opens: trust?.butterflySchemeSince ? opens : [],
      };
  }
}

const atMealtimes: WardEntitlement = {
  title: 'Stay at mealtimes, protected ones included',
  strength: 'DISCRETIONARY',
};

const strongestFirst: readonly OfferStrength[] = ['STATUTORY', 'CONTRACTUAL', 'DISCRETIONARY'];

/** Keeps one allowance for each title: the one with the stronger claim, or else the one that lasts longer. */
function oncePerTitle(allowances: readonly WardAllowance[]): WardAllowance[] {
  const best = new Map<string, WardAllowance>();
  for (const allowance of allowances) {
    const other = best.get(allowance.title);
    if (!other || isBetter(allowance, other)) best.set(allowance.title, allowance);
  }
  return [...best.values()];
}

function isBetter(one: WardAllowance, other: WardAllowance): boolean {
  const stronger = strongestFirst.indexOf(other.strength) - strongestFirst.indexOf(one.strength);
  if (stronger !== 0) return stronger > 0;
  if (other.validUntil === undefined) return false;
  return one.validUntil === undefined || one.validUntil > other.validUntil;
}

function earlier(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
