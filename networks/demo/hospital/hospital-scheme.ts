import type { DemoOffer } from '../sector-demo';
import type { RulesSeed } from '../../../domain/rules/scheme-rules';
import type { HospitalPassportKind, WardEntitlement, WardRules } from '../../../subgraphs/hospital/models/trust';

/** A trust's scheme in the demo's notation. */
export interface DemoHospitalScheme {
  readonly id: string;
  readonly trust: string;
  /** The organisation that runs the scheme, where that is more than the trust that maintains it. */
  readonly runBy?: string;
  /** The other trusts that also run it. */
  readonly partners?: readonly string[];
  readonly name: string;
  readonly localName: string;
  readonly kind: HospitalPassportKind;
  readonly summary: string;
  readonly howToJoin: string;
  readonly areas: readonly string[];
  readonly rules: RulesSeed;
  readonly ward?: Partial<Omit<WardRules, '_id' | 'kind' | 'opens'>>;
  readonly opens: readonly WardEntitlement[];
  readonly offers: readonly OfferKind[];
}

export type OfferKind =
  | 'visiting'
  | 'overnight'
  | 'meals'
  | 'parking'
  | 'freeParking'
  | 'restaurant'
  | 'advice'
  | 'carerSheet'
  | 'youngCarers';

type OfferWords = Omit<DemoOffer, 'provider' | 'places'>;

export const offerWords: Readonly<Record<OfferKind, OfferWords>> = {
  visiting: {
    title: 'Visit outside visiting hours',
    summary: 'Come when the person you look after needs you, not only when the ward is open to visitors.',
    strength: 'DISCRETIONARY',
    category: 'visiting',
    howToClaim: 'Show the passport to the nurse in charge.',
  },
  overnight: {
    title: 'Stay overnight',
    summary: 'A recliner or a bed beside the person you look after, where the ward has one.',
    strength: 'DISCRETIONARY',
    category: 'overnight',
    howToClaim: 'Ask the nurse in charge before eight in the evening.',
    minimumAge: 18,
  },
  meals: {
    title: 'Be there at mealtimes',
    summary: 'Help with meals and drinks; nobody asks you to leave while they are served.',
    strength: 'DISCRETIONARY',
    category: 'visiting',
    howToClaim: 'Tell the ward which meals you will come for.',
  },
  parking: {
    title: 'Parking at the carers’ rate',
    summary: 'A lower charge in the visitors’ car parks for as long as the stay lasts.',
    strength: 'DISCRETIONARY',
    category: 'parking',
    howToClaim: 'Show the passport and the ticket at the car park office before you pay.',
    minimumAge: 17,
  },
  freeParking: {
    title: 'Parking without charge',
    summary: 'Free parking for the length of the partnership agreement.',
    strength: 'CONTRACTUAL',
    category: 'parking',
    howToClaim: 'The ward gives your number plate to the car park office when you sign the agreement.',
    minimumAge: 17,
  },
  restaurant: {
    title: 'Staff prices in the restaurant',
    summary: 'Meals at the price that staff pay.',
    strength: 'DISCRETIONARY',
    category: 'food',
    howToClaim: 'Show the passport at the till.',
  },
  advice: {
    title: 'A talk with the carers’ lead',
    summary: 'Half an hour about discharge, money and where to turn afterwards.',
    strength: 'DISCRETIONARY',
    category: 'advice',
    howToClaim: 'Ask the ward to book it, or go to the carers’ desk.',
  },
  carerSheet: {
    title: 'A carer sheet for the ward',
    summary:
      'Write down how the person likes to be cared for, before the stay or during it; the ward keeps it at hand.',
    strength: 'DISCRETIONARY',
    category: 'visiting',
    howToClaim: 'Ask the ward for the sheet, or fill it in before admission.',
  },
  youngCarers: {
    title: 'A named nurse for young carers',
    summary: 'One person on the ward who knows that you look after somebody, and whom you can ask anything.',
    strength: 'DISCRETIONARY',
    category: 'advice',
    howToClaim: 'Tell any nurse that you are a carer; they will find your named nurse.',
    maximumAge: 18,
  },
};
