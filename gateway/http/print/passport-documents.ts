import { z } from 'zod';
import type { PrintedCard } from '../../../packages/documents/carer-card';
import type { Drawing } from '../../../packages/documents/draw';
import type { Language } from '../../../packages/documents/language';
import type { PrintRun } from '../../../packages/documents/paper';
import { textsIn } from '../../../packages/documents/texts/texts';
import type { WalletCard } from '../../../packages/documents/wallet/wallet-card';
import { prefixOf } from '../../../domain/sector/sector-type-defs';
import { isDay } from '../../../platform/calendar-date';
import { HubError } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import { sectorsOf } from '../../../platform/subgraph/subgraph-list';
import { subgraphList } from '../../../subgraphs/registry';
import type { GraphClient } from '../../graph-client';
import { contactOf, brandingIn, schemeFields, schemeShape, type PrintedScheme } from './scheme';

const day = z.string().refine(isDay);

const passportShape = z.object({
  id: z.string(),
  number: z.string(),
  validFrom: day,
  validUntil: day.nullable(),
  scheme: schemeShape.extend({
    rules: z.object({ validity: z.object({ graceMonths: z.number().nullable() }) }),
  }),
});

/** A passport as its own setting shows it to the viewer. Identity has no number and no branding of the scheme. */
const passportFields = `passport { id ${sectorsOf(subgraphList)
  .map(
    ({ code }) =>
      `... on ${prefixOf(code)}Passport { number validFrom validUntil scheme { ${schemeFields} rules { validity { graceMonths } } } }`,
  )
  .join(' ')} }`;

const cardQuery = `mutation ($input: CardInput!) { issueCard(input: $input) {
  ... on UserError { message }
  ... on CardIssued { card { credential expiresAt lastDay photo holder { givenName familyName isYoung } ${passportFields} } } } }`;

const cardShape = z.object({
  credential: z.string(),
  expiresAt: z.coerce.date(),
  lastDay: day,
  photo: z.base64(),
  holder: z.object({ givenName: z.string(), familyName: z.string(), isYoung: z.boolean() }),
  passport: passportShape.nullable(),
});
const cardAnswer = z.object({ issueCard: z.union([z.object({ card: cardShape }), z.object({ message: z.string() })]) });

async function cardOf(passportId: string, graph: GraphClient) {
  const variables = { input: { passportId, idempotencyKey: newId('print') } };
  const { issueCard } = await graph.ask(cardQuery, variables, cardAnswer);
  if ('message' in issueCard) throw new HubError('NOT_PRINTABLE', issueCard.message);
  const { passport, ...card } = issueCard.card;
  if (!passport) throw notReached();
  return { ...card, passport };
}

const holderQuery = `query ($id: ID!) { passportHolder(passportId: $id) { givenName familyName address isYoung ${passportFields} } }`;
const holderAnswer = z.object({
  passportHolder: z
    .object({
      givenName: z.string(),
      familyName: z.string(),
      address: z.array(z.string()),
      isYoung: z.boolean(),
      passport: passportShape.nullable(),
    })
    .nullable(),
});

async function holderOf(passportId: string, graph: GraphClient) {
  const { passportHolder } = await graph.ask(holderQuery, { id: passportId }, holderAnswer);
  if (!passportHolder)
    throw new HubError('NOT_PRINTABLE', 'There is no such passport, or another organisation issued it.');
  const { passport, ...holder } = passportHolder;
  if (!passport) throw notReached();
  return { ...holder, passport };
}

const notReached = () =>
  new HubError('NOT_PRINTABLE', 'The setting of this passport cannot be reached. Ask again later.');

/** Returns both sides of the card. By default, a carer under 18 gets the discreet form. */
export async function cardFor(
  passportId: string,
  discreet: boolean | undefined,
  run: PrintRun,
  graph: GraphClient,
): Promise<Drawing> {
  const { credential, photo, lastDay, holder, passport } = await cardOf(passportId, graph);
  const { telephone, address = [] } = contactOf(passport.scheme);
  const card: PrintedCard = {
    ...holder,
    scheme: brandingIn(passport.scheme, run.language),
    photo: Buffer.from(photo, 'base64'),
    validFrom: passport.validFrom,
    expires: lastDay,
    issueNumber: passport.number,
    credential,
    returnTo: [address.join(', '), telephone ?? ''].filter((line) => line !== ''),
  };
  return (discreet ?? holder.isYoung)
    ? { document: 'discreet-card', of: { ...card, returnTo: telephone === undefined ? [] : [telephone] }, run }
    : { document: 'card', of: card, run };
}

/**
 * Returns the scheme's colour without its name. A person who sees the phone must not learn that its holder is a carer.
 */
function discreetly(scheme: PrintedScheme, language: Language) {
  return { ...brandingIn(scheme, language), name: textsIn(language).card.discreetTitle };
}

/** Returns the card for a phone’s wallet, in the same way. */
export async function walletCardFor(
  passportId: string,
  { language }: PrintRun,
  graph: GraphClient,
): Promise<WalletCard> {
  const { credential, expiresAt, lastDay, holder, passport } = await cardOf(passportId, graph);
  return {
    ...holder,
    language,
    serial: passport.id,
    scheme: holder.isYoung ? discreetly(passport.scheme, language) : brandingIn(passport.scheme, language),
    organisationName: passport.scheme.organisation,
    validFrom: passport.validFrom,
    expires: lastDay,
    expiresAt,
    issueNumber: passport.number,
    credential,
  };
}

export async function renewalLetterFor(passportId: string, run: PrintRun, graph: GraphClient): Promise<Drawing> {
  const { givenName, familyName, address, isYoung, passport } = await holderOf(passportId, graph);
  const { scheme, number, validUntil } = passport;
  if (validUntil === null)
    throw new HubError('NOT_PRINTABLE', 'This passport is bound to no last day, so it is not renewed by letter.');
  if (scheme.branding.howToRenew.length === 0)
    throw new HubError('NOT_PRINTABLE', 'Set up first how the scheme’s passports are renewed: the letter says it.');
  const { graceMonths } = scheme.rules.validity;
  const holderName = `${givenName} ${familyName}`;
  return {
    document: 'renewal-letter',
    of: {
      scheme: brandingIn(scheme, run.language),
      contact: contactOf(scheme),
      addressee: [holderName, ...address],
      holderName,
      issueNumber: number,
      expires: validUntil,
      howToRenew: scheme.branding.howToRenew,
      discreet: isYoung,
      ...(graceMonths !== null && { graceMonths }),
    },
    run,
  };
}

/**
 * Returns an emergency card with a telephone number and the carer's new PIN. No one else has the PIN: the hub prints it
 * and does not store it.
 */
export async function emergencyCardFor(
  passportId: string,
  pin: string,
  run: PrintRun,
  graph: GraphClient,
): Promise<Drawing> {
  const { branding } = (await holderOf(passportId, graph)).passport.scheme;
  const telephone = branding.emergencyTelephone ?? branding.telephone;
  if (telephone === null)
    throw new HubError('NOT_PRINTABLE', 'The scheme has set up no telephone number for emergencies yet.');
  return { document: 'emergency-card', of: { telephone, pin }, run };
}
