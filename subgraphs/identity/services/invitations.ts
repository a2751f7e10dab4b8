import { randomInt } from 'node:crypto';
import { unmistakable } from '../../../kit/passport/passport-number';
import type { CalendarDate } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { answered, carryOut, Refused, type Outcome } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type CarerViewer, type NewcomerViewer, type Viewer } from '../../../platform/viewer';
import { personOf, type Carer } from '../model/carer';
import { mostBirthDates, type Invitation } from '../model/invitation';
import type { AccountRepository } from '../repositories/account-repository';
import type { CarerRepository } from '../repositories/carer-repository';
import type { InvitationRepository } from '../repositories/invitation-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import type { LinkRepository } from '../repositories/link-repository';
import type { MatchRepository } from '../repositories/match-repository';
import { blindIndexOf } from '../sealing/blind-index';
import { openDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import type { AccessLog } from './access-log';
import type { GuessLimit } from './guess-limit';
import type { KnownPeople } from './register/known-people';
import { mustStayApart } from './register/must-stay-apart';
import type { Persons } from './register/persons';

const length = 10;
const lifetimeMilliseconds = 30 * 24 * 60 * 60 * 1000;
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

export type InvitationRefusal = 'SchemeNotYours' | 'CardUnknown' | 'HolderSignsIn';
export type AcceptanceRefusal = 'InvitationRefused' | 'RecordsMustStayApart' | 'TooManyGuesses';

/** What the hub itself may read for it, for whichever viewer asks. */
interface HubRecords {
  readonly carers: CarerRepository;
  readonly links: LinkRepository;
  readonly accounts: AccountRepository;
  readonly matches: MatchRepository;
}

/**
 * How somebody who is in a scheme's register comes to sign in: the scheme gives its holder a code, and whoever has the code and
 * knows the holder's date of birth is taken to be the holder. Ten characters, good once, for thirty days.
 */
export class Invitations {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly invitations: InvitationRepository,
    private readonly schemes: KnownSchemeRepository,
    private readonly hub: HubRecords,
    private readonly people: KnownPeople,
    private readonly persons: Persons,
    private readonly log: AccessLog,
    private readonly guesses: GuessLimit,
  ) {}

  async invite(input: InvitationRequest): Promise<Outcome<NewInvitation, InvitationRefusal>> {
    const { viewer } = this;
    if (!isStaff(viewer)) throw forbidden();
    const { keys, clock } = this.store;
    if (!(await this.schemes.ofViewer(input.sector, input.schemeId))) return { refused: 'SchemeNotYours' };
    const attempt = { viewer, operation: 'inviteHolder', input };
    const { role, subject, organisation } = viewer;
    const told = {
      role,
      subject,
      organisation,
      place: input.schemeId,
      purpose: 'JOINING',
      outcome: 'INVITED',
    } as const;
    const act = async (work: Work) => {
      const holder = await this.holderOf(input);
      if (!holder) throw new Refused('CardUnknown');
      const newSignIn = input.newSignIn ?? false;
      if (!newSignIn && (await this.signsIn(holder))) throw new Refused('HolderSignsIn');
      const text = Array.from({ length }, () => unmistakable[randomInt(unmistakable.length)]).join('');
      const at = clock();
      const invitation = {
        _id: newId('iv'),
        carerId: holder._id,
        schemeId: input.schemeId,
        organisation,
        code: blindIndexOf(keys).ofInvitation(text),
        sealed: vaultOf(keys).seal(holder, use, text),
        newSignIn,
        expiresAt: new Date(at.getTime() + lifetimeMilliseconds),
      };
      await this.invitations.add(invitation, work);
      await this.log.append([{ _id: newId('ac'), carerId: holder._id, at, ...told }], work);
      return invitation._id;
    };
    const again = async (id: string, work: Work) => {
      const made = await this.open(id);
      if (!made) throw new Refused('RequestRepeated');
      await this.log.append([{ _id: newId('ac'), carerId: made.carerId, at: clock(), ...told }], work);
    };
    const outcome = await carryOut<InvitationRefusal>(this.store, attempt, act, again);
    return answered(outcome, async (id) => {
      const made = await this.open(id);
      const holder = made && (await this.hub.carers.findById(made.carerId));
      const code = holder && vaultOf(keys).open(holder, use, made.sealed);
      return made && code !== undefined ? { code, expiresAt: made.expiresAt } : undefined;
    });
  }

  /** An invitation of the viewer's organisation that can still be used. */
  private async open(id: string): Promise<Invitation | undefined> {
    const made = await this.invitations.findById(id);
    return made && isOpen(made, this.store.clock()) ? made : undefined;
  }

  /** Answers the id of the scheme that invited. */
  async accept(input: {
    readonly code: string;
    readonly dateOfBirth: CalendarDate;
    readonly idempotencyKey: string;
  }): Promise<Outcome<string, AcceptanceRefusal>> {
    const { viewer } = this;
    if (viewer.role !== 'newcomer' && viewer.role !== 'carer') throw forbidden();
    const attempt = { viewer, operation: 'acceptInvitation', input };
    const tried = await this.guesses.take();
    if (!tried.isAllowed) return { refused: 'TooManyGuesses' };
    const now = this.store.clock();
    const code = blindIndexOf(this.store.keys).ofInvitation(input.code);
    // Counted on the invitation itself, before the day is looked at: whoever asks, and however many at once.
    if (!(await this.invitations.takeBirthDate(code))) return { refused: 'InvitationRefused' };
    const outcome = await carryOut<AcceptanceRefusal>(
      this.store,
      attempt,
      async (work) => {
        const invitation = await this.invitations.said(code);
        const holder = invitation && (await this.hub.carers.findById(invitation.carerId));
        const born = holder && openDetails(vaultOf(this.store.keys), holder)?.dateOfBirth;
        if (!invitation || !holder || born !== input.dateOfBirth || invitation.expiresAt <= now)
          throw new Refused('InvitationRefused');
        // Whoever asks again, now known, is told what they were told before.
        if (viewer.role === 'carer' && personOf(holder) === viewer.ref) return invitation.schemeId;
        if (!(await this.invitations.use(invitation, now, work.session))) throw new Refused('InvitationRefused');
        if (viewer.role === 'carer') await this.joinTo(viewer.ref, holder, invitation, work);
        else await this.signInAs(holder, invitation, viewer, work);
        return invitation.schemeId;
      },
      async () => {
        if (!(await this.isStillTheirs(code, viewer))) throw new Refused('InvitationRefused');
      },
    );
    if (!('refused' in outcome && outcome.refused === 'InvitationRefused')) {
      await tried.right();
      await this.invitations.giveBirthDateBack(code);
    }
    return outcome;
  }

  /** Whether the record that an invitation was for is still the one that the viewer signs in to. */
  private async isStillTheirs(code: string, viewer: CarerViewer | NewcomerViewer): Promise<boolean> {
    const invitation = await this.invitations.said(code);
    const holder = invitation && (await this.hub.carers.findById(invitation.carerId));
    if (!holder) return false;
    if (viewer.role === 'carer') return personOf(holder) === viewer.ref;
    const account = blindIndexOf(this.store.keys).ofAccount(viewer.issuer, viewer.subject);
    return (await this.hub.accounts.findById(account))?.carerId === holder._id;
  }

  private async signInAs(
    holder: Carer,
    { newSignIn }: Invitation,
    { issuer, subject }: { readonly issuer: string; readonly subject: string },
    work: Work,
  ): Promise<void> {
    if (newSignIn) await this.hub.accounts.forget(await this.recordsOfPerson(holder), work.session);
    else if (await this.signsIn(holder)) throw new Refused<AcceptanceRefusal>('InvitationRefused');
    const _id = blindIndexOf(this.store.keys).ofAccount(issuer, subject);
    await this.hub.accounts.add({ _id, carerId: holder._id }, work);
  }

  /** The register's record becomes one of the carer's, by a match that the scheme's registrars can undo like any other. */
  private async joinTo(ref: string, holder: Carer, { schemeId, organisation }: Invitation, work: Work): Promise<void> {
    const records = await this.hub.carers.recordsOf(ref);
    const [person] = records;
    const record = await this.hub.carers.findById(personOf(holder));
    const own = record && (await this.hub.carers.recordsOf(record._id));
    if (!person || !own || mustStayApart(this.people, own, records))
      throw new Refused<AcceptanceRefusal>('RecordsMustStayApart');
    await this.persons.join(record, person, work);
    const match = { _id: newId('ma'), carerId: record._id, candidates: [person._id], joinedTo: person._id };
    const decisions = [{ at: this.store.clock(), state: 'JOINED' as const }];
    await this.hub.matches.add({ ...match, schemeId, organisation, state: 'JOINED', decisions, version: 1 }, work);
  }

  /** The record that the card with this number was issued to; undefined also where two people hold such a card. */
  private async holderOf({
    schemeId,
    number,
  }: InvitationRequest): Promise<(Carer & { readonly key: string }) | undefined> {
    const links = await this.hub.links.ofCards(schemeId, [blindIndexOf(this.store.keys).ofCard(number)]);
    const [home, another] = new Set(links.map((link) => link.home));
    const holder = home !== undefined && another === undefined ? await this.hub.carers.findById(home) : undefined;
    return holder?.key === undefined ? undefined : { ...holder, key: holder.key };
  }

  private async signsIn(holder: Carer): Promise<boolean> {
    return this.hub.accounts.isAnyOf(await this.recordsOfPerson(holder));
  }

  private async recordsOfPerson(holder: Carer): Promise<string[]> {
    return (await this.hub.carers.recordsOf(personOf(holder))).map(({ _id }) => _id);
  }
}

/** Whether an invitation can still be used. */
function isOpen({ usedAt, expiresAt, birthDates = 0 }: Invitation, now: Date): boolean {
  return usedAt === undefined && expiresAt > now && birthDates < mostBirthDates;
}
