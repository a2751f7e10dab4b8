import { areaValue } from '../../../domain/geography/area-value';
import type { QueryResolvers, TrustResolvers } from '../generated/resolvers';
import { formerCodesOf } from '../../../domain/identifiers/trust-of-today';
import { trustByCode } from '../services/trust-register';

export const trust: QueryResolvers['trust'] = (_root, { odsCode }) => trustByCode(odsCode);

/** The free parking that NHS England requires of every trust in England. Being a carer is not one of its grounds. */
const parkFree = [
  'Blue Badge holders',
  'Outpatients with three or more appointments a month for three months',
  'Parents of a child under 18 who stays overnight',
  'Staff who work at night',
];

export const Trust: TrustResolvers = {
  __resolveReference: ({ odsCode }) => trustByCode(odsCode),
  odsCode: ({ code }) => code,
  formerly: ({ code }) => formerCodesOf(code),
  area: ({ mainAuthority }) => (mainAuthority ? areaValue(mainAuthority) : null),
  closedOn: ({ closed }) => closed,
  sites: ({ code }, _args, { sitesOfTrust }) => sitesOfTrust.load(code),
  wards: ({ code }, _args, { wardsOfTrust }) => wardsOfTrust.load(code),
  schemes: ({ code }, _args, { schemes }) => schemes.ofOrganisation(code),
  recognises: ({ code }, _args, { recognitions, today }) => recognitions.inForce(code, today),
  johnsCampaign: async ({ code }, _args, { trustRulesById }) => (await trustRulesById.load(code))?.johnsCampaign,
  butterflySchemeSince: async ({ code }, _args, { trustRulesById }) =>
    (await trustRulesById.load(code))?.butterflySchemeSince,
  parking: async ({ code }, _args, { trustRulesById }) => {
    const rules = await trustRulesById.load(code);
    return rules && { forCarers: rules.parkingForCarers, freeFor: parkFree };
  },
};
