import { dayOf } from '../../../../platform/calendar-date';
import { forbidden } from '../../../../platform/errors/hub-error';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub, isStaff, type Viewer } from '../../../../platform/viewer';
import { AccessLogRepository } from '../../repositories/access-log-repository';
import { CarerRepository } from '../../repositories/carer-repository';
import { LearntWeightsRepository } from '../../repositories/learnt-weights-repository';
import { ImportTurnRepository } from '../../repositories/import-turn-repository';
import { KnownSchemeRepository } from '../../repositories/known-scheme-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { MatchRepository } from '../../repositories/match-repository';
import { NotTheSameRepository } from '../../repositories/not-the-same-repository';
import { RegisterEntryRepository } from '../../repositories/register-entry-repository';
import { AccessLogService } from '../access-log-service';
import { ImportRate } from './import-rate';
import { ImportTurnService, NotYourTurn } from './import-turn';
import { KnownPersonService } from './known-person-service';
import { RecordOwners } from './record-owners';
import { RecordCache } from './record-cache';
import { RegisterImport, type Importer, type ImportReport, type PlacedRow, type ReadRow } from './register-import';
import { readRow, type RowText } from './row';
import { WeightService } from './weight-service';

/** How many rows an app may send at once. */
export const requestRows = 250;

export interface ImportRequest {
  readonly sector: string;
  readonly schemeId: string;
  readonly rows: readonly RowText[];
  readonly idempotencyKey: string;
}

/** A register that is being taken in, batch after batch. */
export interface RunningImport {
  /** Learns from a register, before any of it is taken in, how its records are to be weighed. */
  learn(rows: readonly PlacedRow[]): Promise<void>;
  /** Reads a row and takes nothing in: what can be done while the rows before are taken in. */
  read(row: PlacedRow): ReadRow;
  /** Up to `batchRows` rows; all of them are there when it answers. Throws NotYourTurn where it was held up for too long. */
  take(rows: readonly ReadRow[]): Promise<ImportReport>;
  finish(): Promise<void>;
}

/**
 * The registers of schemes. Only the hub itself looks for who is who. The report of an import says nothing of that: it
 * counts with the scheme's own records.
 */
export class RegisterService {
  private readonly turns: ImportTurnRepository;
  private readonly schemes: KnownSchemeRepository;
  private readonly weights: WeightService;
  private readonly rate: ImportRate;

  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
  ) {
    const { connection } = store;
    this.turns = new ImportTurnRepository(hub, connection);
    this.schemes = new KnownSchemeRepository(viewer, connection);
    this.rate = new ImportRate(store);
    this.weights = new WeightService(new LearntWeightsRepository(hub, connection));
  }

  /** A few rows of the viewer's own scheme, in one transaction. Sent again, rows that are there change nothing. */
  async take({
    sector,
    schemeId,
    rows,
    idempotencyKey,
  }: ImportRequest): Promise<
    | { done: ImportReport }
    | { refused: 'SchemeNotYours' | 'TooManyRows' | 'ImportRunning' }
    | { refused: 'TooManyImports'; retryAt: Date }
  > {
    if (!isStaff(this.viewer)) throw forbidden();
    if (rows.length > requestRows) return { refused: 'TooManyRows' };
    if (!(await this.schemes.ofViewer(sector, schemeId))) return { refused: 'SchemeNotYours' };
    const retryAt = await this.rate.note(schemeId, rows.length);
    if (retryAt) return { refused: 'TooManyImports', retryAt };
    const running = await this.begin(schemeId, idempotencyKey);
    if (!running) return { refused: 'ImportRunning' };
    try {
      return { done: await running.take(rows.map((text, place) => running.read({ row: place + 1, text }))) };
    } finally {
      await running.finish();
    }
  }

  /** Counts the import of a whole file, however large. The operator who runs it is not slowed down. */
  async noteFile(schemeId: string, rows: number): Promise<void> {
    await this.rate.note(schemeId, rows);
  }

  /**
   * Begins to take a register in; undefined where another import is running: ask again later. Throws where there is no such
   * scheme. `importId` is the same when the same file is imported again. `indexed` hears of people who came in otherwise and are
   * made findable first. `confirmedBy` names the registrar who confirmed rows of a file.
   */
  async begin(
    schemeId: string,
    importId: string,
    indexed: (records: number) => void = () => undefined,
    confirmedBy?: string,
  ): Promise<RunningImport | undefined> {
    const scheme = await this.schemes.findById(schemeId);
    if (!scheme) throw new UnknownScheme();
    const turn = new ImportTurnService(this.store, this.turns, schemeId);
    if (!(await turn.take())) return undefined;
    const imports = this.newImport();
    await imports.indexAll(indexed);
    if (!(await turn.take())) return undefined;
    const today = dayOf(this.store.clock());
    const { viewer } = this;
    const importer: Importer = isStaff(viewer)
      ? { ...viewer, confirms: viewer.role === 'registrar' }
      : {
          role: 'operator',
          subject: confirmedBy ?? 'import',
          organisation: scheme.organisation,
          confirms: confirmedBy !== undefined,
        };
    let model = await this.weights.of(schemeId);
    return {
      learn: async (rows) => {
        const people = rows.flatMap(({ row, text }) => {
          const read = readRow(text, today);
          return 'row' in read ? [{ id: String(row).padStart(9, '0'), ...read.row.details }] : [];
        });
        await this.weights.learn(schemeId, importId, people);
        model = await this.weights.of(schemeId);
        if (!(await turn.take())) throw new NotYourTurn('another import is running');
      },
      read: (row) => imports.read(scheme, row, today),
      take: (rows) => imports.take(scheme, importId, rows, turn, model, importer),
      finish: () => turn.giveBack(),
    };
  }

  private newImport(): RegisterImport {
    const { connection, keys } = this.store;
    const carers = new CarerRepository(hub, connection);
    const people = new KnownPersonService(keys);
    return new RegisterImport({
      store: this.store,
      carers,
      entries: new RegisterEntryRepository(hub, connection),
      links: new LinkRepository(hub, connection),
      matches: new MatchRepository(hub, connection),
      apart: new NotTheSameRepository(hub, connection),
      people,
      recordCache: new RecordCache(people, carers),
      owners: RecordOwners.of(this.store),
      log: new AccessLogService(this.store, new AccessLogRepository(hub, connection)),
    });
  }
}

export class UnknownScheme extends Error {
  override readonly name = 'UnknownScheme';
  constructor() {
    super('There is no scheme with this id.');
  }
}
