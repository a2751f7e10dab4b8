import { z } from 'zod';
import { passportStatisticsBody } from '../../../domain/passport/passport-statistics';
import { dayInBody as day } from '../../../platform/events/day-in-body';
import { currentCode } from '../services/areas';
import { ageBands } from '../services/counting/headings';
import type { KnownBusiness } from '../models/business';
import type { KnownOffer, CountedScheme } from '../models/offering';

/** The parts of events that insight counts by. The rest of a body is left out here and never stored. */
const version = z.int();
const area = z.string().transform(currentCode);

export const membershipBody = z.object({
  membershipId: z.string().min(1),
  carerRef: z.string().min(1),
  sector: z.string().min(1),
  schemeId: z.string().min(1),
  area,
  ageBand: z.enum(ageBands),
  issuedOn: day,
  validFrom: day,
  validUntil: day.exactOptional(),
  endedOn: day.exactOptional(),
  graceUntil: day.exactOptional(),
  statistics: passportStatisticsBody.exactOptional(),
  version,
});

export const membershipsBody = z.object({ changes: z.array(membershipBody) });

export const schemeBody = z
  .object({
    sector: z.string(),
    scheme: z.object({
      _id: z.string(),
      name: z.string(),
      organisation: z.string().exactOptional(),
      areas: z.array(area),
      version,
    }),
  })
  .transform(({ sector, scheme }): CountedScheme => ({ ...scheme, sector }));

export const offerBody = z
  .object({
    sector: z.string(),
    offer: z.object({
      _id: z.string(),
      schemeId: z.string(),
      places: z.array(z.object({ area: area.optional() })),
      validFrom: day,
      validUntil: day.exactOptional(),
      assuredOn: day,
      version,
    }),
  })
  .transform(({ sector, offer: { places, ...offer } }): KnownOffer => {
    const areas = [...new Set(places.flatMap((place) => place.area ?? []))];
    return { ...offer, sector, areas, placed: areas.length > 0 };
  });

export const checkBody = z.object({ purpose: z.string(), outcome: z.string(), on: day });

export const businessBody = z
  .object({
    businessId: z.string(),
    schemeId: z.string(),
    branches: z.array(z.object({ area: area.exactOptional() })),
    version,
  })
  .transform(({ businessId, schemeId, branches, version }): KnownBusiness => ({
    _id: businessId,
    schemeId,
    branches: branches.flatMap((branch) => branch.area ?? []),
    version,
  }));

export const redemptionBody = z.object({
  schemeId: z.string(),
  area: area.exactOptional(),
  on: day,
  count: z.int().positive(),
});

export type RedemptionBody = z.infer<typeof redemptionBody>;
export type MembershipBody = z.infer<typeof membershipBody>;
export type CheckBody = z.infer<typeof checkBody>;
