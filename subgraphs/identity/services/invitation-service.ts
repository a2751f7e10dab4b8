import { randomInt } from 'node:crypto';
import { unmistakable } from '../../../domain/passport/passport-number';
import type { CalendarDate } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type CarerViewer, type NewcomerViewer, type Viewer } from '../../../platform/viewer';
import type { AccessOutcome } from '../models/access-entry';
import { personOf, type Carer } from '../models/carer';
import { mostBirthDates, type Invitation } from '../models/invitation';
import type { AccountRepository } from '../repositories/account-repository';
import type { CarerRepository } from '../repositories/carer-repository';
import type { InvitationRepository } from '../repositories/invitation-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import type { LinkRepository } from '../repositories/link-repository';
import type { MatchRepository } from '../repositories/match-repository';
import { blindIndexOf } from './sealing/blind-index';
import { openDetails } from './sealing/personal-details';
import { vaultOf } from './sealing/vault';
import type { AccessLogService } from './access-log-service';
import type { GuessLimit } from './guess-limit';
import type { KnownPersonService } from './register/known-person-service';
import { mustStayApart } from './register/must-stay-apart';
import type { RecordLinkService } from './register/record-links';
import type { RecordOwners } from './register/record-owners';

const length = 10;
const day = 24 * 60 * 60 * 1000;
const lifetimeMilliseconds = 30 * day;
/** How long the sign-in of before can object to a new one. */
const objectionMilliseconds = 3 * day;
/** How long a new sign-in can be completed after that, however old the invitation. */
const completionMilliseconds = 7 * day;
const use = 'invitation';

export interface InvitationRequest {
  readonly sector: string;
  readonly schemeId: string;
  readonly number: string;
  readonly newSignIn?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

export interface NewInvitation {
  readonly code: string;
  readonly expiresAt: Date;
}

export interface AcceptanceRequest {
  readonly code: string;
  readonly dateOfBirth: CalendarDate;
  readonly idempotencyKey: string;
}

export type InvitationRefusal = 'SchemeNotYours' | 'CardUnknown' | 'HolderSignsIn' | 'HolderNotInRegister';
export type AcceptanceRefusal = 'InvitationRefused' | 'RecordsMustStayApart' | 'TooManyGuesses';

/** The stores and services that invitations work with. */
export interface InvitationDependencies {
  /** Bound to the viewer. */
  readonly invitations: InvitationRepository;
  /** All invitations, for the holder that one is for. */
  readonly everyInvitation: InvitationRepository;
  readonly schemes: KnownSchemeRepository;
  readonly carers: CarerRepository;
  readonly passports: LinkRepository;
  readonly accounts: AccountRepository;
  readonly matches: MatchRepository;
  readonly people: KnownPersonService;
  readonly links: RecordLinkService;
  readonly owners: RecordOwners;
  readonly log: AccessLogService;
  readonly guesses: GuessLimit;
}

/**
 * Invitations: a scheme gives a holder from its register a code of ten characters, good once, for thirty days. The code with the
 * holder's date of birth opens the scheme's own record, and no other record that it is linked to (docs/trust.md).
 */
export class InvitationService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly deps: InvitationDependencies,
  ) {}

  async invite(input: InvitationRequest): Promise<MutationResult<NewInvitation, InvitationRefusal>> {
    const { viewer } = this;
    if (!isStaff(viewer)) throw forbidden();
    const { keys, clock } = this.store;
    if (!(await this.deps.schemes.ofViewer(input.sector, input.schemeId))) return { refused: 'SchemeNotYours' };
    const mutation = { viewer, operation: 'inviteHolder', input };
    const newSignIn = input.newSignIn ?? false;
    const inviteable = async () => {
      const holder = await this.holderOf(input);
      if (!holder) throw new MutationRefused('CardUnknown');
      if (!(await this.deps.owners.isOnly(viewer.organisation, holder)))
        throw new MutationRefused('HolderNotInRegister');
      if (!newSignIn && (await this.signsIn(await this.recordsOf(holder)))) throw new MutationRefused('HolderSignsIn');
      return holder;
    };
    const act = async (work: Work) => {
      const holder = await inviteable();
      const text = Array.from({ length }, () => unmistakable[randomInt(unmistakable.length)]).join('');
      const { role, subject, organisation } = viewer;
      const invitation: Invitation = {
        _id: newId('iv'),
        carerId: holder._id,
        schemeId: input.schemeId,
        organisation,
        invitedBy: { role, subject },
        code: blindIndexOf(keys).ofInvitation(text),
        sealed: vaultOf(keys).seal(holder, use, text),
        newSignIn,
        expiresAt: new Date(clock().getTime() + lifetimeMilliseconds),
      };
      await this.deps.invitations.add(invitation, work);
      await this.record(invitation, [holder._id], 'INVITED', work);
      return invitation._id;
    };
    const again = async (id: string, work: Work) => {
      const made = await this.usable(id);
      if (!made || made.carerId !== (await inviteable())._id) throw new MutationRefused('RequestRepeated');
      await this.record(made, [made.carerId], 'INVITED', work);
    };
    const outcome = await runMutation<InvitationRefusal>(this.store, mutation, act, again);
    return answered(outcome, async (id) => {
      const made = await this.usable(id);
      const holder = made && (await this.deps.carers.findById(made.carerId));
      const code = holder && vaultOf(keys).open(holder, use, made.sealed);
      return made && code !== undefined ? { code, expiresAt: made.expiresAt } : undefined;
    });
  }

  /** The invitation: used up, or waiting for the sign-in of before to object. */
  async accept(input: AcceptanceRequest): Promise<MutationResult<Invitation, AcceptanceRefusal>> {
    const { viewer } = this;
    if (viewer.role !== 'newcomer' && viewer.role !== 'carer') throw forbidden();
    const mutation = { viewer, operation: 'acceptInvitation', input };
    const tried = await this.deps.guesses.take();
    if (!tried.isAllowed) return { refused: 'TooManyGuesses' };
    const code = blindIndexOf(this.store.keys).ofInvitation(input.code);
    // The invitation itself counts the try before the date is looked at, whichever sign-in asks and however many at once.
    if (!(await this.deps.invitations.takeBirthDate(code))) return { refused: 'InvitationRefused' };
    const act = async (work: Work) => {
      const now = this.store.clock();
      const invitation = await this.deps.invitations.said(code);
      const holder = invitation && (await this.deps.carers.findById(invitation.carerId));
      const born = holder && openDetails(vaultOf(this.store.keys), holder)?.dateOfBirth;
      if (!invitation || !holder || born !== input.dateOfBirth || invitation.expiresAt <= now)
        throw new MutationRefused('InvitationRefused');
      // The holder asks again, now that the record is theirs.
      if (viewer.role === 'carer' && personOf(holder) === viewer.ref) return invitation._id;
      if (invitation.usedAt) throw new MutationRefused('InvitationRefused');
      const records = await this.recordsOf(holder);
      if ((await this.signsIn(records)) && !(await this.mayReplace(invitation, records, viewer, work)))
        return invitation._id;
      if (!(await this.deps.invitations.use(invitation, now, work.session)))
        throw new MutationRefused('InvitationRefused');
      await this.open(holder, records, invitation, viewer, work);
      return invitation._id;
    };
    const again = async () => {
      if (!(await this.isStillTheirs(code, viewer))) throw new MutationRefused('InvitationRefused');
    };
    const outcome = await runMutation<AcceptanceRefusal>(this.store, mutation, act, again);
    if (!('refused' in outcome && outcome.refused === 'InvitationRefused')) {
      tried.right();
      await this.deps.invitations.giveBirthDateBack(code);
    }
    return answered(outcome, (id) => this.deps.everyInvitation.findById(id));
  }

  /** New sign-ins that wait for the carer who asks to object. */
  async waiting(): Promise<Invitation[]> {
    const { viewer } = this;
    if (viewer.role !== 'carer') throw forbidden();
    const records = await this.deps.carers.recordsOf(viewer.ref);
    return this.deps.everyInvitation.waitingFor(records.map(({ _id }) => _id));
  }

  /** The carer objects: the invitation is void. */
  async refuseNewSignIn(input: {
    readonly invitationId: string;
    readonly idempotencyKey: string;
  }): Promise<MutationResult<string, 'InvitationRefused'>> {
    const mutation = { viewer: this.viewer, operation: 'refuseNewSignIn', input };
    const note = (invitation: Invitation, work: Work) =>
      this.record(invitation, [invitation.carerId], 'NEW_SIGN_IN_REFUSED', work);
    const act = async (work: Work) => {
      const invitation = (await this.waiting()).find(({ _id }) => _id === input.invitationId);
      if (!invitation) throw new MutationRefused('InvitationRefused');
      await this.deps.everyInvitation.refuse(invitation, this.store.clock(), work.session);
      await note(invitation, work);
      return invitation._id;
    };
    const again = async (id: string, work: Work) => {
      const refused = await this.deps.everyInvitation.findById(id);
      if (!refused) throw new MutationRefused('InvitationRefused');
      await note(refused, work);
    };
    return runMutation<'InvitationRefused'>(this.store, mutation, act, again);
  }

  /** An invitation of the viewer's organisation that can still be used. */
  private async usable(id: string): Promise<Invitation | undefined> {
    const made = await this.deps.invitations.findById(id);
    const isUsable =
      made &&
      !made.usedAt &&
      !made.waiting?.refusedAt &&
      made.expiresAt > this.store.clock() &&
      (made.birthDates ?? 0) < mostBirthDates;
    return isUsable ? made : undefined;
  }

  /** Whether an invitation's record is the one that the viewer signs in to, or waits for. */
  private async isStillTheirs(code: string, viewer: CarerViewer | NewcomerViewer): Promise<boolean> {
    const invitation = await this.deps.invitations.said(code);
    const holder = invitation && (await this.deps.carers.findById(invitation.carerId));
    if (!holder) return false;
    if (!invitation.usedAt) return invitation.waiting?.claimant === this.claimantOf(viewer);
    if (viewer.role === 'carer') return personOf(holder) === viewer.ref;
    return (await this.deps.accounts.findById(this.claimantOf(viewer)))?.carerId === holder._id;
  }

  private claimantOf(viewer: CarerViewer | NewcomerViewer): string {
    return viewer.role === 'carer'
      ? viewer.ref
      : blindIndexOf(this.store.keys).ofAccount(viewer.issuer, viewer.subject);
  }

  /** Whether a new sign-in may take the place of another one now. The first request only begins the time to object. */
  private async mayReplace(
    invitation: Invitation,
    records: readonly Carer[],
    viewer: NewcomerViewer | CarerViewer,
    work: Work,
  ): Promise<boolean> {
    const { clock } = this.store;
    const claimant = this.claimantOf(viewer);
    const { newSignIn, waiting } = invitation;
    if (!newSignIn || waiting?.refusedAt || (waiting && waiting.claimant !== claimant))
      throw new MutationRefused<AcceptanceRefusal>('InvitationRefused');
    if (waiting) return waiting.from <= clock();
    const from = new Date(clock().getTime() + objectionMilliseconds);
    const expiresAt = new Date(Math.max(invitation.expiresAt.getTime(), from.getTime() + completionMilliseconds));
    if (!(await this.deps.invitations.wait(invitation, { claimant, from }, expiresAt, work.session)))
      throw new MutationRefused<AcceptanceRefusal>('InvitationRefused');
    await this.record(
      invitation,
      [...new Set([invitation.carerId, ...records.map(personOf)])],
      'NEW_SIGN_IN_ASKED',
      work,
    );
    return false;
  }

  /** Opens the record of the scheme that invited. Where its person has records of others too, it is taken out of that person. */
  private async open(
    holder: Carer,
    records: readonly Carer[],
    invitation: Invitation,
    viewer: NewcomerViewer | CarerViewer,
    work: Work,
  ): Promise<void> {
    const { accounts, links, carers, people, owners } = this.deps;
    const own = await Promise.all(records.map((record) => owners.isOnly(invitation.organisation, record)));
    const isAlone = own.every((isOwn) => isOwn);
    const [heir] = records.filter(({ _id }) => _id !== holder._id);
    if (isAlone || !heir)
      await accounts.forget(
        records.map(({ _id }) => _id),
        work.session,
      );
    else await accounts.move(holder._id, heir._id, work.session);
    const taken = isAlone ? records : [holder];
    if (viewer.role === 'newcomer') {
      if (!isAlone) await links.isolate(holder, work);
      await accounts.add({ _id: this.claimantOf(viewer), carerId: holder._id }, work);
      return;
    }
    const theirs = await carers.recordsOf(viewer.ref);
    const [person] = theirs;
    if (!person || mustStayApart(people, taken, theirs))
      throw new MutationRefused<AcceptanceRefusal>('RecordsMustStayApart');
    await (isAlone ? links.confirm(holder, person, work) : links.isolate(holder, work, person));
    await this.addMatch(holder, person, invitation, work);
  }

  /** What the scheme's registrars and the carer see of the link, and can undo. */
  private async addMatch(
    holder: Carer,
    person: Carer,
    { schemeId, organisation }: Invitation,
    work: Work,
  ): Promise<void> {
    const state = 'CONFIRMED' as const;
    const decisions = [{ at: this.store.clock(), state }];
    const pair = { _id: newId('ma'), carerId: holder._id, candidates: [person._id], other: person._id };
    const whose = { schemeId, organisation, organisations: [organisation] };
    await this.deps.matches.add({ ...pair, ...whose, state, decisions, version: 1 }, work);
  }

  /** Notes in access logs what the scheme did by an invitation. */
  private async record(
    { organisation, schemeId, invitedBy }: Invitation,
    carerIds: readonly string[],
    outcome: AccessOutcome,
    work: Work,
  ): Promise<void> {
    const at = this.store.clock();
    const { role, subject } = invitedBy ?? { role: 'manager' as const, subject: organisation };
    const access = { at, role, subject, organisation, place: schemeId, purpose: 'JOINING' as const, outcome };
    await this.deps.log.append(
      carerIds.map((carerId) => ({ _id: newId('ac'), carerId, ...access })),
      work,
    );
  }

  /** The record that the card with this number was issued to; undefined also where two people hold such a card. */
  private async holderOf({
    schemeId,
    number,
  }: InvitationRequest): Promise<(Carer & { readonly key: string }) | undefined> {
    const links = await this.deps.passports.ofCards(schemeId, [blindIndexOf(this.store.keys).ofCard(number)]);
    // A number that was given to another person is the new holder's: the passport before it was withdrawn.
    const standing = links.filter(({ ended }) => ended?.reason !== 'WITHDRAWN');
    const [home, another] = new Set((standing.length > 0 ? standing : links).map((link) => link.home));
    const holder = home !== undefined && another === undefined ? await this.deps.carers.findById(home) : undefined;
    return holder?.key === undefined ? undefined : { ...holder, key: holder.key };
  }

  private async signsIn(records: readonly Carer[]): Promise<boolean> {
    return this.deps.accounts.isAnyOf(records.map(({ _id }) => _id));
  }

  private async recordsOf(holder: Carer): Promise<Carer[]> {
    return this.deps.carers.recordsOf(personOf(holder));
  }
}
