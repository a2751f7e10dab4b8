import { z } from 'zod';
import { passportStatisticsBody } from '../../../domain/passport/passport-statistics';
import type { PassportChanged } from '../../../domain/sector/events';
import { dayInBody as day } from '../../../platform/events/day-in-body';
import type { KnownScheme } from '../models/known-scheme';
import type { KnownTrust } from '../models/known-trust';

/** Of the events that identity hears, the parts that it keeps, checked: they may come from another process. */
const text = z.string().min(1);
const version = z.int().positive();

export const passportBody: z.ZodType<PassportChanged> = z.object({
  sector: text,
  passportId: text,
  carerRef: text,
  schemeId: text,
  schemeName: text,
  number: text,
  issuedOn: day,
  validFrom: day,
  validUntil: day.exactOptional(),
  ended: z
    .object({
      on: day,
      reason: z.enum(['LOST', 'WITHDRAWN', 'WITHHELD', 'ENDED']),
      graceUntil: day.exactOptional(),
      withdrawnBy: z.enum(['STAFF', 'CARED_FOR_PERSON']).exactOptional(),
    })
    .exactOptional(),
  statistics: passportStatisticsBody.exactOptional(),
  version,
});

/** Many at once, as an import's answer has them. */
export const passportsBody = z.object({ changes: z.array(passportBody) });

export const schemeBody = z
  .object({
    sector: text,
    scheme: z.object({ _id: text, name: text, organisation: text, organisationName: text, version }),
  })
  .transform(({ sector, scheme }): KnownScheme => ({ ...scheme, sector }));

export const trustBody = z
  .object({
    trust: text,
    wards: z.array(text),
    recognises: z.array(
      z.object({ sector: text, schemeId: text, validFrom: day.exactOptional(), validUntil: day.exactOptional() }),
    ),
    version,
  })
  .transform(({ trust, ...lists }): KnownTrust => ({ _id: trust, ...lists }));
