import { cardQrPng, cardQrSvg } from '../../../packages/card/credential/qr';
import { prefixOf } from '../../../domain/sector/sector-type-defs';
import type { CarerCardResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers';
import type { IdentityContext } from '../context';
import type { OpenedCard, PassportHolder } from '../services/cards/card-service';
import { lastDayOf } from '../services/cards/card-dates';
import { isYoung } from '../services/young-people';
import { refusal } from './refusals';

const fields: CarerCardResolvers = {
  id: ({ record }) => record._id,
  expiresAt: ({ record }) => record.expires,
  lastDay: ({ record }) => lastDayOf(record.expires),
  qrSvg: ({ credential }) => cardQrSvg(credential),
  qrPng: async ({ credential }, { modulePixels }) =>
    (await cardQrPng(credential, Math.min(Math.max(modulePixels ?? 8, 1), 40))).toString('base64'),
  photo: ({ photo }) => photo.toString('base64'),
  copiedAt: ({ record }) => record.copiedAt,
};

/** A passport as identity knows it: which sector to ask, and for what. */
const passport = ({ link }: PassportHolder) => ({ __typename: `${prefixOf(link.sector)}Passport`, id: link._id });

export const carerCard: Readonly<Record<string, unknown>> = { ...fields, passport, holder: (card: OpenedCard) => card };

export const cardHolder: Readonly<Record<string, unknown>> = {
  givenName: ({ holder }: PassportHolder) => holder.givenName,
  familyName: ({ holder }: PassportHolder) => holder.familyName,
  address: ({ holder: { addressLine, town, postcode } }: PassportHolder) =>
    [addressLine, town, postcode].filter((line) => line !== undefined),
  isYoung: ({ holder }: PassportHolder, _args: unknown, context: IdentityContext) => isYoung(holder, context.today),
  passport,
};

export const passportHolder: NonNullable<QueryResolvers['passportHolder']> = (_root, { passportId }, context) =>
  context.cards.holderOf(passportId);

export const cardPublications: Pick<QueryResolvers, 'cardKeys' | 'cardStatusList'> = {
  cardKeys: async (_root, _args, { cardIssuer }) => JSON.stringify(await cardIssuer.publishedKeys()),
  cardStatusList: async (_root, _args, { cardIssuer }) => {
    const { token, issuedAt } = await cardIssuer.statusList();
    return { token: Buffer.from(token).toString('base64'), issuedAt };
  },
};

export const setCardPhoto: NonNullable<MutationResolvers['setCardPhoto']> = async (_root, { input }, context) => {
  const outcome = await context.cards.setPhoto(input);
  if ('unusable' in outcome) return { __typename: 'CardPhotoRefused', message: outcome.unusable };
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'CardPhotoSet', passportId: outcome.done };
};

export const issueCard: NonNullable<MutationResolvers['issueCard']> = async (_root, { input }, context) => {
  const outcome = await context.cards.issue(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'CardIssued', card: outcome.done };
};

export const reportCardLost: NonNullable<MutationResolvers['reportCardLost']> = async (_root, { input }, context) => {
  const outcome = await context.cards.reportLost(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'CardStopped', knownBy: outcome.done };
};

export const cancelCard: NonNullable<MutationResolvers['cancelCard']> = async (_root, { input }, context) => {
  const outcome = await context.cards.cancel(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'CardStopped', knownBy: outcome.done };
};
