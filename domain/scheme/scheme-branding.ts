import { Schema } from 'mongoose';
import { schemaOptions } from '../../platform/mongo/collection';

/** The branding and contact details of a scheme. Its managers set them up, and everything printed uses them. */
export interface SchemeBranding {
  /** "#" and six hexadecimal digits. */
  readonly colour: string;
  readonly nameInWelsh?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
  /** Postal address, line by line; a found card goes there. */
  readonly address: readonly string[];
  /** The number on the scheme's emergency cards. */
  readonly emergencyTelephone?: string;
  /** The ways to renew, in the scheme's own words. */
  readonly howToRenew: readonly string[];
}

/** Returns the branding for print. The default is a quiet green, and where to read more. */
export function brandingOf(scheme: { readonly branding?: SchemeBranding; readonly url?: string }): SchemeBranding {
  return (
    scheme.branding ?? { colour: '#00594c', address: [], howToRenew: [], ...(scheme.url && { website: scheme.url }) }
  );
}

export const brandingSchema = new Schema<SchemeBranding>(
  {
    colour: { type: String, required: true },
    nameInWelsh: String,
    telephone: String,
    email: String,
    website: String,
    address: { type: [String], required: true },
    emergencyTelephone: String,
    howToRenew: { type: [String], required: true },
  },
  schemaOptions,
);
