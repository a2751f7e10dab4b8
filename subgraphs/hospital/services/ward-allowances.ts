import type DataLoader from 'dataloader';
import type { OfferStrength } from '../../../kit/offer/offer';
import { lastUsableDay, isUsable, statusOn } from '../../../kit/passport/status';
import type { PassportRepository } from '../../../kit/passport/passport-repository';
import type { Scheme } from '../../../kit/scheme/scheme';
import { refuse } from '../../../platform/access/access-directive';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { Viewer } from '../../../platform/viewer';
import type { HospitalPassport, SchemeRules, TrustRules, Ward, WardEntitlement } from '../model';
import type { RecognitionRepository } from '../trust-repositories';
import { currentTrustCode } from './trust-register';

/** What identity says about a check: who asks, where, and what the carer holds elsewhere. */
export interface CheckedCarer {
  readonly trust: string;
  readonly ward: string;
  readonly hospitalRef?: string | null | undefined;
  readonly recognised: readonly CarriedPassport[];
}

/** A passport of any setting that the carer can use today. */
export interface CarriedPassport {
  readonly sector: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly validUntil?: CalendarDate | null | undefined;
}

export interface WardAllowance extends WardEntitlement {
  readonly basis: string;
  readonly validUntil?: CalendarDate | undefined;
}

/** What the answer is worked out from, all of it bound to the viewer. */
interface Surroundings {
  readonly viewer: Viewer;
  readonly today: CalendarDate;
  readonly wardById: DataLoader<string, Ward | undefined>;
  readonly schemeById: DataLoader<string, Scheme | undefined>;
  readonly schemeRulesById: DataLoader<string, SchemeRules | undefined>;
  readonly trustRulesById: DataLoader<string, TrustRules | undefined>;
  readonly recognitions: RecognitionRepository;
  readonly passports: PassportRepository<HospitalPassport>;
}

/** Works out what a carer may do on one ward today: what this trust gives, and nothing that another one would. */
export class WardAllowances {
  constructor(private readonly at: Surroundings) {}

  /** Refuses whoever is not of the trust that the check names, or names a ward that the trust does not have. */
  async of({ trust, ward, hospitalRef, recognised }: CheckedCarer): Promise<WardAllowance[]> {
    const { viewer, wardById } = this.at;
    const here = currentTrustCode(trust);
    if (viewer.role !== 'ward' || currentTrustCode(viewer.organisation) !== here) return refuse(viewer);
    if ((await wardById.load(ward))?.trust !== here) return refuse(viewer);
    const [own, fromElsewhere] = await Promise.all([
      hospitalRef ? this.byOwnPassports(here, ward, hospitalRef) : [],
      this.byRecognition(here, recognised),
    ]);
    return oncePerTitle([...own, ...fromElsewhere]);
  }

  /** The repository shows a ward only passports that its own trust issued. */
  private async byOwnPassports(trust: string, ward: string, hospitalRef: string): Promise<WardAllowance[]> {
    const { passports, today, trustRulesById } = this.at;
    const usable = (await passports.ofCarer(hospitalRef)).filter((passport) => isUsable(statusOn(passport, today)));
    if (usable.length === 0) return [];
    const rulesOfTrust = await trustRulesById.load(trust);
    const opened = await Promise.all(usable.map((passport) => this.byOwnPassport(passport, ward, rulesOfTrust)));
    return opened.flat();
  }

  private async byOwnPassport(
    passport: HospitalPassport,
    ward: string,
    rulesOfTrust: TrustRules | undefined,
  ): Promise<WardAllowance[]> {
    const [scheme, rules] = await Promise.all([
      this.at.schemeById.load(passport.schemeId),
      this.at.schemeRulesById.load(passport.schemeId),
    ]);
    if (!scheme || !rules || (rules.boundToWard && passport.ward !== ward)) return [];
    const given = givenBy(rules, rulesOfTrust, scheme);
    const validUntil = lastUsableDay(passport);
    return given.opens.map((entitlement) => ({ ...entitlement, basis: given.basis, validUntil }));
  }

  private async byRecognition(trust: string, carried: readonly CarriedPassport[]): Promise<WardAllowance[]> {
    if (carried.length === 0) return [];
    const ids = carried.map(({ schemeId }) => schemeId);
    const agreements = await this.at.recognitions.inForce(trust, this.at.today, ids);
    return agreements.flatMap(({ sector, schemeId, opens, validUntil }) =>
      carried
        .filter((passport) => passport.sector === sector && passport.schemeId === schemeId)
        .flatMap((passport) =>
          opens.map((entitlement) => ({
            ...entitlement,
            basis: `${passport.schemeName}, which this trust recognises`,
            validUntil: earlier(passport.validUntil ?? undefined, validUntil),
          })),
        ),
    );
  }
}

interface Given {
  readonly basis: string;
  readonly opens: readonly WardEntitlement[];
}

/** What a passport of the trust's own gives. A pledge or a membership that the trust has left gives nothing more. */
function givenBy({ kind, opens }: SchemeRules, trust: TrustRules | undefined, scheme: Scheme): Given {
  switch (kind) {
    case 'CARER_PASSPORT': {
      const parking = trust?.parkingForCarers;
      const basis = `${scheme.localName} of ${scheme.organisationName}`;
      return { basis, opens: parking ? [...opens, parking] : opens };
    }
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

/** The same thing on two grounds is said once: on the stronger one, or else on the one that lasts longer. */
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
