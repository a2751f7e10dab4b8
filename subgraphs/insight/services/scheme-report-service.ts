import type { Drawing } from '../../../packages/documents/draw';
import { drawInThread } from '../../../packages/documents/print-thread';
import { areaOf } from './areas';
import type { CalendarDate } from '../../../platform/calendar-date';
import { HubError } from '../../../platform/errors/hub-error';
import type { Logger } from '../../../platform/log';
import type { JobAnswer } from '../../../platform/threads/job';
import { isOverloaded } from '../../../platform/threads/overloaded';
import type { Viewer } from '../../../platform/viewer';
import { periodOf } from './period';
import { Reach, type Sources } from './reach';
import type { ReachRefusal } from './reach-service';
import type { TallyService } from './tally-service';

export interface SchemeReport {
  readonly fileName: string;
  /** As base64. */
  readonly pdf: string;
}

/** Schemes choose no colour of their own yet. This one is readable on white, and white on it. */
const colour = '#00594c';

interface Dependencies {
  readonly viewer: Viewer;
  readonly today: CalendarDate;
  readonly sources: Sources;
  readonly tallying: TallyService;
  readonly log: Logger;
}

/** Prints a scheme's year for its board. Its own managers and analysts may have it; the figures are published ones. */
export class SchemeReportService {
  /** The sources read as the hub itself. This service checks the caller, and reads only one scheme's figures. */
  constructor(private readonly deps: Dependencies) {}

  async print(schemeId: string, language: 'en' | 'cy'): Promise<SchemeReport | ReachRefusal> {
    const { offerings, businesses } = this.deps.sources;
    const [scheme] = await offerings.schemesByIds([schemeId]);
    if (!scheme || !this.mayHave(scheme.organisation))
      return { message: 'This is not a scheme of yours; ask with the id of one that you run.' };
    await this.deps.tallying.publish();
    const reach = new Reach(nations(), periodOf(null, null, this.deps.today), this.deps.sources);
    const [own, offers, street] = await Promise.all([
      reach.ofScheme(schemeId),
      offerings.liveOfScheme(schemeId, reach.to),
      businesses.ofScheme(schemeId),
    ]);
    const inFigures = (count: number) => count.toLocaleString('en-GB');
    const answer = await this.drawn({
      document: 'board-report',
      of: {
        scheme: { name: scheme.name, colour },
        from: reach.from,
        to: reach.to,
        figures: {
          carers: own.carers.display,
          carersNew: own.carersNew.display,
          offersLive: inFigures(offers.live),
          offersStale: inFigures(offers.stale),
          businesses: inFigures(street.businesses),
          branches: inFigures(street.branches),
          redemptions: own.redemptions.display,
        },
        months: own.months,
      },
      run: { language, printedOn: this.deps.today },
    });
    if ('refused' in answer) return { message: answer.refused.message };
    const pdf = Buffer.from(answer.bytes).toString('base64');
    return { fileName: `board-report-${schemeId}-${reach.to}.pdf`, pdf };
  }

  private async drawn(drawing: Drawing): Promise<JobAnswer> {
    try {
      return await drawInThread(drawing);
    } catch (error) {
      if (!isOverloaded(error, this.deps.log)) throw error;
      throw new HubError('OVERLOADED', 'Other documents are being printed. Try again in a few seconds.');
    }
  }

  private mayHave(organisation: string | undefined): boolean {
    const { viewer } = this.deps;
    if (viewer.role === 'analyst') return true;
    return viewer.role === 'manager' && viewer.organisation === organisation;
  }
}

function nations() {
  return ['E92000001', 'W92000004', 'S92000003', 'N92000002'].map((code) => {
    const nation = areaOf(code);
    if (!nation) throw new Error(`there is no nation with the code ${code}`);
    return nation;
  });
}
