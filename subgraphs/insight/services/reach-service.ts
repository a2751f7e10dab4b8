import type { Area } from '../../../domain/geography/area';
import type { CalendarDate } from '../../../platform/calendar-date';
import { areaOf, withoutContained } from './areas';
import type { Chart } from './charts/chart';
import { svgOf } from './charts/svg';
import { rule } from './disclosure/rule';
import { periodOf } from './period';
import { ReachRequestRefused } from './reach-request-refused';
import { Reach, type Sources } from './reach';
import { chartOf, type ChartKind } from './reach-charts';
import { reachExport, type ReachExport } from './reach-export';
import type { TallyService } from './tally-service';

/** About the number of authorities; a longer list is a mistake. */
const mostAreas = 400;

export interface ReachRequest {
  readonly areas: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface DrawnChart extends Pick<Chart, 'title' | 'description' | 'columns' | 'rows'> {
  readonly svg: string;
  readonly disclosureRule: string;
}

/** The error in a request, and what can be requested. */
export interface ReachRefusal {
  readonly message: string;
}

/** Answers analysts' requests about reach, or returns the reason for a refusal. */
export class ReachService {
  constructor(
    private readonly today: CalendarDate,
    private readonly sources: Sources,
    private readonly tallying: TallyService,
  ) {}

  /** Returns the areas taken together. */
  async reach({ areas, from, to }: ReachRequest): Promise<Reach | ReachRefusal> {
    return this.answered(() => {
      const period = periodOf(from, to, this.today);
      return new Reach(withoutContained(areasOf(areas)), period, this.sources);
    });
  }

  /** Returns each area separately, as a table. */
  async export({ areas, from, to }: ReachRequest): Promise<ReachExport | ReachRefusal> {
    return this.answered(() => {
      const period = periodOf(from, to, this.today);
      return reachExport(new Reach(areasOf(areas), period, this.sources).apart());
    });
  }

  /** Returns the areas taken together, as a picture. */
  async chart({ areas, from, to }: ReachRequest, kind: ChartKind): Promise<DrawnChart | ReachRefusal> {
    return this.answered(async () => {
      const period = periodOf(from, to, this.today);
      const chart = await chartOf(new Reach(withoutContained(areasOf(areas)), period, this.sources), kind);
      const { title, description, columns, rows } = chart;
      return { title, description, columns, rows, svg: svgOf(chart), disclosureRule: rule };
    });
  }

  private async answered<Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer | ReachRefusal> {
    try {
      await this.tallying.publish();
      return await answer();
    } catch (error) {
      if (error instanceof ReachRequestRefused) return { message: error.message };
      throw error;
    }
  }
}

function areasOf(codes: readonly string[]): Area[] {
  if (codes.length === 0)
    throw new ReachRequestRefused('Name at least one area by its GSS code, such as E92000001 for England.');
  if (codes.length > mostAreas) throw new ReachRequestRefused(`Name at most ${mostAreas} areas.`);
  const areas = codes.map((code) => {
    const area = areaOf(code);
    if (!area) throw new ReachRequestRefused(`There is no area with the code ${code}.`);
    return area;
  });
  return [...new Set(areas)];
}
