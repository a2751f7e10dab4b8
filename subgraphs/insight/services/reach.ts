import type { Area } from '../../../domain/geography/area';
import { checkOutcomes } from '../../../domain/membership/events';
import { careHours, signUpRoutes } from '../../../domain/passport/passport-statistics';
import type { CalendarDate } from '../../../platform/calendar-date';
import { authoritiesOf, codesTouching } from './areas';
import type { Length } from './counting/contributions';
import { blocksOf } from './counting/blocks';
import { happened } from './counting/counts';
import {
  ageBands,
  ageHeading,
  bothHeading,
  everybody,
  everywhere,
  hoursHeading,
  notKnown,
  outcomeHeading,
  planHeading,
  routeHeading,
  schemeHeading,
  sectorHeading,
  waitHeading,
  waits,
} from './counting/headings';
import { firstDayOf, lastDayOf } from './counting/month';
import { percentage, publishedOfNation, totalOf, type Figure } from './disclosure/figure';
import { tallyId, type Happening, type Measure, type Step } from '../models/tally';
import type { BusinessCountRepository, BusinessCounts } from '../repositories/business-repository';
import type { LiveOffers, OfferingRepository } from '../repositories/offering-repository';
import type { TallyRepository } from '../repositories/tally-repository';
import { unpaidCarersIn } from './census';
import { Figures, type Division } from './figures';
import { monthsOf, type Period } from './period';

export interface KnownSector {
  readonly code: string;
  readonly label: string;
}

export interface Sources {
  readonly sectors: readonly KnownSector[];
  readonly tallies: TallyRepository;
  readonly anonymousTallies: TallyRepository;
  readonly offerings: OfferingRepository;
  readonly businesses: BusinessCountRepository;
}

const within: Readonly<Record<Length, Step>> = { 1: 'within1', 3: 'within3', 12: 'within12' };

const sectorValue = ({ code, label }: KnownSector) => ({ code, name: label });

/** Answers about some areas, of which none lies in another, and a period. Computes only what is requested. */
export class Reach {
  constructor(
    readonly areas: readonly Area[],
    private readonly period: Period,
    private readonly sources: Sources,
    private figuresBySector?: Promise<Figures>,
  ) {}

  /** Returns each area separately. They are read together, because they stand in the same table. */
  apart(): Reach[] {
    const figures = this.bySectorFigures();
    return this.areas.map((area) => new Reach([area], this.period, this.sources, figures));
  }

  /** Returns the same request for other areas. */
  of(areas: readonly Area[]): Reach {
    return new Reach(areas, this.period, this.sources);
  }

  get settings(): { readonly code: string; readonly name: string }[] {
    return this.sources.sectors.map(sectorValue);
  }

  get from(): CalendarDate {
    return firstDayOf(this.period.first);
  }

  get to(): CalendarDate {
    return lastDayOf(this.period.last);
  }

  get unpaidCarers(): number | null {
    return unpaidCarersIn(this.areas);
  }

  async carers(): Promise<Figure> {
    return this.carersUnder(await this.bySectorFigures(), everybody);
  }

  async carersNew(): Promise<Figure> {
    return this.happened(await this.bySectorFigures(), everybody, 'first');
  }

  async carersWithPlan(): Promise<Figure> {
    const figures = await this.figuresOf(this.areas, [everybody, ...planDivision.into]);
    return this.carersUnder(figures, planHeading('recorded'), planDivision);
  }

  async percentageOfUnpaidCarers(): Promise<number | null> {
    return percentage(await this.carers(), this.unpaidCarers);
  }

  async bySector() {
    const { sectors, offerings } = this.sources;
    const [figures, offers] = await Promise.all([
      this.bySectorFigures(),
      offerings.liveBySector([...new Set(this.areas.flatMap(codesTouching))], this.from, this.to),
    ]);
    const none: LiveOffers = { live: 0, added: 0, stale: 0 };
    return sectors.map((sector) => {
      const heading = sectorHeading(sector.code);
      const { live, added, stale } = offers.get(sector.code) ?? none;
      return {
        sector: sectorValue(sector),
        carers: this.carersUnder(figures, heading, this.sectorDivision),
        carersNew: this.happened(figures, heading, 'first'),
        carersFromElsewhere: this.happened(figures, heading, 'further'),
        passportsActive: this.standing(figures, heading, 'active'),
        passportsNew: this.happened(figures, heading, 'issued'),
        passportsRenewed: this.happened(figures, heading, 'renewed'),
        passportsExpired: this.happened(figures, heading, 'expired'),
        passportsEnded: this.happened(figures, heading, 'ended'),
        offersLive: live,
        offersAdded: added,
        offersStale: stale,
      };
    });
  }

  async byArea() {
    const authorities = authoritiesOf(this.areas);
    const figures = await this.figuresOf(authorities, [everybody]);
    return authorities.map((area) => {
      const carers = figures.standing(area, everybody, this.reached);
      const unpaidCarers = unpaidCarersIn([area]);
      return { area, carers, unpaidCarers, percentageOfUnpaidCarers: percentage(carers, unpaidCarers) };
    });
  }

  async byMonth() {
    const figures = await this.figuresOf(this.areas, [everybody], ['within1', 'first']);
    return monthsOf(this.period).map((month) => {
      const reach = new Reach(this.areas, month, this.sources);
      return {
        from: reach.from,
        to: reach.to,
        carers: reach.carersUnder(figures, everybody),
        carersNew: reach.happened(figures, everybody, 'first'),
      };
    });
  }

  async byAgeBand() {
    const division = ageDivision;
    const figures = await this.figuresOf(this.areas, [everybody, ...division.into]);
    return ageBands.map((ageBand) => ({
      ageBand,
      carers: this.carersUnder(figures, ageHeading(ageBand), division),
    }));
  }

  async byHoursOfCare() {
    const figures = await this.figuresOf(this.areas, [everybody, ...hoursDivision.into]);
    return [...careHours, notKnown].map((hours) => {
      const carers = this.carersUnder(figures, hoursHeading(hours), hoursDivision);
      const known = hours === notKnown ? null : hours;
      const unpaidCarers = known && unpaidCarersIn(this.areas, known);
      const percentageOfUnpaidCarers = percentage(carers, unpaidCarers);
      return { hoursOfCare: known, carers, unpaidCarers, percentageOfUnpaidCarers };
    });
  }

  async byRoute() {
    const figures = await this.figuresOf(this.areas, [everybody, ...routeDivision.into]);
    return [...signUpRoutes, notKnown].map((route) => ({
      route: route === notKnown ? null : route,
      carers: this.carersUnder(figures, routeHeading(route), routeDivision),
    }));
  }

  /** Counts passports issued in the period by their holders' waiting time. */
  async waitingTimes() {
    const figures = await this.figuresOf(this.areas, [everybody, ...waitDivision.into], ['issued']);
    return waits.map((wait) => ({
      days: wait === notKnown ? null : wait,
      passports: this.happened(figures, waitHeading(wait), 'issued', waitDivision),
    }));
  }

  /** Returns the figure of one scheme, which its board may have. */
  async ofScheme(schemeId: string) {
    const heading = schemeHeading(schemeId);
    const { anonymousTallies } = this.sources;
    const [figures, redeemed] = await Promise.all([
      this.figuresOf(this.areas, [heading], ['first', 'within1']),
      this.figuresOf(this.areas, [heading], ['redeemed'], anonymousTallies),
    ]);
    return {
      carers: this.carersUnder(figures, heading),
      carersNew: this.happened(figures, heading, 'first'),
      redemptions: this.happened(redeemed, heading, 'redeemed'),
      months: monthsOf(this.period).map((month) => {
        const reach = new Reach(this.areas, month, this.sources);
        return { from: reach.from, carers: reach.carersUnder(figures, heading) };
      }),
    };
  }

  async redemptions(): Promise<Figure> {
    const { anonymousTallies } = this.sources;
    const figures = await this.figuresOf(this.areas, [everybody], ['redeemed'], anonymousTallies);
    return this.happened(figures, everybody, 'redeemed');
  }

  /** Returns the checks in the whole country, whatever the areas: at least 5 if there were any, as for a nation. */
  async wardChecks() {
    const { first, last } = this.period;
    const headings = [everybody, ...checkOutcomes.map(outcomeHeading)];
    const request = { areas: [everywhere], headings, measures: ['checks'] as const };
    const tallies = await this.sources.anonymousTallies.under(request);
    const shown = (heading: string) => {
      const tally = tallies.get(tallyId(everywhere, heading));
      const blocks = blocksOf(first, last).map((block) => publishedOfNation(happened(tally, 'checks', block)));
      return totalOf(blocks);
    };
    return {
      checks: shown(everybody),
      byOutcome: checkOutcomes.map((outcome) => ({ outcome, checks: shown(outcomeHeading(outcome)) })),
    };
  }

  businesses(): Promise<BusinessCounts> {
    return this.sources.businesses.in(authoritiesOf(this.areas).map(({ code }) => code));
  }

  async byScheme() {
    const { tallies, offerings, sectors } = this.sources;
    const joined = await tallies.headings(Figures.deciding(this.areas), schemeHeading(''));
    const known = await offerings.schemesByIds([...new Set([...joined.values()].flat())].map(schemeOf));
    const headings = known.map(({ _id }) => schemeHeading(_id));
    const figures = await this.figuresOf(this.areas, [...this.sectorDivision.into, ...headings]);
    const joinedIn = new Map(
      this.areas.map((area) => [
        area.code,
        new Set(authoritiesOf([area]).flatMap(({ code }) => joined.get(code) ?? [])),
      ]),
    );
    return sectors.flatMap((sector) => {
      const schemes = known.filter((scheme) => scheme.sector === sector.code);
      // The carers of a sector in an area are divided into all schemes ever joined there.
      const divisions = new Map(
        [...joinedIn].map(([code, there]): [string, Division] => {
          const into = schemes.map(({ _id }) => schemeHeading(_id)).filter((heading) => there.has(heading));
          return [code, { of: sectorHeading(sector.code), into, relation: 'overlap' }];
        }),
      );
      return schemes.map(({ _id, name }) => ({
        schemeId: _id,
        name,
        sector: sectorValue(sector),
        carers: totalOf(
          this.areas.map((area) => figures.standing(area, schemeHeading(_id), this.reached, divisions.get(area.code))),
        ),
      }));
    });
  }

  async overlaps() {
    const { sectors } = this.sources;
    const pairs = sectors.flatMap((one) =>
      sectors.filter((other) => one.code < other.code).map((other) => [one, other] as const),
    );
    const headings = pairs.map(([one, other]) => bothHeading(one.code, other.code));
    const figures = await this.figuresOf(this.areas, [everybody, ...this.sectorDivision.into, ...headings]);
    return pairs.map(([one, other]) => ({
      sectors: [sectorValue(one), sectorValue(other)] as const,
      carers: totalOf(
        this.areas.map((area) =>
          figures.standingInBoth(area, [one.code, other.code], this.reached, this.sectorDivision),
        ),
      ),
    }));
  }

  private get reached() {
    return { step: within[this.period.length], month: this.period.last };
  }

  private get sectorDivision(): Division {
    const into = this.sources.sectors.map(({ code }) => sectorHeading(code));
    return { of: everybody, into, relation: 'overlap' };
  }

  private bySectorFigures(): Promise<Figures> {
    this.figuresBySector ??= this.figuresOf(
      this.areas,
      [everybody, ...this.sectorDivision.into],
      ['active', 'first', 'further', 'issued', 'renewed', 'expired', 'ended'],
    );
    return this.figuresBySector;
  }

  private async figuresOf(
    areas: readonly Area[],
    headings: readonly string[],
    measures: readonly Measure[] = [],
    tallies = this.sources.tallies,
  ): Promise<Figures> {
    const request = { areas: Figures.deciding(areas), headings, measures: [this.reached.step, ...measures] };
    return new Figures(await tallies.under(request), this.period.lastOver);
  }

  private carersUnder(figures: Figures, heading: string, division?: Division): Figure {
    return totalOf(this.areas.map((area) => figures.standing(area, heading, this.reached, division)));
  }

  private standing(figures: Figures, heading: string, step: Step): Figure {
    return totalOf(this.areas.map((area) => figures.standing(area, heading, { step, month: this.period.last })));
  }

  private happened(figures: Figures, heading: string, happening: Happening, division?: Division): Figure {
    return totalOf(this.areas.map((area) => figures.happened(area, heading, happening, this.period, division)));
  }
}

const schemeOf = (heading: string) => heading.slice(schemeHeading('').length);

const ageDivision: Division = { of: everybody, into: ageBands.map(ageHeading), relation: 'add up' };
const hoursDivision: Division = {
  of: everybody,
  into: [...careHours, notKnown].map(hoursHeading),
  relation: 'add up',
};
const planDivision: Division = {
  of: everybody,
  into: [planHeading('recorded'), planHeading('none')],
  relation: 'add up',
};
const routeDivision: Division = {
  of: everybody,
  into: [...signUpRoutes, notKnown].map(routeHeading),
  relation: 'overlap',
};
const waitDivision: Division = { of: everybody, into: waits.map(waitHeading), relation: 'add up' };
