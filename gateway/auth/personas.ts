import type { StaffRole } from '../../platform/viewer';

/**
 * The issuer of the tokens that `npm run token` prints. It is no address, because no other service accepts such a
 * token.
 */
export const developmentIssuer = 'https://development.carer-passport-hub.invalid';

export type PersonaName = 'carer' | 'ward' | 'hr' | 'analyst' | 'manager' | 'registrar';

/** A made-up person of a trial, who can sign in. */
export interface Persona {
  /** A description for people. */
  readonly label: string;
  readonly subject: string;
  readonly role: 'carer' | StaffRole;
  /** The code of the organisation that the persona acts for. A carer acts for none. */
  readonly organisation?: string;
}
