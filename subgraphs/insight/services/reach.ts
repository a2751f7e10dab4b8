import type { Area } from '../../../kit/places/area';
import type { CalendarDate } from '../../../platform/calendar-date';
import { areaOf, codesTouching, withoutContained } from '../areas';
import { everybody, sectorHeading } from '../counting/contributions';
import { happened, standing } from '../counting/counts';
import { firstDayOf, lastDayOf } from '../counting/month';
import { percentage, published, publishedOfNation, rule, totalOf, type Figure } from '../disclosure/figure';
import { tallyId, type Tally } from '../model/tally';
import type { OfferingRepository } from '../repositories/offering-repository';
import type { TallyRepository } from '../repositories/tally-repository';
import { unpaidCarersIn } from './census';
import { periodOf, PeriodRefused, type Period } from './period';

/** As many areas as there are authorities; more is a list by mistake. */
const mostAreas = 400;

export interface ReachQuestion {
  readonly areas: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface SectorReach {
  readonly sector: { readonly code: string; readonly name: string };
  readonly carers: Figure;
  readonly passportsActive: Figure;
  readonly passportsNew: Figure;
  readonly passportsExpired: Figure;
  readonly passportsEnded: Figure;
  readonly offersLive: number;
}

export interface Reach {
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly carers: Figure;
  readonly carersNew: Figure;
  readonly bySector: readonly SectorReach[];
  readonly unpaidCarers: number | null;
  readonly percentageOfUnpaidCarers: number | null;
  readonly disclosureRule: string;
}

/** The question cannot be answered as it stands; the message says what to do. */
export class ReachRefused extends Error {
  override readonly name = 'ReachRefused';
}

/** Answers analysts' questions about reach. What leaves it has been through disclosure control. */
export class ReachService {
  constructor(
    private readonly sectors: readonly { readonly code: string; readonly label: string }[],
    private readonly today: CalendarDate,
    private readonly tallies: TallyRepository,
    private readonly offerings: OfferingRepository,
  ) {}

  async reach(question: ReachQuestion): Promise<Reach | ReachRefused> {
    try {
      return await this.answer(areasOf(question.areas), periodOf(question.from, question.to, this.today));
    } catch (error) {
      if (error instanceof ReachRefused) return error;
      if (error instanceof PeriodRefused) return new ReachRefused(error.message);
      throw error;
    }
  }

  private async answer(areas: readonly Area[], period: Period): Promise<Reach> {
    const { first, last, length } = period;
    const headings = [everybody, ...this.sectors.map(({ code }) => sectorHeading(code))];
    const [tallies, offers] = await Promise.all([
      this.tallies.under(
        areas.map(({ code }) => code),
        headings,
      ),
      this.offerings.liveBySector([...new Set(areas.flatMap(codesTouching))], lastDayOf(last)),
    ]);
    const total = (heading: string, count: (tally: Tally | undefined) => number) =>
      totalOf(
        areas.map(({ code, kind }) => {
          const counted = count(tallies.get(tallyId(code, heading)));
          return kind === 'NATION' ? publishedOfNation(counted) : published(counted);
        }),
      );
    const carers = total(everybody, (tally) => standing(tally, `within${length}`, last));
    const unpaidCarers = unpaidCarersIn(areas);
    return {
      areas,
      from: firstDayOf(first),
      to: lastDayOf(last),
      carers,
      carersNew: total(everybody, (tally) => happened(tally, 'first', first, last)),
      bySector: this.sectors.map(({ code, label }) => {
        const heading = sectorHeading(code);
        return {
          sector: { code, name: label },
          carers: total(heading, (tally) => standing(tally, `within${length}`, last)),
          passportsActive: total(heading, (tally) => standing(tally, 'active', last)),
          passportsNew: total(heading, (tally) => happened(tally, 'issued', first, last)),
          passportsExpired: total(heading, (tally) => happened(tally, 'expired', first, last)),
          passportsEnded: total(heading, (tally) => happened(tally, 'ended', first, last)),
          offersLive: offers.get(code) ?? 0,
        };
      }),
      unpaidCarers,
      percentageOfUnpaidCarers: percentage(carers, unpaidCarers),
      disclosureRule: rule,
    };
  }
}

function areasOf(codes: readonly string[]): Area[] {
  if (codes.length === 0)
    throw new ReachRefused('Name at least one area by its GSS code, such as E92000001 for England.');
  if (codes.length > mostAreas) throw new ReachRefused(`Name at most ${mostAreas} areas.`);
  const areas = codes.map((code) => {
    const area = areaOf(code);
    if (!area) throw new ReachRefused(`There is no area with the code ${code}.`);
    return area;
  });
  return withoutContained(areas);
}
