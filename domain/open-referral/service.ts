import { z } from 'zod';

/**
 * Open Referral UK 3.0, as far as an offer or a scheme uses it: a service with its organisation, places, dates, ages
 * and taxonomy terms. Feeds of others leave out most of it or send null.
 */
const text = z.string().nullish();
const number = z.number().nullish();

const term = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  taxonomy: text,
  term: text,
});

const address = z.object({
  id: z.string(),
  address_1: z.string(),
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.string(),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const location = z.object({
  id: z.string(),
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: text,
  latitude: number,
  longitude: number,
  external_identifier: text,
  external_identifier_type: text,
  addresses: z.array(address).nullish(),
});

export const openReferralService = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: text,
  url: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: text,
  organization: z.object({ id: z.string(), name: z.string(), description: z.string() }).nullish(),
  schedules: z.array(z.object({ id: z.string(), valid_from: text, valid_to: text })).nullish(),
  service_areas: z.array(z.object({ id: z.string(), name: text, extent: text, extent_type: text })).nullish(),
  service_at_locations: z.array(z.object({ id: z.string(), location: location.nullish() })).nullish(),
  attributes: z.array(z.object({ id: z.string(), link_type: text, taxonomy_term: term.nullish() })).nullish(),
});

export type OpenReferralService = z.infer<typeof openReferralService>;
export type OpenReferralLocation = z.infer<typeof location>;
export type OpenReferralAttribute = NonNullable<OpenReferralService['attributes']>[number];
