import type { OfferCategoryCode } from '../../../domain/offer/categories';
import type { OfferStrength } from '../../../domain/offer/offer';

/** Every word that the hub itself prints. A scheme's own texts come from the scheme, in the language that it chose. */
export interface PrintTexts {
  readonly card: {
    readonly title: string;
    /** For documents that must not show the purpose of the card. */
    readonly discreetTitle: string;
    readonly photo: string;
    readonly code: string;
    readonly validFrom: string;
    readonly expires: string;
    readonly number: string;
    readonly scan: string;
    readonly photoIsProof: string;
    readonly ifFound: string;
  };
  readonly emergencyCard: { readonly title: string; readonly telephone: string; readonly pin: string };
  readonly renewal: {
    readonly title: string;
    readonly discreet: { readonly title: string; readonly howTo: string; readonly noLonger: string };
    readonly greeting: (name: string) => string;
    readonly expires: (number: string, day: string) => string;
    readonly howTo: string;
    readonly caringEnded: string;
    readonly grace: (months: number) => string;
    readonly questions: string;
    readonly closing: string;
  };
  readonly booklet: {
    readonly title: string;
    readonly subtitle: string;
    readonly printedOn: (day: string) => string;
    readonly goesStale: string;
    readonly contents: string;
    readonly everywhere: string;
    readonly none: string;
    readonly where: string;
    readonly howToClaim: string;
    readonly until: (day: string) => string;
    readonly checkedOn: (day: string) => string;
    readonly forEveryCarer: string;
    readonly ages: (minimum: number | undefined, maximum: number | undefined) => string;
    readonly strength: Readonly<Record<OfferStrength, string>>;
    readonly categories: Readonly<Record<OfferCategoryCode, string>>;
  };
  readonly sticker: { readonly title: string; readonly welcome: string; readonly show: string };
  readonly poster: {
    readonly title: string;
    readonly question: string;
    readonly answer: (scheme: string) => string;
    readonly join: string;
  };
  readonly leaflet: {
    readonly title: string;
    readonly why: string;
    readonly whyText: string;
    readonly holders: (count: string) => string;
    readonly businesses: (count: string) => string;
    readonly ask: string;
    readonly asks: readonly string[];
    readonly get: string;
    readonly gets: readonly string[];
    readonly check: string;
    readonly checkText: string;
    readonly join: string;
  };
  readonly boardReport: {
    readonly title: string;
    readonly period: (from: string, to: string) => string;
    readonly lines: Readonly<
      Record<'carers' | 'carersNew' | 'offersLive' | 'offersStale' | 'businesses' | 'branches' | 'redemptions', string>
    >;
    readonly byMonth: string;
    readonly rule: string;
    readonly printedOn: (day: string) => string;
  };
  readonly telephone: string;
  readonly page: (number: number, of: number) => string;
  /** For “&” in the title of a file. */
  readonly and: string;
}
