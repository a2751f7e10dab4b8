import DataLoader from 'dataloader';
import { lazy } from '../../platform/lazy';
import { dayOf, type CalendarDate } from '../../platform/calendar-date';
import { loaderById } from '../../platform/loaders';
import type { SubgraphInfo } from '../../platform/subgraph/subgraph-list';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import { hub, type Viewer } from '../../platform/viewer';
import type { Carer } from './models/carer';
import type { Link } from './models/link';
import { refsOf } from './services/refs';
import { AccessLogRepository } from './repositories/access-log-repository';
import { AccountRepository } from './repositories/account-repository';
import { CarerRepository } from './repositories/carer-repository';
import { WardCheckRepository } from './repositories/ward-check-repository';
import { IntroductionRepository } from './repositories/introduction-repository';
import { InvitationRepository } from './repositories/invitation-repository';
import { KnownSchemeRepository } from './repositories/known-scheme-repository';
import { KnownTrustRepository } from './repositories/known-trust-repository';
import { LearntWeightsRepository } from './repositories/learnt-weights-repository';
import { LinkRepository } from './repositories/link-repository';
import { MatchRepository } from './repositories/match-repository';
import { NotTheSameRepository } from './repositories/not-the-same-repository';
import { ShareCodeRepository } from './repositories/share-code-repository';
import { currentDetails, openDetails, type PersonalDetails } from './services/sealing/personal-details';
import { vaultOf } from './services/sealing/vault';
import { AccessLogService } from './services/access-log-service';
import { AccountService } from './services/account-service';
import { WardCheckService } from './services/ward-check-service';
import { CardIssuer } from './services/cards/card-issuer';
import { CardScanService } from './services/cards/card-scan-service';
import { CardService } from './services/cards/card-service';
import { WardPhotos } from './services/cards/ward-photos';
import { ScannedCardService } from './services/cards/scanned-card-service';
import { CarerService } from './services/carer-service';
import { ConsentService } from './services/consent-service';
import { GuessLimit } from './services/guess-limit';
import { IntroductionService } from './services/introduction-service';
import { InvitationService } from './services/invitation-service';
import { withOwnChanges } from './services/own-changes';
import { ErasureService } from './services/own-record/erasure-service';
import { PersonalDataService } from './services/own-record/personal-data-service';
import { ReportedChangeService } from './services/own-record/reported-change-service';
import { KnownPersonService } from './services/register/known-person-service';
import { MatchService } from './services/register/match-service';
import { RecordLinkService } from './services/register/record-links';
import { RecordOwners } from './services/register/record-owners';
import { WeightService } from './services/register/weight-service';
import { RegisterService } from './services/register/register-service';
import { SelfIntroductionService } from './services/self-introduction-service';
import { ShareCodeService } from './services/share-code-service';

/** What identity's resolvers have at hand for one viewer's one request. */
export interface IdentityContext extends ViewerContext {
  readonly today: CalendarDate;
  readonly sectorNamed: (code: string) => SubgraphInfo | undefined;
  readonly carers: CarerService;
  readonly accounts: AccountService;
  readonly accessLog: AccessLogService;
  readonly cardIssuer: CardIssuer;
  readonly cards: CardService;
  readonly wardCheckService: WardCheckService;
  readonly wardPhotos: WardPhotos;
  readonly shareCodes: ShareCodeService;
  readonly introductions: IntroductionService;
  readonly selfIntroduction: SelfIntroductionService;
  readonly invitations: InvitationService;
  readonly consents: ConsentService;
  readonly registers: RegisterService;
  readonly matches: MatchService;
  readonly reportedChanges: ReportedChangeService;
  readonly erasure: ErasureService;
  readonly personalData: PersonalDataService;
  readonly carerById: DataLoader<string, Carer | undefined>;
  /** By keys such as `hospital:<ref>`. */
  readonly carerByRef: DataLoader<string, Carer | undefined>;
  /** Newest first. */
  readonly linksOf: DataLoader<string, Link[]>;
  readonly organisationName: DataLoader<string, string>;
  /** What is sealed of a carer, opened once; undefined where the carer was erased. */
  readonly detailsOf: (carer: Carer) => PersonalDetails | undefined;
  readonly refOf: (carer: Carer, subgraph: string) => string;
}

export function createIdentityContext(viewer: Viewer, opened: SubgraphStore): IdentityContext {
  const store = withOwnChanges(viewer, opened);
  const { connection, keys, subgraphList, clock } = store;
  const carerRecords = new CarerRepository(viewer, connection);
  const links = new LinkRepository(viewer, connection);
  const schemes = new KnownSchemeRepository(viewer, connection);
  const trusts = new KnownTrustRepository(viewer, connection);
  const accessLog = new AccessLogService(store, new AccessLogRepository(viewer, connection));
  const guesses = new GuessLimit(viewer, store);
  const shareCodes = new ShareCodeService(viewer, store, carerRecords, new ShareCodeRepository(viewer, connection));
  const checks = new WardCheckRepository(viewer, connection);
  const carers = new CarerService(viewer, carerRecords, accessLog);
  // Who is who is the hub's own to find out; what of it a registrar is told, the service says.
  const carersForHub = new CarerRepository(hub, connection);
  const known = new KnownPersonService(keys);
  const everyLink = new LinkRepository(hub, connection);
  const everyAccount = new AccountRepository(hub, connection);
  const recordLinks = new RecordLinkService(store, carersForHub, everyLink);
  const owners = RecordOwners.of(store);
  const everyMatch = new MatchRepository(hub, connection);
  const cardIssuer = new CardIssuer(store);
  // What carers reported themselves is for their own eyes; others see what a register says.
  const details = viewer.role === 'carer' ? currentDetails : openDetails;
  const detailsByCarer = new Map<Carer, PersonalDetails | undefined>();
  const cards = lazy(() => new CardService({ viewer, store, schemes, log: accessLog, issuer: cardIssuer }));
  const wardCheckService = lazy(
    () =>
      new WardCheckService({
        viewer,
        store,
        carers: carerRecords,
        links,
        schemes,
        trusts,
        checks,
        shareCodes,
        log: accessLog,
        guesses,
        cards: new ScannedCardService(store),
        scans: new CardScanService(store),
      }),
  );
  const wardPhotos = lazy(() => new WardPhotos(store));
  const introductions = lazy(
    () =>
      new IntroductionService(viewer, store, {
        carers: carersForHub,
        schemes,
        introductions: new IntroductionRepository(viewer, connection),
        shareCodes,
        owners,
        log: accessLog,
        guesses,
      }),
  );
  const selfIntroduction = lazy(() => new SelfIntroductionService(viewer, store, everyAccount, carersForHub));
  const invitations = lazy(
    () =>
      new InvitationService(viewer, store, {
        invitations: new InvitationRepository(viewer, connection),
        everyInvitation: new InvitationRepository(hub, connection),
        schemes,
        carers: carersForHub,
        passports: everyLink,
        accounts: everyAccount,
        matches: everyMatch,
        people: known,
        links: recordLinks,
        owners,
        log: accessLog,
        guesses,
      }),
  );
  const consents = lazy(() => new ConsentService(viewer, store, carerRecords, schemes));
  const reportedChanges = lazy(() => new ReportedChangeService(viewer, store, carerRecords, links));
  const erasure = lazy(() => new ErasureService(viewer, store));
  const personalData = lazy(() => new PersonalDataService(viewer, store));
  const registers = lazy(() => new RegisterService(viewer, store));
  const matches = lazy(
    () =>
      new MatchService(viewer, store, {
        matches: new MatchRepository(viewer, connection),
        everyMatch,
        carers: carersForHub,
        apart: new NotTheSameRepository(hub, connection),
        people: known,
        links: recordLinks,
        owners,
        weights: new WeightService(new LearntWeightsRepository(hub, connection)),
        log: accessLog,
      }),
  );
  return {
    viewer,
    today: dayOf(clock()),
    sectorNamed: (code) => subgraphList.find(({ name, isSector }) => isSector && name === code),
    carers,
    accounts: new AccountService(store, new AccountRepository(viewer, connection), carerRecords),
    accessLog,
    cardIssuer,
    get cards() {
      return cards();
    },
    get wardCheckService() {
      return wardCheckService();
    },
    get wardPhotos() {
      return wardPhotos();
    },
    shareCodes,
    get introductions() {
      return introductions();
    },
    get selfIntroduction() {
      return selfIntroduction();
    },
    get invitations() {
      return invitations();
    },
    get consents() {
      return consents();
    },
    get reportedChanges() {
      return reportedChanges();
    },
    get erasure() {
      return erasure();
    },
    get personalData() {
      return personalData();
    },
    get registers() {
      return registers();
    },
    get matches() {
      return matches();
    },
    carerById: loaderById((ids) => carers.byIds(ids)),
    carerByRef: loaderById((keys) => carers.byRefs(keys)),
    linksOf: new DataLoader((ids) => Promise.all(ids.map((id) => links.ofCarer(id)))),
    organisationName: new DataLoader((codes) => schemes.organisationNames(codes)),
    detailsOf: (carer) => {
      if (!detailsByCarer.has(carer)) detailsByCarer.set(carer, details(vaultOf(keys), carer));
      return detailsByCarer.get(carer);
    },
    refOf: (carer, subgraph) => refsOf(keys).of(carer._id, subgraph),
  };
}
