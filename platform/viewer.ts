/**
 * The caller of a request. The gateway makes a viewer from a verified token; each subgraph gets only what it needs.
 *
 * `ref` is the carer's pseudonym at the subgraph that answers (at `identity`, the carer's own id), so a sector
 * never learns who the carer is elsewhere. `organisation` is the code that the field itself uses: a trust's ODS code for
 * ward staff, an employer's id for HR, a scheme-running organisation's id for managers and registrars.
 */
export interface Anonymous {
  readonly role: 'anonymous';
}

export interface CarerViewer {
  readonly role: 'carer';
  readonly ref: string;
  /** Their sign-in, for identity only. */
  readonly signIn?: { readonly issuer: string; readonly subject: string };
}

/**
 * A person who signs in as a carer and has no record in identity yet. Only identity receives their sign-in; for every
 * sector they are an unknown person.
 */
export interface NewcomerViewer {
  readonly role: 'newcomer';
  readonly issuer: string;
  readonly subject: string;
}

export const staffRoles = ['ward', 'hr', 'analyst', 'manager', 'registrar'] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface StaffViewer {
  readonly role: StaffRole;
  readonly subject: string;
  readonly organisation: string;
}

/** The hub itself: asks identity for a carer's pseudonyms, delivers events, loads the demo network. Never a person. */
export interface HubViewer {
  readonly role: 'hub';
}

export type Viewer = Anonymous | NewcomerViewer | CarerViewer | StaffViewer | HubViewer;
export type Role = Viewer['role'];

export const roles: readonly Role[] = ['anonymous', 'newcomer', 'carer', ...staffRoles, 'hub'];

export const anonymous: Anonymous = { role: 'anonymous' };
export const hub: HubViewer = { role: 'hub' };

export function isStaff(viewer: Viewer): viewer is StaffViewer {
  return (staffRoles as readonly string[]).includes(viewer.role);
}
